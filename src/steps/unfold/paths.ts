import {isBlank, trimEnd, trimStart} from '../../kit/cells.js'
import {type JsonVisitor, keyText, looksLikeJson, ROOT, walkJson} from '../../kit/json-cell.js'
import {unescapeString} from '../../kit/json-text.js'
import type {UnfoldedColumn} from '../../model/plan.js'
import type {Batch, Column, TableHeader} from '../../model/records.js'

/** Share of filled cells that must be JSON before a column is taken apart. */
const JSON_SHARE = 0.5
/** Share of them a name must stand in: what is rarer is a key that is data itself, and is searched as text. */
const PATH_SHARE = 0.02
/** Columns made of one, and of all of a table's; a document of more names is none of records. */
const MAX_PATHS = 64
const MAX_COLUMNS = 192
/** JSON kept as a text inside JSON: how often one may stand in another. Each level costs one more pass. */
export const MAX_LEVELS = 3
/** Different names looked at in one column; hostile cells have millions. */
const MAX_NAMES = 4096

/** The columns of a table, those inside its JSON cells included, and how they are come by. */
export interface Unfolding {
  readonly columns: readonly Column[]
  readonly parts: readonly UnfoldedColumn[]
}

/** What a sample shows to be taken apart; undefined when there is nothing. */
export function unfoldingOf(header: TableHeader, sample: Batch): Unfolding | undefined {
  const columns = [...header.columns]
  for (let c = columns.length; c < sample.columns; c++) columns.push({name: `col${c + 1}`})
  const own = columns.length
  const parts: UnfoldedColumn[] = []
  for (let column = 0; column < sample.columns; column++) {
    const room = Math.min(MAX_PATHS, own + MAX_COLUMNS - columns.length)
    const named = namesIn(sample, column).slice(0, room)
    if (named.length === 0) continue
    const inside = (columns[column] as Column).name
    parts.push({column, first: columns.length, paths: named.map(({path}) => path), keeps: 'whole'})
    columns.push(...named.map(({name}) => ({name: `${inside}.${name}`, inside})))
  }
  return parts.length === 0 ? undefined : {columns, parts}
}

interface NamedPath {
  readonly path: number
  /** names from the outermost object to it, with dots between */
  readonly name: string
}

/** The names that hold values in the JSON cells of a column, most frequent first, then as they came. */
function namesIn(sample: Batch, column: number): readonly NamedPath[] {
  const book = new PathBook()
  let filled = 0
  for (let row = 0, at = column; row < sample.rows; row++, at += sample.columns) {
    const start = trimStart(sample.bytes, sample.starts[at] as number, sample.ends[at] as number)
    const end = trimEnd(sample.bytes, start, sample.ends[at] as number)
    if (isBlank(sample.bytes, start, end)) continue
    filled++
    if (looksLikeJson(sample.bytes, start, end)) book.read(sample.bytes, start, end)
  }
  return book.cells < filled * JSON_SHARE ? [] : book.common()
}

/** Which names cells have, and in how many of them. */
class PathBook implements JsonVisitor {
  /** cells that were whole */
  cells = 0
  private readonly names = new Map<number, string>()
  private readonly counts = new Map<number, {cells: number; last: number}>()
  private readonly inner: {readonly bytes: Uint8Array; readonly path: number; readonly level: number}[] = []
  private bytes: Uint8Array = new Uint8Array(0)
  private level = 0
  private walked = 0

  read(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes
    this.level = 0
    this.walked++
    if (walkJson(bytes, start, end, ROOT, this) === 'whole') this.cells++
    for (let next = this.inner.pop(); next !== undefined; next = this.inner.pop()) {
      this.bytes = next.bytes
      this.level = next.level
      walkJson(next.bytes, 0, next.bytes.length, next.path, this)
    }
  }

  key(path: number, parent: number, from: number, to: number): void {
    if (this.names.has(path) || this.names.size === MAX_NAMES) return
    const before = this.names.get(parent)
    const own = keyText(this.bytes, from, to)
    this.names.set(path, before === undefined ? own : `${before}.${own}`)
  }

  leaf(path: number, from: number, to: number, form: 'plain' | 'escaped'): void {
    const inner = this.level < MAX_LEVELS ? innerJson(this.bytes, from, to, form) : undefined
    if (inner === undefined) this.note(path)
    else this.inner.push({bytes: inner, path, level: this.level + 1})
  }

  private note(path: number): void {
    const known = this.counts.get(path)
    if (known === undefined) {
      if (this.names.has(path)) this.counts.set(path, {cells: 1, last: this.walked})
    } else if (known.last !== this.walked) {
      known.cells++
      known.last = this.walked
    }
  }

  common(): readonly NamedPath[] {
    const least = this.cells * PATH_SHARE
    return [...this.counts]
      .filter(([, {cells}]) => cells >= least)
      .sort(([, a], [, b]) => b.cells - a.cells)
      .map(([path]) => ({path, name: this.names.get(path) ?? ''}))
  }
}

/** A copy of a text that is JSON itself. */
function innerJson(
  bytes: Uint8Array,
  from: number,
  to: number,
  form: 'plain' | 'escaped',
): Uint8Array | undefined {
  if (!looksLikeJson(bytes, from, to)) return undefined
  // Of a Buffer, slice() would be a view of the reader's memory.
  const copy: Uint8Array = Uint8Array.prototype.slice.call(bytes, from, to)
  return form === 'plain' ? copy : copy.subarray(0, unescapeString(copy, 0, copy.length))
}
