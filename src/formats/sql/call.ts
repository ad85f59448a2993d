import {COLON, DOT, isWord, keywordAt, OPEN, wordEnd} from './bytes.js'
import {putCode, unescapeLineEnds, unescapeUnicode} from './escapes.js'
import {closeOf} from './expression.js'
import {CARRIERS, CHARACTERS, JOINERS, NOTHING} from './functions.js'
import {skipBlank} from './literal.js'
import {literalAt} from './literal-value.js'
import {bare, isDigit, type Range, type Reading, scalarEnd, write} from './reading.js'
import type {Rules} from './rules.js'
import {tokenEnd} from './token.js'

/** A word of an expression: a constant, a name, or a function with what is handed to it. */
export function word(reading: Reading): Range | undefined {
  const {bytes, start, end, p} = reading
  const name = lastOfPath(bytes, p, end)
  const paren = skipBlank(bytes, name.end, end)
  const keyword = keywordAt(bytes, name.start, end)
  const called = paren < end && bytes[paren] === OPEN
  if (NOTHING.has(keyword)) reading.p = called ? behindCall(reading, paren) : name.end
  else if (!called && reading.state === 'written') reading.state = 'done'
  else if (!called) return bare(reading)
  else if (JOINERS.has(keyword)) reading.p = paren + 1
  else if (CHARACTERS.has(keyword)) character(reading, paren)
  else if (CARRIERS.has(keyword)) return carried(reading, paren, keyword)
  else if (reading.state === 'untouched') return {start, end}
  else reading.p = behindCall(reading, paren)
  return undefined
}

/** The last part of a dotted name or of a type's own function (`geometry::point`). */
function lastOfPath(bytes: Uint8Array, from: number, end: number): Range {
  let start = from
  for (;;) {
    const stop = wordEnd(bytes, start, end)
    const dots = bytes[stop] === DOT ? 1 : bytes[stop] === COLON && bytes[stop + 1] === COLON ? 2 : 0
    const next = stop + dots
    if (dots === 0 || next >= end || !isWord(bytes[next] as number)) return {start, end: stop}
    if (dots === 2 && !isCall(bytes, next, end)) return {start, end: stop}
    start = next
  }
}

function isCall(bytes: Uint8Array, from: number, end: number): boolean {
  const paren = skipBlank(bytes, wordEnd(bytes, from, end), end)
  return paren < end && bytes[paren] === OPEN && !isTypeLength(bytes, paren, end)
}

/** `varchar(20)` behind `::` is a type, `STPointFromText('…')` a function. */
function isTypeLength(bytes: Uint8Array, paren: number, end: number): boolean {
  const inner = skipBlank(bytes, paren + 1, end)
  return inner < end && isDigit(bytes[inner] as number)
}

function behindCall(reading: Reading, paren: number): number {
  const close = closeOf(reading.bytes, paren, reading.end, reading.rules)
  return close < 0 ? reading.end : close
}

function character(reading: Reading, paren: number): void {
  const {bytes, end} = reading
  const code = Number.parseInt(
    Buffer.from(bytes.subarray(paren + 1, Math.min(end, paren + 12))).toString('latin1'),
    10,
  )
  const next = behindCall(reading, paren)
  reading.w = putCode(bytes, reading.w, code)
  reading.p = next
  reading.state = 'written'
}

/** What some of them do to the literal beside carrying it. */
const REWRITES: Readonly<Record<string, (bytes: Uint8Array, start: number, end: number) => number>> = {
  replace: unescapeLineEnds,
  unistr: unescapeUnicode,
}

/** The first literal among the arguments, else the first number, else the call as it is written. */
function carried(reading: Reading, paren: number, keyword: string): Range | undefined {
  const {bytes, start, end: last, rules} = reading
  const close = behindCall(reading, paren)
  let p = paren + 1
  let number: Range | undefined
  let nothing = false
  while (p < close - 1) {
    const literal = literalAt(bytes, p, close, rules)
    if (literal !== undefined) {
      const end = REWRITES[keyword]?.(bytes, literal.start, literal.end) ?? literal.end
      write(reading, {...literal, end, next: close})
      return undefined
    }
    const c = bytes[p] as number
    if (number === undefined && isNumberStart(bytes, p)) number = {start: p, end: scalarEnd(bytes, p, close)}
    nothing ||= isWord(c) && keywordAt(bytes, p, close) === 'null'
    p = number?.start === p ? number.end : nextToken(bytes, p, close, rules)
  }
  reading.p = close
  if (reading.state === 'written' || nothing) return undefined
  return number ?? {start, end: last}
}

function nextToken(bytes: Uint8Array, p: number, end: number, rules: Rules): number {
  const next = tokenEnd(bytes, p, end, rules)
  return next < 0 ? end : next
}

function isNumberStart(bytes: Uint8Array, p: number): boolean {
  const c = bytes[p] as number
  return isDigit(c) || ((c === 45 || c === DOT) && isDigit(bytes[p + 1] as number))
}
