import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {GapCause} from '../../model/problem.js'
import type {TableHeader} from '../../model/records.js'
import type {TableSchema} from '../../model/schema.js'
import {Grid} from '../grid.js'
import {randomAccess} from '../source.js'
import {setText} from '../text-cells.js'
import {type Entry, entries} from './btree.js'
import {Corrupt, openPages, type Pages} from './pages.js'
import {writeRecord} from './record.js'
import {define, definitionOf, rowIdColumn, type StoredTable, storedOrder, storedTables} from './schema.js'

const MARK = 'SQLite format 3\0'
/** bytes of a database inside an archive whose definitions are looked at before reading */
const MAX_SURVEYED = 256 * 1024 * 1024

/** SQLite 3 databases, table by table. Deleted rows, and changes still in a write-ahead log, are not read. */
export const sqlite: Format = {
  id: 'sqlite',
  title: {zh: 'SQLite 数据库', en: 'SQLite database'},
  extensions: ['sqlite', 'sqlite3', 'db', 'db3'],
  yields: 'tables',
  sniff: head => (Buffer.from(head.subarray(0, MARK.length)).toString('latin1') === MARK ? 'yes' : 'no'),
  read: readDatabase,
  survey: async (source, catalog) => {
    const file = await randomAccess(source, MAX_SURVEYED)
    const pages = file === undefined ? undefined : await openPages(file)
    if (pages === undefined) return
    try {
      await define(source.place, await storedTables(pages), catalog)
    } catch (error) {
      if (!isAboutBytes(error)) throw error
    }
  },
}

async function readDatabase(source: ByteSource, sink: Sink, context: ReadContext): Promise<void> {
  const gap = (cause: GapCause, detail: string): void =>
    sink.problem({place: source.place, cause, detail, weight: 'gap'})
  const file = await randomAccess(source, context.limits.memoryBytes)
  if (file === undefined) return gap('too-large', 'database inside an archive, too large to hold in memory')
  const pages = await openPages(file)
  if (pages === undefined) return gap('damaged', 'the database contradicts itself')
  try {
    for (const table of await storedTables(pages)) await readTable(source.place, pages, table, sink, context)
  } catch (error) {
    if (!isAboutBytes(error)) throw error
    gap('damaged', 'the list of tables is damaged; tables before were read')
  }
}

async function readTable(
  source: Place,
  pages: Pages,
  table: StoredTable,
  sink: Sink,
  {limits}: ReadContext,
): Promise<void> {
  const place = {...source, table: table.name}
  const schema = await definitionOf(source, table)
  const handle = sink.table(headerOf(place, schema))
  const width = schema?.columns.length ?? 1
  const grid = new Grid(limits.columns, limits.recordBytes, 0, batch => sink.rows(handle, batch), width)
  const writer = new RowWriter(grid, pages.encoding, schema, table.sql)
  const gap = (cause: GapCause, detail: string): void => sink.problem({place, cause, detail, weight: 'gap'})
  try {
    for await (const some of entries(pages, table.root, limits.recordBytes))
      for (const entry of some) writer.write(entry)
  } catch (error) {
    if (!isAboutBytes(error)) throw error
    gap('damaged', 'table is damaged; rows before were read')
  } finally {
    grid.flush()
  }
  if (writer.dropped > 0) gap('too-large', `${writer.dropped} rows or values beyond the limits left unread`)
}

/** Puts entries of one table into the grid. */
class RowWriter {
  dropped = 0
  private readonly order: readonly number[]
  private readonly rowId: number | undefined

  constructor(
    private readonly grid: Grid,
    private readonly encoding: Pages['encoding'],
    schema: TableSchema | undefined,
    sql: string,
  ) {
    this.order = schema === undefined ? Array.from({length: 2000}, (_, i) => i) : storedOrder(schema, sql)
    this.rowId = schema === undefined ? undefined : rowIdColumn(schema)
  }

  write({rowId, payload}: Entry): void {
    if (payload.length === 0) this.dropped++
    else this.dropped += writeRecord(payload, this.encoding, this.order, this.grid)
    // Its column is stored as NULL; the value is the row id itself.
    if (this.rowId !== undefined) setText(this.grid, this.rowId, String(rowId))
    this.grid.endRow('keep')
  }
}

function headerOf(place: Place, schema: TableSchema | undefined): TableHeader {
  if (schema === undefined) return {place, columns: [{name: 'col1'}], from: 'nowhere'}
  const {columns, note, primaryKey, foreignKeys} = schema
  return {
    place,
    columns,
    from: 'schema',
    ...(note === undefined ? {} : {note}),
    ...(primaryKey === undefined ? {} : {primaryKey}),
    ...(foreignKeys === undefined ? {} : {foreignKeys}),
  }
}

function isAboutBytes(error: unknown): boolean {
  return error instanceof Corrupt || error instanceof RangeError
}
