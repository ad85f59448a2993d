import {isDeepStrictEqual} from 'node:util'
import type {Sink} from '../../model/format.js'
import type {TableHeader} from '../../model/records.js'
import type {LineText} from '../encoding/lines.js'
import type {PartContext, PartEnd, PartReader, PartStart} from '../part.js'
import {runThrough} from './reader.js'
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
      const {cut, unlisted} = script.rows
      const lost = Object.values({...script.losses, damagedAt: 0, strangeAt: 0}).some(count => count > 0)
      const tooLong = [...tables.open.values()].some(table => table.tooLong > 0)
      const clean = !lost && !tooLong && cut + unlisted + script.defined.size + problems === 0
      last = {...stateAmong(script), rules: script.rules}
      return {
        state: clean && endsWithin(script) === 'no' ? stateOf(script) : 'unclean',
        counts: {},
        created: [...tables.created.values()],
      }
    },
  }
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

/** Whether a part that ended in one state fits one that began in the other. */
export function isSameState(a: ScriptState, b: ScriptState): boolean {
  return isDeepStrictEqual(bare(a), bare(b))
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
  {text, sink, context}: PartContext,
): void {
  const listening = whole(sink, problem => sink.problem(problem))
  const tables = newTables(text.place, listening, context.catalog, context.limits.columns)
  for (const header of opened) enter(tables, header, header.place.table ?? '')
  for (const name of created) if (!tables.created.has(keyOf(name))) tables.created.set(keyOf(name), name)
  finishTables(tables)
}

/** Whether all readers wrote names alike: a script's tables are told apart without regard to case. */
export function scriptsAgree(all: readonly ScriptKnowledge[]): boolean {
  const names = new Set(all.flatMap(({tables}) => tables.map(({place}) => place.table ?? '')))
  return names.size === new Set([...names].map(keyOf)).size
}
