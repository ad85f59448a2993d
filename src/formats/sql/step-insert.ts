import {type Cursor, peekWord, takeWord} from './cursor.js'
import {type InsertHead, insertHead, intoHead, quoteSeen} from './insert.js'
import {rulesFor} from './rules.js'
import {type Script, type Step, skipTo} from './script.js'
import type {Window} from './window.js'

/** Reads the head of an INSERT from behind its first word. */
export function insert(script: Script, window: Window, cursor: Cursor): Step {
  const {limits, rules} = script
  const all = /^(?:all|first)$/.test(peekWord(cursor)) && leadsToInto(cursor)
  if (all && peekWord(cursor) === 'into') takeWord(cursor)
  const quote = seen(cursor)
  const head = all ? intoHead(cursor, limits.columns) : insertHead(cursor, limits.columns)
  if (cursor.state === 'short') return 'need'
  if (rules.dialect === 'unknown' && quote !== 'none')
    script.rules = rulesFor(quote === 'bracket' ? 'mssql' : 'mysql')
  script.insert = all ? 'all' : 'one'
  if (head.form === 'none' || head.form === 'odd') return noRows(script, head)
  script.into = {table: head.table, columns: head.columns, layout: undefined}
  if (head.form === 'values') remember(script, window, cursor.p)
  script.mode = head.form === 'values' ? 'rows' : head.form
  window.at = cursor.p
  return 'on'
}

/** INSERT ALL and INSERT FIRST; a table may be called all. */
function leadsToInto(cursor: Cursor): boolean {
  const ahead: Cursor = {...cursor}
  takeWord(ahead)
  const next = peekWord(ahead)
  if (next !== 'into' && next !== 'when') return false
  cursor.p = ahead.p
  return true
}

function seen(cursor: Cursor): 'backtick' | 'bracket' | 'none' {
  const ahead: Cursor = {...cursor}
  while (/^(?:into|ignore|or|replace)$/.test(peekWord(ahead))) takeWord(ahead)
  return quoteSeen(ahead)
}

/** Rows of variables and defaults are no rows of this script; anything else could not be read. */
function noRows(script: Script, head: InsertHead): Step {
  if (head.form === 'odd') script.losses.oddInserts++
  return skipTo(script, 'statement')
}

const LONGEST_REPEATED_HEAD = 4096
/** Tables that take turns row by row; more would cost more comparisons than they save. */
const MOST_HEADS = 8

function remember(script: Script, window: Window, behind: number): void {
  const {bytes, at} = window
  if (script.insert === 'all' || behind - at > LONGEST_REPEATED_HEAD) return
  script.heads.unshift({bytes: Buffer.from(bytes.subarray(at, behind)), into: script.into})
  if (script.heads.length > MOST_HEADS) script.heads.pop()
}
