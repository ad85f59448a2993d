import type {Head, Outline} from './outline.js'

/** How the values of a JSON text are to be read, decided on its head so that the rest can stream. */
export interface Layout {
  /**
   * `records`: values one after another, each a row (JSON Lines). `document`: one value, walked through.
   * `columns`: one object of columns, which must be held whole.
   */
  readonly values: 'records' | 'document' | 'columns'
  /** Of an array at the top: each element is a row, or a document of its own that holds tables. */
  readonly elements: 'rows' | 'documents'
  /** Paths of objects whose keys name rows, each value an object of the same kind. */
  readonly maps: ReadonlySet<string>
  readonly dialect: 'plain' | 'geojson' | 'phpmyadmin'
}

const PLAIN: Layout = {values: 'document', elements: 'rows', maps: new Set(), dialect: 'plain'}

/** Share of keys two objects must have in common to be of one kind. */
const LEAST_COMMON_KEYS = 0.5

/** Objects alike under different keys before the keys are taken for names of rows. */
const LEAST_MAP_ENTRIES = 2

/** Levels below the top at which such objects are looked for. */
const MAP_DEPTH = 3

export function layoutOf(head: Head): Layout {
  const [first, second] = head.values
  if (first === undefined) return PLAIN
  if (first.kind !== 'scalar' && first.whole && second?.kind === first.kind)
    return {...PLAIN, values: 'records'}
  if (first.kind === 'object') {
    if (isColumns(first)) return {...PLAIN, values: 'columns'}
    const dialect = textAt(first, 'type') === 'FeatureCollection' ? 'geojson' : 'plain'
    return {...PLAIN, dialect, maps: new Set(mapPaths(first, '', 0))}
  }
  if (first.kind === 'array') return ofArray(first.items)
  return PLAIN
}

function ofArray(items: readonly Outline[]): Layout {
  const [first] = items
  if (first === undefined) return PLAIN
  if (textAt(first, 'type') === 'header' && /phpmyadmin/i.test(textAt(first, 'comment') ?? ''))
    return {...PLAIN, elements: 'documents', dialect: 'phpmyadmin'}
  return !first.whole && holdsRows(first) ? {...PLAIN, elements: 'documents'} : PLAIN
}

/** An object longer than the head, with an array of objects in it: too long to be held as one row. */
function holdsRows(value: Outline): boolean {
  return (
    value.kind === 'object' &&
    [...value.members.values()].some(
      member => member.kind === 'array' && member.items.length > 1 && member.items[0]?.kind === 'object',
    )
  )
}

/** {"name": {"0": …, "1": …}, …} or {"name": […, …], …}: several columns of values, all with as many. */
function isColumns(value: Outline): boolean {
  if (value.kind !== 'object') return false
  const columns = [...value.members.values()]
  const sizes = new Set(columns.filter(column => column.whole).map(sizeOf))
  const [first = 0] = sizes
  const several = value.whole ? columns.length > 1 : columns.length > 0
  return several && columns.every(isColumn) && sizes.size <= 1 && (first > 1 || sizes.size === 0)
}

function isColumn(value: Outline): boolean {
  if (value.kind === 'array')
    return value.items.length > 0 && value.items.every(item => item.kind === 'scalar')
  if (value.kind === 'scalar') return false
  return (
    value.members.size > 0 &&
    [...value.members].every(([key, item]) => /^\d+$/.test(key) && item.kind === 'scalar')
  )
}

function sizeOf(value: Outline): number {
  return value.kind === 'array' ? value.items.length : value.kind === 'object' ? value.members.size : 0
}

function* mapPaths(value: Outline, path: string, depth: number): Generator<string> {
  if (value.kind !== 'object' || depth > MAP_DEPTH) return
  if (isMap([...value.members.values()])) yield path
  else
    for (const [key, member] of value.members)
      yield* mapPaths(member, path === '' ? key : `${path}.${key}`, depth + 1)
}

function isMap(values: readonly Outline[]): boolean {
  const objects = values.flatMap(value => (value.kind === 'object' ? [value.members] : []))
  const [first, ...others] = objects
  if (first === undefined || objects.length < values.length || objects.length < LEAST_MAP_ENTRIES)
    return false
  return others.every((other, i) => {
    const common = [...other.keys()].filter(key => first.has(key)).length
    // The last one may be cut by the end of the head.
    return i === others.length - 1 && other.size === 0
      ? true
      : common >= Math.max(first.size, other.size) * LEAST_COMMON_KEYS
  })
}

function textAt(value: Outline, key: string): string | undefined {
  const member = value.kind === 'object' ? value.members.get(key) : undefined
  return member?.kind === 'scalar' ? member.text : undefined
}
