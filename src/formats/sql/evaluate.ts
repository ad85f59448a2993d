import {CLOSE, COLON, COMMA, DQUOTE, isBlank, isWord, keywordAt, OPEN, PIPE, PLUS} from './bytes.js'
import {word} from './call.js'
import {skipBlank} from './literal.js'
import {literalAt} from './literal-value.js'
import {bare, behindComments, behindType, isDigit, type Range, type Reading, write} from './reading.js'
import type {Rules} from './rules.js'
import type {Cells} from './tuple.js'

/**
 * Turns a cell that is more than a plain literal into what a person would read in it: the text of joined
 * literals, the literal inside to_date(…) or CAST(…), nothing for NULL, and otherwise the expression as
 * it is written. Works in place and never lengthens the cell.
 */
export function evaluate(bytes: Uint8Array, cells: Cells, cell: number, rules: Rules): void {
  const end = trimmedEnd(bytes, cells.starts[cell] as number, cells.ends[cell] as number)
  const start = behindComments(bytes, cells.starts[cell] as number, end, rules)
  const reading: Reading = {bytes, start, end, rules, p: start, w: start, state: 'untouched'}
  let shown: Range | undefined
  while (shown === undefined && reading.p < end && reading.state !== 'done') shown = step(reading)
  cells.starts[cell] = shown?.start ?? start
  cells.ends[cell] = shown?.end ?? reading.w
}

/** Reads one term or operator; answers with a range when the expression is to be shown as it is written. */
function step(reading: Reading): Range | undefined {
  const {bytes, end, rules, p} = reading
  const c = bytes[p] as number
  if (c === DQUOTE && reading.state === 'written' && rules.dialect !== 'mysql') return finish(reading)
  const literal = literalAt(bytes, p, end, rules)
  if (literal !== undefined) write(reading, literal)
  else if (isBlank(c) || c === CLOSE) reading.p++
  else if (c === OPEN) open(reading)
  else if (c === COLON) reading.p = behindType(bytes, p, end)
  else if (behindComments(bytes, p, end, rules) !== p) reading.p = behindComments(bytes, p, end, rules)
  else if (isWord(c) && !isDigit(c)) return word(reading)
  else if (c === PIPE) reading.p++
  else if (reading.state === 'untouched') return bare(reading)
  else if (c === PLUS || c === COMMA) reading.p++
  else reading.state = 'done'
  return undefined
}

/** What follows a value without an operator, such as a quoted collation, is no part of it. */
function finish(reading: Reading): undefined {
  reading.state = 'done'
  return undefined
}

/** A subquery says nothing here; other parentheses only group. */
function open(reading: Reading): void {
  const inner = skipBlank(reading.bytes, reading.p + 1, reading.end)
  if (keywordAt(reading.bytes, inner, reading.end) === 'select') reading.state = 'done'
  reading.p++
}

function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let stop = end
  while (stop > start && isBlank(bytes[stop - 1] as number)) stop--
  return stop
}
