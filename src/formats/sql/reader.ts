import type {ByteSource, ReadContext, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import {LF} from './bytes.js'
import {indexWithin} from './literal.js'
import {endsWithin, giveUp, stepResync} from './recover.js'
import {flush} from './rows.js'
import {EVIDENCE_BYTES, rulesOf} from './rules.js'
import {type CountedLosses, gap, type Mode, newScript, type Script, type Step} from './script.js'
import {skipOn} from './skip.js'
import {stepCopy} from './step-copy.js'
import {stepSelect, stepSet, stepUnion} from './step-list.js'
import {stepRows, stepTail} from './step-rows.js'
import {stepTop} from './step-top.js'
import {finishTables} from './tables.js'
import {feedFrom, WINDOW_BYTES, type Window} from './window.js'

/**
 * Reads a script into the sink: rows of INSERT, REPLACE and COPY, in windows of `windowBytes`. Only the row
 * or definition at hand is ever held whole.
 */
export async function readScript(
  source: ByteSource,
  sink: Sink,
  {catalog, limits, take}: ReadContext,
  windowBytes = WINDOW_BYTES,
): Promise<void> {
  const rules = rulesOf(await source.head(EVIDENCE_BYTES))
  const script = newScript(source.place, sink, catalog, limits, rules, take)
  await runThrough(script, source.stream(), windowBytes)
  finish(script)
}

/** Reads all of a stream from where the script stands. */
export async function runThrough(
  script: Script,
  chunks: AsyncIterable<Uint8Array>,
  windowBytes = WINDOW_BYTES,
): Promise<void> {
  const {recordBytes} = script.limits
  const {window, fill} = feedFrom(chunks, Math.min(windowBytes, recordBytes), recordBytes)
  do {
    await fill()
    run(script, window)
    flush(script.rows, window.bytes)
  } while (window.rest === 'more' || window.at < window.end)
}

const STEPS: Readonly<Record<Mode, (script: Script, window: Window) => Step>> = {
  top: stepTop,
  line: stepLine,
  remark: stepRemark,
  rows: stepRows,
  tail: stepTail,
  set: stepSet,
  select: stepSelect,
  union: stepUnion,
  copy: stepCopy,
  skip: stepSkip,
  resync: stepResync,
}

/** Goes on as far as the window allows. */
function run(script: Script, window: Window): void {
  for (;;) {
    if (STEPS[script.mode](script, window) === 'on') continue
    const stuck = window.rest === 'none' || (window.room === 'none' && window.at === 0)
    if (!stuck || window.at >= window.end) return
    giveUp(script, window)
  }
}

/** To the end of the line; lines of a COPY too long to be read end here, too. */
function stepLine(script: Script, window: Window): Step {
  const found = indexWithin(window.bytes, LF, window.at, window.end)
  window.at = found < 0 ? window.end : found + 1
  if (found < 0) return 'need'
  script.mode = script.copy === undefined ? 'top' : 'copy'
  return 'on'
}

function stepRemark(script: Script, window: Window): Step {
  const found = indexWithin(window.bytes, '*/', window.at, window.end)
  window.at = found < 0 ? Math.max(window.at, window.end - 1) : found + 2
  if (found < 0) return 'need'
  script.mode = 'top'
  return 'on'
}

function stepSkip(script: Script, window: Window): Step {
  const {skip, rules} = script
  window.at = skipOn(window.bytes, window.at, window.end, skip, rules, window.rest === 'none')
  if (skip.state === 'going') return 'need'
  script.mode = script.afterSkip
  return 'on'
}

/** Lists what was created and not filled, and tells what could not be read. */
function finish(script: Script): void {
  const {tables, losses, rows} = script
  finishTables(tables)
  for (const problem of lossProblems(script.place, losses, tables.open.size === 0))
    script.sink.problem(problem)
  if (rows.cut > 0) gap(script, 'too-many', `${rows.cut} values beyond ${rows.most} columns left out`)
  if (rows.unlisted > 0) gap(script, 'too-many', `${rows.unlisted} rows of too many tables left out`)
  if (losses.unlisted > 0) gap(script, 'too-many', `${losses.unlisted} definitions of too many left out`)
  for (const {name, tooLong} of tables.open.values()) {
    if (tooLong === 0) continue
    gap(
      script,
      'line-too-long',
      `${tooLong} rows of more than ${script.limits.recordBytes} bytes left unread`,
      name,
    )
  }
  if (endsWithin(script) === 'yes') gap(script, 'truncated', 'ends inside a routine, a literal or a comment')
}

/** What must be told of rows, statements and lines that could not be read. `nothing`: no table was. */
export function lossProblems(
  place: Place,
  {damaged, damagedAt, strangeLines, strangeAt, oddInserts}: CountedLosses,
  nothing: boolean,
): readonly Problem[] {
  const told: readonly (Omit<Problem, 'place'> & {readonly count: number})[] = [
    {
      count: damaged,
      cause: 'damaged',
      weight: 'gap',
      detail: `rows or statements broken, the first at byte ${damagedAt}`,
    },
    {count: oddInserts, cause: 'damaged', weight: 'gap', detail: 'INSERT statements of no known form'},
    {
      count: strangeLines,
      cause: nothing ? 'unknown-format' : 'damaged',
      weight: nothing ? 'gap' : 'notice',
      detail: `lines are no SQL, the first at byte ${strangeAt}`,
    },
  ]
  return told
    .filter(({count}) => count > 0)
    .map(({count, cause, weight, detail}) => ({place, cause, weight, detail: `${count} ${detail}`}))
}
