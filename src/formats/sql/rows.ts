import type {TakenRows} from '../../model/format.js'
import {type Layout, layoutFor, type OpenTable, type Tables} from './tables.js'
import {type Cells, grow, newCells} from './tuple.js'

/** Rows of one table that wait to be handed over, as ranges of the window's bytes. */
export interface Rows {
  readonly cells: Cells
  readonly tables: Tables
  /** the most columns a row may have */
  readonly most: number
  table: OpenTable | undefined
  /** cells of each row */
  columns: number
  rows: number
  /** values of a row that must be put in another order */
  scratch: Int32Array
  /** values beyond `most` that were left out */
  cut: number
  /** rows of tables that could not be opened any more */
  unlisted: number
}

/** What a statement says of its rows. The layout is known once a row shows how many values it has. */
export interface Into {
  readonly table: string
  readonly columns: readonly string[] | undefined
  layout: Layout | undefined
}

/** Rows in a batch: enough to make the hand-over cheap, few enough for the arrays to stay in cache. */
const MOST_ROWS = 4096
/** Cells in a batch, for tables of very many columns. */
const MOST_CELLS = 1 << 18

export function newRows(tables: Tables, most: number): Rows {
  return {
    cells: newCells(),
    tables,
    most,
    table: undefined,
    columns: 0,
    rows: 0,
    scratch: new Int32Array(64),
    cut: 0,
    unlisted: 0,
  }
}

/** The first cell of the next row. Rows of another table are handed over first. */
export function baseOf(rows: Rows, into: Into, bytes: Uint8Array): number {
  if (rows.rows > 0 && into.layout?.table !== rows.table) flush(rows, bytes)
  return rows.rows * rows.columns
}

/** Hands the waiting rows over. Must happen before the window's bytes move. */
export function flush(rows: Rows, bytes: Uint8Array): void {
  if (rows.rows > 0 && rows.table !== undefined) {
    const {starts, ends} = rows.cells
    rows.tables.sink.rows(rows.table.handle, {bytes, starts, ends, rows: rows.rows, columns: rows.columns})
  }
  rows.rows = 0
}

/** Takes the values just scanned, from `base` on, as a row. */
export function addRow(rows: Rows, into: Into, base: number, bytes: Uint8Array): void {
  const values = Math.min(rows.cells.count, rows.most)
  rows.cut += rows.cells.count - values
  if (into.layout === undefined || into.layout.values !== values) {
    into.layout = layoutFor(rows.tables, into.table, into.columns, values)
  }
  const {layout} = into
  if (layout === undefined) {
    rows.unlisted++
    return
  }
  const {table} = layout
  table.widest = Math.max(table.widest, table.columns.length, values)
  const at = widen(rows, table, table.widest, base, values, bytes)
  place(rows, layout, at, values)
  rows.rows++
  if (rows.rows >= MOST_ROWS || rows.rows * rows.columns >= MOST_CELLS) flush(rows, bytes)
}

/** Makes the batch fit the row, handing over what waits when it must change; the row's first cell. */
function widen(
  rows: Rows,
  table: OpenTable,
  columns: number,
  base: number,
  values: number,
  bytes: Uint8Array,
): number {
  let at = base
  if (rows.table !== table || (columns !== rows.columns && (rows.rows === 0 || columns > rows.columns))) {
    flush(rows, bytes)
    rows.table = table
    rows.columns = columns
    rows.cells.starts.copyWithin(0, base, base + values)
    rows.cells.ends.copyWithin(0, base, base + values)
    at = 0
  }
  while (at + 2 * rows.columns > rows.cells.starts.length) grow(rows.cells)
  return at
}

/** Puts the values where their columns are; the rest of the row is empty. */
function place(rows: Rows, {map}: Layout, at: number, values: number): void {
  const {starts, ends} = rows.cells
  const {columns} = rows
  if (map === undefined && values === columns) return
  if (map === undefined) {
    starts.fill(0, at + values, at + columns)
    ends.fill(0, at + values, at + columns)
    return
  }
  if (rows.scratch.length < values * 2) rows.scratch = new Int32Array(values * 2)
  const {scratch} = rows
  for (let i = 0; i < values; i++) {
    scratch[2 * i] = starts[at + i] as number
    scratch[2 * i + 1] = ends[at + i] as number
  }
  starts.fill(0, at, at + columns)
  ends.fill(0, at, at + columns)
  for (let i = 0; i < values; i++) {
    const column = map[i] as number
    if (column < 0) {
      rows.cut++
      continue
    }
    const cell = at + column
    starts[cell] = scratch[2 * i] as number
    ends[cell] = scratch[2 * i + 1] as number
  }
}

/**
 * Takes rows with the help of the host as long as they are written by the book and fill the table's columns in
 * order; returns where the first row begins that was not taken. `take` looks at the bytes from a position on.
 */
export function takeRows(
  rows: Rows,
  {layout}: Into,
  bytes: Uint8Array,
  from: number,
  take: (from: number, columns: number) => TakenRows,
): number {
  if (layout === undefined || layout.map !== undefined || layout.values !== layout.table.widest) return from
  const {table, values} = layout
  for (let at = from; ; ) {
    const {batch, next, state} = take(at, values)
    if (batch.rows > 0) {
      flush(rows, bytes)
      rows.tables.sink.rows(table.handle, batch)
    }
    if (batch.rows === 0 || state === 'care') return next
    at = next
  }
}
