import {alikeEdges, heldEdges} from './alike.js'
import type {Directory} from './directory.js'
import {type Edge, edge, isSameTable, SUPPORT} from './edge.js'
import {isRoom, isShared} from './entities.js'
import type {Key} from './keys.js'
import {THING_KINDS} from './kinds.js'
import {declaredEdges, namedEdges} from './named.js'
import type {ValueIndex} from './overlap.js'
import {registerEdges} from './registers.js'

/** Everything one table's keys lead to, best supported first. */
export function edgesOf(table: number, directory: Directory, values: ValueIndex): readonly Edge[] {
  const topics = directory.tables[table]?.plan.topics ?? []
  const keys = (directory.keys[table] ?? []).filter(({about}) => about === 'subject')
  const own = keys.filter(key => !isShared(key.entity, key.note, topics))
  return [...own.flatMap(key => edgesOfKey(key, directory, values)), ...stayEdges(table, keys, directory)]
    .map(each => ({...each, tables: each.tables.filter(other => !isSameTable(table, other, directory))}))
    .filter(({tables}) => tables.length > 0)
    .toSorted((a, b) => b.strength - a.strength)
}

/** Names are asked first; values alone only where no name found any. */
function edgesOfKey(key: Key, directory: Directory, values: ValueIndex): readonly Edge[] {
  const declared = declaredEdges(key, directory)
  if (THING_KINDS.has(key.kind)) return declared
  const named = [...declared, ...namedEdges(key, directory), ...alikeEdges(key, directory)]
  const held = heldEdges(key, directory)
  if (named.some(({strength}) => strength >= SUPPORT.values)) return [...named, ...held]
  return [...named, ...held, ...registerEdges(key, directory), ...valueEdges(key, directory, values)]
}

/**
 * By values alone: many of them, no small integers, nearly all found where each names one row. A table's own key
 * is no reference: series that begin at the same number coincide.
 */
function valueEdges(key: Key, {groupOf}: Directory, values: ValueIndex): readonly Edge[] {
  if (key.role === 'declared' || key.entity.join('') === groupOf[key.table]?.stem.join('')) return []
  return values.holding(key).map(({to, share}) => edge(key, to, SUPPORT.values + share))
}

/** From a stay to the stay of the same room: the bill of room 8 is that of who lives in room 8. */
function stayEdges(table: number, keys: readonly Key[], directory: Directory): readonly Edge[] {
  const isStay = (each: number) =>
    directory.tables[each]?.plan.findings.some(({kind}) => kind === 'checkin_time')
  if (isStay(table) !== true) return []
  const rooms = keys.filter(key => isRoom(key.entity, key.note))
  return rooms.flatMap(key => alikeEdges(key, directory)).filter(({tables}) => tables.every(isStay))
}
