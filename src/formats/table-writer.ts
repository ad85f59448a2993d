import type {Sink, TableHandle} from '../model/format.js'
import type {Place} from '../model/place.js'
import type {Batch, Column, TableHeader} from '../model/records.js'
import {findHeader, PROBE_ROWS, type SheetHeader, type TextRow} from './sheet-header.js'

/** bytes of a cell that are looked at when the question is whether it is a name */
const PROBE_BYTES = 400

/**
 * Hands batches of a sheet to the sink: finds the header in the first batch, announces the table, and passes
 * on the rows below. A sheet without any row announces nothing.
 */
export function tableWriter(place: Place, sink: Sink): (batch: Batch) => void {
  let table: TableHandle | undefined
  return batch => {
    if (table !== undefined) return sink.rows(table, batch)
    const header = findHeader(textRows(batch))
    table = sink.table(tableHeader(place, header, batch.columns))
    const rest = withoutFirst(batch, header.dataFrom)
    if (rest.rows > 0) sink.rows(table, rest)
  }
}

function tableHeader(place: Place, header: SheetHeader, width: number): TableHeader {
  const {names = [], notes = [], title} = header
  const columns = Array.from({length: Math.max(names.length, width)}, (_, i): Column => {
    const note = notes[i]?.replace(/\s+/g, ' ')
    const name = names[i]?.replace(/\s+/g, ' ') || `col${i + 1}`
    return note === undefined || note === '' ? {name} : {name, note}
  })
  const from = header.names === undefined ? 'nowhere' : 'header row'
  return title === undefined ? {place, columns, from} : {place, columns, from, note: title}
}

function textRows(batch: Batch): readonly TextRow[] {
  const decoder = new TextDecoder()
  const rows: TextRow[] = []
  for (let r = 0; r < Math.min(batch.rows, PROBE_ROWS); r++) {
    rows.push(
      Array.from({length: batch.columns}, (_, c) => {
        const start = batch.starts[r * batch.columns + c] as number
        const end = batch.ends[r * batch.columns + c] as number
        return start === end
          ? ''
          : decoder.decode(batch.bytes.subarray(start, Math.min(end, start + PROBE_BYTES)))
      }),
    )
  }
  return rows
}

function withoutFirst(batch: Batch, rows: number): Batch {
  const from = rows * batch.columns
  return {
    bytes: batch.bytes,
    starts: batch.starts.subarray(from),
    ends: batch.ends.subarray(from),
    rows: batch.rows - rows,
    columns: batch.columns,
  }
}
