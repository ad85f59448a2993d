import {unionKeys} from '../../kit/key-sketch.js'
import type {FieldKind} from '../../model/detector.js'
import type {Topic} from '../../model/plan.js'
import type {KeySketch, TableTally} from '../../model/tally.js'
import {type Key, keysOf} from './keys.js'
import {entityOfNote, isNameless, stemOf} from './names.js'
import {isLog} from './words.js'

/** Key columns of one name in shards or copies of one table, taken together. */
export interface KeyGroup {
  readonly keys: readonly [Key, ...Key[]]
  readonly sketch: KeySketch
}

/** One table, with its shards and copies in the same place. */
export interface TableGroup {
  /** where it lies: its file, or the folder of files that hold one table each */
  readonly scope: string
  /** its name in words */
  readonly stem: readonly string[]
  readonly tables: readonly number[]
  readonly rows: number
  /** by plain column name */
  readonly keys: ReadonlyMap<string, KeyGroup>
}

/** A table that answers to a name; `distance`: words of its own name that the name leaves out. */
export interface Answer {
  readonly group: TableGroup
  readonly distance: number
}

/** All tables and keys of a body of data, found by what they are called. */
export interface Directory {
  readonly tables: readonly TableTally[]
  readonly groups: readonly TableGroup[]
  readonly keys: readonly (readonly Key[])[]
  /** group of each table */
  readonly groupOf: readonly TableGroup[]
  /** tables whose name ends in these words, nearest first; in one scope, or in all */
  answering(words: string, scope?: string): readonly Answer[]
  /** keys of one name, in one scope or in all */
  named(name: string, scope?: string): readonly KeyGroup[]
  /** tables of users, members, patients and the like in one scope */
  registers(scope: string): readonly TableGroup[]
}

/**
 * Names kept of each word: beyond these a word is so common among tables that it tells none apart. Keeps the
 * work linear when thousands of tables are called alike.
 */
const MOST_ANSWERS = 16
/** Words of a table's name by which it is found. */
const MOST_WORDS = 4

export function directoryOf(tables: readonly TableTally[]): Directory {
  const keys = tables.map(keysOf)
  const scopes = scopesOf(tables)
  const groups = groupsOf(tables, keys, scopes)
  const groupOf: TableGroup[] = []
  for (const group of groups) for (const table of group.tables) groupOf[table] = group
  const answers = new Map<string, Answer[]>()
  const names = new Map<string, KeyGroup[]>()
  for (const group of groups) {
    for (const [words, distance] of callsOf(group, tables)) {
      for (const scope of [group.scope, '']) put(answers, `${scope}\0${words}`, {group, distance})
    }
    for (const [name, key] of group.keys) {
      for (const scope of [group.scope, '']) put(names, `${scope}\0${name}`, key)
    }
  }
  const registers = new Map<string, TableGroup[]>()
  for (const group of groups) if (isRegister(group, tables)) put(registers, group.scope, group)
  for (const [words, found] of answers) answers.set(words, nearest(found))
  for (const [name, found] of names) names.set(name, homesFirst(found))
  return {
    tables,
    groups,
    keys,
    groupOf,
    answering: (words, scope = '') => answers.get(`${scope}\0${words}`) ?? [],
    named: (name, scope = '') => names.get(`${scope}\0${name}`) ?? [],
    registers: scope => registers.get(scope)?.slice(0, MOST_ANSWERS) ?? [],
  }
}

/** A table of persons: its topic says so, and its columns name them. */
function isRegister({tables: own}: TableGroup, tables: readonly TableTally[]): boolean {
  const {plan, rows} = tables[own[0] ?? -1] as TableTally
  const named = plan.findings.some(({kind}) => REGISTERED.has(kind))
  return rows > 0 && named && plan.topics.some(topic => REGISTER_TOPICS.has(topic)) && !isLog(plan.topics)
}

const REGISTER_TOPICS: ReadonlySet<Topic> = new Set([
  'account',
  'member',
  'customer',
  'staff',
  'school',
  'health',
  'visitor',
])
/** What a register says of each person. */
const REGISTERED: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_name',
  'mobile',
  'id_card',
  'email',
  'password',
])

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

function nearest(answers: readonly Answer[]): Answer[] {
  return answers.toSorted((a, b) => a.distance - b.distance).slice(0, MOST_ANSWERS)
}

/** Columns whose values occur once first: there the key is at home. */
function homesFirst(keys: readonly KeyGroup[]): KeyGroup[] {
  const rank = ({keys: [key]}: KeyGroup) => (key.role === 'declared' ? 0 : key.role === 'unique' ? 1 : 2)
  return keys.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ANSWERS)
}

/** File of each table; its folder where the file holds no other table. */
function scopesOf(tables: readonly TableTally[]): readonly string[] {
  const sources = tables.map(({plan}) => [plan.header.place.path, ...plan.header.place.members].join('/'))
  const held = new Map<string, number>()
  for (const source of sources) held.set(source, (held.get(source) ?? 0) + 1)
  return sources.map(source => (held.get(source) === 1 ? source.replace(/[^/]*$/u, '') : source))
}

function groupsOf(
  tables: readonly TableTally[],
  keys: readonly (readonly Key[])[],
  scopes: readonly string[],
): readonly TableGroup[] {
  const members = new Map<string, number[]>()
  tables.forEach((table, index) => {
    put(members, `${scopes[index]}\0${stemOf(nameOf(table)).join(' ')}`, index)
  })
  return [...members].map(([name, each]) => {
    const [scope = '', stem = ''] = name.split('\0')
    const rows = each.reduce((sum, table) => sum + (tables[table]?.rows ?? 0), 0)
    const own = each.flatMap(table => keys[table] ?? [])
    return {scope, stem: stem.split(' ').filter(Boolean), tables: each, rows, keys: keyGroups(own)}
  })
}

/** What a table is called: by its own name, or by its file's where its own says nothing. */
export function nameOf({plan}: TableTally): string {
  const {table = '', path, members} = plan.header.place
  if (!isNameless(table)) return table
  const file = (members[members.length - 1] ?? path).split('/').pop() ?? ''
  return file.replace(/(?:\.[a-z0-9]{1,7})+$/iu, '')
}

function keyGroups(keys: readonly Key[]): ReadonlyMap<string, KeyGroup> {
  const byName = new Map<string, [Key, ...Key[]]>()
  for (const key of keys) {
    const known = byName.get(key.name)
    if (known === undefined) byName.set(key.name, [key])
    else known.push(key)
  }
  return new Map(
    [...byName].map(([name, each]) => [name, {keys: each, sketch: unionKeys(each.map(key => key.sketch))}]),
  )
}

/** Every ending of a table's name, in whole words, and what its comment calls it. */
function callsOf(
  {stem, tables: own}: TableGroup,
  tables: readonly TableTally[],
): readonly (readonly [string, number])[] {
  const endings = stem.slice(-MOST_WORDS).map((_, at, last) => last.slice(at).join(''))
  const leftOut = stem.length - endings.length
  const calls = new Map(endings.map((words, at) => [words, at + leftOut] as const))
  const note = entityOfNote(
    tables[own[0] ?? -1]?.plan.header.note?.replace(/(?:基本)?(?:信息|资料|档案)?表?$/u, ''),
  )
  if (note !== '' && !calls.has(note)) calls.set(note, 0)
  return [...calls]
}
