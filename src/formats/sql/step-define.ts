import {sourceOf} from '../../model/place.js'
import {isWord} from './bytes.js'
import {type Cursor, lastName, peek, peekWord, takeWord} from './cursor.js'
import {define} from './define.js'
import {createsWhat} from './routine.js'
import {gap, type Script, type Step, skipTo} from './script.js'
import {skipOn} from './skip.js'
import {newSkip} from './skip-state.js'
import {keyOf, MOST_TABLES} from './tables.js'
import {tokenEnd} from './token.js'
import type {Window} from './window.js'

/** Bytes of one definition: the widest tables with long comments stay far below. */
export const MOST_DEFINITION_BYTES = 1024 * 1024

/** What a view was in older dumps before it was a view. */
const STAND_IN = '/*!50001 '

/** Begins a CREATE, from behind that word: tables are defined, routines and all else skipped. */
export function create(script: Script, window: Window, cursor: Cursor): Step {
  const {bytes, at} = window
  const kind = kindOfCreate(cursor)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  if (kind === 'routine') return skipTo(script, 'routine')
  const before = Buffer.from(bytes.subarray(Math.max(0, at - STAND_IN.length), at)).toString('latin1')
  if (kind === 'other' || before === STAND_IN) return skipTo(script, 'statement')
  if (peekWord(cursor) === 'if') for (let i = 0; i < 3; i++) takeAny(cursor)
  const name = lastName(cursor)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  if (name === '') return skipTo(script, 'statement')
  listCreated(script, name)
  const known = script.catalog.find(script.place, name)
  const own = known !== undefined && sourceOf(known.place) === sourceOf(script.place)
  if (own && !script.defined.has(keyOf(name))) {
    script.survey = 'done'
    return skipTo(script, 'statement')
  }
  script.defined.add(keyOf(name))
  return definition(script, window)
}

/** Notes a table that may stay without rows. */
function listCreated({tables, losses}: Script, name: string): void {
  const {created} = tables
  if (created.has(keyOf(name))) return
  if (created.size < MOST_TABLES) created.set(keyOf(name), name)
  else losses.unlisted++
}

function takeAny(cursor: Cursor): void {
  peek(cursor)
  takeWord(cursor)
}

/** Words and names of a CREATE that are looked at to see what it makes. */
const CREATE_WORDS = 20

/** Leaves the cursor behind the word that says what is made. */
function kindOfCreate(cursor: Cursor): 'table' | 'routine' | 'other' {
  const words: string[] = []
  for (let i = 0; i < CREATE_WORDS && peek(cursor) !== 0; i++) {
    const next = peekWord(cursor)
    if (next !== '') {
      words.push(next)
      takeWord(cursor)
      if (next === 'table' || createsWhat(words) === 'routine') return next === 'table' ? 'table' : 'routine'
    } else if (isWord(cursor.bytes[cursor.p] as number)) takeWord(cursor)
    else {
      const stop = tokenEnd(cursor.bytes, cursor.p, cursor.end, cursor.rules)
      if (stop < 0) cursor.state = 'short'
      if (stop < 0) return 'other'
      cursor.p = stop
    }
    if (/^(?:view|index|sequence|database|schema|user|role|synonym|tablespace|extension|domain)$/.test(next))
      break
  }
  return 'other'
}

/** Begins an ALTER, from behind that word. */
export function alter(script: Script, window: Window, cursor: Cursor): Step {
  const kind = peekWord(cursor)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  if (kind === 'table' && script.survey === 'not done') return definition(script, window)
  const routine = kind !== 'table' && createsWhat([kind]) === 'routine' && script.rules.dialect === 'mssql'
  return skipTo(script, routine ? 'routine' : 'statement')
}

/** Sees a definition whole and enters it into the catalog. */
export function definition(script: Script, window: Window): Step {
  const {bytes, at, end} = window
  const {rules, definitions} = script
  if (script.survey === 'done') return skipTo(script, 'statement')
  const skip = newSkip('statement', script.delimiter)
  const stop = skipOn(bytes, at, end, skip, rules, window.rest === 'none')
  if (stop - at > MOST_DEFINITION_BYTES) {
    gap(script, 'too-large', `a definition of more than ${MOST_DEFINITION_BYTES} bytes left unread`)
    return skipTo(script, 'statement')
  }
  if (skip.state === 'going' && window.rest === 'more') return 'need'
  const defined = define(Buffer.from(bytes.subarray(at, stop)), rules, definitions)
  if (defined === 'full') script.losses.unlisted++
  window.at = stop
  return 'on'
}
