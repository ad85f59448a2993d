import {containment} from '../kit/key-sketch.js'
import type {FieldKind} from '../model/detector.js'
import type {PersonLink} from '../model/law.js'
import type {KeyColumn, Topic} from '../model/plan.js'
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
  /** the column's name with letters and digits only */
  readonly name: string
  /** what the column names: `user` of `user_id` */
  readonly entity: string
  /** what its table is called: `user` of `sys_user` */
  readonly owner: string
  readonly kind: FieldKind | 'none'
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
  const keys = tables.map((table, index) => keysOf(table, index))
  for (let step = 0; step < LINK_STEPS; step++) {
    const found = tables.map((table, index) =>
      links[index]?.person === 'none' ? leadOf(table, keys[index] ?? [], tables, keys, links) : undefined,
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
    if (sketch === undefined || sketch.keys.length === 0) return []
    const owner = baseOf(table.plan.header.place.table ?? '')
    const kind = table.plan.findings[key.column]?.kind ?? 'none'
    return [{table: index, key, sketch, name: plain(key.name), entity: entityOf(key.name), owner, kind}]
  })
}

/** The best lead of a table: a key of it that is found among the keys of a table that leads to persons. */
function leadOf(
  table: TableTally,
  own: readonly Key[],
  tables: readonly TableTally[],
  keys: readonly (readonly Key[])[],
  links: readonly TableLink[],
): TableLink | undefined {
  let best: {readonly strength: number; readonly from: Key; readonly to: Key} | undefined
  for (const [target, theirs] of keys.entries()) {
    if (links[target]?.person === 'none' || isOrganisation(tables[target])) continue
    for (const from of own) {
      for (const to of theirs) {
        const strength = from.table === to.table ? 0 : strengthOf(from, to, table)
        if (strength > (best?.strength ?? 0)) best = {strength, from, to}
      }
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

/** Tables of organisations name a contact person each, but their keys name the organisation. */
const ORGANISATION_TOPICS: ReadonlySet<Topic> = new Set([
  'company',
  'supplier',
  'region',
  'dictionary',
  'config',
])

function isOrganisation(table: TableTally | undefined): boolean {
  const topics = table?.plan.topics ?? []
  return (
    topics.some(topic => ORGANISATION_TOPICS.has(topic)) && !topics.some(topic => PERSON_TOPICS.has(topic))
  )
}

const PERSON_TOPICS: ReadonlySet<Topic> = new Set([
  'account',
  'member',
  'customer',
  'staff',
  'school',
  'health',
])

/** 0: no link. Higher: better supported. Names are asked first: values cost more. */
function strengthOf(from: Key, to: Key, table: TableTally): number {
  if (isDeclared(from, to, table)) return supported(from, to, 3, 1, 0)
  if (THING_KINDS.has(from.kind) || THING_KINDS.has(to.kind)) return 0
  const large = from.sketch.largestInteger === undefined || from.sketch.largestInteger >= SMALL_INTEGER
  if (namesSuggest(from, to, large)) return supported(from, to, 2, 1, NAMED_SHARE)
  if (!large || to.key.role !== 'primary' || from.sketch.keys.length < UNNAMED_VALUES) return 0
  return supported(from, to, 1, UNNAMED_VALUES, UNNAMED_SHARE)
}

/** `base` plus the share of keys found, when enough were compared and found; else 0. */
function supported(from: Key, to: Key, base: number, fewest: number, least: number): number {
  const {share, compared} = containment(from.sketch, to.sketch)
  return compared >= fewest && share >= least ? base + share : 0
}

/** Keys of things: what shares them is a catalogue and its use, not a person and what is known of him. */
const THING_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'cell_tower',
  'product',
  'merchant',
  'employer',
  'address',
  'location_text',
  'postcode',
  'hotel_name',
  'flight_no',
  'train_no',
  'uscc',
  'timestamp',
  'amount',
  'quantity',
  'position',
  'school',
  'gender',
])

function isDeclared(from: Key, to: Key, table: TableTally): boolean {
  const foreign = table.plan.header.foreignKeys ?? []
  return foreign.some(
    fk => plain(fk.column) === from.name && plain(fk.toColumn) === to.name && baseOf(fk.table) === to.owner,
  )
}

/**
 * `user_id` → `sys_user.id` or `user.user_id`; `uid` → `u_user.id`; `order_no` → any table with that column,
 * when its values are not small integers, or when it is a key of persons there.
 */
function namesSuggest(from: Key, to: Key, large: boolean): boolean {
  if (from.entity === '') return false
  const primary = to.key.role === 'primary'
  if (from.name === to.name) return (large && isCarried(from)) || (primary && namesOwner(from, to))
  if (!primary || (to.entity !== '' && to.entity !== to.owner)) return false
  return namesOwner(from, to)
}

/** Keys that stand under one name in many tables and mean one matter or one person everywhere. */
const CARRIED_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_key',
  'order_no',
  'waybill_no',
  'student_no',
  'employee_no',
  'account_no',
  'id_card',
  'mobile',
  'email',
])

/** Numbers given to a matter (`reception_number`, `结算单号`) rather than ids of things. */
const MATTER_NUMBER = /(?:no|number|num|sn|单号|编号|流水号)$/u

function isCarried(key: Key): boolean {
  return CARRIED_KINDS.has(key.kind) || (key.kind === 'none' && MATTER_NUMBER.test(key.name))
}

/** Whether what the key names is what the target table is called, or a key of persons. */
function namesOwner(from: Key, to: Key): boolean {
  if (from.name === to.name && from.kind === 'person_key') return true
  return to.owner !== '' && (from.entity.endsWith(to.owner) || to.owner.endsWith(from.entity))
}

function plain(name: string): string {
  const bare = name.normalize('NFKC').replace(/\([^)]*\)/gu, '')
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** What a key names: `user_id` → `user`, `客户编号` → `客户`, `id` → ``. */
function entityOf(name: string): string {
  const entity = plain(name).replace(/(id|no|num|number|code|key|sn|编号|编码|号码|号|代码|主键|标识)$/u, '')
  return entity === 'u' ? 'user' : entity
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
