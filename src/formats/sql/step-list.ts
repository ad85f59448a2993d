import {CLOSE, COMMA, EQUALS, isBlank, isWord, keywordAt, OPEN, STAR} from './bytes.js'
import {accept, type Cursor, cursorAt, group, lastName, name, peek, peekWord, takeWord} from './cursor.js'
import {evaluate} from './evaluate.js'
import {endOfExpression} from './expression.js'
import {NEED_MORE} from './literal.js'
import {addRow, baseOf} from './rows.js'
import {countDamage, type Script, type Step, skipRest, skipTo} from './script.js'
import {tokenEnd} from './token.js'
import {grow} from './tuple.js'
import type {Window} from './window.js'

/** Tables of one row that stand for "no table". */
const DUAL = new Set(['dual', 'sysdummy1', 'rdb$database', 'systables'])

type List = 'list' | 'last list'

function listIn({rest}: Window): List {
  return rest === 'none' ? 'last list' : 'list'
}

/** Takes the row of `INSERT … SET a = 1, b = 'x'`. */
export function stepSet(script: Script, window: Window): Step {
  const cursor = cursorAt(window.bytes, window.at, window.end, script.rules)
  const base = baseOf(script.rows, script.into, window.bytes)
  const columns: string[] = []
  let values: Taken = 'taken'
  do {
    const column = lastName(cursor)
    if (accept(cursor, EQUALS) === 'other') break
    values = take(script, cursor, base + columns.length, listIn(window))
    columns.push(column)
  } while (values === 'taken' && columns.length < script.limits.columns && accept(cursor, COMMA) === 'taken')
  if (cursor.state === 'short' && (window.rest === 'more' || values === 'cut')) return 'need'
  if (values !== 'taken') return broken(script, window)
  if (columns.length === 0) script.losses.oddInserts++
  else {
    script.into = {...script.into, columns, layout: undefined}
    add(script, window, base, columns.length)
  }
  window.at = cursor.p
  return skipRest(script, 'statement')
}

/**
 * Takes the row of `INSERT … SELECT 'a', 'b' FROM dual`, one SELECT of a UNION. A SELECT from a real table
 * is no row of this script. `SELECT * FROM (SELECT 'a', 'b') …` is the inner row.
 */
export function stepSelect(script: Script, window: Window): Step {
  const cursor = cursorAt(window.bytes, window.at, window.end, script.rules)
  const base = baseOf(script.rows, script.into, window.bytes)
  let list: Items
  do {
    openSelect(cursor)
    list = items(script, cursor, base, listIn(window))
  } while (list.count === 1 && isStar(script, window, base) && entersSubquery(cursor))
  const literal = readsNoTable(cursor)
  if (cursor.state === 'short' && (window.rest === 'more' || list.values === 'cut')) return 'need'
  if (list.values === 'malformed') return broken(script, window)
  if (cursor.state === 'bad') return skipTo(script, 'statement')
  if (literal && list.count > 0 && !isStar(script, window, base)) add(script, window, base, list.count)
  window.at = cursor.p
  return skipRest(script, 'select', 'union')
}

function broken(script: Script, window: Window): Step {
  countDamage(script, window)
  script.mode = 'resync'
  return 'on'
}

/** Behind UNION: its ALL, and the next SELECT. */
export function stepUnion(script: Script, window: Window): Step {
  const cursor = cursorAt(window.bytes, window.at, window.end, script.rules)
  const word = peekWord(cursor)
  if (word === 'union') takeWord(cursor)
  if (/^(?:all|distinct)$/.test(peekWord(cursor))) takeWord(cursor)
  peek(cursor)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  script.mode = word === 'union' ? 'select' : 'top'
  window.at = cursor.p
  return 'on'
}

function openSelect(cursor: Cursor): void {
  while (accept(cursor, OPEN) === 'taken');
  if (peekWord(cursor) !== 'select') {
    if (cursor.state === 'sound') cursor.state = 'bad'
    return
  }
  takeWord(cursor)
  while (/^(?:all|distinct|top)$/.test(peekWord(cursor))) {
    const top = peekWord(cursor) === 'top'
    takeWord(cursor)
    if (top && peek(cursor) === OPEN) group(cursor)
    else if (top) name(cursor)
  }
}

type Taken = 'taken' | 'cut' | 'malformed'

interface Items {
  readonly count: number
  readonly values: Taken
}

/** Scans the list of values. */
function items(script: Script, cursor: Cursor, base: number, list: List): Items {
  let count = 0
  let values: Taken = 'taken'
  while (cursor.state === 'sound' && count < script.limits.columns) {
    values = take(script, cursor, base + count, list)
    if (values !== 'taken') break
    count++
    if (accept(cursor, COMMA) === 'other') break
  }
  return {count, values}
}

/** Scans one value of a list into a cell. */
function take(script: Script, cursor: Cursor, cell: number, list: List): Taken {
  const {cells} = script.rows
  peek(cursor)
  const stop = endOfExpression(cursor.bytes, cursor.p, cursor.end, cursor.rules, list)
  if (stop < 0) {
    cursor.state = stop === NEED_MORE ? 'short' : 'bad'
    return stop === NEED_MORE ? 'cut' : 'malformed'
  }
  while (cell >= cells.starts.length) grow(cells)
  cells.starts[cell] = cursor.p
  cells.ends[cell] = behindAlias(cursor, stop)
  cursor.p = stop
  return 'taken'
}

/** The value without `AS name`. */
function behindAlias({bytes, p, rules}: Cursor, stop: number): number {
  let depth = 0
  for (let q = p; q < stop; ) {
    const c = bytes[q] as number
    if (c === OPEN) depth++
    if (c === CLOSE) depth--
    if (depth === 0 && isWord(c) && keywordAt(bytes, q, stop) === 'as') return q
    const next = tokenEnd(bytes, q, stop, rules)
    q = next < 0 ? stop : next
  }
  return stop
}

function isStar(script: Script, {bytes}: Window, base: number): boolean {
  const {starts, ends} = script.rows.cells
  let end = ends[base] as number
  const start = starts[base] as number
  while (end > start && isBlank(bytes[end - 1] as number)) end--
  return end - start === 1 && bytes[start] === STAR
}

/** Takes `FROM (` when a SELECT follows. */
function entersSubquery(cursor: Cursor): boolean {
  const ahead: Cursor = {...cursor}
  if (peekWord(ahead) !== 'from') return false
  takeWord(ahead)
  if (accept(ahead, OPEN) === 'other' || peekWord(ahead) !== 'select') return false
  cursor.p = ahead.p
  return true
}

/** Whether the SELECT has no FROM, or reads from a table that stands for none. */
function readsNoTable(cursor: Cursor): boolean {
  if (peekWord(cursor) !== 'from') return true
  const ahead: Cursor = {...cursor}
  takeWord(ahead)
  const table = lastName(ahead)
  if (ahead.state === 'short') cursor.state = 'short'
  return DUAL.has(table.toLowerCase())
}

function add(script: Script, window: Window, base: number, count: number): void {
  const {cells} = script.rows
  for (let i = 0; i < count; i++) evaluate(window.bytes, cells, base + i, script.rules)
  cells.count = count
  cells.marked = 0
  addRow(script.rows, script.into, base, window.bytes)
}
