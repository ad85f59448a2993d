import {type Place, sourceOf} from '../../model/place.js'
import type {Column} from '../../model/records.js'
import type {SchemaCatalog, TableSchema} from '../../model/schema.js'
import {type Alteration, altered, alterTable} from './alter-table.js'
import {commentOn, extendedProperty} from './comment-on.js'
import {createTable, type Definition} from './create-table.js'
import {type Token, tokenise} from './define-tokens.js'
import type {Rules} from './rules.js'

/** What became of a statement: it said nothing about tables, it was entered, or the catalog is full. */
export type Defined = 'something' | 'nothing' | 'full'

/** Where the definitions of one script go. */
export interface Definitions {
  readonly place: Place
  readonly catalog: SchemaCatalog
  readonly mostColumns: number
  /** ALTER TABLEs that changed something so far */
  alterations: number
}

/** Columns of a table that is altered: beyond any people change by hand, and each change copies them all. */
const MOST_ALTERED = 2048
/** Changes to tables in one script: years of upgrades have a few thousand, and each copies a definition. */
const MOST_ALTERATIONS = 20_000

/**
 * Enters what one statement says about tables into the catalog: CREATE TABLE, ALTER TABLE, COMMENT ON, or
 * sp_addextendedproperty. `statement` is a copy and is written over. A backslash outside of literals shows
 * that the statement is itself part of a literal; it says nothing then.
 */
export function define(statement: Uint8Array, rules: Rules, into: Definitions): Defined {
  const tokens = tokenise(statement, rules)
  if (tokens.some(token => token.key === '\\')) return 'nothing'
  const first = tokens.find(token => token.kind !== 'note')?.key
  if (first === 'create') return create(createTable(tokens, into.mostColumns), into)
  if (first === 'alter') return alter(tokens, into)
  const remark = first === 'comment' ? commentOn(tokens) : extendedProperty(tokens)
  if (remark === undefined) return 'nothing'
  into.catalog.comment(into.place, remark.table, remark.column, remark.note)
  return 'something'
}

function create(definition: Definition | undefined, into: Definitions): Defined {
  if (definition === undefined) return 'nothing'
  const columns = [...takenOver(definition.from, into), ...definition.columns].slice(0, into.mostColumns)
  if (columns.length === 0) return 'something'
  return into.catalog.add(schemaOf({...definition, columns}, into.place)) ?? 'something'
}

/** Columns of the tables a definition takes them from, no more than a table may have. */
function takenOver(names: readonly string[], {place, catalog, mostColumns}: Definitions): readonly Column[] {
  const columns: Column[] = []
  for (const name of names) {
    if (columns.length >= mostColumns) break
    columns.push(...(catalog.find(place, name)?.columns ?? []))
  }
  return columns
}

function schemaOf(definition: Definition, place: Place): TableSchema {
  const {name, columns, note, primaryKey, foreignKeys} = definition
  return {
    place: {...place, table: name},
    name,
    columns,
    ...(note === undefined || note === '' ? {} : {note}),
    ...(primaryKey.length === 0 ? {} : {primaryKey}),
    ...(foreignKeys.length === 0 ? {} : {foreignKeys}),
  }
}

/** Alters a definition of the same file; other files' tables are theirs. */
function alter(tokens: readonly Token[], into: Definitions): Defined {
  const {place, catalog, mostColumns} = into
  const alteration = alterTable(tokens)
  if (alteration === undefined) return 'nothing'
  if (!changes(alteration)) return 'something'
  const known = catalog.find(place, alteration.table)
  if (known === undefined || sourceOf(known.place) !== sourceOf(place)) return 'something'
  if (++into.alterations > MOST_ALTERATIONS || known.columns.length > Math.min(mostColumns, MOST_ALTERED))
    return 'full'
  return catalog.add(altered(known, alteration)) ?? 'something'
}

function changes({columns, note, primaryKey, foreignKeys}: Alteration): boolean {
  return columns.length + primaryKey.length + foreignKeys.length > 0 || note !== undefined
}
