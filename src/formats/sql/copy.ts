import {BACKSLASH, CR, DOT, LF, SEMICOLON, TAB} from './bytes.js'
import {type Cursor, lastName, nameList, peek, peekWord, takeWord} from './cursor.js'
import {lineEnd, NEED_MORE, NEED_ROOM} from './literal.js'
import type {Cells} from './tuple.js'

/** A COPY … FROM stdin, whose rows follow line by line. */
export interface CopyHead {
  readonly table: string
  readonly columns: readonly string[] | undefined
  readonly format: 'text' | 'csv' | 'binary'
  readonly delimiter: number
  readonly quote: number
  readonly escapeWith: number
  /** the text that stands for NULL where it is not the usual one; no bytes otherwise */
  readonly empty: Uint8Array
  header: 'skip' | 'none'
}

/**
 * Reads a COPY head from behind its first word to the line its rows begin on. `undefined` when the rows are
 * elsewhere or go elsewhere. The result counts only while the cursor is sound.
 */
export function copyHead(cursor: Cursor, most: number): CopyHead | undefined {
  const table = lastName(cursor)
  const columns = peek(cursor) === 0x28 ? nameList(cursor, most) : undefined
  if (peekWord(cursor) !== 'from') return undefined
  takeWord(cursor)
  if (peekWord(cursor) !== 'stdin') return undefined
  takeWord(cursor)
  const {bytes, end} = cursor
  const next = lineEnd(bytes, statementEnd(bytes, cursor.p, end), end)
  if (next > end) {
    cursor.state = 'short'
    return undefined
  }
  const options = Buffer.from(bytes.subarray(cursor.p, next)).toString('latin1')
  cursor.p = next
  return {table, columns, ...optionsOf(options)}
}

/** Bytes of the options of a COPY; without a semicolon among so many, they end with their line. */
const MOST_OPTIONS = 4096

/** Options may run over several lines; they end with a semicolon outside of quotes. */
function statementEnd(bytes: Uint8Array, from: number, end: number): number {
  let quoted = false
  for (let p = from; p < Math.min(end, from + MOST_OPTIONS); p++) {
    if (bytes[p] === 0x27) quoted = !quoted
    else if (bytes[p] === SEMICOLON && !quoted) return p
  }
  return end - from < MOST_OPTIONS ? end : from
}

function optionsOf(options: string): Omit<CopyHead, 'table' | 'columns'> {
  const csv = /\bcsv\b/i.test(options)
  const quote = characterOf(options, 'quote') ?? 0x22
  return {
    format: /\bbinary\b/i.test(options) ? 'binary' : csv ? 'csv' : 'text',
    delimiter: characterOf(options, 'delimiters?') ?? (csv ? 0x2c : TAB),
    quote,
    escapeWith: characterOf(options, 'escape') ?? quote,
    empty: Buffer.from(nullText(options, csv ? '' : USUAL_NULL), 'latin1'),
    header: /\bheader\b(?!\s+(?:false|off|0))/i.test(options) ? 'skip' : 'none',
  }
}

const USUAL_NULL = '\\N'

/** A script's own text for NULL, nothing when it is the usual. */
function nullText(options: string, usual: string): string {
  const text = /\bnull\s+(?:as\s+)?'([^']{0,64})'/i.exec(options)?.[1] ?? usual
  return text === usual ? '' : text
}

function characterOf(options: string, option: string): number | undefined {
  const match = new RegExp(`\\b${option}\\s+(?:as\\s+)?(e?)'(\\\\?[^'])`, 'i').exec(options)
  if (match?.[2] === undefined) return undefined
  return match[2] === '\\t' && match[1] !== '' ? TAB : match[2].charCodeAt(match[2].length - 1)
}

/** Behind a line `\.`, which ends the rows; -1 when the line at `p` is another, NEED_MORE when it is cut. */
export const NOT_THE_END = -9

export function endOfCopy(bytes: Uint8Array, p: number, end: number): number {
  if (bytes[p] !== BACKSLASH) return NOT_THE_END
  if (p + 2 >= end) return NEED_MORE
  if (bytes[p + 1] !== DOT || (bytes[p + 2] !== LF && bytes[p + 2] !== CR)) return NOT_THE_END
  return p + 2
}

/**
 * Scans one line of COPY's text format; answers with the position behind it. Cells with backslashes are
 * marked. `bytes[end]` must be a newline: it stops the loop, which sees every byte of a dump.
 */
export function scanCopyLine(
  bytes: Uint8Array,
  from: number,
  end: number,
  cells: Cells,
  base: number,
  delimiter: number,
): number {
  const {starts, ends, marks} = cells
  const room = starts.length
  const usual = delimiter === TAB
  let cell = base
  let p = from
  let start = from
  let marked = 0
  let last = -1
  for (;;) {
    let c = bytes[p] as number
    if (usual) while (c > CR ? c !== BACKSLASH : c !== LF && c !== TAB) c = bytes[++p] as number
    else while (c !== LF && c !== delimiter && c !== BACKSLASH) c = bytes[++p] as number
    if (p >= end) return NEED_MORE
    if (c === BACKSLASH) {
      if (last !== cell) marks[marked++] = cell
      last = cell
      p += 2
      if (p > end) return NEED_MORE
      continue
    }
    starts[cell] = start
    ends[cell++] = p
    p++
    start = p
    if (c === LF) break
    if (cell >= room) return NEED_ROOM
  }
  if (bytes[p - 2] === CR && p - 2 >= from) ends[cell - 1] = p - 2
  cells.marked = marked
  cells.count = cell - base
  return p
}

const LETTERS: Readonly<Record<number, number>> = {98: 8, 102: 12, 110: 10, 114: 13, 116: 9, 118: 11}

/** Unescapes the cells a line marked; the text for NULL becomes an empty cell. */
export function settleCopy(bytes: Uint8Array, cells: Cells): void {
  const {starts, ends, marks} = cells
  for (let i = 0; i < cells.marked; i++) {
    const cell = marks[i] as number
    const start = starts[cell] as number
    const end = ends[cell] as number
    ends[cell] = isNull(bytes, start, end) ? start : unescapeCopy(bytes, start, end)
  }
  cells.marked = 0
}

function isNull(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 2 && bytes[start] === BACKSLASH && bytes[start + 1] === 78
}

export function isEmpty(bytes: Uint8Array, start: number, end: number, {empty}: CopyHead): boolean {
  if (end - start !== empty.length) return false
  return empty.every((byte, i) => bytes[start + i] === byte)
}

function unescapeCopy(bytes: Uint8Array, start: number, end: number): number {
  let w = start
  for (let p = start; p < end; p++) {
    const c = bytes[p] as number
    if (c !== BACKSLASH || p + 1 >= end) {
      bytes[w++] = c
      continue
    }
    const next = bytes[++p] as number
    const code = numberAt(bytes, p, end)
    if (code === undefined) bytes[w++] = LETTERS[next] ?? next
    else {
      bytes[w++] = code.byte
      p += code.length - 1
    }
  }
  return w
}

/** `\101` and `\x41`. */
function numberAt(
  bytes: Uint8Array,
  p: number,
  end: number,
): {readonly byte: number; readonly length: number} | undefined {
  const c = bytes[p] as number
  if (c !== 0x78 && (c < 48 || c > 55)) return undefined
  const ahead = Buffer.from(bytes.subarray(p, Math.min(end, p + 3))).toString('latin1')
  const match = /^(?:x([0-9a-f]{1,2})|([0-7]{1,3}))/i.exec(ahead)
  if (match === null) return undefined
  const byte = match[1] === undefined ? Number.parseInt(match[2] as string, 8) : Number.parseInt(match[1], 16)
  return {byte: byte & 0xff, length: match[0].length}
}
