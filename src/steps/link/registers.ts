import type {FieldKind} from '../../model/detector.js'
import type {TableTally} from '../../model/tally.js'
import type {Directory} from './directory.js'
import {type Edge, edge, SUPPORT} from './edge.js'
import type {TableGroup} from './groups.js'
import {homesOf} from './homes.js'
import {isLarge, type Key} from './keys.js'
import {isPersonNumber} from './kinds.js'
import {NAMED_SHARE, shareOf, UNNAMED_SHARE} from './overlap.js'
import {isLog, REGISTER_TOPICS} from './topics.js'

/** What a register says of each person. */
const REGISTERED: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_name',
  'mobile',
  'id_card',
  'email',
  'password',
])

/** A table of persons: its topic says so, and its columns name them. */
export function isRegister({tables: own}: TableGroup, tables: readonly TableTally[]): boolean {
  const {plan, rows} = tables[own[0] ?? -1] as TableTally
  const named = plan.findings.some(({kind}) => REGISTERED.has(kind))
  return rows > 0 && named && plan.topics.some(topic => REGISTER_TOPICS.has(topic)) && !isLog(plan.topics)
}

/** Different values that must be looked at before one register is told from another by them. */
const REGISTER_VALUES = 3

/**
 * A key of persons whose name answers to no table, as `sender_id` or `doctor_id` where all are users: to the one
 * register of persons beside it, or among several to one that holds nearly all its values.
 */
export function registerEdges(key: Key, directory: Directory): readonly Edge[] {
  if (!isPersonNumber(key.kind) || key.entity.length === 0) return []
  const own = directory.groupOf[key.table] as TableGroup
  const registers = directory.registers(own.scope).filter(group => group !== own)
  const only = registers.length === 1
  if (!only && !isLarge(key) && key.sketch.keys.length < REGISTER_VALUES) return []
  return registers.flatMap(group =>
    homesOf(group, key).flatMap(home => {
      const share = shareOf(key.sketch, home)
      return share >= (only ? NAMED_SHARE : UNNAMED_SHARE) ? [edge(key, home, SUPPORT.values + share)] : []
    }),
  )
}
