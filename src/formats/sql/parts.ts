import {isDeepStrictEqual} from 'node:util'
import type {Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import type {TableHeader} from '../../model/records.js'
import type {LineText} from '../encoding/lines.js'
import type {PartContext, PartEnd, PartReader, PartStart} from '../part.js'
import {lossProblems, runThrough} from './reader.js'
import {endsWithin} from './recover.js'
import {newScript, type Script} from './script.js'
import type {ScriptState} from './state.js'
import {enter, finishTables, keyOf, newTables, type Tables} from './tables.js'

/** What every part of a script must know. */
export interface ScriptKnowledge {
  readonly format: 'sql'
  /** tables whose rows have begun, with the columns known so far */
  readonly tables: readonly TableHeader[]
  /** where the reader last stood among rows */
  readonly last: ScriptState
}

/** All that a reader of SQL asks of a sink; scripts hold no members, and progress is counted elsewhere. */
function whole(sink: PartContext['sink'], problem: Sink['problem']): Sink {
  return {
    table: header => sink.table(header),
    rows: (table, batch) => sink.rows(table, batch),
    describe: (table, columns, note) => sink.describe(table, columns, note),
    member: async () => undefined,
    problem,
    progress: () => undefined,
  }
}

/** Reads parts of a script, each from the state it is said to begin in. */
export function scriptParts(known: ScriptKnowledge, reading: PartContext): PartReader<ScriptKnowledge> {
  const {text, sink, context} = reading
  let problems = 0
  const told = whole(sink, () => {
    problems++
  })
  const tables = newTables(text.place, told, context.catalog, context.limits.columns)
  const headers = new Map(known.tables.map(header => [keyOf(header.place.table ?? ''), header]))
  for (const header of known.tables) enter(tables, header, header.place.table ?? '')
  let last = known.last
  return {
    knowledge: () => ({format: 'sql', tables: headersOf(tables, headers, text), last}),
    read: async (part, start, to): Promise<PartEnd> => {
      const script = resumed(start, tables, reading)
      await runThrough(script, part.stream(start.at, to))
      last = {...stateAmong(script), rules: script.rules}
      const clean = problems === 0 && isClean(script, reading)
      return {
        state: clean ? stateOf(script) : 'unclean',
        ...incidentsOf(script, start.at),
        created: [...tables.created.values()],
      }
    },
  }
}

/** Whether all that was lost in a part adds up with the losses of others. */
function isClean(script: Script, {text}: PartContext): boolean {
  const {rows, tables, losses, defined} = script
  const tooLong = [...tables.open.values()].some(table => table.tooLong > 0)
  const {damaged, strangeLines, unlisted, recovered} = losses
  // Where they were met is told in bytes of the decoded text, which only its start leads to.
  const nowhere = damaged + strangeLines > 0 && text.encoding() !== 'utf-8' && text.encoding() !== 'ascii'
  const left = rows.cut + rows.unlisted + unlisted + recovered + defined.size
  return left === 0 && !tooLong && !nowhere && endsWithin(script) === 'no'
}

function incidentsOf({losses}: Script, from: number): Pick<PartEnd, 'counts' | 'firsts'> {
  const {damaged, damagedAt, strangeLines, strangeAt, oddInserts} = losses
  const firsts = {
    ...(damaged === 0 ? {} : {damaged: from + damagedAt}),
    ...(strangeLines === 0 ? {} : {strangeLines: from + strangeAt}),
  }
  return {counts: {damaged, strangeLines, oddInserts}, firsts}
}

/** What must be told of all parts together. `nothing`: no table was met. */
export function scriptProblems(
  place: Place,
  {counts, firsts}: Pick<PartEnd, 'counts' | 'firsts'>,
  nothing: boolean,
): readonly Problem[] {
  const {damaged = 0, strangeLines = 0, oddInserts = 0} = counts
  const {damaged: damagedAt = 0, strangeLines: strangeAt = 0} = firsts
  return lossProblems(place, {damaged, damagedAt, strangeLines, strangeAt, oddInserts}, nothing)
}

function headersOf(
  tables: Tables,
  known: ReadonlyMap<string, TableHeader>,
  {place}: LineText,
): readonly TableHeader[] {
  return [...tables.open].map(([key, {name, columns, names}]) => {
    const from = names === 'known' ? 'schema' : 'nowhere'
    return {...(known.get(key) ?? {place: {...place, table: name}, from}), columns}
  })
}

function resumed({state}: PartStart, tables: Tables, {text, context}: PartContext): Script {
  const from = state === 'record' ? undefined : state
  if (from === undefined) throw new Error('a script begins in a state of its own')
  const {catalog, limits, take} = context
  const script = newScript(text.place, tables.sink, catalog, limits, from.rules, take, tables)
  script.mode = from.mode
  script.into = {table: from.table, columns: from.columns, layout: undefined}
  script.insert = from.insert
  script.copy = from.copy === undefined ? undefined : {...from.copy}
  script.delimiter = Buffer.from(from.delimiter)
  script.survey = from.survey
  return script
}

/** The state behind the last byte; only among rows and between statements can another part go on. */
function stateOf(script: Script): PartEnd['state'] {
  const {mode} = script
  return mode === 'top' || mode === 'rows' || mode === 'copy' ? {...stateAmong(script), mode} : 'unclean'
}

/** The state, as if the script stood where it last had rows. */
function stateAmong(script: Script): ScriptState {
  const {mode, copy, into, insert, rules, delimiter, survey} = script
  const among = copy === undefined ? 'rows' : 'copy'
  const top = mode === 'top'
  return {
    mode: among,
    table: into.table,
    columns: into.columns,
    insert: top ? 'one' : insert,
    copy,
    rules,
    delimiter: Buffer.from(delimiter).toString(),
    survey,
  }
}

/**
 * Whether a part that ended in one state fits one that began in the other. Rows end where the next statement
 * begins, with or without a terminator, and a part that begins at the top begins with a statement.
 */
export function isSameState(end: ScriptState, begun: ScriptState): boolean {
  const rowsOver = end.mode === 'rows' && begun.mode === 'top' && end.insert === 'one'
  return isDeepStrictEqual(bare(rowsOver ? {...end, mode: 'top'} : end), bare(begun))
}

/** The start of a part that follows one which has learned more of the dialect; undefined where more differs. */
export function withRules(end: ScriptState, begun: ScriptState): ScriptState | undefined {
  const learned = {...begun, rules: end.rules, survey: end.survey}
  return isSameState(end, learned) ? learned : undefined
}

/** Between statements it does not matter whose rows came last. Bytes come as an array: another thread's are of another class. */
function bare(state: ScriptState) {
  if (state.mode === 'top') return {...state, table: '', columns: undefined, insert: 'one', copy: undefined}
  const {copy} = state
  return {...state, copy: copy && {...copy, empty: [...copy.empty]}}
}

/** What only the whole script tells: tables that stayed without rows, and comments behind the rows. */
export function finishScript(
  opened: readonly TableHeader[],
  created: readonly string[],
  place: Place,
  {sink, context}: Omit<PartContext, 'text'>,
): void {
  const listening = whole(sink, problem => sink.problem(problem))
  const tables = newTables(place, listening, context.catalog, context.limits.columns)
  for (const header of opened) enter(tables, header, header.place.table ?? '')
  for (const name of created) if (!tables.created.has(keyOf(name))) tables.created.set(keyOf(name), name)
  finishTables(tables)
}

/** Whether all readers wrote names alike: a script's tables are told apart without regard to case. */
export function scriptsAgree(all: readonly ScriptKnowledge[]): boolean {
  const names = new Set(all.flatMap(({tables}) => tables.map(({place}) => place.table ?? '')))
  return names.size === new Set([...names].map(keyOf)).size
}
