import {AT, keywordAt, SEMICOLON, wordEnd} from './bytes.js'
import {type Cursor, cursorAt, peek, peekWord, takeWord} from './cursor.js'
import {lineEnd} from './literal.js'
import {type Script, SEMICOLON_DELIMITER, type Step, skipTo} from './script.js'
import {type Handling, isClientSetting, opensTransaction} from './statements.js'
import {beginCopy} from './step-copy.js'
import {alter, create, definition} from './step-define.js'
import {insert} from './step-insert.js'
import type {Window} from './window.js'

/** Begins the statement whose first word stands at the window's position. */
export function handle(script: Script, window: Window, handling: Handling): Step {
  const {bytes, at, end} = window
  const cursor = cursorAt(bytes, wordEnd(bytes, at, end), end, script.rules)
  if (handling === 'line') return line(script)
  if (handling === 'skip') return skipTo(script, 'statement')
  if (handling === 'condition' || handling === 'routine') return enter(script, window, cursor, handling)
  if (handling === 'insert') return insert(script, window, cursor)
  if (handling === 'copy') return beginCopy(script, window, cursor.p)
  if (handling === 'create') return create(script, window, cursor)
  if (handling === 'alter') return alter(script, window, cursor)
  if (handling === 'define') return definition(script, window)
  if (handling === 'delimiter') return delimiter(script, window, cursor)
  return word(script, window, cursor, handling)
}

function line(script: Script): Step {
  script.mode = 'line'
  return 'on'
}

function enter(script: Script, window: Window, cursor: Cursor, until: 'condition' | 'routine'): Step {
  window.at = cursor.p
  return skipTo(script, until)
}

/** Words whose meaning hangs on the next one. */
function word(script: Script, window: Window, cursor: Cursor, handling: Handling): Step {
  const opening = peek(cursor)
  const next = peekWord(cursor)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  if (handling === 'set' && next === 'term') return delimiter(script, window, behindWord(cursor))
  if (handling === 'set') return isClientSetting(next) ? line(script) : skipTo(script, 'statement')
  if (handling === 'declare') {
    const plain = opening === AT || /\bcursor\b/i.test(restOfLine(cursor))
    return skipTo(script, plain ? 'statement' : 'routine')
  }
  if (handling === 'begin' && (opening === SEMICOLON || opensTransaction(next)))
    return skipTo(script, 'statement')
  const taken = /^(?:try|catch|atomic|if|loop|while|repeat|case|for)$/.test(next)
  const behind = taken && (handling === 'begin' || endsBlock(window)) ? behindWord(cursor).p : cursor.p
  window.at = behind
  return 'on'
}

function endsBlock({bytes, at, end}: Window): boolean {
  return keywordAt(bytes, at, end) === 'end'
}

function behindWord(cursor: Cursor): Cursor {
  takeWord(cursor)
  return cursor
}

function restOfLine({bytes, p, end}: Cursor): string {
  return Buffer.from(bytes.subarray(p, Math.min(end, p + 200, lineEnd(bytes, p, end)))).toString('latin1')
}

/** DELIMITER, and Firebird's SET TERM: what ends statements from now on. */
function delimiter(script: Script, window: Window, cursor: Cursor): Step {
  const {bytes, end} = window
  const next = lineEnd(bytes, cursor.p, end)
  if (next > end && window.rest === 'more') return 'need'
  const [text = ';'] = Buffer.from(bytes.subarray(cursor.p, Math.min(next, end)))
    .toString('utf8')
    .trim()
    .split(/\s+/)
  script.delimiter = text === '' || text === ';' ? SEMICOLON_DELIMITER : Buffer.from(text)
  window.at = Math.min(next, end)
  return 'on'
}
