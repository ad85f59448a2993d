import {isDigit} from './cells.js'
import {BACKSLASH, CR, type Dialect, DOUBLE_QUOTE, EQUALS, LF, SINGLE_QUOTE, SPACE} from './dialect.js'

/** Share of opening quotes that must have a closing one; below it the sign is no quote but inches or an apostrophe. */
const LEAST_CLOSED = 0.5

/** Share of lines that must have a cell in single quotes before they are quotes: names have apostrophes. */
const LEAST_SINGLE_QUOTED = 0.5

/** How cells are quoted, escaped and ended, with a given delimiter. */
export function styleOf(text: Uint8Array, delimiter: number): Omit<Dialect, 'delimiter'> {
  const newline = newlineOf(text)
  const quote = quoteOf(text, delimiter)
  return {
    quote,
    newline,
    escape: quote !== 0 && escapesByBackslash(text, delimiter, quote) ? 'backslash' : 'doubled',
    padding: quote !== 0 && isPadded(text, delimiter, quote) ? 'spaces' : 'none',
    nulls: hasBackslashN(text, delimiter) ? 'backslash-n' : 'none',
    marks: quote !== SINGLE_QUOTE && hasTextMarks(text, delimiter) ? 'text' : 'none',
  }
}

/** CR only where most line ends are: cells may hold either. */
function newlineOf(text: Uint8Array): typeof LF | typeof CR {
  let [line, lone] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    if (text[i] === LF) line++
    else if (text[i] === CR && text[i + 1] !== LF) lone++
  }
  return lone > line ? CR : LF
}

function quoteOf(text: Uint8Array, delimiter: number): number {
  const double = quoteMarks(text, delimiter, DOUBLE_QUOTE)
  // The head may cut the last one off.
  if (double.opening > 0) return double.closing >= (double.opening - 1) * LEAST_CLOSED ? DOUBLE_QUOTE : 0
  const single = quoteMarks(text, delimiter, SINGLE_QUOTE)
  const lines = text.reduce((count, byte) => (byte === LF || byte === CR ? count + 1 : count), 1)
  const quotes =
    single.opening >= lines * LEAST_SINGLE_QUOTED && single.closing >= single.opening * LEAST_CLOSED
  return quotes ? SINGLE_QUOTE : DOUBLE_QUOTE
}

/** Quotes at the beginning and at the end of what would be cells. */
function quoteMarks(text: Uint8Array, delimiter: number, quote: number): {opening: number; closing: number} {
  let opening = 0
  let closing = 0
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    const opens = isEdge(text[beforeSpaces(text, i)], delimiter)
    const closes = isEdge(text[i + 1], delimiter)
    if (closes && (!opens || opening > closing)) closing++
    else if (isPair(text, i, delimiter, quote)) i++
    else if (opens) opening++
    else if (text[i + 1] === quote) i++
  }
  return {opening, closing}
}

/** Two quotes that are neither an empty cell nor its beginning: a quote inside a cell, as JSON in CSV is full of. */
function isPair(text: Uint8Array, i: number, delimiter: number, quote: number): boolean {
  return text[i + 1] === quote && text[i + 2] !== quote && !isEdge(text[i + 2], delimiter)
}

function beforeSpaces(text: Uint8Array, at: number): number {
  let i = at - 1
  while (text[i] === SPACE) i--
  return i
}

/** Whether a cell may begin or end beside this byte; undefined is the end of the text. */
function isEdge(byte: number | undefined, delimiter: number): boolean {
  return byte === undefined || byte === delimiter || byte === LF || byte === CR
}

/** `\"` inside cells is more frequent than `""`. A backslash in front of a closing quote is ambiguous and not counted. */
function escapesByBackslash(text: Uint8Array, delimiter: number, quote: number): boolean {
  let balance = 0
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    const isEscaped = text[i - 1] === BACKSLASH && !isEdge(text[i + 1], delimiter)
    if (isEscaped && !isPair(text, i, delimiter, quote)) balance++
    else if (text[i + 1] === quote && !isEdge(text[i - 1], delimiter)) {
      balance--
      i++
    }
  }
  return balance > 0
}

/** Spaces stand between delimiter and quote more often than not. */
function isPadded(text: Uint8Array, delimiter: number, quote: number): boolean {
  let balance = 0
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    if (text[i - 1] === delimiter) balance--
    else if (text[i - 1] === SPACE && text[beforeSpaces(text, i)] === delimiter) balance++
  }
  return balance > 0
}

function hasBackslashN(text: Uint8Array, delimiter: number): boolean {
  for (let i = text.indexOf(BACKSLASH); i >= 0; i = text.indexOf(BACKSLASH, i + 1))
    if (text[i + 1] === 0x4e && isEdge(text[i - 1], delimiter) && isEdge(text[i + 2], delimiter)) return true
  return false
}

/** A cell begins with =" or with an apostrophe before a digit. */
function hasTextMarks(text: Uint8Array, delimiter: number): boolean {
  return (
    isMarked(text, delimiter, EQUALS, next => next === DOUBLE_QUOTE) ||
    isMarked(text, delimiter, SINGLE_QUOTE, isDigit)
  )
}

function isMarked(
  text: Uint8Array,
  delimiter: number,
  mark: number,
  follows: (next: number | undefined) => boolean,
): boolean {
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
    const before = text[i - 1]
    if ((isEdge(before, delimiter) || before === DOUBLE_QUOTE) && follows(text[i + 1])) return true
  }
  return false
}
