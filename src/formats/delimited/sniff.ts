import {type Dialect, DOUBLE_QUOTE, plain} from './dialect.js'
import {type Sample, type SampleRow, sampleOf} from './sample.js'
import {styleOf} from './style.js'
import {lookOf} from './values.js'

/** A dialect with what the head looks like under it. */
export interface Guess {
  readonly dialect: Dialect
  readonly rows: readonly SampleRow[]
  /** cells in most rows */
  readonly width: number
  /** share of rows that have as many */
  readonly consistency: number
  /** offset of the first byte that no row took */
  readonly end: number
  /** whether the rows are all whole; else the only one is cut by the end of the head */
  readonly state: 'whole' | 'cut'
}

/** In order of preference. 0x01 separates fields in Hive, 0x1F is the unit separator. */
const DELIMITERS = [',', '\t', ';', '|', '\x01', '\x1f', '^', '~'] as const

/** Signs of which delimiters of more than one character are made. */
const LONG_DELIMITER = /[|~^@#$!&+:;*=]{2,4}/g

/** A cell that holds a sign that could part it was perhaps not parted rightly, unless it is a number. */
const PARTING = /[,;\t|\x01\x1f]/

/** How much better a less preferred delimiter must be. */
const CLEARLY_BETTER = 1.05

/** Share of rows that must agree before a delimiter of several characters is believed. */
const LEAST_LONG = 0.9

/** bytes that mostly say enough, and rows that they must hold to do so; the whole head takes four times as long */
const ENOUGH = {bytes: 16 * 1024, rows: 40}

/** The dialect that reads the head best; with an empty delimiter when it is one column. */
export function guessDialect(head: Uint8Array, whole: 'whole' | 'cut'): Guess {
  if (head.length > 2 * ENOUGH.bytes) {
    const guess = guessFrom(head.subarray(0, ENOUGH.bytes), 'cut')
    if (guess.state === 'whole' && guess.rows.length >= ENOUGH.rows) return guess
  }
  return guessFrom(head, whole)
}

function guessFrom(head: Uint8Array, whole: 'whole' | 'cut'): Guess {
  const stated = statedDelimiter(head)
  const text = head.subarray(stated.from)
  if (stated.delimiter !== undefined) return moved(guessWith(text, stated.delimiter, whole), stated.from)
  const found = DELIMITERS.filter(delimiter => text.includes(delimiter.charCodeAt(0)))
  const guesses = found.map(delimiter => guessWith(text, delimiter, whole))
  const blank = guesses.find(({rows}) => rows.length === 0)
  if (blank) return blank
  const best = guesses
    .filter(({width}) => width > 1)
    .reduce<Guess | undefined>((a, b) => (a && scoreOf(b) <= scoreOf(a) * CLEARLY_BETTER ? a : b), undefined)
  return longerDelimiter(best, text, whole) ?? best ?? guessWith(text, '', whole)
}

/** Excel's first line `sep=;`, which is no data. */
function statedDelimiter(head: Uint8Array): {readonly delimiter?: string; readonly from: number} {
  const line = /^sep=([^\r\n])\r?\n?/i.exec(Buffer.from(head.subarray(0, 16)).toString('latin1'))
  const delimiter = line?.[1]
  return line === null || delimiter === undefined ? {from: 0} : {delimiter, from: line[0].length}
}

function moved(guess: Guess, by: number): Guess {
  return {...guess, end: guess.end + by, rows: guess.rows.map(row => ({...row, at: row.at + by}))}
}

/** An empty delimiter: every line is one cell. */
function guessWith(text: Uint8Array, delimiter: string, whole: 'whole' | 'cut'): Guess {
  const dialect = {...plain, ...styleOf(text, delimiter.charCodeAt(0)), delimiter}
  return judged(dialect, sampleOf(text, dialect, whole))
}

function judged(dialect: Dialect, {rows, end, state}: Sample): Guess {
  const width = commonWidth(rows)
  const agreeing = rows.filter(row => row.cells.length === width).length
  return {dialect, rows, end, state, width, consistency: rows.length === 0 ? 0 : agreeing / rows.length}
}

/** The most frequent number of cells; of equals the greatest. */
function commonWidth(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>()
  for (const {cells} of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width = 1] = [...counts].reduce(
    ([a, n], [b, m]) => (m > n || (m === n && b > a) ? [b, m] : [a, n]),
    [1, 0],
  )
  return width
}

/** Rows that agree, cells that need no further parting, and a preference for more columns; 0 to 1. */
function scoreOf({rows, width, consistency}: Guess): number {
  const cells = rows.flatMap(row => row.cells).filter(cell => cell !== '')
  const clean =
    cells.filter(cell => !PARTING.test(cell) || lookOf(cell) === 'number').length / Math.max(1, cells.length)
  return consistency * consistency * clean * ((width - 1) / width)
}

/** `||`, `@|@` and the like: parts every line alike, and its signs stand nowhere else. Read by csv-parse. */
function longerDelimiter(
  best: Guess | undefined,
  text: Uint8Array,
  whole: 'whole' | 'cut',
): Guess | undefined {
  const lines = sampleOf(text, {...plain, quote: 0, delimiter: ''}, whole)
  const candidates = new Set(lines.rows[0]?.cells[0]?.match(LONG_DELIMITER) ?? [])
  return [...candidates]
    .filter(
      delimiter =>
        best === undefined || best.consistency < LEAST_LONG || delimiter.includes(best.dialect.delimiter),
    )
    .map(delimiter => split(lines, delimiter))
    .find(guess => lines.rows.length > 1 && guess.consistency >= LEAST_LONG && isOwn(guess))
}

function split({rows: lines, end, state}: Sample, delimiter: string): Guess {
  const rows: readonly SampleRow[] = lines.map(({at, cells}) => ({
    at,
    cells: (cells[0] ?? '').split(delimiter),
  }))
  const cells = rows.flatMap(row => row.cells)
  const quoted = cells.filter(cell => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')).length
  return judged(
    {...plain, quote: quoted > cells.length / 2 ? DOUBLE_QUOTE : 0, delimiter},
    {rows, end, state},
  )
}

/** Its signs are not left over in cells, and it is not one short delimiter around an empty column. */
function isOwn({dialect: {delimiter}, rows, width}: Guess): boolean {
  const least = new Set(delimiter).size > 1 ? 2 : 3
  return width >= least && !rows.some(row => row.cells.some(cell => cell.includes(delimiter.charAt(0))))
}
