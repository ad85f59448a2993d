import {displayWidth, padEnd, padStart, shortenMiddle} from './columns.js'
import {longestWord, wrap} from './columns-wrap.js'

/**
 * `whole`: never cut; `middle`: too long loses its middle; `wrap`: too long takes more lines; `drop`: left out,
 * the last such column first, where the others would not fit.
 */
export interface TableColumn {
  readonly align: 'left' | 'right'
  readonly fit: 'whole' | 'middle' | 'wrap' | 'drop'
}

const GAP = 2
/** Narrower than this a shortened name or a wrapped text tells nothing. */
const NARROWEST = 12
/** A longer word may be cut in two. */
const LONGEST_WORD = 24

/** A column and what it takes: as it is, and squeezed. */
interface Measured {
  readonly at: number
  readonly column: TableColumn
  readonly natural: number
  readonly least: number
}

function measure(column: TableColumn, at: number, rows: readonly (readonly string[])[]): Measured {
  const widest = (width: (cell: string) => number): number =>
    rows.reduce((most, row) => Math.max(most, width(row[at] ?? '')), 0)
  const natural = widest(displayWidth)
  if (column.fit === 'whole' || column.fit === 'drop') return {at, column, natural, least: natural}
  const word = column.fit === 'wrap' ? Math.min(LONGEST_WORD, widest(longestWord)) : 0
  return {at, column, natural, least: Math.min(natural, Math.max(NARROWEST, word))}
}

/** Droppable columns go, from the right, until the rest can be squeezed into `width`. */
function shownColumns(all: readonly Measured[], width: number): Measured[] {
  const shown = [...all]
  while (shown.reduce((sum, each) => sum + each.least + GAP, -GAP) > width) {
    const last = shown.findLastIndex(each => each.column.fit === 'drop')
    if (last < 0) break
    shown.splice(last, 1)
  }
  return shown
}

/** Takes columns of width from the widest that can yield until all fit or none can. */
function squeeze(shown: readonly Measured[], width: number): number[] {
  const widths = shown.map(each => each.natural)
  let over = widths.reduce((sum, each) => sum + each + GAP, -GAP) - width
  while (over-- > 0) {
    let widest = -1
    shown.forEach(({least}, at) => {
      const now = widths[at] ?? 0
      if (now > least && now > (widths[widest] ?? 0)) widest = at
    })
    if (widest < 0) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function linesOf(text: string, column: TableColumn, width: number): readonly string[] {
  if (column.fit === 'wrap') return wrap(text, width)
  return [column.fit === 'middle' ? shortenMiddle(text, width) : text]
}

/** One row as lines of padded cells; the caller joins the cells with two spaces and may paint each. */
function layRow(
  columns: readonly TableColumn[],
  row: readonly string[],
  widths: readonly number[],
): string[][] {
  const cells = columns.map((column, at) => linesOf(row[at] ?? '', column, widths[at] ?? 0))
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1)
  return Array.from({length: height}, (_, line) =>
    columns.map((column, at) => {
      const pad = column.align === 'right' ? padStart : padEnd
      return pad(cells[at]?.[line] ?? '', widths[at] ?? 0)
    }),
  )
}

/** A table laid out: which columns are shown, and per row its lines, per line its padded cells. */
export interface LaidTable {
  readonly shown: readonly number[]
  readonly rows: readonly (readonly (readonly string[])[])[]
}

/** Rows (the first may be the header) laid out in `width` terminal columns. */
export function layTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): LaidTable {
  const shown = shownColumns(
    columns.map((column, at) => measure(column, at, rows)),
    width,
  )
  const widths = squeeze(shown, width)
  const kept = shown.map(each => each.column)
  const cells = (row: readonly string[]): string[] => shown.map(each => row[each.at] ?? '')
  return {shown: shown.map(each => each.at), rows: rows.map(row => layRow(kept, cells(row), widths))}
}
