import {createSchemaCatalog} from '../../kit/schema-catalog.js'
import type {Place} from '../../model/place.js'
import type {SchemaCatalog, TableSchema} from '../../model/schema.js'
import {Grid} from '../grid.js'
import {memorySource} from '../source.js'
import {surveyScript} from '../sql/survey.js'
import {entries} from './btree.js'
import type {Pages} from './pages.js'
import {writeRecord} from './record.js'

/** bytes of one definition that are looked at */
const MAX_DEFINITION = 1024 * 1024
/** Columns of the master table: type, name, tbl_name, rootpage, sql. */
const MASTER_COLUMNS = [0, 1, 2, 3, 4]

/** A table as the master table describes it. */
export interface StoredTable {
  readonly name: string
  readonly root: number
  readonly sql: string
}

/** Tables that hold rows of the user's: not the database's own, not views, indices or virtual tables. */
export async function storedTables(pages: Pages): Promise<readonly StoredTable[]> {
  const tables: StoredTable[] = []
  const grid = new Grid(
    8,
    MAX_DEFINITION,
    0,
    ({bytes, starts, ends, rows, columns}) => {
      for (let r = 0; r < rows; r++) {
        const cell = (c: number): string =>
          Buffer.from(bytes.subarray(starts[r * columns + c], ends[r * columns + c])).toString()
        if (cell(0) === 'table') tables.push({name: cell(1), root: Number(cell(3)), sql: cell(4)})
      }
    },
    MASTER_COLUMNS.length,
  )
  for await (const some of entries(pages, 1, MAX_DEFINITION)) {
    for (const {payload} of some) {
      if (payload.length > 0) writeRecord(payload, pages.encoding, MASTER_COLUMNS, grid)
      grid.endRow()
    }
  }
  grid.flush()
  return tables.filter(({name, root}) => root > 0 && !name.startsWith('sqlite_'))
}

/** Puts the definitions into a catalog, read as the SQL they are. */
export async function define(
  place: Place,
  tables: readonly StoredTable[],
  catalog: SchemaCatalog,
): Promise<void> {
  const script = tables.map(({sql}) => `${sql};\n`).join('')
  await surveyScript(memorySource(place, Buffer.from(script)), catalog)
}

/** The definition of one table; undefined when its SQL could not be understood. */
export async function definitionOf(place: Place, table: StoredTable): Promise<TableSchema | undefined> {
  const catalog = createSchemaCatalog()
  await define(place, [table], catalog)
  return catalog.find(place, table.name)
}

/** Which column holds the row id (`INTEGER PRIMARY KEY`), if any. */
export function rowIdColumn({columns, primaryKey = []}: TableSchema): number | undefined {
  const [key] = primaryKey
  if (primaryKey.length !== 1 || key === undefined) return undefined
  const at = columns.findIndex(column => column.name.toLowerCase() === key.toLowerCase())
  return /^integer$/i.test(columns[at]?.type?.trim() ?? '') ? at : undefined
}

/** In which order a record holds the columns: tables without row ids put their key first. */
export function storedOrder({columns, primaryKey = []}: TableSchema, sql: string): readonly number[] {
  const all = columns.map((_, i) => i)
  if (!/\bWITHOUT\s+ROWID\b[^)]{0,200}$/i.test(sql)) return all
  const key = primaryKey
    .map(name => columns.findIndex(column => column.name.toLowerCase() === name.toLowerCase()))
    .filter(at => at >= 0)
  return [...key, ...all.filter(at => !key.includes(at))]
}
