import type {Directory} from './directory.js'
import type {KeyGroup, TableGroup} from './groups.js'
import type {Key} from './keys.js'

/** A key of one table that is found in others; which of these lead to persons is not yet asked. */
export interface Edge {
  readonly from: Key
  /** tables it leads to, any of which will do, and the column there */
  readonly tables: readonly number[]
  readonly toColumn: string
  /** what speaks for it (`SUPPORT`) and the share of keys found */
  readonly strength: number
  /** `up`: from a row to the one row the key names. `across`: to rows that share the key. */
  readonly direction: 'up' | 'across'
}

/** What speaks for a link, weakest first. */
export const SUPPORT = {schemaOnly: 0, values: 1, sameName: 2, name: 3, declared: 4} as const

/** An edge to a column that holds the key's values. */
export function edge(from: Key, {keys}: KeyGroup, strength: number): Edge {
  const direction = from.role !== 'declared' && keys[0].role !== 'many' ? 'up' : 'across'
  return {from, tables: keys.map(key => key.table), toColumn: keys[0].column, strength, direction}
}

/** An edge to a table that is described here, though none of its rows are. */
export function schemaEdge(from: Key, {tables}: TableGroup): Edge {
  return {from, tables, toColumn: from.column, strength: SUPPORT.schemaOnly, direction: 'up'}
}

/** A table and its copy in another dialect or file: what one says of persons, the other says itself. */
export function isSameTable(a: number, b: number, {groupOf}: Directory): boolean {
  const title = groupOf[a]?.title ?? ''
  return a === b || (title !== '' && title === groupOf[b]?.title)
}
