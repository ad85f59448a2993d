import {AT, BACKTICK, CLOSE, DOT, LBRACKET, OPEN} from './bytes.js'
import {type Cursor, group, lastName, name, nameList, peek, peekWord, takeWord} from './cursor.js'

/** The head of an INSERT: everything before its first value. */
export interface InsertHead {
  readonly table: string
  /** the columns it names, if it does */
  readonly columns: readonly string[] | undefined
  /** what follows: rows, `a = 1, b = 2`, the list of a SELECT, nothing that is a row, or nothing known */
  readonly form: 'values' | 'set' | 'select' | 'none' | 'odd'
}

const MODIFIERS = new Set(
  'low_priority high_priority delayed ignore overwrite or replace rollback abort fail into'.split(' '),
)

/** Words of an INSERT head that are looked at before it is given up. */
const PATIENCE = 24

/**
 * Reads an INSERT, REPLACE or UPSERT head from behind its first word. `most` bounds the columns it may name.
 * The result counts only while the cursor is sound.
 */
export function insertHead(cursor: Cursor, most: number): InsertHead {
  modifiers(cursor)
  return intoHead(cursor, most)
}

/** The head from the table's name on: what follows INTO, also in INSERT ALL. */
export function intoHead(cursor: Cursor, most: number): InsertHead {
  const first = peek(cursor)
  const table = lastName(cursor)
  if (table === '' || first === AT) return {table, columns: undefined, form: table === '' ? 'odd' : 'none'}
  return {table, ...rest(cursor, most)}
}

/** How the name in an INSERT head is quoted says which dialect is spoken. */
export function quoteSeen(cursor: Cursor): 'backtick' | 'bracket' | 'none' {
  const byte = peek(cursor)
  return byte === BACKTICK ? 'backtick' : byte === LBRACKET ? 'bracket' : 'none'
}

function modifiers(cursor: Cursor): void {
  for (let i = 0; i < PATIENCE; i++) {
    const word = peekWord(cursor)
    if (word === 'top') {
      takeWord(cursor)
      group(cursor)
    } else if (!MODIFIERS.has(word) || isTableName(cursor)) break
    else takeWord(cursor)
    if (word === 'into') break
  }
  if (peekWord(cursor) === 'table' && !isTableName(cursor)) takeWord(cursor)
}

/** A word that is followed by a parenthesis, a dot or VALUES is the table's own name. */
function isTableName(cursor: Cursor): boolean {
  const ahead: Cursor = {...cursor}
  takeWord(ahead)
  const next = peek(ahead)
  return next === OPEN || next === DOT || /^values?$/.test(peekWord(ahead))
}

/** What an INSERT may go on with and have no rows: defaults, results of a procedure, other tables. */
const NO_ROWS = new Set(['default', 'exec', 'execute', 'table', 'call', 'from', 'file', 'local'])

type Rest = Omit<InsertHead, 'table'>

/** What stands between the table's name and the rows, in any order dialects have come up with. */
function rest(cursor: Cursor, most: number): Rest {
  let columns: readonly string[] | undefined
  for (let i = 0; i < PATIENCE && cursor.state === 'sound'; i++) {
    if (peek(cursor) === OPEN) {
      if (beginsSelect(cursor)) return {columns, form: 'select'}
      columns = nameList(cursor, most)
      if (columns === undefined) return {columns, form: 'odd'}
      continue
    }
    const word = peekWord(cursor)
    if (word === 'values' || word === 'value') return taken(cursor, columns, 'values')
    if (word === 'set') return taken(cursor, columns, 'set')
    if (word === 'select') return {columns, form: 'select'}
    if (word === 'output') outputClause(cursor)
    else if (word === 'with' || word === 'partition') {
      takeWord(cursor)
      if (peek(cursor) !== OPEN) return {columns, form: 'none'}
      group(cursor)
    } else if (NO_ROWS.has(word)) return {columns, form: 'none'}
    else if (name(cursor) === '') break
  }
  return {columns, form: 'odd'}
}

/** OVERRIDING SYSTEM VALUE VALUES has the word twice. */
function taken(cursor: Cursor, columns: readonly string[] | undefined, form: 'values' | 'set'): Rest {
  takeWord(cursor)
  if (peekWord(cursor) === 'values') takeWord(cursor)
  return {columns, form}
}

/** A parenthesis may hold the columns or the query. */
function beginsSelect(cursor: Cursor): boolean {
  const ahead: Cursor = {...cursor, p: cursor.p + 1}
  const word = peekWord(ahead)
  if (ahead.state === 'short') cursor.state = 'short'
  return word === 'select'
}

/** `OUTPUT inserted.id, inserted.name INTO @t (id)`: nothing of it is a value. */
function outputClause(cursor: Cursor): void {
  while (cursor.state === 'sound') {
    const next = peek(cursor)
    if (next === 0 || next === CLOSE || /^(?:values|select)$/.test(peekWord(cursor))) return
    if (next === OPEN) group(cursor)
    else if (name(cursor) === '') cursor.p++
  }
}
