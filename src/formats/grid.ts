import type {Batch} from '../model/records.js'

/** cells of one batch: enough to make the call for it cheap, few enough to stay in the processor's cache */
const BATCH_CELLS = 32 * 1024
/** bytes of text after which a batch is handed over */
const BATCH_BYTES = 512 * 1024

/**
 * Gathers cells into rows and rows into batches, for readers that meet cells one by one. Text is appended at
 * `at` of `bytes` after `reserve`, then claimed with `set`. Rows without a filled cell are dropped.
 */
export class Grid {
  bytes: Uint8Array = Buffer.allocUnsafe(2 * BATCH_BYTES)
  /** end of the text written so far */
  at = 0
  /** rows handed over so far */
  total = 0
  /** full rows not yet handed over */
  rows = 0
  private columns: number
  private starts: Int32Array<ArrayBuffer>
  private ends: Int32Array<ArrayBuffer>
  private rowFrom = 0
  private cellFrom = 0
  private rowWidth = 0
  private rowStarts: Int32Array
  private rowEnds: Int32Array

  constructor(
    private readonly maxColumns: number,
    private readonly maxRowBytes: number,
    /** rows of the first batch, in which a header is looked for; 0 where there is none */
    private readonly firstRows: number,
    private readonly hand: (batch: Batch) => void,
    /** columns every batch has at least */
    width = 1,
  ) {
    this.columns = Math.max(1, Math.min(width, maxColumns))
    this.starts = new Int32Array(Math.max(BATCH_CELLS, this.columns))
    this.ends = new Int32Array(Math.max(BATCH_CELLS, this.columns))
    this.rowStarts = new Int32Array(Math.min(maxColumns, 256))
    this.rowEnds = new Int32Array(Math.min(maxColumns, 256))
  }

  /** Room for `length` more bytes at `at`; false when the row would grow past its limit. */
  reserve(length: number): boolean {
    if (this.at + length <= this.bytes.length) return true
    if (this.rows > 0) this.flush()
    const needed = this.at + length
    if (needed <= this.bytes.length) return true
    if (needed > this.maxRowBytes) return false
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.bytes.length))
    larger.set(this.bytes.subarray(0, this.at))
    this.bytes = larger
    return true
  }

  /** Marks `at` as where a cell begins, for cells put together with more than one `reserve`. */
  begin(): void {
    this.cellFrom = this.at
  }

  /** Claims what was written since `begin`. */
  end(column: number): boolean {
    return this.set(column, this.cellFrom)
  }

  /** Claims `bytes[from..at)` as a cell of the row that is under way; false when the column is past the limit. */
  set(column: number, from: number): boolean {
    if (column >= this.maxColumns) return false
    if (isBlank(this.bytes, from, this.at)) return true
    if (column >= this.rowStarts.length) this.widen(column)
    if (column >= this.rowWidth) {
      this.rowStarts.fill(0, this.rowWidth, column)
      this.rowEnds.fill(0, this.rowWidth, column)
      this.rowWidth = column + 1
    }
    this.rowStarts[column] = from
    this.rowEnds[column] = this.at
    return true
  }

  /** Ends the row under way. One without a filled cell is dropped, or kept where the source counts it. */
  endRow(empty: 'drop' | 'keep' = 'drop'): void {
    const width = this.rowWidth
    if (width > 0 || empty === 'keep') {
      if (width > this.columns || (this.rows + 1) * this.columns > this.starts.length) this.makeRoom(width)
      const offset = this.rows * this.columns
      for (let c = 0; c < width; c++) {
        this.starts[offset + c] = this.rowStarts[c] as number
        this.ends[offset + c] = this.rowEnds[c] as number
      }
      this.starts.fill(0, offset + width, offset + this.columns)
      this.ends.fill(0, offset + width, offset + this.columns)
      this.rows++
    }
    this.rowWidth = 0
    this.rowFrom = this.at
    if (this.at >= BATCH_BYTES || (this.total === 0 && this.rows === this.firstRows)) this.flush()
  }

  /** Hands over all full rows; a row under way stays. */
  flush(): void {
    const {bytes, starts, ends, rows, columns} = this
    if (rows > 0) this.hand({bytes, starts, ends, rows, columns})
    this.total += rows
    this.rows = 0
    bytes.copyWithin(0, this.rowFrom, this.at)
    for (let c = 0; c < this.rowWidth; c++) {
      const filled = (this.rowEnds[c] as number) > (this.rowStarts[c] as number)
      this.rowStarts[c] = filled ? (this.rowStarts[c] as number) - this.rowFrom : 0
      this.rowEnds[c] = filled ? (this.rowEnds[c] as number) - this.rowFrom : 0
    }
    this.at -= this.rowFrom
    this.cellFrom -= this.rowFrom
    this.rowFrom = 0
  }

  /** Rows so far have another width, or fill the arrays: they go first, but the first batch stays whole. */
  private makeRoom(width: number): void {
    if (this.total > 0 || this.rows >= this.firstRows) this.flush()
    const wider = Math.max(this.columns, width)
    if (this.rows > 0 || wider > this.starts.length) this.layOut(wider)
    else this.columns = wider
  }

  /** Spreads the rows of the batch over `columns` columns, with room for one more. */
  private layOut(columns: number): void {
    const cells = Math.max(BATCH_CELLS, (this.rows + 1) * columns)
    const starts = new Int32Array(cells)
    const ends = new Int32Array(cells)
    for (let r = 0; r < this.rows; r++) {
      const from = r * this.columns
      starts.set(this.starts.subarray(from, from + this.columns), r * columns)
      ends.set(this.ends.subarray(from, from + this.columns), r * columns)
    }
    this.starts = starts
    this.ends = ends
    this.columns = columns
  }

  private widen(column: number): void {
    const size = Math.min(this.maxColumns, Math.max(column + 1, 2 * this.rowStarts.length))
    this.rowStarts = copyInto(new Int32Array(size), this.rowStarts)
    this.rowEnds = copyInto(new Int32Array(size), this.rowEnds)
  }
}

function copyInto(to: Int32Array<ArrayBuffer>, from: Int32Array): Int32Array<ArrayBuffer> {
  to.set(from)
  return to
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start
  while (i < end && (bytes[i] as number) <= 32) i++
  return i === end
}
