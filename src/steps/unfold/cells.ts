import {trimEnd, trimStart} from '../../kit/cells.js'
import {type JsonVisitor, looksLikeJson, ROOT, walkJson} from '../../kit/json-cell.js'
import {unescapeString} from '../../kit/json-text.js'
import type {UnfoldedColumn} from '../../model/plan.js'
import type {Batch} from '../../model/records.js'
import {copyOf} from '../sample.js'
import {MAX_LEVELS} from './paths.js'

/** A text found inside a cell that is JSON itself. */
interface Inner {
  readonly path: number
  readonly from: number
  readonly to: number
  readonly level: number
}

/** Rows taken apart at once: their cells, some hundred to a row, stay few megabytes. */
const SLICE_ROWS = 1024

/** Hands on the same rows with more columns, in memory of their own. */
export type Unfolder = (batch: Batch, take: (wide: Batch) => void) => void

/** Takes the JSON cells of a table's batches apart. */
export function unfolder(parts: readonly UnfoldedColumn[]): Unfolder {
  const maps = parts.map(({paths, first}) => new Map(paths.map((path, i) => [path, first + i])))
  return (given, take) => {
    // What takes a slice may move the memory that the next one would be read from.
    const batch = given.rows > SLICE_ROWS ? copyOf(given) : given
    for (let from = 0; from < batch.rows; from += SLICE_ROWS) {
      const wide = widened(rowsOf(batch, from, Math.min(batch.rows, from + SLICE_ROWS)), parts)
      parts.forEach((part, i) => {
        const cells = new CellReader(wide, maps[i] as ReadonlyMap<number, number>)
        if (part.column < batch.columns) cells.readAll(part)
      })
      take({...wide, bytes: wide.bytes.subarray(0, wide.used)})
    }
  }
}

function rowsOf(batch: Batch, from: number, to: number): Batch {
  const {columns} = batch
  const part = (cells: Int32Array): Int32Array => cells.subarray(from * columns, to * columns)
  return {...batch, starts: part(batch.starts), ends: part(batch.ends), rows: to - from}
}

/** A batch whose bytes may grow: texts are written out behind them. */
interface WideBatch extends Batch {
  bytes: Uint8Array
  used: number
}

/** The batch with empty cells for what is inside others. Cells beyond the header stand behind those. */
function widened(batch: Batch, parts: readonly UnfoldedColumn[]): WideBatch {
  const own = parts[0]?.first ?? batch.columns
  const added = parts.reduce((sum, {paths}) => sum + paths.length, 0)
  const columns = added + Math.max(own, batch.columns)
  const [starts, ends] = [new Int32Array(batch.rows * columns), new Int32Array(batch.rows * columns)]
  const {low, high} = spanOf(batch)
  for (let row = 0; row < batch.rows; row++)
    for (let c = 0; c < batch.columns; c++) {
      const [from, to] = [row * batch.columns + c, row * columns + (c < own ? c : c + added)]
      if ((batch.ends[from] as number) <= (batch.starts[from] as number)) continue
      starts[to] = (batch.starts[from] as number) - low
      ends[to] = (batch.ends[from] as number) - low
    }
  const bytes = Uint8Array.prototype.slice.call(batch.bytes, low, high)
  return {bytes, used: bytes.length, starts, ends, rows: batch.rows, columns}
}

function spanOf({starts, ends, rows, columns}: Batch): {readonly low: number; readonly high: number} {
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (let i = 0; i < rows * columns; i++) {
    if ((ends[i] as number) <= (starts[i] as number)) continue
    low = Math.min(low, starts[i] as number)
    high = Math.max(high, ends[i] as number)
  }
  return high === 0 ? {low: 0, high: 0} : {low, high}
}

/** Puts what the cells of one column hold into the columns of their paths, the first of each. */
class CellReader implements JsonVisitor {
  private readonly inner: Inner[] = []
  /** where the row begins among the cells */
  private at = 0
  private level = 0
  private rest: 'some' | 'none' = 'none'

  constructor(
    private readonly batch: WideBatch,
    private readonly columns: ReadonlyMap<number, number>,
  ) {}

  readAll({column, keeps}: UnfoldedColumn): void {
    const {starts, ends, rows, columns} = this.batch
    for (let row = 0; row < rows; row++) {
      this.at = row * columns
      const cell = this.at + column
      const whole = this.read(starts[cell] as number, ends[cell] as number)
      if (keeps === 'rest' && whole && this.rest === 'none') ends[cell] = starts[cell] as number
    }
  }

  /** Whether the cell is JSON from end to end. */
  private read(from: number, to: number): boolean {
    const start = trimStart(this.batch.bytes, from, to)
    const end = trimEnd(this.batch.bytes, start, to)
    if (!looksLikeJson(this.batch.bytes, start, end)) return false
    this.level = 0
    this.rest = 'none'
    const outcome = walkJson(this.batch.bytes, start, end, ROOT, this)
    for (let next = this.inner.pop(); next !== undefined; next = this.inner.pop()) {
      this.level = next.level
      if (walkJson(this.batch.bytes, next.from, next.to, next.path, this) === 'broken') this.rest = 'some'
    }
    return outcome === 'whole'
  }

  key(): void {}

  leaf(path: number, from: number, to: number, form: 'plain' | 'escaped'): void {
    if (form === 'escaped') this.write(path, from, to)
    else this.place(path, from, to)
  }

  /** Writes a text out behind all others, its escapes resolved. */
  private write(path: number, from: number, to: number): void {
    const {batch} = this
    const {used} = batch
    if (used + to - from > batch.bytes.length) batch.bytes = grown(batch.bytes, used + to - from)
    batch.bytes.copyWithin(used, from, to)
    batch.used = unescapeString(batch.bytes, used, used + to - from)
    this.place(path, used, batch.used)
  }

  private place(path: number, from: number, to: number): void {
    const {starts, ends, bytes} = this.batch
    if (this.level < MAX_LEVELS && looksLikeJson(bytes, from, to)) {
      this.inner.push({path, from, to, level: this.level + 1})
      return
    }
    const column = this.columns.get(path)
    if (column === undefined) this.rest = 'some'
    else if (ends[this.at + column] === 0) {
      starts[this.at + column] = from
      ends[this.at + column] = to
    }
  }
}

function grown(bytes: Uint8Array, needed: number): Uint8Array {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2))
  larger.set(bytes)
  return larger
}
