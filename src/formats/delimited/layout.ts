import type {Column} from '../../model/records.js'
import type {Dialect} from './dialect.js'
import {headerScore} from './header.js'
import type {SampleRow} from './sample.js'
import {isSecondHeader} from './second-header.js'
import {type Guess, guessDialect} from './sniff.js'

/** What is known of a delimited text before its rows are read; the same for every part of it. */
export interface Layout {
  readonly dialect: Dialect
  readonly columns: readonly Column[]
  readonly from: 'header row' | 'nowhere'
  /** titles above the header, joined */
  readonly note?: string
  /** offset of the first record */
  readonly rowsAt: number
}

/** Rows above the header: titles, dates of the export, mail text. */
const MOST_BANNER_ROWS = 10

/** characters of titles that are kept */
const LONGEST_NOTE = 200

/** The layout of a text, from its first bytes; undefined when it holds no record. */
export function layoutOf(head: Uint8Array, whole: 'whole' | 'cut'): Layout | undefined {
  const guess = guessDialect(head, whole)
  return guess.rows.length === 0 ? undefined : laidOut(guess)
}

/** The layout that a guess leads to. */
export function laidOut(guess: Guess): Layout {
  const {rows, width, dialect} = guess
  const header = headerIndex(guess)
  const first = header === undefined ? firstRecord(guess) : header + 1
  const second = header !== undefined && hasSecond(rows, header)
  const start = second ? first + 1 : first
  const names =
    header === undefined ? [] : named(rows[header]?.cells ?? [], cellsOf(rows.slice(start)), width)
  const notes = second ? (rows[first]?.cells ?? []) : []
  const note = noteOf(rows.slice(0, header ?? first))
  return {
    dialect,
    columns: Array.from({length: names.length || width}, (_, i) => column(names[i], notes[i], i)),
    from: header === undefined ? 'nowhere' : 'header row',
    ...(note === '' ? {} : {note}),
    rowsAt: rows[start]?.at ?? guess.end,
  }
}

/**
 * The first row that names the columns, those that fill them all before others: titles fill fewer. A row
 * that fills them and does not name them is data, and so is what follows.
 */
function headerIndex({rows, width}: Guess): number | undefined {
  let sparse: number | undefined
  for (const [i, row] of rows.slice(0, MOST_BANNER_ROWS).entries()) {
    if (isBanner(row, width)) continue
    const names = headerScore(row.cells, cellsOf(rows.slice(i + 1))) > 0
    const full = filledCells(row) >= width
    if (names && full) return i
    if (names) sparse ??= i
    if (full) break
  }
  return sparse
}

/** One cell filled of several, a comment, or a line that the delimiter does not part. */
function isBanner({cells}: SampleRow, width: number): boolean {
  if (width < 2) return false
  const comment = cells[0]?.startsWith('#') === true && cells.length !== width
  return comment || cells.length < 2 || filledCells({cells}) * 2 < width
}

function filledCells({cells}: Pick<SampleRow, 'cells'>): number {
  return cells.filter(cell => cell.trim() !== '').length
}

/** Without a header: rows at the top of another width are a preamble if one of them is not parted at all. */
function firstRecord({rows, width}: Guess): number {
  const at = rows.findIndex(({cells}) => cells.length === width)
  const preamble = rows.slice(0, Math.max(0, at))
  return preamble.length <= MOST_BANNER_ROWS && preamble.some(({cells}) => cells.length < 2) ? at : 0
}

function hasSecond(rows: readonly SampleRow[], header: number): boolean {
  const [first, second, ...below] = cellsOf(rows.slice(header))
  return first !== undefined && second !== undefined && isSecondHeader(first, second, below)
}

/**
 * Names in the order of the columns. A header one short of its rows lacks the name of the row names (R
 * writes it so); names missing at the end, over columns that hold nothing, are no columns.
 */
function named(
  cells: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const rowNames = cells.length === width - 1 && below.some(row => (row[width - 1] ?? '') !== '')
  const names = rowNames ? ['', ...cells] : cells
  const last = names.findLastIndex(
    (name, i) => name.trim() !== '' || below.some(row => (row[i] ?? '') !== ''),
  )
  return names.slice(0, last + 1)
}

function column(name: string | undefined, note: string | undefined, index: number): Column {
  const text = name?.trim().replace(/^#\s*/, '')
  const hint = note?.trim()
  return {name: text ? text : `col${index + 1}`, ...(hint ? {note: hint} : {})}
}

function noteOf(rows: readonly SampleRow[]): string {
  const text = rows.flatMap(({cells}) => cells.filter(cell => cell.trim() !== '')).join(' ')
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_NOTE)
}

function cellsOf(rows: readonly SampleRow[]): readonly (readonly string[])[] {
  return rows.map(row => row.cells)
}
