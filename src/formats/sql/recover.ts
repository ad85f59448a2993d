import {CLOSE, COMMA, isBlank, isWord, LF, OPEN} from './bytes.js'
import {indexWithin, skipBlank} from './literal.js'
import {countDamage, gap, type Script, type Step, skipTo} from './script.js'
import {beginsStatement, LOOKAHEAD} from './starters.js'
import type {Window} from './window.js'

/**
 * How often the largest record may be looked at again, in all, for where a script goes on: recovery stays
 * linear however often a hostile script breaks off.
 */
const RECOVERIES = 16

/** Looks on for the next line that begins a statement or another row. */
export function stepResync(script: Script, window: Window): Step {
  const {bytes, at, end} = window
  const next = nextStart(window)
  if (next === undefined) {
    const line = bytes.lastIndexOf(LF, Math.max(at, end - LOOKAHEAD))
    window.at = window.rest === 'none' ? end : Math.max(at, line)
    return 'need'
  }
  window.at = next.at
  script.mode = next.begins === 'row' ? 'rows' : 'top'
  return 'on'
}

interface Start {
  readonly at: number
  readonly begins: 'statement' | 'row'
}

/** The next line that begins with a statement, or with a parenthesis where the line before ends a row. */
function nextStart({bytes, at, end, rest}: Window): Start | undefined {
  for (
    let newline = indexWithin(bytes, LF, at, end);
    newline >= 0;
    newline = indexWithin(bytes, LF, newline + 1, end)
  ) {
    const p = skipBlank(bytes, newline + 1, end)
    if (p >= end || (rest === 'more' && end - p < LOOKAHEAD)) return undefined
    if (bytes[p] === OPEN && endsRow(bytes, newline, at)) return {at: p, begins: 'row'}
    if (isWord(bytes[p] as number) && beginsStatement(bytes, p, end) === 'yes')
      return {at: p, begins: 'statement'}
  }
  return undefined
}

function endsRow(bytes: Uint8Array, newline: number, from: number): boolean {
  let p = newline
  while (p > from && isBlank(bytes[p] as number)) p--
  return bytes[p] === COMMA && bytes[p - 1] === CLOSE
}

/** A step needs bytes that will not come, or that have no room: what it was about is given up. */
export function giveUp(script: Script, window: Window): void {
  const {mode} = script
  if (mode === 'copy') giveUpLine(script, window)
  else if (mode === 'skip') giveUpSkip(window)
  else if (mode === 'line' || mode === 'remark' || mode === 'resync') window.at = window.end
  else giveUpStatement(script, window)
}

/** A row or a head: a script that goes on behind it shows that it is broken, and not just long or last. */
function giveUpStatement(script: Script, window: Window): void {
  const next = mayRecover(script, window) ? nextStart(window) : undefined
  if (next !== undefined) {
    countDamage(script, window)
    window.at = next.at
    script.mode = next.begins === 'row' ? 'rows' : 'top'
  } else if (window.rest === 'none') truncated(script, window)
  else if (script.mode === 'rows') {
    tooLong(script)
    skipTo(script, 'tuple', 'rows')
  } else {
    gap(script, 'too-large', `a statement of more than ${script.limits.recordBytes} bytes left unread`)
    skipTo(script, 'statement')
  }
}

function mayRecover(script: Script, {at, end}: Window): boolean {
  script.losses.recovered += end - at
  return script.losses.recovered <= RECOVERIES * script.limits.recordBytes
}

/** Tells of a script that ends where it should not; what follows in the window is given up. */
function truncated(script: Script, window: Window): void {
  const table = script.mode === 'top' ? undefined : script.into.table
  gap(
    script,
    'truncated',
    `ends in the middle of a statement that begins at byte ${window.offset + window.at}`,
    table,
  )
  window.at = window.end
  script.mode = 'top'
}

function tooLong(script: Script): void {
  const {layout, table} = script.into
  if (layout !== undefined) layout.table.tooLong++
  else
    gap(script, 'line-too-long', `a row of more than ${script.limits.recordBytes} bytes left unread`, table)
}

function giveUpLine(script: Script, window: Window): void {
  if (window.rest === 'none') truncated(script, window)
  else {
    tooLong(script)
    script.mode = 'line'
  }
}

/** What is skipped needs no second look. */
function giveUpSkip(window: Window): void {
  window.at = window.rest === 'none' ? window.end : window.at + 1
}

/** A script that ends inside a routine, a literal or a comment that is skipped: rows may have hidden there. */
export function endsWithin(script: Script): 'yes' | 'no' {
  const {skip, mode} = script
  if (mode === 'remark') return 'yes'
  if (mode !== 'skip' || skip.state === 'done') return 'no'
  const open = skip.until === 'tuple' || (skip.until === 'routine' && skip.blocks.open > 0)
  return open || (skip.inside !== undefined && skip.inside !== LF) ? 'yes' : 'no'
}
