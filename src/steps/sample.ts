import type {Batch} from '../model/records.js'

/** Rows a table is profiled on: enough for shares of a few percent, small enough to be held for many tables. */
export const SAMPLE_ROWS = 250
/** Bytes held back per table before its plan must be settled; bounds memory when rows are huge. */
export const SAMPLE_BYTES = 16 << 20

/** Rows held back until there are enough to settle a plan. Batches are copied: readers reuse their buffers. */
export class Sample {
  rows = 0
  bytes = 0
  private readonly parts: Batch[] = []

  add(batch: Batch): void {
    const copy = copyOf(batch)
    this.parts.push(copy)
    this.rows += batch.rows
    this.bytes += copy.bytes.length
  }

  full(): boolean {
    return this.rows >= SAMPLE_ROWS || this.bytes >= SAMPLE_BYTES
  }

  /** All rows held, as one batch as wide as the widest. */
  whole(): Batch {
    const columns = Math.max(1, ...this.parts.map(part => part.columns))
    const bytes = new Uint8Array(this.bytes)
    const starts = new Int32Array(this.rows * columns)
    const ends = new Int32Array(this.rows * columns)
    let offset = 0
    let row = 0
    for (const part of this.parts) {
      bytes.set(part.bytes, offset)
      layOut(part, columns, offset, row, starts, ends)
      offset += part.bytes.length
      row += part.rows
    }
    return {bytes, starts, ends, rows: this.rows, columns}
  }
}

/** Places the cells of one part into the arrays of the whole. */
function layOut(
  part: Batch,
  columns: number,
  offset: number,
  firstRow: number,
  starts: Int32Array,
  ends: Int32Array,
): void {
  for (let row = 0; row < part.rows; row++) {
    for (let c = 0; c < part.columns; c++) {
      const from = row * part.columns + c
      const to = (firstRow + row) * columns + c
      starts[to] = (part.starts[from] as number) + offset
      ends[to] = (part.ends[from] as number) + offset
    }
  }
}

/** A copy that keeps only the bytes the cells span. */
export function copyOf(batch: Batch): Batch {
  const cells = batch.rows * batch.columns
  const starts = batch.starts.slice(0, cells)
  const ends = batch.ends.slice(0, cells)
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (let i = 0; i < cells; i++) {
    if ((ends[i] as number) <= (starts[i] as number)) continue
    low = Math.min(low, starts[i] as number)
    high = Math.max(high, ends[i] as number)
  }
  if (high === 0) low = 0
  for (let i = 0; i < cells; i++) {
    const empty = (ends[i] as number) <= (starts[i] as number)
    starts[i] = empty ? 0 : (starts[i] as number) - low
    ends[i] = empty ? 0 : (ends[i] as number) - low
  }
  // Of a Buffer, slice() would be a view of the reader's memory.
  const bytes = Uint8Array.prototype.slice.call(batch.bytes, low, high)
  return {bytes, starts, ends, rows: batch.rows, columns: batch.columns}
}

/** The first `SAMPLE_ROWS` rows of a batch, for profiling; shares its arrays. */
export function firstRows(batch: Batch): Batch {
  return batch.rows <= SAMPLE_ROWS ? batch : {...batch, rows: SAMPLE_ROWS}
}
