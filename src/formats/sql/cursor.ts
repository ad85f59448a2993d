import {
  BACKTICK,
  BANG,
  CLOSE,
  DOT,
  DQUOTE,
  isBlank,
  isWord,
  keywordAt,
  LBRACKET,
  OPEN,
  RBRACKET,
  SLASH,
  STAR,
  text,
  wordEnd,
} from './bytes.js'
import {closeOf} from './expression.js'
import {endOfQuoted} from './literal.js'
import type {Rules} from './rules.js'
import {commentEnd} from './token.js'

/**
 * Reads the head of a statement. When the bytes seen so far end before it does, `state` becomes `short`
 * and what was read means nothing.
 */
export interface Cursor {
  readonly bytes: Uint8Array
  readonly end: number
  readonly rules: Rules
  p: number
  state: 'sound' | 'short' | 'bad'
}

export function cursorAt(bytes: Uint8Array, p: number, end: number, rules: Rules): Cursor {
  return {bytes, end, rules, p, state: 'sound'}
}

/** Goes over blanks, comments, and the brackets of conditional comments, whose inside is SQL like any other. */
export function blank(cursor: Cursor): void {
  const {bytes, end, rules} = cursor
  for (;;) {
    while (cursor.p < end && isBlank(bytes[cursor.p] as number)) cursor.p++
    const next = behindRemark(bytes, cursor.p, end, rules)
    if (next < 0 || cursor.p >= end) {
      cursor.state = 'short'
      cursor.p = end
    }
    if (next < 0 || next === cursor.p) return
    cursor.p = next
  }
}

/** Behind the comment or conditional bracket at `p`; `p` when there is none, negative when it does not end. */
export function behindRemark(bytes: Uint8Array, p: number, end: number, rules: Rules): number {
  if (bytes[p] === SLASH && bytes[p + 1] === STAR && bytes[p + 2] === BANG && p + 2 < end)
    return behindVersion(bytes, p + 3, end)
  if (bytes[p] === STAR && bytes[p + 1] === SLASH && p + 1 < end) return p + 2
  return p >= end ? p : commentEnd(bytes, p, end, rules)
}

/** Behind the version number of a conditional comment. */
function behindVersion(bytes: Uint8Array, from: number, end: number): number {
  let p = from
  while (p < end && (bytes[p] as number) >= 48 && (bytes[p] as number) <= 57) p++
  return p
}

/** The next byte that is neither blank nor comment; 0 at the end. */
export function peek(cursor: Cursor): number {
  blank(cursor)
  return cursor.state === 'sound' ? (cursor.bytes[cursor.p] as number) : 0
}

/** Takes the next byte if it is this one. */
export function accept(cursor: Cursor, byte: number): 'taken' | 'other' {
  if (peek(cursor) !== byte) return 'other'
  cursor.p++
  return 'taken'
}

/** The next word in lower case without taking it; `''` when something else comes. */
export function peekWord(cursor: Cursor): string {
  blank(cursor)
  const {bytes, end, p} = cursor
  if (cursor.state !== 'sound' || !isWord(bytes[p] as number)) return ''
  if (wordEnd(bytes, p, end) >= end) cursor.state = 'short'
  return keywordAt(bytes, p, end)
}

/** Takes a word that {@link peekWord} showed. */
export function takeWord(cursor: Cursor): void {
  cursor.p = wordEnd(cursor.bytes, cursor.p, cursor.end)
}

/** Goes over a group in parentheses. */
export function group(cursor: Cursor): void {
  if (peek(cursor) !== OPEN) return
  const close = closeOf(cursor.bytes, cursor.p, cursor.end, cursor.rules)
  if (close < 0) cursor.state = close === -1 ? 'short' : 'bad'
  else cursor.p = close
}

/** A name, quoted in any way or bare, without its quotes; `''` when none comes. */
export function name(cursor: Cursor): string {
  const open = peek(cursor)
  if (open === DQUOTE || open === BACKTICK) return quotedName(cursor, open)
  if (open === LBRACKET) return quotedName(cursor, RBRACKET)
  if (!isWord(open)) return ''
  const from = cursor.p
  takeWord(cursor)
  if (cursor.p >= cursor.end) cursor.state = 'short'
  return text(cursor.bytes, from, cursor.p)
}

function quotedName(cursor: Cursor, quote: number): string {
  const from = cursor.p + 1
  const close = endOfQuoted(cursor.bytes, from, cursor.end, quote, 'plain')
  if (close < 0) {
    cursor.state = 'short'
    return ''
  }
  cursor.p = close + 1
  const one = String.fromCharCode(quote)
  return text(cursor.bytes, from, close).replaceAll(one + one, one)
}

/** The last part of a name with database and schema before it. */
export function lastName(cursor: Cursor): string {
  let last = name(cursor)
  while (cursor.state === 'sound' && accept(cursor, DOT) === 'taken') {
    while (accept(cursor, DOT) === 'taken');
    last = name(cursor)
  }
  return last
}

/** Names in parentheses, separated by commas; `undefined` when it is no such list. */
export function nameList(cursor: Cursor, most: number): string[] | undefined {
  if (accept(cursor, OPEN) === 'other') return undefined
  const names: string[] = []
  for (;;) {
    const one = lastName(cursor)
    if (one === '' || names.length >= most) return undefined
    names.push(one)
    if (accept(cursor, CLOSE) === 'taken') return names
    if (accept(cursor, 44) === 'other') return undefined
  }
}
