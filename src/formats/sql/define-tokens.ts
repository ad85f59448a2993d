import {
  BACKTICK,
  DOLLAR,
  DQUOTE,
  isBlank,
  isWord,
  LBRACKET,
  LF,
  QUOTE,
  RBRACKET,
  text,
  wordEnd,
} from './bytes.js'
import {behindRemark} from './cursor.js'
import {dollarTagEnd, endOfQuoted} from './literal.js'
import {type Literal, literalAt} from './literal-value.js'
import type {Rules} from './rules.js'

/** A token of a definition. `word` is bare, `name` is quoted as one, `note` is a comment. */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'mark' | 'note'
  readonly text: string
  /** lower case of what is bare, `''` for everything quoted: no quoted thing is a keyword */
  readonly key: string
  /** lines of its first and last character, from 0 */
  readonly line: number
  readonly lastLine: number
}

type Scanned = Pick<Token, 'kind' | 'text'> & {readonly next: number}

/** The tokens of one statement. Its literals are unescaped where they lie: hand over a copy. */
export function tokenise(bytes: Uint8Array, rules: Rules): Token[] {
  const lineAt = lineCounter(bytes)
  const tokens: Token[] = []
  let p = 0
  while (p < bytes.length) {
    if (isBlank(bytes[p] as number)) {
      p++
      continue
    }
    const scanned = scan(bytes, p, rules)
    if (scanned === undefined) break
    const {kind, text: inner, next} = scanned
    const key = kind === 'word' || kind === 'mark' ? inner.toLowerCase() : ''
    if (kind !== 'mark' || inner !== '') {
      tokens.push({kind, text: inner, key, line: lineAt(p), lastLine: lineAt(next - 1)})
    }
    p = next
  }
  return tokens
}

/** Line of a position; positions must be asked for in rising order. Counts before literals are rewritten. */
function lineCounter(bytes: Uint8Array): (position: number) => number {
  const newlines: number[] = []
  for (let p = bytes.indexOf(LF); p >= 0; p = bytes.indexOf(LF, p + 1)) newlines.push(p)
  let line = 0
  return position => {
    while (line < newlines.length && (newlines[line] as number) < position) line++
    return line
  }
}

/** `undefined` where a literal begins that does not end: looking on behind each could take for ever. */
function scan(bytes: Uint8Array, p: number, rules: Rules): Scanned | undefined {
  const c = bytes[p] as number
  const end = bytes.length
  const remark = behindRemark(bytes, p, end, rules)
  if (remark !== p) return note(bytes, p, remark < 0 ? end : remark)
  if (c === BACKTICK) return quotedName(bytes, p, BACKTICK)
  if (c === LBRACKET && rules.bracket === 'quote' && namesColumn(bytes, p + 1))
    return quotedName(bytes, p, RBRACKET)
  if (!isWord(c) || c === DOLLAR || isPrefix(bytes, p)) {
    const literal = literalAt(bytes, p, end, rules)
    if (literal !== undefined) return string(bytes, c, literal)
    if (c === QUOTE || c === DQUOTE || isPrefix(bytes, p) || opensDollar(bytes, p, rules)) return undefined
  }
  const next = isWord(c) ? wordEnd(bytes, p, end) : p + 1
  return {kind: isWord(c) ? 'word' : 'mark', text: text(bytes, p, next), next}
}

function opensDollar(bytes: Uint8Array, p: number, rules: Rules): boolean {
  return rules.dollar === 'quote' && bytes[p] === DOLLAR && dollarTagEnd(bytes, p, bytes.length) > 0
}

/** A comment without its brackets; the brackets of a conditional comment are an empty mark. */
function note(bytes: Uint8Array, p: number, next: number): Scanned {
  const raw = text(bytes, p, next)
  if (raw.startsWith('/*!') || raw === '*/') return {kind: 'mark', text: '', next}
  const inner = raw.replace(/^(?:--+|#+|\/\*+)/, '').replace(/\*+\/$/, '')
  return {kind: 'note', text: inner.trim(), next}
}

function quotedName(bytes: Uint8Array, p: number, quote: number): Scanned {
  const close = endOfQuoted(bytes, p + 1, bytes.length, quote, 'plain')
  const stop = close < 0 ? bytes.length - 1 : close
  const one = String.fromCharCode(quote)
  return {
    kind: 'name',
    text: text(bytes, p + 1, Math.max(p + 1, stop)).replaceAll(one + one, one),
    next: stop + 1,
  }
}

function string(bytes: Uint8Array, first: number, {start, end, next}: Literal): Scanned {
  return {kind: first === 0x22 ? 'name' : 'string', text: text(bytes, start, end), next}
}

/** `[` opens a name, unless it opens the bounds of an array. */
function namesColumn(bytes: Uint8Array, p: number): boolean {
  const c = bytes[p] ?? 0
  return isWord(c) && !(c >= 48 && c <= 57 && bytes.indexOf(RBRACKET, p) < p + 3)
}

const PREFIX = /^(?:n|e|b|x|q|nq|_\w+)$/i

/** A word glued to a quote is a literal's prefix; COMMENT and DEFAULT may be glued to theirs, too. */
function isPrefix(bytes: Uint8Array, p: number): boolean {
  const stop = wordEnd(bytes, p, bytes.length)
  return bytes[stop] === QUOTE && stop - p < 16 && PREFIX.test(text(bytes, p, stop))
}
