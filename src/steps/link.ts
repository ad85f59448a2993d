import type {PersonLink} from '../model/law.js'
import type {TableTally} from '../model/tally.js'
import {isBinding} from './link/bindings.js'
import {type Directory, directoryOf} from './link/directory.js'
import type {Edge} from './link/edge.js'
import {edgesOf} from './link/edges.js'
import {nameOf} from './link/groups.js'
import {valueIndex} from './link/overlap.js'
import {isOfThings} from './link/topics.js'

/** How a table leads to persons, and through which key. */
export interface TableLink {
  readonly person: PersonLink
  readonly via?: {readonly column: string; readonly table: string; readonly toColumn: string}
}

/** Steps from a meter reading over its house to the owner; further links are too thin to call personal. */
const LINK_STEPS = 3

/**
 * For every table: `direct` when its own records identify persons (`identifies`), `linked` when a key column
 * leads to a table that does, in the same body of data. A direct table may have a `via` as well: it holds for
 * those of its records that name nobody. The overlap of distinct key values decides; names, comments and
 * declared foreign keys only suggest. Where the table a key names is there without rows, its schema
 * (`promises` persons) must do. Order of tables does not matter; work grows with the number of keys.
 */
export function link(
  tables: readonly TableTally[],
  identifies: (table: TableTally) => boolean,
  promises: (table: TableTally) => boolean = () => false,
): readonly TableLink[] {
  const links: TableLink[] = tables.map(table => ({person: identifies(table) ? 'direct' : 'none'}))
  let leads = tables.map((table, i) =>
    leadsOn(table, links[i]?.person !== 'none' || isEmptyPromise(table, promises)),
  )
  if (!leads.includes(true)) return links
  const directory = directoryOf(tables)
  const values = valueIndex(directory.groups.flatMap(({keys}) => [...keys.values()]))
  const edges = tables.map((_, table) => edgesOf(table, directory, values))
  for (let step = 0; step < LINK_STEPS; step++) {
    const found = edges.map((mine, i) =>
      links[i]?.via === undefined ? firstLead(mine, leads, links[i]?.person) : undefined,
    )
    if (found.every(lead => lead === undefined)) break
    found.forEach((lead, i) => {
      const known = links[i] as TableLink
      if (lead !== undefined)
        links[i] = {
          person: known.person === 'direct' ? 'direct' : 'linked',
          via: viaOf(lead, leads, directory),
        }
    })
    leads = tables.map((table, i) => leads[i] === true || leadsOn(table, links[i]?.person !== 'none'))
  }
  return links
}

/** Tables of organisations and things lead to no person, whomever they name; those that bind persons to things do. */
function leadsOn(table: TableTally, personal: boolean): boolean {
  return personal && (!isOfThings(table.plan.topics) || isBinding(table))
}

function isEmptyPromise(table: TableTally, promises: (table: TableTally) => boolean): boolean {
  return table.rows === 0 && promises(table)
}

/** The best lead; rows of a table that names persons itself only lead up, to the one row a key of theirs names. */
function firstLead(
  edges: readonly Edge[],
  leads: readonly boolean[],
  person: PersonLink = 'none',
): Edge | undefined {
  return edges.find(
    ({tables, direction}) =>
      (person !== 'direct' || direction === 'up') && tables.some(table => leads[table]),
  )
}

function viaOf({from, tables, toColumn}: Edge, leads: readonly boolean[], {tables: all}: Directory) {
  const target = all[tables.find(table => leads[table]) ?? -1]
  const table = target?.plan.header.place.table ?? (target === undefined ? '' : nameOf(target))
  return {column: from.column, table, toColumn}
}
