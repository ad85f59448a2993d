import type {ForeignKey} from '../../model/records.js'
import type {Directory, KeyGroup, TableGroup} from './directory.js'
import {isLarge, type Key} from './keys.js'
import {plain, stemOf} from './names.js'
import {NAMED_SHARE, shareOf, UNNAMED_SHARE, type ValueIndex} from './overlap.js'
import {answersOf} from './resolve.js'
import {isCarried, isOfOwned, isOwned, isShared, THING_KINDS} from './words.js'

/** A key of one table that is found in others; which of these lead to persons is not yet asked. */
export interface Edge {
  readonly from: Key
  /** tables it leads to, any of which will do, and the column there */
  readonly tables: readonly number[]
  readonly toColumn: string
  /** higher: better supported */
  readonly strength: number
}

/** Words a table's name may have before what it holds: `sys_user` is users, `leave_type_user` is not. */
const PREFIX = 1
/** What speaks for a link, weakest to strongest; the share of keys found is added. */
const BASE = {schemaOnly: 0, values: 1, sameName: 2, name: 3, declared: 4} as const
/** Rows a value may have for the row to belong to one holder: a couple own a flat. */
const HOUSEHOLD = 2

/** Everything one table's keys lead to, best supported first. */
export function edgesOf(table: number, directory: Directory, values: ValueIndex): readonly Edge[] {
  const keys = directory.keys[table] ?? []
  const isCopy = (other: number) => isSameTable(table, other, directory)
  const edges = keys.flatMap(key => {
    if (key.about === 'clerk' || isShared(key.entity, key.note)) return []
    const declared = declaredEdges(key, directory)
    if (THING_KINDS.has(key.kind)) return declared
    const named = [...declared, ...namedEdges(key, directory), ...carriedEdges(key, directory)]
    if (named.some(each => each.strength >= BASE.values)) return [...named, ...heldEdges(key, directory)]
    return [
      ...named,
      ...heldEdges(key, directory),
      ...registerEdges(key, directory),
      ...valueEdges(key, values),
    ]
  })
  return edges
    .map(each => ({...each, tables: each.tables.filter(other => !isCopy(other))}))
    .filter(each => each.tables.length > 0)
    .toSorted((a, b) => b.strength - a.strength)
}

/** A table and its copy in another dialect or file: what one says of persons, the other says itself. */
function isSameTable(a: number, b: number, {groupOf}: Directory): boolean {
  return a === b || groupOf[a]?.stem.join() === groupOf[b]?.stem.join()
}

function edge(from: Key, {keys}: KeyGroup, strength: number): Edge {
  return {from, tables: keys.map(key => key.table), toColumn: keys[0].column, strength}
}

/** Foreign keys the schema declares: a single value found is enough. */
function declaredEdges(key: Key, directory: Directory): readonly Edge[] {
  const {foreignKeys = []} = directory.tables[key.table]?.plan.header ?? {}
  return foreignKeys
    .filter(({column}) => plain(column) === key.name)
    .flatMap(foreign => declaredEdge(key, foreign, directory))
}

function declaredEdge(key: Key, foreign: ForeignKey, directory: Directory): readonly Edge[] {
  const {scope} = directory.groupOf[key.table] as TableGroup
  const words = stemOf(foreign.table).join('')
  const [answer] = [...directory.answering(words, scope), ...directory.answering(words)]
  if (answer === undefined) return []
  const to = answer.group.keys.get(plain(foreign.toColumn))
  if (to === undefined) return answer.group.rows === 0 ? [schemaEdge(key, answer.group)] : []
  const share = shareOf(key.sketch, to)
  return share > 0 ? [edge(key, to, BASE.declared + share)] : []
}

/** To a table that is described here, though none of its rows are. */
function schemaEdge(from: Key, {tables}: TableGroup): Edge {
  return {from, tables, toColumn: from.column, strength: BASE.schemaOnly}
}

/** To the table that the key, or its comment, names. The nearest one that holds the values decides. */
function namedEdges(key: Key, directory: Directory): readonly Edge[] {
  const empty: Edge[] = []
  for (const {groups, sure, distance} of answersOf(key, directory)) {
    const needed = sure || isLarge(key) ? NAMED_SHARE : UNNAMED_SHARE
    const homes = groups.flatMap(group => homesOf(group, key))
    const shares = homes.map(home => shareOf(key.sketch, home))
    // tables that divide their rows among them, as bought and rented spaces do, answer together
    const together = Math.min(
      1,
      shares.reduce((sum, share) => sum + share, 0),
    )
    if (together >= needed) {
      return homes.flatMap((home, i) =>
        shares[i] === 0 ? [] : [edge(key, home, BASE.name + (shares[i] ?? 0))],
      )
    }
    if (sure && distance <= PREFIX && key.kind === 'person_key')
      empty.push(...groups.filter(({rows}) => rows === 0).map(group => schemaEdge(key, group)))
  }
  return empty
}

/** Columns of a table that name its own rows: `id`, `user_id` of users, or what the key itself is called. */
function homesOf({keys, stem}: TableGroup, key: Key): readonly KeyGroup[] {
  return [...keys.values()].filter(({keys: [home]}) => {
    if (home.role === 'many') return false
    const own = home.entity.length === 0 || home.entity.join('') === stem[stem.length - 1]
    return (
      own ||
      home.role === 'declared' ||
      home.name === key.name ||
      home.entity.join('') === key.entity.join('')
    )
  })
}

/** To columns of the same name: `order_no` in any table, `user_id` where users themselves are not at hand. */
function carriedEdges(key: Key, directory: Directory): readonly Edge[] {
  if (key.entity.length === 0) return []
  const {scope} = directory.groupOf[key.table] as TableGroup
  const near = directory.named(key.name, scope).filter(({keys: [to]}) => to.table !== key.table)
  const alike = near.length > 0 || !isLarge(key) ? near : directory.named(key.name)
  return alike.flatMap(to => {
    if (to.keys.some(({table}) => table === key.table)) return []
    const share = shareOf(key.sketch, to)
    return share >= neededBetween(key, to.keys[0]) ? [edge(key, to, BASE.sameName + share)] : []
  })
}

/** Share of values that columns of one name must have in common; more than all where they never link. */
function neededBetween(from: Key, to: Key): number {
  const never = 2
  const carried = isCarried(from.kind, from.name) || isCarried(to.kind, to.name)
  if (to.role !== 'many') {
    if (carried && (isLarge(from) || from.kind === 'person_key')) return NAMED_SHARE
    return to.role === 'declared' && from.role !== 'declared' ? UNNAMED_SHARE : never
  }
  if (from.role === 'declared') return never
  if (carried && (isLarge(from) || from.kind === 'person_key')) return NAMED_SHARE
  return isOwned(from.entity, from.note) && to.rowsPerValue <= HOUSEHOLD ? NAMED_SHARE : never
}

/** From what one person or household holds to the row that names the holder: a flat to its owner's row. */
function heldEdges(key: Key, directory: Directory): readonly Edge[] {
  if (key.role === 'many') return []
  const group = directory.groupOf[key.table] as TableGroup
  const thing = key.entity.length > 0 ? key.entity : group.stem
  const topics = directory.tables[key.table]?.plan.topics ?? []
  if (isShared(thing, key.note) || !(isOwned(thing, key.note) || isOfOwned(topics))) return []
  const called = [key.name, `${thing.join('')}id`, `${thing[thing.length - 1] ?? ''}id`]
  const found = called.flatMap(name => directory.named(name, group.scope))
  return [...new Set(found)].flatMap(to => {
    if (to.keys.some(({table}) => table === key.table)) return []
    if (to.keys[0].entity.length === 0 || to.keys[0].rowsPerValue > HOUSEHOLD) return []
    const share = shareOf(key.sketch, to)
    return share >= NAMED_SHARE ? [edge(key, to, BASE.values + share)] : []
  })
}

/** Different small integers that must all be found in a register before a key of persons is taken for its own. */
const REGISTER_VALUES = 3

/**
 * A key of persons whose name answers to no table, as `sender_id` or `doctor_id` where all are users: to the register
 * of persons beside it that holds its values, if only one is there or the values are too many for chance.
 */
function registerEdges(key: Key, directory: Directory): readonly Edge[] {
  if (key.kind !== 'person_key' || key.entity.length === 0) return []
  const own = directory.groupOf[key.table] as TableGroup
  const registers = directory.registers(own.scope).filter(group => group !== own)
  const enough = registers.length === 1 || isLarge(key) ? 1 : REGISTER_VALUES
  if (key.sketch.keys.length < enough) return []
  return registers.flatMap(group =>
    homesOf(group, key).flatMap(home => {
      const share = shareOf(key.sketch, home)
      return share >= UNNAMED_SHARE ? [edge(key, home, BASE.values + share)] : []
    }),
  )
}

/** By values alone: many of them, no small integers, nearly all found where each names one row. */
function valueEdges(key: Key, values: ValueIndex): readonly Edge[] {
  return values
    .holding(key)
    .filter(({to}) => to.keys.every(({table}) => table !== key.table))
    .map(({to, share}) => edge(key, to, BASE.values + share))
}
