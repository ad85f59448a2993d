import {containment} from '../kit/key-sketch.js'
import type {PersonLink} from '../model/law.js'
import type {KeyColumn} from '../model/plan.js'
import type {KeySketch, TableTally} from '../model/tally.js'

/** How a table leads to persons, and through which key. */
export interface TableLink {
  readonly person: PersonLink
  readonly via?: {readonly column: string; readonly table: string; readonly toColumn: string}
}

/** Share of distinct keys that must be found in the target before names are believed. */
const NAMED_SHARE = 0.5
/** Share needed when no name speaks for it. */
const UNNAMED_SHARE = 0.9
/** Different values needed when no name speaks for it. */
const UNNAMED_VALUES = 20
/** Integers below this coincide by chance: serial numbers of any two tables do. */
const SMALL_INTEGER = 1_000_000
/** Steps from an order line over its order to the buyer; further links are too thin to call personal. */
const LINK_STEPS = 3

interface Key {
  readonly table: number
  readonly key: KeyColumn
  readonly sketch: KeySketch
}

/**
 * For every table: `direct` when its own records identify persons (`identifies`), `linked` when a key column
 * leads to a table that does, in the same body of data. The overlap of distinct key values decides; names
 * and declared foreign keys only suggest. Order of tables does not matter.
 */
export function link(
  tables: readonly TableTally[],
  identifies: (table: TableTally) => boolean,
): readonly TableLink[] {
  const links: TableLink[] = tables.map(table => ({person: identifies(table) ? 'direct' : 'none'}))
  const keys = tables.flatMap((table, index) => keysOf(table, index))
  for (let step = 0; step < LINK_STEPS; step++) {
    const found = tables.map((table, index) =>
      links[index]?.person === 'none' ? leadOf(table, index, tables, keys, links) : undefined,
    )
    if (found.every(lead => lead === undefined)) break
    found.forEach((lead, index) => {
      if (lead !== undefined) links[index] = lead
    })
  }
  return links
}

function keysOf(table: TableTally, index: number): readonly Key[] {
  return table.plan.keys.flatMap(key => {
    const sketch = table.keys.find(candidate => candidate.column === key.column)
    return sketch === undefined || sketch.keys.length === 0 ? [] : [{table: index, key, sketch}]
  })
}

/** The best lead of a table: a key of it that is found among the keys of a table that leads to persons. */
function leadOf(
  table: TableTally,
  index: number,
  tables: readonly TableTally[],
  keys: readonly Key[],
  links: readonly TableLink[],
): TableLink | undefined {
  let best: {readonly strength: number; readonly from: Key; readonly to: Key} | undefined
  for (const from of keysOf(table, index)) {
    for (const to of keys) {
      if (to.table === index || links[to.table]?.person === 'none') continue
      const strength = strengthOf(from, to, table, tables[to.table] as TableTally)
      if (strength > (best?.strength ?? 0)) best = {strength, from, to}
    }
  }
  if (best === undefined) return undefined
  const target = tables[best.to.table] as TableTally
  const via = {
    column: best.from.key.name,
    table: target.plan.header.place.table ?? '',
    toColumn: best.to.key.name,
  }
  return {person: 'linked', via}
}

/** 0: no link. Higher: better supported. */
function strengthOf(from: Key, to: Key, table: TableTally, target: TableTally): number {
  const overlap = containment(from.sketch, to.sketch)
  if (overlap.compared === 0) return 0
  if (isDeclared(from, to, table, target)) return 3 + overlap.share
  if (namesSuggest(from, to, target)) return overlap.share >= NAMED_SHARE ? 2 + overlap.share : 0
  const large = from.sketch.largestInteger === undefined || from.sketch.largestInteger >= SMALL_INTEGER
  const many = overlap.compared >= UNNAMED_VALUES
  return large && many && overlap.share >= UNNAMED_SHARE ? 1 + overlap.share : 0
}

function isDeclared(from: Key, to: Key, table: TableTally, target: TableTally): boolean {
  const foreign = table.plan.header.foreignKeys ?? []
  return foreign.some(
    fk =>
      same(fk.column, from.key.name) &&
      same(fk.toColumn, to.key.name) &&
      baseOf(fk.table) === baseOf(target.plan.header.place.table ?? ''),
  )
}

/** `user_id` → `sys_user.id`, `user_id` → `sys_user.user_id`, `owner_id` → `owner.owner_id`. */
function namesSuggest(from: Key, to: Key, target: TableTally): boolean {
  if (to.key.role !== 'primary') return false
  const entity = entityOf(from.key.name)
  if (entity === '') return false
  if (same(from.key.name, to.key.name)) return true
  const table = baseOf(target.plan.header.place.table ?? '')
  const own = entityOf(to.key.name)
  return (
    (own === '' || own === table) && (entity === table || entity.endsWith(table) || table.endsWith(entity))
  )
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** What a key names: `user_id` → `user`, `客户编号` → `客户`, `id` → ``. */
function entityOf(name: string): string {
  return plain(name).replace(/(id|no|num|code|key|sn|编号|编码|号|代码|主键|标识)$/u, '')
}

/** A table's name without prefix, database and plural: `sys_user` → `user`, `T_CUSTOMERS` → `customer`. */
function baseOf(name: string): string {
  const last = name.split('.').pop() ?? name
  const words = last
    .toLowerCase()
    .split(/[_\s]+/)
    .filter(word => word !== '')
  const base = words.length > 1 && (words[0] as string).length <= 4 ? words.slice(1) : words
  return plain(base.join(''))
    .replace(/(info|infos|table|tab|表|信息)$/u, '')
    .replace(/s$/u, '')
}
