import {AMPERSAND, DOLLAR, DQUOTE, isBlank, isWord, keywordAt, QUOTE, wordEnd} from './bytes.js'
import {unescapeExtended, unescapeUnicode} from './escapes.js'
import {
  dollarTagEnd,
  endOfAlternativeQuote,
  endOfDollarQuote,
  endOfQuoted,
  skipBlank,
  unescapeQuoted,
} from './literal.js'
import type {Rules} from './rules.js'
import {doubleQuoteBackslash} from './token.js'

/** The text of a literal, unescaped where it lies, and where what follows it begins. */
export interface Literal {
  readonly start: number
  readonly end: number
  readonly next: number
}

/**
 * The literal that begins at `p`, with whatever prefix: `'…'`, `"…"`, `N'…'`, `E'…'`, `U&'…'`, `q'[…]'`,
 * `$tag$…$tag$`, `_utf8mb4'…'`, `DATE '…'`. `undefined` when none does. Rewrites its escapes in place.
 */
export function literalAt(bytes: Uint8Array, p: number, end: number, rules: Rules): Literal | undefined {
  const c = bytes[p] as number
  if (c === QUOTE) return quoted(bytes, p, end, QUOTE, rules.backslash)
  if (c === DQUOTE) return quoted(bytes, p, end, DQUOTE, doubleQuoteBackslash(rules))
  if (c === DOLLAR && rules.dollar === 'quote') return dollarQuoted(bytes, p, end)
  return isWord(c) ? prefixed(bytes, p, end, rules) : undefined
}

function prefixed(bytes: Uint8Array, p: number, end: number, rules: Rules): Literal | undefined {
  const stop = wordEnd(bytes, p, end)
  if (stop >= end) return undefined
  if (bytes[stop] === AMPERSAND && bytes[stop + 1] === QUOTE && stop === p + 1)
    return quoted(bytes, stop + 1, end, QUOTE, 'plain', unescapeUnicode)
  const touching = bytes[stop] === QUOTE
  const at = isBlank(bytes[stop] as number) ? skipBlank(bytes, stop, end) : stop
  const word = keywordAt(bytes, p, end)
  if (at < end && at > stop && word.startsWith('_')) return literalAt(bytes, at, end, rules)
  if (at >= end || bytes[at] !== QUOTE || !(touching || APART.has(word))) return undefined
  if (touching && (word === 'q' || word === 'nq')) return alternative(bytes, at, end)
  if (touching && word === 'e') return quoted(bytes, at, end, QUOTE, 'escape', unescapeExtended)
  return quoted(bytes, at, end, QUOTE, rules.backslash)
}

/** Words that may stand apart from the literal they say something about. */
const APART = new Set(
  'n x b date time timestamp timestamptz datetime interval binary national nchar'.split(' '),
)

type Unescape = (bytes: Uint8Array, start: number, end: number) => number

function quoted(
  bytes: Uint8Array,
  at: number,
  end: number,
  quote: number,
  backslash: Rules['backslash'],
  rewrite?: Unescape,
): Literal | undefined {
  const found = endOfQuoted(bytes, at + 1, end + 1, quote, backslash)
  if (found < 0 || found >= end) return undefined
  const stop = rewrite
    ? rewrite(bytes, at + 1, found)
    : unescapeQuoted(bytes, at + 1, found, quote, backslash)
  return {start: at + 1, end: stop, next: found + 1}
}

function alternative(bytes: Uint8Array, at: number, end: number): Literal | undefined {
  const next = endOfAlternativeQuote(bytes, at, end)
  return next < 0 ? undefined : {start: at + 2, end: next - 2, next}
}

function dollarQuoted(bytes: Uint8Array, at: number, end: number): Literal | undefined {
  const open = dollarTagEnd(bytes, at, end)
  const next = open < 0 ? -1 : endOfDollarQuote(bytes, at, end)
  return next < 0 ? undefined : {start: open, end: next - (open - at), next}
}
