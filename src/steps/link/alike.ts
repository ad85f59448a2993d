import type {TableTally} from '../../model/tally.js'
import {isBinding} from './bindings.js'
import type {Directory} from './directory.js'
import {type Edge, edge, SUPPORT} from './edge.js'
import {belongsAs, isShared} from './entities.js'
import type {KeyGroup, TableGroup} from './groups.js'
import {isLarge, type Key} from './keys.js'
import {isCarried, isPersonNumber, MATTER_KINDS} from './kinds.js'
import {NAMED_SHARE, shareOf, UNNAMED_SHARE} from './overlap.js'
import {isRegister} from './registers.js'
import {isOf} from './topics.js'

/** `order_num`: how many, or the order of sorting. */
const COUNT = /num$/u
/** Rows a value may have for the row to belong to one holder: a couple own a flat. */
const HOUSEHOLD = 2

/**
 * To columns of the same name, or numbers of the same kind: `order_no` in any table, `user_id` where users
 * themselves are not at hand, 学号 beside student_id.
 */
export function alikeEdges(key: Key, directory: Directory): readonly Edge[] {
  const {scope} = directory.groupOf[key.table] as TableGroup
  const calls = [
    ...(key.entity.length === 0 ? [] : [key.name]),
    ...(MATTER_KINDS.has(key.kind) ? [`kind:${key.kind}`] : []),
  ]
  const near = others(
    key,
    calls.flatMap(call => directory.named(call, scope)),
  )
  const far = () =>
    others(
      key,
      calls.flatMap(call => directory.named(call)),
    )
  const alike = near.length > 0 || !isLarge(key) ? near : far()
  return alike.flatMap(to => {
    const needed = neededBetween(key, to.keys[0]) ?? neededOfHolder(key, to.keys[0], directory)
    const share = needed === undefined ? 0 : shareOf(key.sketch, to)
    return needed !== undefined && share >= needed ? [edge(key, to, SUPPORT.sameName + share)] : []
  })
}

function others(key: Key, found: readonly KeyGroup[]): readonly KeyGroup[] {
  return [...new Set(found)].filter(({keys}) => keys.every(({table}) => table !== key.table))
}

/** Share of values that two columns alike must have in common; nothing where they are not enough alike. */
function neededBetween(from: Key, to: Key): number | undefined {
  const carried = isCarried(from.kind, from.name) || isCarried(to.kind, to.name)
  if (to.role === 'many' && from.role === 'declared') return undefined
  if (carried && (isLarge(from) || isPersonNumber(from.kind))) return NAMED_SHARE
  if (to.role === 'declared' && from.role !== 'declared') return UNNAMED_SHARE
  return undefined
}

/** `house_id` beside the `house_id` of owners, `bill_id` in whatever is about the bill. */
function neededOfHolder(from: Key, to: Key, directory: Directory): number | undefined {
  if (from.role === 'declared' || COUNT.test(from.name)) return undefined
  return isOfHolder(belongsAs(from.entity, from.note), to, directory) ? NAMED_SHARE : undefined
}

/** Whether a row that names what is held or has happened also names whose it is, and nobody else's. */
function isOfHolder(
  as: 'held' | 'matter' | 'neither',
  {table, rowsPerValue}: Key,
  {groupOf, tables}: Directory,
): boolean {
  if (as === 'neither' || rowsPerValue > HOUSEHOLD) return false
  if (as === 'matter' || isRegister(groupOf[table] as TableGroup, tables)) return true
  return isBinding(tables[table] as TableTally)
}

/** From what one person or household holds to the row that names the holder: a flat to its owner's row. */
export function heldEdges(key: Key, directory: Directory): readonly Edge[] {
  if (key.role === 'many') return []
  const group = directory.groupOf[key.table] as TableGroup
  const thing = key.entity.length > 0 ? key.entity : group.stem
  const topics = directory.tables[key.table]?.plan.topics ?? []
  const named = belongsAs(thing, key.note)
  const as = named === 'neither' ? isOf(topics) : named
  if (as === 'neither' || isShared(thing, key.note, topics)) return []
  const called = [key.name, `${thing.join('')}id`, `${thing[thing.length - 1] ?? ''}id`]
  const found = others(
    key,
    called.flatMap(name => directory.named(name, group.scope)),
  )
  return found.flatMap(to => {
    if (to.keys[0].entity.length === 0 || !isOfHolder(as, to.keys[0], directory)) return []
    const share = shareOf(key.sketch, to)
    return share >= NAMED_SHARE ? [edge(key, to, SUPPORT.values + share)] : []
  })
}
