import {unescapeString} from '../../kit/json-text.js'
import type {Sink, TableHandle} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Batch, Column} from '../../model/records.js'
import {headerScore} from '../delimited/header.js'
import {joinArray} from './unescape.js'

/** cells of a table to begin with */
const FIRST_CELLS = 4 * 1024

/** The most cells of one table between two flushes; only sparse rows made on purpose come near it. */
const MOST_CELLS = 16 * 1024 * 1024

/** cells after which a table is handed over before the window is used up */
const ENOUGH_CELLS = 128 * 1024

/** Rows by which it is judged whether the first one holds names. */
const HEADER_ROWS = 100

/** A cell that is still JSON text when its row is done: a string with escapes, or an array. */
interface Mend {
  readonly row: number
  readonly column: number
  readonly start: number
  readonly how: 'string' | 'array'
}

/** `keys`: columns are known by name. `order`: by position; a list beside the rows or the first row may name them. */
export type ColumnsBy = 'keys' | 'order'

/**
 * The rows of one table between two flushes, as ranges of the window. A row is written at index `rows` and
 * stands once `rows` is raised; until then it can be taken back.
 */
export class RowTable {
  starts = new Int32Array(FIRST_CELLS)
  ends = new Int32Array(FIRST_CELLS)
  /** cells from one row to the next; at least as many as there are columns */
  stride = 8
  rows = 0
  /** whether the row under way holds anything */
  filled = false
  private readonly columns: Column[] = []
  private readonly byName = new Map<string, number>()
  private readonly mends: Mend[] = []
  private named: 'by list' | 'no' = 'no'
  private handle: TableHandle | undefined
  private told = 0

  constructor(
    private readonly place: Place,
    private readonly sink: Pick<Sink, 'table' | 'rows' | 'describe'>,
    readonly by: ColumnsBy,
    private readonly mostColumns: number,
  ) {}

  get width(): number {
    return this.columns.length
  }

  get name(): string {
    return this.place.table ?? ''
  }

  /** Names of its columns so far. */
  names(): readonly string[] {
    return this.columns.map(({name}) => name)
  }

  /** The index of the column of that name, new if need be; -1 when there are too many. */
  columnNamed(name: string): number {
    const known = this.byName.get(name)
    if (known !== undefined) return known
    const column = this.addColumn(name)
    if (column >= 0) this.byName.set(name, column)
    return column
  }

  /** The index of a new column; -1 when there are too many. */
  addColumn(name: string): number {
    if (this.columns.length >= this.mostColumns) return -1
    if (this.columns.length === this.stride && !this.restride(this.stride * 2)) return -1
    return this.columns.push({name}) - 1
  }

  /** Names, from a list beside the rows, for columns that are known by position. */
  nameColumns(names: readonly string[]): void {
    for (const [i, name] of names.entries()) {
      if (i >= this.columns.length && this.addColumn(name) < 0) break
      this.columns[i] = {name}
    }
    this.named = 'by list'
    this.told = -1
  }

  /** Makes room for the row under way; false when the table holds as much as it may. */
  reserve(): boolean {
    const needed = (this.rows + 1) * this.stride
    return needed <= this.starts.length || this.resize(needed)
  }

  /** Remembers that a cell of the row under way is still JSON text. */
  mend(column: number, start: number, how: Mend['how']): void {
    this.mends.push({row: this.rows, column, start, how})
  }

  /** Lets the row under way stand, unless it holds nothing. */
  endRow(): void {
    if (this.filled) this.rows++
    this.filled = false
  }

  /** Takes back everything from row `rows` on. */
  rollback(rows: number): void {
    const [from, to] = [rows * this.stride, (this.rows + 1) * this.stride]
    this.starts.fill(0, from, to)
    this.ends.fill(0, from, to)
    this.rows = rows
    this.filled = false
    while ((this.mends.at(-1)?.row ?? -1) >= rows) this.mends.pop()
  }

  isFull(): boolean {
    return this.rows * this.stride > ENOUGH_CELLS
  }

  /** Hands the rows over. Announces the table first, or columns that have come since. */
  flush(bytes: Uint8Array): void {
    if (this.rows === 0) return
    this.mendAll(bytes)
    this.tighten()
    const batch = {bytes, starts: this.starts, ends: this.ends, rows: this.rows, columns: this.width}
    const skip = this.announce(batch)
    if (this.handle !== undefined && this.rows > skip) this.sink.rows(this.handle, withoutFirst(batch, skip))
    this.starts.fill(0, 0, this.rows * this.stride)
    this.ends.fill(0, 0, this.rows * this.stride)
    this.rows = 0
  }

  /** Hands over rows that were taken elsewhere, behind those that wait. */
  pass(bytes: Uint8Array, batch: Batch): void {
    this.flush(bytes)
    if (this.handle === undefined) this.announce(batch)
    if (this.handle !== undefined && batch.rows > 0) this.sink.rows(this.handle, batch)
  }

  /** Tells names that came after the last rows. */
  finish(): void {
    if (this.handle !== undefined && this.told !== this.width)
      this.sink.describe(this.handle, [...this.columns])
    this.told = this.width
  }

  /** Returns how many rows of the batch were names. */
  private announce(batch: Batch): 0 | 1 {
    if (this.handle !== undefined) {
      this.finish()
      return 0
    }
    const names = this.by === 'order' && this.named === 'no' ? firstRowNames(batch) : undefined
    for (const [i, name] of (names ?? []).entries()) if (name !== '') this.columns[i] = {name}
    const nameless = this.by === 'order' && this.named === 'no' && names === undefined
    const from = names ? 'header row' : nameless ? 'nowhere' : 'keys'
    this.handle = this.sink.table({place: this.place, columns: [...this.columns], from})
    this.told = this.width
    return names === undefined ? 0 : 1
  }

  private mendAll(bytes: Uint8Array): void {
    for (const {row, column, start, how} of this.mends) {
      const at = row * this.stride + column
      // A key that comes twice in one object: the later value stands.
      if (row >= this.rows || this.starts[at] !== start) continue
      const end = this.ends[at] as number
      this.ends[at] = how === 'string' ? unescapeString(bytes, start, end) : joinArray(bytes, start, end)
    }
    this.mends.length = 0
  }

  /** Closes the gaps between rows. */
  private tighten(): void {
    const {width, stride} = this
    if (width === stride) return
    for (let row = 1; row < this.rows; row++) {
      this.starts.copyWithin(row * width, row * stride, row * stride + width)
      this.ends.copyWithin(row * width, row * stride, row * stride + width)
    }
    this.starts.fill(0, this.rows * width, this.rows * stride)
    this.ends.fill(0, this.rows * width, this.rows * stride)
    this.stride = width
  }

  /** Sets rows further apart, the one under way included; false when they do not fit. */
  private restride(wanted: number): boolean {
    const stride = Math.min(this.mostColumns, Math.max(8, wanted))
    if (!this.resize((this.rows + 1) * stride)) return false
    for (let row = this.rows; row >= 0; row--) {
      for (const cells of [this.starts, this.ends]) {
        cells.copyWithin(row * stride, row * this.stride, (row + 1) * this.stride)
        cells.fill(0, row * stride + this.stride, (row + 1) * stride)
      }
    }
    this.stride = stride
    return true
  }

  private resize(cells: number): boolean {
    if (cells > MOST_CELLS) return false
    if (cells <= this.starts.length) return true
    const size = Math.min(MOST_CELLS, Math.max(cells, this.starts.length * 2))
    this.starts = copyInto(new Int32Array(size), this.starts)
    this.ends = copyInto(new Int32Array(size), this.ends)
    return true
  }
}

function copyInto(to: Int32Array<ArrayBuffer>, from: Int32Array): Int32Array<ArrayBuffer> {
  to.set(from)
  return to
}

/** The first row, if it names the columns. */
function firstRowNames(batch: Batch): readonly string[] | undefined {
  const rows = Array.from({length: Math.min(batch.rows, HEADER_ROWS)}, (_, row) => textsOf(batch, row))
  const [first, ...below] = rows
  return first !== undefined && below.length > 0 && headerScore(first, below) > 0 ? first : undefined
}

function textsOf({bytes, starts, ends, columns}: Batch, row: number): readonly string[] {
  return Array.from({length: columns}, (_, column) => {
    const at = row * columns + column
    return Buffer.from(bytes.subarray(starts[at], ends[at])).toString()
  })
}

function withoutFirst(batch: Batch, rows: number): Batch {
  if (rows === 0) return batch
  const from = rows * batch.columns
  return {
    ...batch,
    starts: batch.starts.subarray(from),
    ends: batch.ends.subarray(from),
    rows: batch.rows - rows,
  }
}
