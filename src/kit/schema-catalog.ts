import type {Place} from '../model/place.js'
import {sourceOf} from '../model/place.js'
import type {Column} from '../model/records.js'
import type {SchemaCatalog, TableSchema} from '../model/schema.js'

/** A comment that may have come before the definition it belongs to. `column` absent: on the table. */
export interface SchemaRemark {
  readonly place: Place
  readonly table: string
  readonly column?: string
  readonly note: string
}

/** What a catalog holds, as plain data: to be handed to another thread and filled into a catalog there. */
export interface CatalogContents {
  readonly schemas: readonly TableSchema[]
  readonly remarks: readonly SchemaRemark[]
}

/** A catalog that can be copied. */
export interface CopyableCatalog extends SchemaCatalog {
  contents(): CatalogContents
}

/** Definitions of one table in one file, oldest first, and the comments on it there. */
interface Defined {
  readonly place: Place
  readonly versions: TableSchema[]
  readonly remarks: Map<string, SchemaRemark>
}

/** Versions kept of one table in one file: an upgrade script may alter a table without end. */
const MOST_VERSIONS = 32

/** Characters of names, types and comments kept in all: more than any body of data defines, and fits memory. */
const MOST_CHARACTERS = 128 * 1024 * 1024
/** What an entry costs beside its text, in characters. */
const ENTRY = 64

/** Table and column names as they are compared: case, quotes and template braces do not count. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[`"[\]{}\s]/g, '')
}

/**
 * An empty catalog, or one with what another held. Definitions of one table in one file are kept as versions
 * (dumps drop and create, scripts alter); comments join them whether they come before or after.
 */
export function createSchemaCatalog(contents?: CatalogContents): CopyableCatalog {
  const tables = new Map<string, Map<string, Defined>>()
  let kept = 0

  function hasRoom(characters: number): boolean {
    if (kept + characters > MOST_CHARACTERS) return false
    kept += characters
    return true
  }

  function defined(place: Place, table: string): Defined {
    const files = getOrMake(tables, keyOf(table), () => new Map<string, Defined>())
    return getOrMake(files, sourceOf(place), () => ({place, versions: [], remarks: new Map()}))
  }

  function add(schema: TableSchema): 'full' | undefined {
    if (!hasRoom(charactersOf(schema))) return 'full'
    const {versions} = defined(schema.place, schema.name)
    const same = versions.findIndex(version => sameColumns(version, schema))
    const [old] = same < 0 ? [] : versions.splice(same, 1)
    versions.push(old === undefined ? schema : joined(old, schema))
    const gone = old ?? (versions.length > MOST_VERSIONS ? versions.shift() : undefined)
    if (gone !== undefined) kept -= charactersOf(gone)
    return undefined
  }

  function comment(place: Place, table: string, column: string | undefined, note: string): void {
    if (!hasRoom(ENTRY + note.length)) return
    const remark = {place, table, ...(column === undefined ? {} : {column}), note}
    defined(place, table).remarks.set(column === undefined ? '' : keyOf(column), remark)
  }

  function find(place: Place, table: string, width?: number): TableSchema | undefined {
    const files = tables.get(keyOf(table))
    if (files === undefined) return undefined
    const here = files.get(sourceOf(place))
    const own = versionOf(here, width) ?? (here?.versions.at(-1) as TableSchema | undefined)
    const chosen = own ?? nearest(place, files, width)
    return chosen === undefined ? undefined : remarked(chosen, files)
  }

  function copy(): CatalogContents {
    const all = [...tables.values()].flatMap(files => [...files.values()])
    return {
      schemas: all.flatMap(one => one.versions),
      remarks: all.flatMap(one => [...one.remarks.values()]),
    }
  }

  for (const schema of contents?.schemas ?? []) add(schema)
  for (const {place, table, column, note} of contents?.remarks ?? []) comment(place, table, column, note)
  return {add, comment, find, contents: copy}
}

function charactersOf({name, columns, note}: TableSchema): number {
  const ofColumns = columns.map(column => ENTRY + lengthOf(column.name, column.note, column.type))
  return ofColumns.reduce((sum, characters) => sum + characters, ENTRY + lengthOf(name, note))
}

function lengthOf(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

function getOrMake<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function sameColumns(a: TableSchema, b: TableSchema): boolean {
  if (a.columns.length !== b.columns.length) return false
  return a.columns.every((column, i) => keyOf(column.name) === keyOf(b.columns[i]?.name ?? ''))
}

/** The newer definition with whatever only the older one said. */
function joined(old: TableSchema, schema: TableSchema): TableSchema {
  const columns = schema.columns.map((column, i) => ({...old.columns[i], ...column}))
  return {...old, ...schema, columns}
}

/** The newest version with that many columns; of any width when `width` is not given. */
function versionOf(one: Defined | undefined, width: number | undefined): TableSchema | undefined {
  return one?.versions.findLast(version => width === undefined || version.columns.length === width)
}

/** The fitting definition of the file fewest steps away; of equally near files, the first by name. */
function nearest(
  place: Place,
  files: ReadonlyMap<string, Defined>,
  width: number | undefined,
): TableSchema | undefined {
  let best: {readonly schema: TableSchema; readonly steps: number; readonly source: string} | undefined
  for (const [source, one] of files) {
    const schema = versionOf(one, width)
    if (schema === undefined) continue
    const steps = stepsBetween(place, one.place)
    const nearer = best === undefined || steps < best.steps || (steps === best.steps && source < best.source)
    if (nearer) best = {schema, steps, source}
  }
  return best?.schema
}

/** Folders to leave and enter on the way from one file to the other; 0 in the same folder. */
function stepsBetween(a: Place, b: Place): number {
  const from = foldersOf(a)
  const to = foldersOf(b)
  let common = 0
  while (common < from.length && common < to.length && from[common] === to[common]) common++
  return from.length - common + (to.length - common)
}

function foldersOf(place: Place): readonly string[] {
  return [place.path, ...place.members].join('/').split('/').slice(0, -1)
}

/** Other files that only comment on the table, nearest first. */
function commenting(place: Place, files: ReadonlyMap<string, Defined>): readonly Defined[] {
  const others = [...files.values()].filter(one => one.remarks.size > 0 && one.versions.length === 0)
  return others.sort((a, b) => stepsBetween(place, a.place) - stepsBetween(place, b.place))
}

/**
 * The definition with comments filled in: first a comment made apart in its own file, then what stood beside
 * the column, then a comment made in another file.
 */
function remarked(schema: TableSchema, files: ReadonlyMap<string, Defined>): TableSchema {
  const own = files.get(sourceOf(schema.place))
  const others = commenting(schema.place, files)
  if (own?.remarks.size === 0 && others.length === 0) return schema
  const noteOf = (key: string, beside: string | undefined): string | undefined =>
    own?.remarks.get(key)?.note ?? beside ?? others.map(one => one.remarks.get(key)?.note).find(isKnown)
  const columns = schema.columns.map((column): Column => {
    const note = noteOf(keyOf(column.name), column.note)
    return note === undefined ? column : {...column, note}
  })
  const note = noteOf('', schema.note)
  return {...schema, columns, ...(note === undefined ? {} : {note})}
}

function isKnown(note: string | undefined): boolean {
  return note !== undefined
}
