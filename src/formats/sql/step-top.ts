import {
  AT,
  BACKTICK,
  CLOSE,
  DQUOTE,
  isBlank,
  isWord,
  keywordAt,
  OPEN,
  QUOTE,
  SEMICOLON,
  SLASH,
  STAR,
  wordEnd,
} from './bytes.js'
import {behindRemark} from './cursor.js'
import {type Script, type Step, skipTo} from './script.js'
import {handlingOf} from './statements.js'
import {handle} from './step-statement.js'
import type {Window} from './window.js'

/** Bytes that must be seen to tell what begins at the top of a script: a conditional comment with its version. */
const OPENING = 16

/** Between statements: goes over what is no statement, and begins the next. */
export function stepTop(script: Script, window: Window): Step {
  const {bytes, end} = window
  const p = behindSpace(bytes, window.at, end)
  window.at = p
  if (p >= end) return 'need'
  if (repeatsHead(script, window)) return 'on'
  if (end - p < OPENING && window.rest === 'more') return 'need'
  const delimiter = behindDelimiter(script, window)
  if (delimiter > p) return go(window, delimiter)
  const remark = behindRemark(bytes, p, end, script.rules)
  if (remark > p) return go(window, remark)
  if (remark < 0) return openRemark(script, window)
  return isWord(bytes[p] as number) ? statement(script, window) : mark(script, window)
}

function go(window: Window, to: number): Step {
  window.at = to
  return 'on'
}

/** Behind blanks, and the marks and wide blanks that editors and people leave between statements. */
function behindSpace(bytes: Uint8Array, from: number, end: number): number {
  let p = from
  for (;;) {
    while (p < end && isBlank(bytes[p] as number)) p++
    const c = bytes[p]
    if (c === 0xef && bytes[p + 1] === 0xbb && bytes[p + 2] === 0xbf && p + 2 < end) p += 3
    else if (c === 0xe3 && bytes[p + 1] === 0x80 && bytes[p + 2] === 0x80 && p + 2 < end) p += 3
    else if (c === 0xc2 && bytes[p + 1] === 0xa0 && p + 1 < end) p += 2
    else return p
  }
}

/** Most dumps repeat one INSERT head for every row: it is compared, not read again. */
function repeatsHead(script: Script, window: Window): boolean {
  const {bytes, at, end} = window
  for (const head of script.heads) {
    if (!beginsWith(bytes, at, end, head.bytes)) continue
    window.at = at + head.bytes.length
    script.into = head.into
    script.insert = 'one'
    script.mode = 'rows'
    return true
  }
  return false
}

function beginsWith(bytes: Uint8Array, at: number, end: number, head: Uint8Array): boolean {
  const {length} = head
  if (at + length >= end || bytes[at + length - 1] !== head[length - 1]) return false
  for (let i = 0; i < length; i++) if (bytes[at + i] !== head[i]) return false
  return true
}

function behindDelimiter({delimiter}: Script, {bytes, at, end}: Window): number {
  for (let i = 0; i < delimiter.length; i++) if (at + i >= end || bytes[at + i] !== delimiter[i]) return at
  return at + delimiter.length
}

/** A comment that does not end in this window. */
function openRemark(script: Script, window: Window): Step {
  script.mode = window.bytes[window.at] === SLASH ? 'remark' : 'line'
  window.at += script.mode === 'remark' ? 2 : 1
  return 'on'
}

function statement(script: Script, window: Window): Step {
  const {bytes, at, end} = window
  if (wordEnd(bytes, at, end) >= end && window.rest === 'more') return 'need'
  const handling = handlingOf(keywordAt(bytes, at, end))
  if (handling !== undefined) return handle(script, window, handling)
  if (bytes[at] !== AT) strange(script, window)
  script.mode = 'line'
  return 'on'
}

function mark(script: Script, window: Window): Step {
  const c = window.bytes[window.at]
  if (c === OPEN) return skipTo(script, 'statement')
  if (c === SEMICOLON || c === SLASH || c === STAR || c === CLOSE) return go(window, window.at + 1)
  if (c === QUOTE || c === DQUOTE || c === BACKTICK) strange(script, window)
  script.mode = 'line'
  return 'on'
}

/** Counts a line that is no SQL this reader knows. */
function strange(script: Script, window: Window): void {
  if (script.losses.strangeLines++ === 0) script.losses.strangeAt = window.offset + window.at
}
