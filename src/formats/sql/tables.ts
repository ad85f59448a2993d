import type {Sink, TableHandle} from '../../model/format.js'
import {type Place, sourceOf} from '../../model/place.js'
import type {Column, TableHeader} from '../../model/records.js'
import type {SchemaCatalog, TableSchema} from '../../model/schema.js'

/** A table whose rows have begun. One per name in a script, however often it is created. */
export interface OpenTable {
  readonly name: string
  readonly handle: TableHandle
  columns: Column[]
  /** whether the columns only have numbers */
  names: 'known' | 'unknown'
  note: string | undefined
  /** lower-case column name → its place */
  readonly index: Map<string, number>
  /** most values of a row so far: rows are handed over as wide, wherever a batch is cut */
  widest: number
  /** rows too long to be read */
  tooLong: number
  /** layouts by the columns a statement names and the values of its rows */
  readonly layouts: Map<string, Layout>
}

/** How the values of a row fall into the columns of a table. */
export interface Layout {
  readonly table: OpenTable
  readonly values: number
  /** column of each value, -1 for one left out; `undefined` when they are in order */
  readonly map: Int32Array | undefined
}

/** The tables of one script. */
export interface Tables {
  readonly place: Place
  readonly sink: Sink
  readonly catalog: SchemaCatalog
  readonly open: Map<string, OpenTable>
  /** the most columns a table may have */
  readonly mostColumns: number
  /** tables a CREATE was seen for, by key */
  readonly created: Map<string, string>
}

/** Tables of one script beyond which rows are left unread: no database of people's making has as many. */
export const MOST_TABLES = 100_000

/** Layouts kept of one table: an honest script has a few, a hostile one as many as statements. */
const MOST_LAYOUTS = 64

export function newTables(place: Place, sink: Sink, catalog: SchemaCatalog, mostColumns: number): Tables {
  return {place, sink, catalog, mostColumns, open: new Map(), created: new Map()}
}

/** Table and column names are compared without case. */
export function keyOf(name: string): string {
  return name.toLowerCase()
}

/** Where rows of `table` with that many values go; `columns` are those the statement names. */
export function layoutFor(
  tables: Tables,
  table: string,
  columns: readonly string[] | undefined,
  values: number,
): Layout | undefined {
  const open = tables.open.get(keyOf(table)) ?? begin(tables, table, columns, values)
  if (open === undefined) return undefined
  if (columns !== undefined && open.names === 'unknown') christen(tables, open, columns)
  const key = `${values}:${columns?.join('\0') ?? ''}`
  const known = open.layouts.get(key)
  if (known !== undefined) return known
  const names = columns ?? namesByPosition(tables, open, values)
  const map = names === undefined ? undefined : mapOnto(tables, open, names, values)
  const layout = {table: open, values, map: map?.every((column, i) => column === i) ? undefined : map}
  if (open.layouts.size < MOST_LAYOUTS) open.layouts.set(key, layout)
  return layout
}

function begin(
  tables: Tables,
  name: string,
  columns: readonly string[] | undefined,
  values: number,
): OpenTable | undefined {
  if (tables.open.size >= MOST_TABLES) return undefined
  const near = schemaFor(tables, name, columns, values)
  const schema = near !== undefined && (isOwn(tables, near) || covers(near, columns)) ? near : undefined
  const listed = columns?.map((column): Column => knownColumn(near, column) ?? {name: column})
  const header: TableHeader = {
    place: {...tables.place, table: name},
    columns: schema?.columns ?? listed ?? numbered(values),
    from: schema !== undefined || listed !== undefined ? 'schema' : 'nowhere',
    ...saidOf(schema),
  }
  return enter(tables, header, name)
}

/** Opens a table with the columns its header names. */
export function enter(tables: Tables, header: TableHeader, name: string): OpenTable {
  const index = new Map<string, number>()
  for (const [i, column] of header.columns.entries())
    if (!index.has(keyOf(column.name))) index.set(keyOf(column.name), i)
  const handle = tables.sink.table(header)
  const table: OpenTable = {
    name,
    handle,
    columns: [...header.columns],
    names: header.from === 'nowhere' ? 'unknown' : 'known',
    note: header.note,
    index,
    widest: header.columns.length,
    tooLong: 0,
    layouts: new Map(),
  }
  tables.open.set(keyOf(name), table)
  return table
}

/** Columns that had only numbers take the names of the first list that is as long. */
function christen(tables: Tables, table: OpenTable, names: readonly string[]): void {
  if (names.length !== table.columns.length) return
  table.names = 'known'
  table.columns = names.map(name => ({name}))
  table.index.clear()
  for (const [i, name] of names.entries()) if (!table.index.has(keyOf(name))) table.index.set(keyOf(name), i)
  tables.sink.describe(table.handle, table.columns, table.note)
}

/** The file's own definition, whatever its width, else one of another file that fits the rows. */
function schemaFor(
  tables: Tables,
  name: string,
  columns: readonly string[] | undefined,
  values: number,
): TableSchema | undefined {
  const {catalog, place} = tables
  const any = catalog.find(place, name)
  if (any === undefined || isOwn(tables, any)) return any
  if (columns === undefined) return catalog.find(place, name, values)
  if (covers(any, columns)) return any
  const sameWidth = catalog.find(place, name, columns.length)
  return sameWidth !== undefined && covers(sameWidth, columns) ? sameWidth : any
}

function isOwn(tables: Tables, schema: TableSchema): boolean {
  return sourceOf(schema.place) === sourceOf(tables.place)
}

function covers(schema: TableSchema, columns: readonly string[] | undefined): boolean {
  const names = new Set(schema.columns.map(column => keyOf(column.name)))
  return columns === undefined || columns.every(column => names.has(keyOf(column)))
}

function knownColumn(schema: TableSchema | undefined, name: string): Column | undefined {
  return schema?.columns.find(column => keyOf(column.name) === keyOf(name))
}

function numbered(values: number): Column[] {
  return Array.from({length: values}, (_, i) => ({name: `col${i + 1}`}))
}

/** What a definition says of the table as a whole. */
function saidOf(schema: TableSchema | undefined): Pick<TableHeader, 'note' | 'primaryKey' | 'foreignKeys'> {
  const {note, primaryKey, foreignKeys} = schema ?? {}
  return {
    ...(note === undefined ? {} : {note}),
    ...(primaryKey === undefined ? {} : {primaryKey}),
    ...(foreignKeys === undefined ? {} : {foreignKeys}),
  }
}

/**
 * Names of values that stand in the table's declared order. SQL Server leaves columns out that number
 * themselves.
 */
function namesByPosition(tables: Tables, table: OpenTable, values: number): readonly string[] | undefined {
  const schema = tables.catalog.find(tables.place, table.name, values)
  if (schema === undefined) return undefined
  const {columns} = schema
  const given = columns.filter(column => !/\bidentity$/i.test(column.type ?? ''))
  return (given.length === values ? given : columns).map(column => column.name)
}

function mapOnto(tables: Tables, table: OpenTable, names: readonly string[], values: number): Int32Array {
  const before = table.columns.length
  const map = new Int32Array(values)
  for (let i = 0; i < values; i++) map[i] = columnFor(table, names[i] ?? `col${i + 1}`, tables.mostColumns)
  if (table.columns.length > before) tables.sink.describe(table.handle, table.columns, table.note)
  return map
}

/** The column of that name, a new one if need be; -1 when the table can have no more. */
function columnFor(table: OpenTable, name: string, most: number): number {
  const known = table.index.get(keyOf(name))
  if (known !== undefined) return known
  if (table.columns.length >= most) return -1
  table.index.set(keyOf(name), table.columns.length)
  table.columns.push({name})
  return table.columns.length - 1
}

/** Lists tables that were created and never filled, and hands on comments that came behind the rows. */
export function finishTables(tables: Tables): void {
  for (const table of tables.open.values()) describeAgain(tables, table)
  for (const [key, name] of tables.created) {
    if (tables.open.has(key) || tables.open.size >= MOST_TABLES) continue
    const schema = tables.catalog.find(tables.place, name)
    const own = schema !== undefined && isOwn(tables, schema) ? schema : undefined
    const columns = own?.columns ?? []
    const from = own === undefined ? 'nowhere' : 'schema'
    enter(tables, {place: {...tables.place, table: name}, columns, from, ...saidOf(own)}, name)
  }
}

function describeAgain(tables: Tables, table: OpenTable): void {
  const schema = tables.catalog.find(tables.place, table.name)
  if (schema === undefined) return
  const columns = table.columns.map(column => ({
    ...column,
    ...knownColumn(schema, column.name),
    name: column.name,
  }))
  const changed =
    columns.some((column, i) => column.note !== table.columns[i]?.note) || schema.note !== table.note
  if (changed) tables.sink.describe(table.handle, columns, schema.note)
}
