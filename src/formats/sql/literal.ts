import {BACKSLASH, CLOSE, COMMA, DOLLAR, isBlank, isWord, keywordAt, LF, QUOTE, SEMICOLON} from './bytes.js'
import type {Rules} from './rules.js'

/** Scanners answer with a position, or one of these. */
export const NEED_MORE = -1
/** These bytes are no SQL: a quote or a parenthesis went missing. */
export const MALFORMED = -2
/** The row has more values than the arrays given have room for. */
export const NEED_ROOM = -3

/** Where the closing quote of a literal stands; `from` is behind the opening one. */
export function endOfQuoted(
  bytes: Uint8Array,
  from: number,
  end: number,
  quote: number,
  backslash: Rules['backslash'],
): number {
  let p = from
  while (p < end) {
    const c = bytes[p] as number
    if (c === BACKSLASH && backslash !== 'plain') {
      const meaning = backslash === 'escape' ? 'escape' : backslashMeaning(bytes, p, end, quote)
      if (meaning === 'more') return NEED_MORE
      p += meaning === 'escape' ? 2 : 1
    } else if (c !== quote) p++
    else if (p + 1 >= end) return NEED_MORE
    else if (bytes[p + 1] === quote) p += 2
    else return p
  }
  return NEED_MORE
}

/**
 * What a backslash at `at` does where the dialect is not known: before a quote it is an ordinary character
 * when the text behind that quote goes on like the next value of a row.
 */
export function backslashMeaning(
  bytes: Uint8Array,
  at: number,
  end: number,
  quote: number,
): 'escape' | 'plain' | 'more' {
  if (at + 1 >= end) return 'more'
  if (bytes[at + 1] !== quote) return 'escape'
  let p = skipBlank(bytes, at + 2, end)
  if (p >= end) return 'more'
  const c = bytes[p] as number
  if (c !== COMMA && c !== CLOSE) return 'escape'
  p = skipBlank(bytes, p + 1, end)
  if (p >= end) return 'more'
  return (c === COMMA ? beginsValue(bytes, p, end) : endsRow(bytes[p] as number)) ? 'plain' : 'escape'
}

function endsRow(byte: number): boolean {
  return byte === COMMA || byte === SEMICOLON || byte === CLOSE
}

const VALUE_WORDS = new Set(['null', 'default', 'true', 'false', 'n', 'sysdate', 'to_date', 'to_timestamp'])

function beginsValue(bytes: Uint8Array, p: number, end: number): boolean {
  const c = bytes[p] as number
  if (c === QUOTE || (c >= 48 && c <= 57)) return true
  return isWord(c) && VALUE_WORDS.has(keywordAt(bytes, p, end))
}

/** Blanks only, no comments. */
export function skipBlank(bytes: Uint8Array, from: number, end: number): number {
  let p = from
  while (p < end && isBlank(bytes[p] as number)) p++
  return p
}

/** Where the tag that opens a dollar quote at `at` ends, or -1 when none begins there. */
export function dollarTagEnd(bytes: Uint8Array, at: number, end: number): number {
  let p = at + 1
  while (p < end && isTagByte(bytes[p] as number)) p++
  return p < end && bytes[p] === DOLLAR ? p + 1 : -1
}

function isTagByte(byte: number): boolean {
  return byte !== DOLLAR && isWord(byte) && byte !== 35 && byte !== 64
}

/** Where the dollar quote that opens at `at` ends, behind its closing tag. */
export function endOfDollarQuote(bytes: Uint8Array, at: number, end: number): number {
  const open = dollarTagEnd(bytes, at, end)
  const tag = Buffer.from(bytes.subarray(at, open))
  const found = indexWithin(bytes, tag, open, end)
  return found < 0 ? NEED_MORE : found + tag.length
}

/** Oracle's `q'[ … ]'`: behind its closing quote. `at` is the opening quote. */
export function endOfAlternativeQuote(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return NEED_MORE
  const closing = Buffer.from([closingOf(bytes[at + 1] as number), QUOTE])
  const found = indexWithin(bytes, closing, at + 2, end)
  return found < 0 ? NEED_MORE : found + 2
}

const PAIRS: Readonly<Record<string, string>> = {'[': ']', '{': '}', '(': ')', '<': '>'}

function closingOf(byte: number): number {
  return (PAIRS[String.fromCharCode(byte)] ?? String.fromCharCode(byte)).charCodeAt(0)
}

const {indexOf} = Buffer.prototype

/** First `target` that lies wholly within `bytes[from..end)`, searched outside JavaScript; -1 when none does. */
export function indexWithin(
  bytes: Uint8Array,
  target: number | string | Uint8Array,
  from: number,
  end: number,
): number {
  const found = indexOf.call(bytes, target, from, 'latin1')
  const length = typeof target === 'number' ? 1 : target.length
  return found + length > end ? -1 : found
}

/** Behind the end of the line; `end` plus one when the line goes on. */
export function lineEnd(bytes: Uint8Array, from: number, end: number): number {
  const found = indexWithin(bytes, LF, from, end)
  return found < 0 ? end + 1 : found + 1
}

/** What a backslash makes of the byte behind it. Anything not listed stands for itself. */
const ESCAPES = new Uint8Array(256).map((_, byte) => byte)
for (const [letter, byte] of [
  ['n', 10],
  ['t', 9],
  ['r', 13],
  ['b', 8],
  ['f', 12],
  ['0', 0],
  ['Z', 26],
] as const)
  ESCAPES[letter.charCodeAt(0)] = byte

/** `\%` and `\_` keep their backslash: only LIKE reads them. */
const PERCENT = 37
const UNDERSCORE = 95

/**
 * Rewrites the escapes of a literal in place and returns its new end. Doubled quotes become one; backslashes
 * count only where `backslash` says so.
 */
export function unescapeQuoted(
  bytes: Uint8Array,
  start: number,
  end: number,
  quote: number,
  backslash: Rules['backslash'],
): number {
  let p = start
  let w = start
  while (p < end) {
    const c = bytes[p++] as number
    if (c === quote) p++
    else if (c === BACKSLASH && p < end && backslash !== 'plain') {
      const next = bytes[p] as number
      if (backslash === 'escape' ? next !== PERCENT && next !== UNDERSCORE : next === quote) {
        bytes[w++] = ESCAPES[next] as number
        p++
        continue
      }
    }
    bytes[w++] = c
  }
  return w
}
