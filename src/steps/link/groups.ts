import {unionKeys} from '../../kit/key-sketch.js'
import type {KeySketch, TableTally} from '../../model/tally.js'
import type {Key} from './keys.js'
import {isNameless, stemOf, titleOf} from './names.js'

/** Key columns of one name in shards or copies of one table, taken together. */
export interface KeyGroup {
  readonly keys: readonly [Key, ...Key[]]
  readonly sketch: KeySketch
}

/** One table, with its shards and copies in the same place. */
export interface TableGroup {
  /** where it lies: its file, or the folder of files that hold one table each */
  readonly scope: string
  /** its name in words, as one */
  readonly title: string
  /** what it holds, in words */
  readonly stem: readonly string[]
  readonly tables: readonly number[]
  readonly rows: number
  /** by plain column name */
  readonly keys: ReadonlyMap<string, KeyGroup>
}

/** Adds to the list a map keeps under a key. */
export function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** Tables of the same name in the same place as one: `order_01` and `order_02`. */
export function groupsOf(
  tables: readonly TableTally[],
  keys: readonly (readonly Key[])[],
): readonly TableGroup[] {
  const scopes = scopesOf(tables)
  const members = new Map<string, number[]>()
  tables.forEach((table, index) => {
    put(members, `${scopes[index]}\0${titleOf(nameOf(table)).join('')}`, index)
  })
  return [...members].map(([name, each]) => {
    const [scope = '', title = ''] = name.split('\0')
    const stem = stemOf(nameOf(tables[each[0] ?? -1] as TableTally))
    const rows = each.reduce((sum, table) => sum + (tables[table]?.rows ?? 0), 0)
    const own = each.flatMap(table => keys[table] ?? [])
    return {scope, title, stem, tables: each, rows, keys: keyGroups(own)}
  })
}

/** File of each table; its folder where the file holds no other table. */
function scopesOf(tables: readonly TableTally[]): readonly string[] {
  const sources = tables.map(({plan}) => [plan.header.place.path, ...plan.header.place.members].join('/'))
  const held = new Map<string, number>()
  for (const source of sources) held.set(source, (held.get(source) ?? 0) + 1)
  return sources.map(source => (held.get(source) === 1 ? source.replace(/[^/]*$/u, '') : source))
}

/** What a table is called: by its own name, or by its file's where its own says nothing. */
export function nameOf({plan}: TableTally): string {
  const {table = '', path, members} = plan.header.place
  if (!isNameless(table)) return table
  const file = (members[members.length - 1] ?? path).split('/').pop() ?? ''
  return file.replace(/(?:\.[a-z0-9]{1,7})+$/iu, '')
}

function keyGroups(keys: readonly Key[]): ReadonlyMap<string, KeyGroup> {
  const byName = new Map<string, [Key, ...Key[]]>()
  for (const key of keys) {
    const known = byName.get(key.name)
    if (known === undefined) byName.set(key.name, [key])
    else known.push(key)
  }
  return new Map(
    [...byName].map(([name, each]) => [name, {keys: each, sketch: unionKeys(each.map(key => key.sketch))}]),
  )
}
