import {CR, LF} from './bytes.js'
import type {CopyHead} from './copy.js'
import {NEED_MORE, NEED_ROOM} from './literal.js'
import type {Cells} from './tuple.js'

/** Scans one record of COPY's CSV format; answers with the position behind it. Quoted cells are marked. */
export function scanCsvRecord(
  bytes: Uint8Array,
  from: number,
  end: number,
  cells: Cells,
  base: number,
  head: CopyHead,
): number {
  const {starts, ends, marks} = cells
  const {delimiter, quote, escapeWith} = head
  let cell = base
  let p = from
  let start = from
  let marked = 0
  let quoted = false
  for (; p < end; p++) {
    const c = bytes[p] as number
    if (quoted && c === escapeWith && (bytes[p + 1] === quote || bytes[p + 1] === escapeWith)) p++
    else if (c === quote) {
      if (!quoted && (marked === 0 || marks[marked - 1] !== cell)) marks[marked++] = cell
      quoted = !quoted
    } else if (!quoted && (c === delimiter || c === LF)) {
      if (cell >= starts.length) return NEED_ROOM
      starts[cell] = start
      ends[cell++] = c === LF && p > start && bytes[p - 1] === CR ? p - 1 : p
      start = p + 1
      if (c !== LF) continue
      cells.marked = marked
      cells.count = cell - base
      return start
    }
  }
  return NEED_MORE
}

/** Takes the quotes off the cells a record marked. */
export function settleCsv(bytes: Uint8Array, cells: Cells, head: CopyHead): void {
  const {starts, ends, marks} = cells
  for (let i = 0; i < cells.marked; i++) {
    const cell = marks[i] as number
    ends[cell] = unquoted(bytes, starts[cell] as number, ends[cell] as number, head)
  }
  cells.marked = 0
}

function unquoted(bytes: Uint8Array, start: number, end: number, {quote, escapeWith}: CopyHead): number {
  let w = start
  let quoted = false
  for (let p = start; p < end; p++) {
    const c = bytes[p] as number
    const next = p + 1 < end ? bytes[p + 1] : 0
    if (quoted && c === escapeWith && (next === quote || next === escapeWith))
      bytes[w++] = bytes[++p] as number
    else if (c === quote) quoted = !quoted
    else bytes[w++] = c
  }
  return w
}
