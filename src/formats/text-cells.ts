import type {Grid} from './grid.js'

const encoder = new TextEncoder()
/** bytes that one UTF-16 unit may need in UTF-8 */
const MOST_BYTES = 3

/** Puts a text into the row under way; false when it is past the limits of a row. For readers that hold strings. */
export function setText(grid: Grid, column: number, text: string): boolean {
  if (text === '') return true
  if (!grid.reserve(text.length * MOST_BYTES)) return false
  const from = grid.at
  grid.at += encoder.encodeInto(text, grid.bytes.subarray(from)).written
  return grid.set(column, from)
}
