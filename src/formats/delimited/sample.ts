import type {Batch} from '../../model/records.js'
import type {Dialect} from './dialect.js'
import {recordScan} from './records.js'

/** A record of the head, with the offset at which it begins. */
export interface SampleRow {
  readonly at: number
  readonly cells: readonly string[]
}

/** `end`: offset of the first byte no record took. */
export interface Sample {
  readonly rows: readonly SampleRow[]
  readonly end: number
  /** whether the rows are all whole; else the only one is cut by the end of the head */
  readonly state: 'whole' | 'cut'
}

/** Rows of a sample; more change nothing. */
const MOST_ROWS = 300

/** cells in a row of a sample; wider heads are no table anybody reads */
const MOST_COLUMNS = 16_384

/** The records of the head under a dialect. A record cut at the end of the head is left out, unless it is the only one. */
export function sampleOf(head: Uint8Array, dialect: Dialect, whole: 'whole' | 'cut'): Sample {
  const sample = scanned(head, dialect, whole === 'whole' ? 'none' : 'more')
  if (sample.rows.length > 0 || whole === 'whole') return sample
  return {...scanned(head, dialect, 'none'), end: 0, state: 'cut'}
}

function scanned(head: Uint8Array, dialect: Dialect, end: 'more' | 'none'): Sample {
  const offsets: number[] = []
  const rows: SampleRow[] = []
  const scan = recordScan({
    dialect,
    columns: 1,
    mostColumns: Math.min(MOST_COLUMNS, head.length + 1),
    cells: 0,
    rowAt: offset => offsets.push(offset),
    emit: batch => {
      for (let row = 0; row < batch.rows && rows.length < MOST_ROWS; row++)
        rows.push({at: offsets[rows.length] as number, cells: cellsOf(batch, row)})
    },
  })
  // Unquoting rewrites in place, and the head belongs to the caller.
  const stop = scan.scan(new Uint8Array(head), head.length, end)
  return {rows, end: offsets[MOST_ROWS] ?? stop, state: 'whole'}
}

/** Cells a short row lacks begin at 0, where no cell but the very first can begin. */
function cellsOf({bytes, starts, ends, columns}: Batch, row: number): readonly string[] {
  let width = columns
  while (width > 1 && starts[row * columns + width - 1] === 0) width--
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return Array.from({length: width}, (_, column) =>
    text.toString('utf8', starts[row * columns + column], ends[row * columns + column]),
  )
}
