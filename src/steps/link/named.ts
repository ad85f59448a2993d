import type {ForeignKey} from '../../model/records.js'
import type {Directory} from './directory.js'
import {type Edge, edge, SUPPORT, schemaEdge} from './edge.js'
import type {TableGroup} from './groups.js'
import {homesOf} from './homes.js'
import {isLarge, type Key} from './keys.js'
import {isPersonNumber} from './kinds.js'
import {plain, stemOf} from './names.js'
import {isAnyIn, NAMED_SHARE, shareOf, UNNAMED_SHARE} from './overlap.js'
import {answersOf, type Named} from './resolve.js'

/** Foreign keys the schema declares: a single value found is enough. */
export function declaredEdges(key: Key, directory: Directory): readonly Edge[] {
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
  return isAnyIn(key.sketch, to) ? [edge(key, to, SUPPORT.declared + shareOf(key.sketch, to))] : []
}

/** To the table that the key, or its comment, names. The nearest one that holds the values decides. */
export function namedEdges(key: Key, directory: Directory): readonly Edge[] {
  const described: Edge[] = []
  for (const named of answersOf(key, directory)) {
    const found = heldBy(key, named)
    if (found.length > 0) return found
    if (isDescribed(key, named)) described.push(...named.groups.map(group => schemaEdge(key, group)))
  }
  return described
}

/** Tables that divide their rows among them, as spaces bought and spaces let do, answer together. */
function heldBy(key: Key, {groups, sure}: Named): readonly Edge[] {
  const needed = sure || isLarge(key) || isPersonNumber(key.kind) ? NAMED_SHARE : UNNAMED_SHARE
  const homes = groups.flatMap(group => homesOf(group, key))
  const edges = homes.map(home => edge(key, home, SUPPORT.name + shareOf(key.sketch, home)))
  const found = edges.filter(({strength}) => strength > SUPPORT.name)
  return found.reduce((sum, {strength}) => sum + strength - SUPPORT.name, 0) >= needed ? found : []
}

/** Words a table's name may have before what it holds: `sys_user` is users, `leave_type_user` is not. */
const PREFIX = 1

/** Whether the key names a person of a table whose rows are not here: then its schema must do. */
function isDescribed({kind}: Key, {groups, sure, distance}: Named): boolean {
  const empty = groups.length > 0 && groups.every(({rows}) => rows === 0)
  return empty && sure && distance <= PREFIX && isPersonNumber(kind)
}
