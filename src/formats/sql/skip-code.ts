import {
  BACKTICK,
  CLOSE,
  DOLLAR,
  DQUOTE,
  isBlank,
  isWord,
  LBRACKET,
  LF,
  OPEN,
  QUOTE,
  RBRACKET,
  SLASH,
  STAR,
} from './bytes.js'
import {behindRemark} from './cursor.js'
import {dollarTagEnd} from './literal.js'
import type {Rules} from './rules.js'
import {terminator, word} from './skip-end.js'
import {delimiterEnd, type Skip} from './skip-state.js'
import {restOfLineIsBlank} from './starters.js'
import {doubleQuoteBackslash} from './token.js'

const BLOCK_CLOSING = Buffer.from('*/')

/** Takes one token outside of literals; `p` itself when more bytes must be seen. */
export function code(
  bytes: Uint8Array,
  p: number,
  end: number,
  skip: Skip,
  rules: Rules,
  last: boolean,
): number {
  const c = bytes[p] as number
  if (c === LF) {
    skip.line = 'start'
    return p + 1
  }
  if (isBlank(c)) return p + 1
  if (!last && p + 2 >= end) return p
  if (c === skip.delimiter[0]) {
    const stop = delimiterEnd(bytes, p, end, skip)
    if (stop !== p) return terminator(bytes, p, stop, end, skip, rules, last)
  }
  if (isWord(c) && !(c === DOLLAR && rules.dollar === 'quote')) {
    return word(bytes, p, end, skip, last)
  }
  if (
    c === SLASH &&
    skip.line === 'start' &&
    skip.until !== 'tuple' &&
    restOfLineIsBlank(bytes, p + 1, end)
  ) {
    skip.state = 'done'
    return p + 1
  }
  return mark(bytes, p, end, skip, rules)
}

/** Punctuation, and whatever opens something. */
function mark(bytes: Uint8Array, p: number, end: number, skip: Skip, rules: Rules): number {
  const c = bytes[p] as number
  if (c === SLASH && bytes[p + 1] === STAR && bytes[p + 2] !== 0x21) {
    skip.inside = BLOCK_CLOSING
    return p + 2
  }
  const remark = behindRemarkOpening(bytes, p, end, rules)
  if (remark !== p) {
    if (remark < 0) skip.inside = LF
    return remark < 0 ? p + 1 : remark
  }
  skip.line = 'middle'
  if (c === QUOTE) return enter(skip, QUOTE, rules.backslash, p + 1)
  if (c === DQUOTE) return enter(skip, DQUOTE, doubleQuoteBackslash(rules), p + 1)
  if (c === BACKTICK) return enter(skip, BACKTICK, 'plain', p + 1)
  if (c === LBRACKET && rules.dialect === 'mssql') return enter(skip, RBRACKET, 'plain', p + 1)
  if (c === DOLLAR && rules.dollar === 'quote') return dollar(bytes, p, end, skip)
  if (c === OPEN) skip.depth++
  if (c === CLOSE && --skip.depth <= 0) {
    if (skip.until === 'tuple') skip.state = 'done'
    skip.depth = Math.max(0, skip.depth)
  }
  return p + 1
}

/** Conditional brackets are gone over; -1 for a comment that runs to the end of its line. */
function behindRemarkOpening(bytes: Uint8Array, p: number, end: number, rules: Rules): number {
  const c = bytes[p] as number
  if (c === SLASH || c === STAR) return behindRemark(bytes, p, end, rules)
  const line = (c === 45 && bytes[p + 1] === 45) || (c === 35 && rules.hash === 'comment')
  return line ? -1 : p
}

function enter(skip: Skip, closing: number, backslash: Rules['backslash'], next: number): number {
  skip.inside = closing
  skip.backslash = backslash
  return next
}

function dollar(bytes: Uint8Array, p: number, end: number, skip: Skip): number {
  const open = dollarTagEnd(bytes, p, end)
  if (open < 0) return p + 1
  skip.inside = Buffer.from(bytes.subarray(p, open))
  return open
}
