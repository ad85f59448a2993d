import {headerScore} from './delimited/header.js'
import {isSecondHeader} from './delimited/second-header.js'
import {lookOf} from './delimited/values.js'

/** Texts of one row, left to right; missing cells are empty. */
export type TextRow = readonly string[]

/** Where the names of a sheet's columns stand among its first rows. */
export interface SheetHeader {
  /** index of the first row of data; rows above it are titles and names */
  readonly dataFrom: number
  /** one for each column of the header; empty where the header has none. Absent: no row names the columns */
  readonly names?: TextRow
  /** what else a two-row header says of a column: the group above its name, or the hint below it */
  readonly notes?: TextRow
  /** a short title above the header */
  readonly title?: string
}

/** rows that are worth looking at: titles, mail text and notices come to a dozen at most */
export const PROBE_ROWS = 30
/** share of the sheet's width that a header fills; titles fill less */
const WIDE = 0.6
/** characters; longer texts above a header are notices or mail text */
const MAX_TITLE = 40
/** A row this wide over texts is more likely names than not, whatever its words. */
const PLAIN_NAMES = 3

/**
 * Finds the header among the first rows of a sheet: the first row that is about as wide as the sheet, if it
 * reads like names above values (judged as in delimited files). Rows of a sheet without one are all data.
 */
export function findHeader(rows: readonly TextRow[]): SheetHeader {
  const probe = rows.slice(0, PROBE_ROWS).map(row => row.map(cell => cell.trim()))
  const widths = probe
    .map(filled)
    .filter(width => width > 0)
    .sort((a, b) => a - b)
  if (widths.length === 0) return {dataFrom: 0}
  // The widest row, and should that be a stray one, the usual width.
  for (const full of new Set([widths.at(-1) as number, widths[widths.length >> 1] as number])) {
    const at = probe.findIndex(row => filled(row) >= Math.max(1, full * WIDE))
    if (isHeader(probe, at)) return withNeighbours(probe, at)
  }
  return {dataFrom: 0}
}

function filled(row: TextRow): number {
  return row.reduce((count, cell) => (cell === '' ? count : count + 1), 0)
}

function isHeader(rows: readonly TextRow[], at: number): boolean {
  const row = rows[at] as TextRow
  const width = filled(row)
  const below = rows.slice(at + 1).filter(other => (filled(other) > 1 || width === 1) && !isSame(row, other))
  const score = headerScore(row, below)
  return score > 0 || (score === 0 && below.length > 0 && width >= PLAIN_NAMES && namesOnly(row))
}

/** Sheets put together from printed pages repeat their header. */
function isSame(row: TextRow, other: TextRow): boolean {
  return row.every((cell, i) => cell === (other[i] ?? ''))
}

function namesOnly(row: TextRow): boolean {
  return row.every(cell => cell === '' || lookOf(cell) === 'text')
}

function withNeighbours(rows: readonly TextRow[], at: number): SheetHeader {
  const row = rows[at] as TextRow
  const next = rows[at + 1]
  const above = rows[at - 1]
  const title = titleOf(rows.slice(0, at))
  const titled = title === undefined ? {} : {title}
  const below = rows.slice(at + 2)
  if (next !== undefined && fillsGaps(row, next)) return {dataFrom: at + 2, ...joined(row, next), ...titled}
  if (next !== undefined && isSecondHeader(trimmedEnd(row), next, below)) {
    return {dataFrom: at + 2, names: trimmedEnd(row), notes: next, ...titled}
  }
  if (above !== undefined && isGroups(above, row)) return {dataFrom: at + 1, ...joined(above, row), ...titled}
  return {dataFrom: at + 1, names: trimmedEnd(row), ...titled}
}

/** A sparse row of names under the header: what merged cells of the header are divided into. */
function fillsGaps(header: TextRow, row: TextRow): boolean {
  const fills = row.some((cell, i) => cell !== '' && (header[i] ?? '') === '' && i > 0)
  const leaves = header.some((cell, i) => cell !== '' && (row[i] ?? '') === '')
  return fills && leaves && namesOnly(row)
}

/** A row of two or more groups above a header. */
function isGroups(row: TextRow, header: TextRow): boolean {
  const count = filled(row)
  return count >= 2 && count < filled(header) && namesOnly(row) && row.every(cell => !/[:：\d]/.test(cell))
}

/** Names of the lower row, or of the upper one where the lower has none; groups spread to the right. */
function joined(upper: TextRow, lower: TextRow): {readonly names: TextRow; readonly notes: TextRow} {
  const names: string[] = []
  const notes: string[] = []
  let group = ''
  for (let i = 0; i < Math.max(upper.length, lower.length); i++) {
    const over = upper[i] ?? ''
    const under = lower[i] ?? ''
    if (over !== '') group = over
    names.push(under === '' ? over : under)
    notes.push(under === '' ? '' : group)
  }
  return {names: trimmedEnd(names), notes}
}

function trimmedEnd(row: TextRow): TextRow {
  const last = row.findLastIndex(cell => cell !== '')
  return row.slice(0, last + 1)
}

/** The first short text alone in its row above the header that holds no value. */
function titleOf(rows: readonly TextRow[]): string | undefined {
  for (const row of rows) {
    const texts = row.filter(cell => cell !== '')
    const [text] = texts
    if (texts.length !== 1 || text === undefined || text.length > MAX_TITLE) continue
    if (lookOf(text) === 'text' && !/\d{7}/.test(text)) return text
  }
  return undefined
}
