import {CLOSE, COMMA, CR, isWord, keywordAt, LBRACKET, LF, OPEN, RBRACKET, SEMICOLON} from './bytes.js'
import {MALFORMED, NEED_MORE} from './literal.js'
import type {Rules} from './rules.js'
import {tokenEnd} from './token.js'

/** Words with which a statement goes on behind a list of values. */
const LIST_ENDS = new Set(
  'from union where on limit having order group minus intersect except returning go insert create'.split(' '),
)

/** Words that begin a statement and no value: at the start of a line they show that a row was not closed. */
const STATEMENTS = new Set(['insert', 'create'])

/**
 * Where the value that begins at `from` ends: at a comma or closing parenthesis of its own level. In a
 * `list` (SELECT, SET) also at a semicolon or a word with which the statement goes on, in the `last list`
 * of a script also at its end.
 */
export function endOfExpression(
  bytes: Uint8Array,
  from: number,
  end: number,
  rules: Rules,
  within: 'tuple' | 'list' | 'last list',
): number {
  let p = from
  let depth = 0
  while (p < end) {
    const c = bytes[p] as number
    if (depth === 0 && (c === COMMA || c === CLOSE)) return p
    if (c === SEMICOLON) return within !== 'tuple' && depth === 0 ? p : MALFORMED
    if (c === OPEN || c === LBRACKET) depth++
    else if (c === CLOSE || c === RBRACKET) depth = Math.max(0, depth - 1)
    const next = tokenEnd(bytes, p, end, rules)
    if (next < 0) return next
    if (isWord(c)) {
      const word = keywordAt(bytes, p, end)
      if (within !== 'tuple' && depth === 0 && LIST_ENDS.has(word)) return p
      if (STATEMENTS.has(word) && beginsLine(bytes, p, from)) return MALFORMED
    }
    p = next
  }
  return within === 'last list' && depth === 0 ? end : NEED_MORE
}

function beginsLine(bytes: Uint8Array, p: number, from: number): boolean {
  const before = bytes[p - 1]
  return p > from && (before === LF || before === CR)
}

/** Behind the parenthesis that closes the one at `open`; MALFORMED or NEED_MORE as above. */
export function closeOf(bytes: Uint8Array, open: number, end: number, rules: Rules): number {
  let p = open
  let depth = 0
  while (p < end) {
    const c = bytes[p] as number
    if (c === OPEN) depth++
    if (c === CLOSE && --depth === 0) return p + 1
    const next = tokenEnd(bytes, p, end, rules)
    if (next < 0) return next
    p = next
  }
  return NEED_MORE
}
