import type {FieldKind} from '../../model/detector.js'
import type {Topic} from '../../model/plan.js'
import type {TableTally} from '../../model/tally.js'
import type {Directory} from './directory.js'
import {type Edge, edge, SUPPORT} from './edge.js'
import type {TableGroup} from './groups.js'
import {homesOf} from './homes.js'
import {isLarge, type Key} from './keys.js'
import {shareOf, UNNAMED_SHARE} from './overlap.js'
import {isLog} from './topics.js'

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

/** A table of persons: its topic says so, and its columns name them. */
export function isRegister({tables: own}: TableGroup, tables: readonly TableTally[]): boolean {
  const {plan, rows} = tables[own[0] ?? -1] as TableTally
  const named = plan.findings.some(({kind}) => REGISTERED.has(kind))
  return rows > 0 && named && plan.topics.some(topic => REGISTER_TOPICS.has(topic)) && !isLog(plan.topics)
}

/** Small integers that must all be found in a register before a key of persons is taken for its own. */
const REGISTER_VALUES = 3

/**
 * A key of persons whose name answers to no table, as `sender_id` or `doctor_id` where all are users: to the
 * register of persons beside it that holds its values, if only one is there or there are too many for chance.
 */
export function registerEdges(key: Key, directory: Directory): readonly Edge[] {
  if (key.kind !== 'person_key' || key.entity.length === 0) return []
  const own = directory.groupOf[key.table] as TableGroup
  const registers = directory.registers(own.scope).filter(group => group !== own)
  const enough = registers.length === 1 || isLarge(key) ? 1 : REGISTER_VALUES
  if (key.sketch.keys.length < enough) return []
  return registers.flatMap(group =>
    homesOf(group, key).flatMap(home => {
      const share = shareOf(key.sketch, home)
      return share >= UNNAMED_SHARE ? [edge(key, home, SUPPORT.values + share)] : []
    }),
  )
}
