import {LF, QUOTE} from './bytes.js'
import type {CopyHead} from './copy.js'
import {copyHead, endOfCopy, isEmpty, NOT_THE_END, scanCopyLine, settleCopy} from './copy.js'
import {scanCsvRecord, settleCsv} from './copy-csv.js'
import {cursorAt} from './cursor.js'
import {NEED_ROOM} from './literal.js'
import {addRow, baseOf, takeRows} from './rows.js'
import {type Script, type Step, skipTo} from './script.js'
import {type Cells, grow} from './tuple.js'
import type {Window} from './window.js'

/** Reads the head of a COPY that begins at `from`, behind its first word. */
export function beginCopy(script: Script, window: Window, from: number): Step {
  const cursor = cursorAt(window.bytes, from, window.end, script.rules)
  const head = copyHead(cursor, script.limits.columns)
  if (cursor.state === 'short' && window.rest === 'more') return 'need'
  if (head === undefined) return skipTo(script, 'statement')
  script.copy = head
  script.into = {table: head.table, columns: head.columns, layout: undefined}
  script.mode = 'copy'
  window.at = cursor.p
  return 'on'
}

/** Takes lines until `\.`. The sentinel behind the window is a newline meanwhile. */
export function stepCopy(script: Script, window: Window): Step {
  const {bytes, end} = window
  const head = script.copy as CopyHead
  takePlainLines(script, window, head)
  bytes[end] = LF
  let step: Step = 'on'
  while (script.mode === 'copy' && step === 'on') step = takeLine(script, window, head)
  bytes[end] = QUOTE
  return step
}

/** Lines of the usual text format, before the last of the window: that one may be cut. */
function takePlainLines({take, rows, into}: Script, window: Window, head: CopyHead): void {
  if (take === undefined || head.format !== 'text' || head.header === 'skip' || head.empty.length > 0) return
  const {bytes} = window
  const end = window.lastLine === 'ended here' ? window.end - 1 : window.end
  const lines = (from: number, columns: number) => take.lines(bytes, from, end, columns, head.delimiter)
  window.at = takeRows(rows, into, bytes, window.at, lines)
}

function takeLine(script: Script, window: Window, head: CopyHead): Step {
  const {bytes, at, end} = window
  if (at >= end) return 'need'
  const stop = endOfCopy(bytes, at, end)
  if (stop === NOT_THE_END) return takeRecord(script, window, head)
  if (stop < 0) return 'need'
  window.at = stop
  script.copy = undefined
  script.mode = 'top'
  return 'on'
}

function takeRecord(script: Script, window: Window, head: CopyHead): Step {
  const {bytes} = window
  const {rows, into} = script
  const base = baseOf(rows, into, bytes)
  const next = scan(script, window, head, base)
  if (next < 0 || (next === window.end && window.lastLine === 'ended here')) return 'need'
  window.at = next
  if (head.header === 'skip') head.header = 'none'
  else if (head.format !== 'binary') {
    settleRecord(script, bytes, head, base)
    addRow(rows, into, base, bytes)
  }
  return 'on'
}

function scan(script: Script, window: Window, head: CopyHead, base: number): number {
  const {cells} = script.rows
  let next = scanOnce(window, head, cells, base)
  while (next === NEED_ROOM) {
    grow(cells)
    next = scanOnce(window, head, cells, base)
  }
  return next
}

function scanOnce({bytes, at, end}: Window, head: CopyHead, cells: Cells, base: number): number {
  if (head.format === 'csv') return scanCsvRecord(bytes, at, end, cells, base, head)
  return scanCopyLine(bytes, at, end, cells, base, head.delimiter)
}

function settleRecord(script: Script, bytes: Uint8Array, head: CopyHead, base: number): void {
  const {cells} = script.rows
  if (head.empty.length > 0) emptyNulls(script, bytes, head, base)
  if (cells.marked === 0) return
  if (head.format === 'csv') settleCsv(bytes, cells, head)
  else settleCopy(bytes, cells)
}

/** A NULL text of the script's own choosing has to be looked for in every cell. */
function emptyNulls(script: Script, bytes: Uint8Array, head: CopyHead, base: number): void {
  const {starts, ends, count} = script.rows.cells
  for (let cell = base; cell < base + count; cell++) {
    const start = starts[cell] as number
    if (isEmpty(bytes, start, ends[cell] as number, head)) ends[cell] = start
  }
}
