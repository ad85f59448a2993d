import {readScript} from '../../../src/formats/sql/reader.js'
import {surveyScript} from '../../../src/formats/sql/survey.js'
import {createSchemaCatalog} from '../../../src/kit/schema-catalog.js'
import type {ByteSource, ReadLimits} from '../../../src/model/format.js'
import type {Problem} from '../../../src/model/problem.js'
import type {Column, TableHeader} from '../../../src/model/records.js'
import type {SchemaCatalog} from '../../../src/model/schema.js'

/** A table as a test wants to see it: every cell as text, empty for NULL. */
export interface ReadTable {
  readonly name: string
  readonly header: TableHeader
  columns: readonly Column[]
  note: string | undefined
  readonly rows: string[][]
}

export interface ReadResult {
  readonly tables: readonly ReadTable[]
  readonly problems: readonly Problem[]
}

export interface HowToRead {
  readonly chunk?: number
  readonly window?: number
  readonly survey?: 'no'
  readonly catalog?: SchemaCatalog
  readonly limits?: Partial<ReadLimits>
  readonly path?: string
}

const MiB = 1024 * 1024

const LIMITS: ReadLimits = {
  archiveDepth: 6,
  memberBytes: 1024 * MiB,
  memoryBytes: 64 * MiB,
  expansionRatio: 200,
  members: 1000,
  recordBytes: 4 * MiB,
  columns: 1000,
  nesting: 64,
}

/** A source whose chunks share one buffer, as those of a decoder do. */
export function sourceOf(
  text: string | Uint8Array,
  {chunk = 65_536, path = 'dump.sql'}: HowToRead = {},
): ByteSource {
  const bytes = Buffer.from(text)
  return {
    place: {path, members: []},
    name: path.split('/').at(-1) ?? path,
    size: bytes.length,
    head: async n => bytes.subarray(0, n),
    async *stream() {
      const shared = Buffer.alloc(chunk)
      for (let at = 0; at < bytes.length; at += chunk) {
        const taken = bytes.copy(shared, 0, at, Math.min(bytes.length, at + chunk))
        yield shared.subarray(0, taken)
        shared.fill('!')
      }
    },
  }
}

/** Surveys and reads a script the way a scan does. */
export async function read(text: string | Uint8Array, how: HowToRead = {}): Promise<ReadResult> {
  const tables: ReadTable[] = []
  const problems: Problem[] = []
  const catalog = how.catalog ?? createSchemaCatalog()
  if (how.survey !== 'no') await surveyScript(sourceOf(text, how), catalog, how.window)
  const sink = {
    table: (header: TableHeader) => {
      tables.push({
        name: header.place.table ?? '',
        header,
        columns: header.columns,
        note: header.note,
        rows: [],
      })
      return {id: tables.length - 1}
    },
    rows: (
      {id}: {id: number},
      {
        bytes,
        starts,
        ends,
        rows,
        columns,
      }: Parameters<import('../../../src/model/format.js').Sink['rows']>[1],
    ) => {
      for (let row = 0; row < rows; row++) {
        const cells = Array.from({length: columns}, (_, column) => {
          const at = row * columns + column
          return Buffer.from(bytes.subarray(starts[at], ends[at])).toString('utf8')
        })
        tables[id]?.rows.push(cells)
      }
    },
    describe: ({id}: {id: number}, columns: readonly Column[], note?: string) => {
      const table = tables[id]
      if (table === undefined) throw new Error('unknown table')
      table.columns = columns
      table.note = note ?? table.note
    },
    problem: (problem: Problem) => void problems.push(problem),
    progress: () => undefined,
    member: async () => undefined,
  }
  const limits = {...LIMITS, ...how.limits}
  await readScript(sourceOf(text, how), sink, {catalog, limits}, how.window)
  return {tables, problems}
}

/** The rows of the only table with rows, or of the one named. */
export async function rowsOf(
  text: string,
  table?: string,
  how: HowToRead = {},
): Promise<readonly (readonly string[])[]> {
  const {tables} = await read(text, how)
  const found =
    table === undefined ? tables.find(one => one.rows.length > 0) : tables.find(one => one.name === table)
  return found?.rows ?? []
}

/** Values of one row, whatever the table. */
export async function valuesOf(list: string, head = ''): Promise<readonly string[]> {
  const [row = []] = await rowsOf(`${head}\nINSERT INTO t VALUES (${list});\n`)
  return row
}

/** `name: rows` of each table in the order announced. */
export async function countsOf(text: string, how: HowToRead = {}): Promise<Record<string, number>> {
  const {tables} = await read(text, how)
  return Object.fromEntries(tables.map(({name, rows}) => [name, rows.length]))
}

/** Marks that settle the dialect. */
export const MYSQL = '-- MySQL dump 10.13  Distrib 8.0.27\n'
export const POSTGRES = '-- PostgreSQL database dump\n'
export const ORACLE = 'prompt PL/SQL Developer import file\nset define off\n'
export const MSSQL = 'SET ANSI_NULLS ON\nGO\n'
