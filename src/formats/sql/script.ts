import type {ReadLimits, RowTakers, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {GapCause} from '../../model/problem.js'
import type {SchemaCatalog} from '../../model/schema.js'
import type {CopyHead} from './copy.js'
import type {Definitions} from './define.js'
import {type Into, newRows, type Rows} from './rows.js'
import type {Rules} from './rules.js'
import {newSkip, type Skip, type SkipUntil} from './skip-state.js'
import {newTables, type Tables} from './tables.js'
import type {Window} from './window.js'

/** What the script is in the middle of. Each has a step that goes on from there. */
export type Mode =
  | 'top'
  | 'line'
  | 'remark'
  | 'rows'
  | 'tail'
  | 'set'
  | 'select'
  | 'union'
  | 'copy'
  | 'skip'
  | 'resync'

/** Whether a step went on or must see more bytes first. */
export type Step = 'on' | 'need'

/** The bytes of an INSERT head, and where its rows go. */
export interface Head {
  readonly bytes: Uint8Array
  readonly into: Into
}

/** A script being read: everything that outlasts a window. */
export interface Script {
  readonly place: Place
  readonly sink: Sink
  readonly catalog: SchemaCatalog
  readonly limits: ReadLimits
  /** the host's help with rows written by the book */
  readonly take: RowTakers | undefined
  readonly tables: Tables
  readonly definitions: Definitions
  readonly rows: Rows
  rules: Rules
  mode: Mode
  /** what follows a skip: `union` behind a SELECT, `rows` behind a row too long */
  afterSkip: 'top' | 'union' | 'rows'
  skip: Skip
  delimiter: Uint8Array
  into: Into
  /** INSERT ALL goes on with INTO */
  insert: 'one' | 'all'
  /** the last INSERT heads, latest first: dumps repeat one for every row, some take turns */
  readonly heads: Head[]
  copy: CopyHead | undefined
  /** tables this read has put into the catalog; all others there came from a survey */
  readonly defined: Set<string>
  /** this file's definitions were in the catalog before */
  survey: 'done' | 'not done'
  readonly losses: Losses
}

/** What could not be read, with the byte at which it was first met; of parts of a script it adds up. */
export interface CountedLosses {
  damaged: number
  damagedAt: number
  strangeLines: number
  strangeAt: number
  oddInserts: number
}

/** What could not be read, counted; told once at the end. */
export interface Losses extends CountedLosses {
  /** definitions beyond what may be kept */
  unlisted: number
  /** bytes looked at again while recovering: bounded, or recovery could cost more than reading */
  recovered: number
}

export const SEMICOLON_DELIMITER: Uint8Array = Buffer.from(';')

export function newScript(
  place: Place,
  sink: Sink,
  catalog: SchemaCatalog,
  limits: ReadLimits,
  rules: Rules,
  take: RowTakers | undefined,
  tables: Tables = newTables(place, sink, catalog, limits.columns),
): Script {
  return {
    place,
    sink,
    catalog,
    limits,
    take,
    tables,
    definitions: {place, catalog, mostColumns: limits.columns, alterations: 0},
    rows: newRows(tables, limits.columns),
    rules,
    mode: 'top',
    afterSkip: 'top',
    skip: newSkip('statement', SEMICOLON_DELIMITER),
    delimiter: SEMICOLON_DELIMITER,
    into: nowhere(),
    insert: 'one',
    heads: [],
    defined: new Set(),
    copy: undefined,
    survey: 'not done',
    losses: {
      damaged: 0,
      damagedAt: 0,
      strangeLines: 0,
      strangeAt: 0,
      oddInserts: 0,
      unlisted: 0,
      recovered: 0,
    },
  }
}

function nowhere(): Into {
  return {table: '', columns: undefined, layout: undefined}
}

/** Tells of something left unread in the whole script or in one table of it. */
export function gap(script: Script, cause: GapCause, detail: string, table?: string): void {
  const place = table === undefined ? script.place : {...script.place, table}
  script.sink.problem({place, cause, detail, weight: 'gap'})
}

/** Goes on by skipping; `then` is what follows the part skipped. */
export function skipTo(script: Script, until: SkipUntil, then: Script['afterSkip'] = 'top'): Step {
  script.mode = 'skip'
  script.afterSkip = then
  script.skip = newSkip(until, script.delimiter)
  return 'on'
}

/** Skips what is left of a statement; the next may begin at once, where no terminator stands between. */
export function skipRest(script: Script, until: SkipUntil, then: Script['afterSkip'] = 'top'): Step {
  skipTo(script, until, then)
  script.skip.line = 'start'
  return 'on'
}

/** Counts a row or statement that made no sense. */
export function countDamage(script: Script, window: Window): void {
  if (script.losses.damaged++ === 0) script.losses.damagedAt = window.offset + window.at
}
