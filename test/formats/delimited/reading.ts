import {memorySource} from '../../../src/formats/source.js'
import type {ByteSource, Format, ReadLimits} from '../../../src/model/format.js'
import type {Problem} from '../../../src/model/problem.js'
import type {Batch, Column, TableHeader} from '../../../src/model/records.js'
import {inChunks} from './scan.js'

/** A table as the sink saw it, cells as strings, short rows filled up with empty cells. */
export interface ReadTable {
  readonly name: string | undefined
  readonly header: TableHeader
  columns: readonly string[]
  readonly rows: string[][]
}

export interface Reading {
  readonly tables: readonly ReadTable[]
  readonly problems: readonly Problem[]
}

export const LIMITS: ReadLimits = {
  archiveDepth: 3,
  memberBytes: 1 << 30,
  memoryBytes: 1 << 26,
  expansionRatio: 100,
  members: 100,
  recordBytes: 1 << 20,
  columns: 64,
  nesting: 16,
}

/** A source over text, streamed in chunks of a given size, each spoiled once the next is asked for. */
export function source(text: string | Uint8Array, name: string, chunk = 1 << 16): ByteSource {
  const bytes = Buffer.from(text)
  const whole = memorySource({path: `folder/${name}`, members: []}, bytes)
  return {...whole, stream: (from = 0, to = bytes.length) => inChunks(bytes.subarray(from, to), chunk)}
}

/** Reads all of it and collects what the sink is told. */
export async function readAll(
  format: Format,
  bytes: ByteSource,
  limits: Partial<ReadLimits> = {},
): Promise<Reading> {
  const tables: ReadTable[] = []
  const problems: Problem[] = []
  await format.read(
    bytes,
    {
      table(header) {
        tables.push({name: header.place.table, header, columns: names(header.columns), rows: []})
        return {id: tables.length - 1}
      },
      rows: ({id}, batch) => tables[id]?.rows.push(...rowsOf(batch)),
      describe(handle, columns) {
        const table = tables[handle.id]
        if (table) table.columns = names(columns)
      },
      member: () => Promise.reject(new Error('no members here')),
      problem: problem => problems.push(problem),
      progress: () => undefined,
    },
    {limits: {...LIMITS, ...limits}, catalog: {add: () => {}, comment: () => {}, find: () => undefined}},
  )
  return {tables, problems}
}

function names(columns: readonly Column[]): readonly string[] {
  return columns.map(column => column.name)
}

/** Copies a batch at once: its arrays are only good during the call. */
export function rowsOf({bytes, starts, ends, rows, columns}: Batch): string[][] {
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => {
      const at = row * columns + column
      return Buffer.from(bytes.subarray(starts[at], ends[at])).toString()
    }),
  )
}
