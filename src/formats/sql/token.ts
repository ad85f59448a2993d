import {
  AT,
  BACKTICK,
  DASH,
  DOLLAR,
  DQUOTE,
  HASH,
  isWord,
  keywordAt,
  QUOTE,
  SLASH,
  STAR,
  wordEnd,
} from './bytes.js'
import {
  dollarTagEnd,
  endOfAlternativeQuote,
  endOfDollarQuote,
  endOfQuoted,
  indexWithin,
  lineEnd,
  MALFORMED,
  NEED_MORE,
} from './literal.js'
import type {Rules} from './rules.js'

/**
 * Where the token that begins at `p` ends: a literal with its prefix, a quoted name, a comment, a word, or
 * one byte of anything else. MALFORMED where a literal runs into a word, which no dialect allows.
 */
export function tokenEnd(bytes: Uint8Array, p: number, end: number, rules: Rules): number {
  const c = bytes[p] as number
  if (c === QUOTE) return literalEnd(bytes, p, end, rules.backslash)
  if (c === DQUOTE) return behind(endOfQuoted(bytes, p + 1, end, DQUOTE, doubleQuoteBackslash(rules)))
  if (c === BACKTICK) return behind(endOfQuoted(bytes, p + 1, end, BACKTICK, 'plain'))
  if (c === DOLLAR && rules.dollar === 'quote' && dollarTagEnd(bytes, p, end) > 0)
    return endOfDollarQuote(bytes, p, end)
  const comment = commentEnd(bytes, p, end, rules)
  if (comment !== p) return comment
  return isWord(c) ? wordTokenEnd(bytes, p, end, rules) : p + 1
}

/** Between double quotes a backslash means something only where they enclose strings, in MySQL. */
export function doubleQuoteBackslash(rules: Rules): Rules['backslash'] {
  return rules.dialect === 'mysql' ? rules.backslash : 'plain'
}

/** Behind the comment that begins at `p`; `p` itself when none does. */
export function commentEnd(bytes: Uint8Array, p: number, end: number, rules: Rules): number {
  const c = bytes[p] as number
  const line = (c === DASH && bytes[p + 1] === DASH) || (c === HASH && rules.hash === 'comment')
  if (line) return orMore(lineEnd(bytes, p, end), end)
  if (c !== SLASH || bytes[p + 1] !== STAR) return p
  const close = indexWithin(bytes, '*/', p + 2, end)
  return close < 0 ? NEED_MORE : close + 2
}

function orMore(position: number, end: number): number {
  return position > end ? NEED_MORE : position
}

function behind(quote: number): number {
  return quote < 0 ? quote : quote + 1
}

function literalEnd(bytes: Uint8Array, at: number, end: number, backslash: Rules['backslash']): number {
  const next = behind(endOfQuoted(bytes, at + 1, end, QUOTE, backslash))
  if (next < 0) return next
  if (next >= end) return NEED_MORE
  const c = bytes[next] as number
  return isWord(c) && c !== AT && keywordAt(bytes, next, end) !== 'as' ? MALFORMED : next
}

/** Prefixes of one or two letters that literals may have; any other such word before a quote is text. */
const SHORT_PREFIXES = new Set(['n', 'b', 'x', 'r', 'c', 'u'])

function wordTokenEnd(bytes: Uint8Array, p: number, end: number, rules: Rules): number {
  const stop = wordEnd(bytes, p, end)
  if (stop >= end) return NEED_MORE
  if (bytes[stop] !== QUOTE) return stop
  const word = keywordAt(bytes, p, end)
  if (word === 'q' || word === 'nq') return endOfAlternativeQuote(bytes, stop, end)
  if (word === 'e') return literalEnd(bytes, stop, end, 'escape')
  if (stop - p <= 2 && !SHORT_PREFIXES.has(word)) return MALFORMED
  return literalEnd(bytes, stop, end, rules.backslash)
}
