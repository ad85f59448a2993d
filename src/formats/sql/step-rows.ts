import {COMMA, isBlank, OPEN, SEMICOLON} from './bytes.js'
import {behindRemark, cursorAt, peekWord, takeWord} from './cursor.js'
import {intoHead} from './insert.js'
import {MALFORMED, NEED_ROOM} from './literal.js'
import {addRow, baseOf, takeRows} from './rows.js'
import {rulesFor} from './rules.js'
import {countDamage, type Script, type Step, skipTo} from './script.js'
import {LOOKAHEAD} from './starters.js'
import {grow, scanTuple, settle} from './tuple.js'
import type {Window} from './window.js'

/** Takes rows `( … ) , ( … )` until the list ends. */
export function stepRows(script: Script, window: Window): Step {
  const {bytes, end} = window
  let p = window.at
  /** rows read here without help, one after the other */
  let alone = 0
  for (;;) {
    while (p < end && (bytes[p] === COMMA || isBlank(bytes[p] as number))) p++
    window.at = p
    if (p >= end) return 'need'
    const c = bytes[p]
    if (c === SEMICOLON) {
      window.at = p + 1
      script.mode = 'top'
      return 'on'
    }
    if (c === OPEN) {
      const helped = alone >= PROBE_ROWS ? takePlainRows(script, window, p) : p
      alone = helped > p ? PROBE_ROWS : alone >= PROBE_ROWS ? PROBE_ROWS - HELPLESS_ROWS : alone + 1
      p = helped > p ? helped : takeRow(script, window, p + 1)
    } else {
      const next = behindRowWord(script, window)
      if (next === p) {
        script.mode = 'tail'
        return 'on'
      }
      p = next
    }
    if (p === MALFORMED) {
      countDamage(script, window)
      script.mode = 'resync'
      return 'on'
    }
    if (p < 0) return 'need'
  }
}

/**
 * Rows of a statement read here before the host is asked for help, which costs as much as some rows: most
 * statements of a dump have one row or hundreds.
 */
const PROBE_ROWS = 2
/** Rows read here after help was of none, before it is asked for again. */
const HELPLESS_ROWS = 1000

function takePlainRows({take, rows, into, rules}: Script, {bytes, end}: Window, from: number): number {
  if (take === undefined) return from
  const tuples = (at: number, columns: number) => take.tuples(bytes, at, end, columns, rules.backslash)
  return takeRows(rows, into, bytes, from, tuples)
}

/** Scans one row and adds it; the position behind it, or what the scanner says. */
function takeRow(script: Script, window: Window, from: number): number {
  const {rows, into} = script
  const {bytes, end} = window
  const {cells} = rows
  const base = baseOf(rows, into, bytes)
  let p = scanTuple(bytes, from, end, cells, base, script.rules)
  while (p === NEED_ROOM) {
    grow(cells)
    p = scanTuple(bytes, from, end, cells, base, script.rules)
  }
  if (p < 0) return p
  if (cells.evidence !== 'none') learn(script)
  if (cells.marked > 0) settle(bytes, cells, script.rules)
  addRow(rows, into, base, bytes)
  return p
}

/** A literal showed what backslashes do here: from now on that is known. */
function learn(script: Script): void {
  const {cells} = script.rows
  const dialect = cells.evidence === 'escape' ? 'mysql' : 'unknown'
  const backslash = cells.evidence === 'escape' ? 'escape' : 'plain'
  script.rules = {...rulesFor(dialect), backslash}
  cells.evidence = 'none'
}

/** Behind a comment or the word ROW; the same position when something else comes; negative for more bytes. */
function behindRowWord(script: Script, window: Window): number {
  const {bytes, at, end} = window
  if (end - at < LOOKAHEAD && window.rest === 'more') return -1
  const remark = behindRemark(bytes, at, end, script.rules)
  if (remark !== at) return remark
  const cursor = cursorAt(bytes, at, end, script.rules)
  if (peekWord(cursor) !== 'row') return cursor.state === 'short' && window.rest === 'more' ? -1 : at
  takeWord(cursor)
  return cursor.p
}

/** Words that go on with the INSERT behind its rows; anything else begins a statement. */
const GOES_ON = new Set('on as returning log select option where return format settings'.split(' '))

/** What follows the rows: another INTO of an INSERT ALL, a clause, or the next statement. */
export function stepTail(script: Script, window: Window): Step {
  const cursor = cursorAt(window.bytes, window.at, window.end, script.rules)
  const word = peekWord(cursor)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  if (word === 'into' && script.insert === 'all') {
    takeWord(cursor)
    const head = intoHead(cursor, script.limits.columns)
    if (cursor.state === 'short' && window.rest === 'more') return 'need'
    if (head.form !== 'values') return skipTo(script, 'statement')
    script.into = {table: head.table, columns: head.columns, layout: undefined}
    script.mode = 'rows'
    window.at = cursor.p
    return 'on'
  }
  if (GOES_ON.has(word)) return skipTo(script, 'statement')
  script.mode = 'top'
  return 'on'
}
