import type {ByteSource} from '../../model/format.js'
import type {SchemaCatalog} from '../../model/schema.js'
import {keywordAt, LF, SLASH, STAR} from './bytes.js'
import {copyHead} from './copy.js'
import {cursorAt} from './cursor.js'
import {type Definitions, define} from './define.js'
import {indexWithin, skipBlank} from './literal.js'
import {EVIDENCE_BYTES, type Rules, rulesOf} from './rules.js'
import {SEMICOLON_DELIMITER} from './script.js'
import {skipOn} from './skip.js'
import {newSkip} from './skip-state.js'
import {LOOKAHEAD} from './starters.js'
import {MOST_DEFINITION_BYTES} from './step-define.js'
import {feedFrom, WINDOW_BYTES, type Window} from './window.js'

/** A script being searched for definitions. Between them whole lines are passed over by a native search. */
interface Survey extends Definitions {
  readonly rules: Rules
  /** at the start of a line or behind a statement; or looking for the end of a line, a COPY, a comment */
  mode: 'line' | 'rest of line' | 'copy' | 'remark'
  /** bytes read as a definition that turned out to be none */
  wasted: number
}

/** As many as a reader takes; wider than any database allows. */
const MOST_COLUMNS = 16_384

/**
 * Bytes that may be read in vain. Beyond it the survey ends: the script is hostile, and reading it finds what
 * definitions it has.
 */
const MOST_WASTE = 64 * 1024 * 1024

/** Positions, or that more bytes must be seen. */
const NEED = -1

/**
 * Collects the definitions and comments of a script, without looking into its rows: only lines that begin
 * with a word of a definition are read. A definition that stands inside a literal fails to parse.
 */
export async function surveyScript(
  source: ByteSource,
  catalog: SchemaCatalog,
  windowBytes = WINDOW_BYTES,
): Promise<void> {
  const rules = rulesOf(await source.head(EVIDENCE_BYTES))
  const survey: Survey = {
    place: source.place,
    catalog,
    mostColumns: MOST_COLUMNS,
    alterations: 0,
    rules,
    mode: 'line',
    wasted: 0,
  }
  const {window, fill} = feedFrom(source.stream(), windowBytes, MOST_DEFINITION_BYTES)
  do {
    await fill()
    pass(survey, window)
    if (window.room === 'none' && window.at === 0) survey.mode = 'rest of line'
  } while (survey.wasted < MOST_WASTE && (window.rest === 'more' || window.at < window.end))
}

function pass(survey: Survey, window: Window): void {
  const {bytes, end} = window
  for (;;) {
    if (survey.mode !== 'line' && !leave(survey, window)) return
    const p = skipBlank(bytes, window.at, end)
    window.at = p
    if (p >= end || (window.rest === 'more' && end - p < LOOKAHEAD)) return
    const next = look(survey, window)
    if (next === NEED && window.rest === 'more') return
    window.at = next === NEED ? restOfLine(survey, p) : next
  }
}

const ENDS = {'rest of line': LF, copy: '\n\\.', remark: '*/'} as const

/** Goes to the end of what is passed over; whether it was found. */
function leave(survey: Survey, window: Window): boolean {
  const target = ENDS[survey.mode === 'line' ? 'rest of line' : survey.mode]
  const found = indexWithin(window.bytes, target, window.at, window.end)
  const length = typeof target === 'number' ? 1 : target.length
  const kept = window.rest === 'none' ? 0 : length - 1
  window.at = found < 0 ? Math.max(window.at, window.end - kept) : found + length
  if (found >= 0) survey.mode = 'line'
  return found >= 0
}

function restOfLine(survey: Survey, p: number): number {
  survey.mode = 'rest of line'
  return p
}

/** First letters of the words below, in either case: most lines are told by one byte. */
const INITIALS = new Uint8Array(256)
for (const letter of 'caesdiubgCAESDIUBG') INITIALS[letter.charCodeAt(0)] = 1

const DEFINING = new Set(
  'create alter comment exec execute sp_addextendedproperty sp_updateextendedproperty'.split(' '),
)
/** Words of short statements that a definition may follow on the same line. */
const LEADING = new Set('drop use if set begin else go insert'.split(' '))

/** Deals with what begins at the window's position; where to go on, or NEED. */
function look(survey: Survey, window: Window): number {
  const {bytes, at, end} = window
  const c = bytes[at] as number
  if (c === SLASH && bytes[at + 1] === STAR && bytes[at + 2] !== 0x21) {
    survey.mode = 'remark'
    return at + 2
  }
  if (INITIALS[c] === 0 && c !== SLASH) return restOfLine(survey, at)
  const word = keywordAt(bytes, at, end)
  if (DEFINING.has(word)) return definition(survey, window, at)
  if (word === 'copy') return copy(survey, window)
  if (word === 'insert' || (c !== SLASH && !LEADING.has(word))) return restOfLine(survey, at)
  const inner = innerDefinition(bytes, at, end)
  return inner < 0 ? restOfLine(survey, at) : definition(survey, window, inner)
}

/** Bytes of a line that are searched for a definition behind a short statement. */
const LONGEST_LEAD = 4096

const INNER =
  /(?:;|\*\/|\bbegin|\belse|\))\s{0,20}(?=create\s{1,9}(?:(?:global|local|temporary|temp|unlogged)\s{1,9}){0,2}table\b|exec(?:ute)?\s|comment\s{1,9}on\s|alter\s{1,9}table\b)/i

function innerDefinition(bytes: Uint8Array, at: number, end: number): number {
  const newline = bytes.subarray(at, Math.min(end, at + LONGEST_LEAD)).indexOf(LF)
  const stop = newline < 0 ? Math.min(end, at + LONGEST_LEAD) : at + newline
  const match = INNER.exec(Buffer.from(bytes.subarray(at, stop)).toString('latin1'))
  return match === null ? -1 : at + match.index + match[0].length
}

function definition(survey: Survey, window: Window, at: number): number {
  const {rules} = survey
  const {bytes, end, rest} = window
  if (survey.wasted > MOST_WASTE) return restOfLine(survey, at)
  const skip = newSkip('statement', SEMICOLON_DELIMITER)
  const stop = skipOn(bytes, at, end, skip, rules, rest === 'none')
  if (skip.state === 'going' && rest === 'more') {
    return stop - at > MOST_DEFINITION_BYTES / 2 ? wasted(survey, at, stop) : NEED
  }
  const statement = Buffer.from(bytes.subarray(at, stop))
  const defined = define(statement, rules, survey)
  return defined === 'nothing' ? wasted(survey, at, stop) : stop
}

/** What looks like a definition and is none is searched again, line by line. */
function wasted(survey: Survey, at: number, stop: number): number {
  survey.wasted += stop - at
  return restOfLine(survey, at)
}

function copy(survey: Survey, window: Window): number {
  const {bytes, at, end} = window
  const cursor = cursorAt(bytes, at + 4, end, survey.rules)
  const head = copyHead(cursor, MOST_COLUMNS)
  if (cursor.state === 'short') return window.rest === 'more' ? NEED : restOfLine(survey, at)
  if (head === undefined) return restOfLine(survey, at)
  survey.mode = 'copy'
  return cursor.p - 1
}
