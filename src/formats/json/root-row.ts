import type {RowTable} from './row-table.js'

/** Keys of an answer that are about the answer: with nothing else, they are no record. */
const ENVELOPE = new Set(
  'code msg message status success total count size page pages pagenum pagesize page_size per_page current limit offset timestamp type version error errors errmsg errcode requestid request_id traceid trace_id ok ret state result took timed_out hasmore has_more next prev previous pandas_version primarykey _scroll_id max_score relation value successful skipped failed exportedat exported_at generated_at'.split(
    ' ',
  ),
)

/** The plain values of an object that is walked through, by path. */
export interface RootRow {
  readonly cells: Map<string, Uint8Array>
  /** bytes in it */
  size: number
}

export function emptyRow(): RootRow {
  return {cells: new Map(), size: 0}
}

/** Whether all of it is about the answer, and nothing is the answer. */
export function isEnvelope({cells}: RootRow): boolean {
  return [...cells.keys()].every(path => ENVELOPE.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase()))
}

/** Hands the row over by itself. The table must hold no other rows. Returns how many cells did not fit. */
export function emitRow({cells}: RootRow, table: RowTable): number {
  const bytes = Buffer.concat([...cells.values()])
  let at = 0
  let left = 0
  for (const [path, text] of cells) {
    const column = table.columnNamed(path)
    if (column < 0) left++
    else {
      table.starts[column] = at
      table.ends[column] = at + text.length
      if (text.length > 0) table.filled = true
    }
    at += text.length
  }
  table.endRow()
  table.flush(bytes)
  return left
}
