import type {RowTable} from './row-table.js'

/** A key that objects at one place of the document have, in the order in which keys were first met. */
export interface Entry {
  readonly key: Uint8Array
  readonly index: number
  /** name of its column, with the keys above it */
  readonly path: string
  /** column of the row; -1 until a value is met that needs one */
  column: number
  /** shape of the objects it holds, whose keys are columns of the same row */
  object: Shape | undefined
  /**
   * `ignored`: says nothing of its own (the type of a GeoJSON feature). `point`: an array of longitude and
   * latitude.
   */
  readonly how: 'usual' | 'ignored' | 'point'
  /** table of the objects in the array it holds */
  rows: RowTable | undefined
  /** shape of those objects */
  rowShape: Shape | undefined
}

/** The keys that objects at one place of the document have. Objects mostly repeat them in the same order. */
export interface Shape {
  readonly path: string
  readonly entries: Entry[]
  readonly byKey: Map<string, Entry>
  /** index of the entry expected next */
  next: number
  /** rows read one by one, one after the other, since the last that the host took */
  alone: number
  /** keys of all columns in order, once asked for; those of another number of entries are out of date */
  keys: readonly Uint8Array[] | undefined
}

export function emptyShape(path: string): Shape {
  return {path, entries: [], byKey: new Map(), next: 0, alone: 0, keys: undefined}
}

/** Keys of a wrapper that add nothing to a name: a search hit keeps its document in `_source`. */
const TRANSPARENT = new Set(['_source'])

/**
 * The name of a column: keys with dots between them. Extended JSON's `$date` and its like, and wrappers,
 * name nothing of their own.
 */
export function pathOf(above: string, key: string): string {
  if (TRANSPARENT.has(key) || (key.startsWith('$') && above !== '')) return above
  return above === '' ? key : `${above}.${key}`
}

export function addEntry(shape: Shape, key: string, path: string, how: Entry['how'] = 'usual'): Entry {
  const entry: Entry = {
    key: Buffer.from(key),
    index: shape.entries.length,
    path,
    how,
    column: -1,
    object: undefined,
    rows: undefined,
    rowShape: undefined,
  }
  shape.entries.push(entry)
  shape.byKey.set(key, entry)
  return entry
}

/** Whether `bytes` from `at` on are the key and its closing quote. */
export function isKey(bytes: Uint8Array, at: number, key: Uint8Array): boolean {
  const length = key.length
  if (bytes[at + length] !== 0x22) return false
  for (let i = 0; i < length; i++) if (bytes[at + i] !== key[i]) return false
  return true
}

/**
 * The keys of a shape whose objects are rows as they stand: each key is a column, in the order of the columns,
 * with a plain value.
 */
export function plainKeys(shape: Shape, columns: number): readonly Uint8Array[] | undefined {
  const {entries} = shape
  if (entries.length !== columns || columns === 0) return undefined
  const isPlain = ({column, index, how, object, rows}: Entry): boolean =>
    column === index && how === 'usual' && object === undefined && rows === undefined
  if (!entries.every(isPlain)) return undefined
  if (shape.keys?.length !== columns) shape.keys = entries.map(({key}) => key)
  return shape.keys
}
