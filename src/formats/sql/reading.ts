import {CLOSE, COLON, DOT, isBlank, isScalar, isWord, LBRACKET, OPEN, RBRACKET} from './bytes.js'
import {skipBlank} from './literal.js'
import type {Literal} from './literal-value.js'
import type {Rules} from './rules.js'
import {commentEnd} from './token.js'

/** An expression being read: what it comes to is written over its own first bytes. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  readonly rules: Rules
  p: number
  /** behind what was written */
  w: number
  /** until text is written nothing of the expression has changed */
  state: 'untouched' | 'written' | 'done'
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** Puts the text of a literal behind what is written. */
export function write(reading: Reading, {start, end, next}: Literal): void {
  reading.bytes.copyWithin(reading.w, start, end)
  reading.w += end - start
  reading.p = next
  reading.state = 'written'
}

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

/** Where the number or constant at `from` ends. */
export function scalarEnd(bytes: Uint8Array, from: number, end: number): number {
  let p = from
  while (p < end && isScalar(bytes[p] as number)) p++
  return p
}

/** A number or constant without its parentheses and casts; the whole expression when it is more than that. */
export function bare(reading: Reading): Range {
  const {bytes, start, end, rules, p} = reading
  const stop = scalarEnd(bytes, p, end)
  let rest = stop
  while (rest < end) {
    const c = bytes[rest] as number
    const comment = behindComments(bytes, rest, end, rules)
    if (isBlank(c) || c === CLOSE) rest++
    else if (c === COLON) rest = behindType(bytes, rest, end)
    else if (comment !== rest) rest = comment
    else return {start, end}
  }
  return {start: p, end: stop}
}

/** Behind a cast `::type (length) []`, whose type may be several words. */
export function behindType(bytes: Uint8Array, from: number, end: number): number {
  let p = from
  let depth = 0
  for (; p < end; p++) {
    const c = bytes[p] as number
    if (c === OPEN) depth++
    else if (c === CLOSE && --depth < 0) return p
    else if (!(depth > 0 || isPartOfType(c))) return p
  }
  return p
}

function isPartOfType(byte: number): boolean {
  return (
    isWord(byte) || isBlank(byte) || byte === COLON || byte === DOT || byte === LBRACKET || byte === RBRACKET
  )
}

/** Behind blanks and comments; `from` itself where there are none. A comment that does not end takes all. */
export function behindComments(bytes: Uint8Array, from: number, end: number, rules: Rules): number {
  let p = from
  for (;;) {
    const blank = skipBlank(bytes, p, end)
    if (blank >= end) return end
    const comment = commentEnd(bytes, blank, end, rules)
    if (comment < 0) return end
    if (comment === blank) return blank
    p = comment
  }
}
