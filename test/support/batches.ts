import type {Batch} from '../../src/model/records.js'

/** Rows of text as a batch of byte ranges, as a reader would hand it over. */
export function batchOf(rows: readonly (readonly string[])[]): Batch {
  const columns = Math.max(1, ...rows.map(row => row.length))
  const starts = new Int32Array(rows.length * columns)
  const ends = new Int32Array(rows.length * columns)
  const parts: Uint8Array[] = []
  let at = 0
  rows.forEach((row, r) => {
    for (let c = 0; c < columns; c++) {
      const bytes = new TextEncoder().encode(row[c] ?? '')
      parts.push(bytes)
      starts[r * columns + c] = at
      ends[r * columns + c] = at + bytes.length
      at += bytes.length
    }
  })
  return {bytes: Buffer.concat(parts), starts, ends, rows: rows.length, columns}
}
