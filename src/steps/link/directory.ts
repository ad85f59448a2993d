import type {TableTally} from '../../model/tally.js'
import {groupsOf, type KeyGroup, put, type TableGroup} from './groups.js'
import {type Key, keysOf} from './keys.js'
import {MATTER_KINDS} from './kinds.js'
import {callOfNote} from './names.js'
import {isRegister} from './registers.js'

/** A table that answers to a name; `distance`: words of its own name that the name leaves out. */
export interface Answer {
  readonly group: TableGroup
  readonly distance: number
}

/** All tables and keys of a body of data, found by what they are called; everywhere unless a scope is given. */
export interface Directory {
  readonly tables: readonly TableTally[]
  readonly groups: readonly TableGroup[]
  readonly keys: readonly (readonly Key[])[]
  /** group of each table */
  readonly groupOf: readonly TableGroup[]
  /** tables whose name ends in these words, or whose comment calls them so, nearest first */
  answering(words: string, scope?: string): readonly Answer[]
  /** keys of one name, or of one kind of number (`kind:student_no`) */
  named(name: string, scope?: string): readonly KeyGroup[]
  /** tables of users, members, patients and the like in one scope */
  registers(scope: string): readonly TableGroup[]
}

/**
 * Tables and keys kept of each name: beyond these a word is so common that it tells none apart. Keeps the work
 * linear when thousands of tables are called alike.
 */
const MOST_ANSWERS = 16
/** Words of a table's name by which it is found. */
const MOST_WORDS = 4

/** Lists a body of data. */
export function directoryOf(tables: readonly TableTally[]): Directory {
  const keys = tables.map(keysOf)
  const groups = groupsOf(tables, keys)
  const groupOf: TableGroup[] = []
  for (const group of groups) for (const table of group.tables) groupOf[table] = group
  const answers = answersTo(groups, tables)
  const names = namesOf(groups)
  const registers = new Map<string, TableGroup[]>()
  for (const group of groups) if (isRegister(group, tables)) put(registers, group.scope, group)
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

function answersTo(groups: readonly TableGroup[], tables: readonly TableTally[]): Map<string, Answer[]> {
  const answers = new Map<string, Answer[]>()
  for (const group of groups) {
    for (const [words, distance] of callsOf(group, tables)) {
      for (const scope of [group.scope, '']) put(answers, `${scope}\0${words}`, {group, distance})
    }
  }
  for (const [words, found] of answers) {
    answers.set(words, found.toSorted((a, b) => a.distance - b.distance).slice(0, MOST_ANSWERS))
  }
  return answers
}

/** Every ending of a table's name, in whole words, and what its comment calls it. */
function callsOf(
  {stem, tables: own}: TableGroup,
  tables: readonly TableTally[],
): ReadonlyMap<string, number> {
  const endings = stem.slice(-MOST_WORDS).map((_, at, last) => last.slice(at).join(''))
  const leftOut = stem.length - endings.length
  const calls = new Map(endings.map((words, at) => [words, at + leftOut] as const))
  const note = callOfNote(tables[own[0] ?? -1]?.plan.header.note)
  return note === '' ? calls : calls.set(note, 0)
}

function namesOf(groups: readonly TableGroup[]): Map<string, KeyGroup[]> {
  const names = new Map<string, KeyGroup[]>()
  for (const {scope, keys} of groups) {
    for (const [name, key] of keys) {
      const {kind} = key.keys[0]
      for (const call of MATTER_KINDS.has(kind) ? [name, `kind:${kind}`] : [name]) {
        for (const place of [scope, '']) put(names, `${place}\0${call}`, key)
      }
    }
  }
  for (const [name, found] of names) names.set(name, homesFirst(found))
  return names
}

/** Columns whose values occur once first: there the key is at home. */
function homesFirst(keys: readonly KeyGroup[]): KeyGroup[] {
  const rank = ({keys: [key]}: KeyGroup) => (key.role === 'declared' ? 0 : key.role === 'unique' ? 1 : 2)
  return keys.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ANSWERS)
}
