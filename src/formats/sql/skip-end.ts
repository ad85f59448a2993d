import {keywordAt, SEMICOLON, wordEnd} from './bytes.js'
import {cursorAt, peekWord} from './cursor.js'
import {skipBlank} from './literal.js'
import {ROUTINE_FOLLOWERS, withWord} from './routine.js'
import type {Rules} from './rules.js'
import {delimiterEnd, type Skip} from './skip-state.js'
import {beginsStatement, LOOKAHEAD} from './starters.js'

/** A word longer than this is no word, and need not be seen whole. */
const LONGEST_WORD = 1024

/** A routine goes on behind its semicolons until its blocks are closed and another statement begins. */
export function terminator(
  bytes: Uint8Array,
  p: number,
  stop: number,
  end: number,
  skip: Skip,
  rules: Rules,
  last: boolean,
): number {
  const own = skip.delimiter.length > 1 || skip.delimiter[0] !== SEMICOLON
  if (skip.until === 'routine' && !own) {
    const follows = skip.blocks.open > 0 ? 'no' : endsRoutine(bytes, stop, end, skip, rules, last)
    if (follows === 'unknown') return p
    if (follows === 'no') return stop
  }
  skip.state = 'done'
  return stop
}

function endsRoutine(
  bytes: Uint8Array,
  from: number,
  end: number,
  skip: Skip,
  rules: Rules,
  last: boolean,
): 'yes' | 'no' | 'unknown' {
  const cursor = cursorAt(bytes, from, end, rules)
  const next = peekWord(cursor)
  if (cursor.state === 'short') return last ? 'yes' : 'unknown'
  if (rules.dialect === 'mssql' && skip.blocks.closed === 0) return 'no'
  return ROUTINE_FOLLOWERS.has(next) ? 'yes' : 'no'
}

/** Takes a word, which may be where the part ends; `p` itself when it is, or when more bytes must be seen. */
export function word(bytes: Uint8Array, p: number, end: number, skip: Skip, last: boolean): number {
  let stop = wordEnd(bytes, p, end)
  const custom = skip.delimiter[0] === SEMICOLON ? -1 : delimiterWithin(bytes, p + 1, stop, skip)
  if (custom > p) stop = custom
  else if (stop >= end && !last) return stop - p > LONGEST_WORD ? stop : p
  const ahead = !last && end - p < LOOKAHEAD
  if (skip.line === 'start' && skip.until !== 'tuple') {
    if (ahead) return p
    if (endsAtLine(bytes, p, end, skip)) {
      skip.state = 'done'
      return p
    }
  }
  skip.line = 'middle'
  const keyword = keywordAt(bytes, p, stop)
  if (skip.until === 'select' && keyword === 'union' && skip.depth === 0) skip.state = 'done'
  if (skip.until === 'condition' && skip.depth === 0 && CONDITION_ENDS.has(keyword)) skip.state = 'done'
  if (skip.state === 'done') return p
  if (skip.until !== 'routine') return stop
  if (ahead) return p
  const following = keywordAt(bytes, skipBlank(bytes, stop, end), end)
  skip.blocks = withWord(skip.blocks, keyword, following)
  return stop
}

function delimiterWithin(bytes: Uint8Array, from: number, stop: number, skip: Skip): number {
  for (let p = from; p < stop; p++) if (delimiterEnd(bytes, p, stop, skip) !== p) return p
  return -1
}

const CONDITION_ENDS = new Set(
  'begin insert create drop exec execute alter update delete print set truncate declare raiserror return go'.split(
    ' ',
  ),
)

/** Inside a routine only what cannot be part of one ends it at a line. */
function endsAtLine(bytes: Uint8Array, p: number, end: number, skip: Skip): boolean {
  const keyword = keywordAt(bytes, p, end)
  const command = keyword === 'go' || keyword === 'delimiter'
  if (skip.until === 'routine' && !command) return false
  return beginsStatement(bytes, p, end) === 'yes'
}
