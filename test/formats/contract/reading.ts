import {memorySource} from '../../../src/formats/source.js'
import type {Format, ReadLimits, Sink} from '../../../src/model/format.js'
import {sourceOf} from '../../../src/model/place.js'
import type {Problem} from '../../../src/model/problem.js'
import type {TableHeader} from '../../../src/model/records.js'
import type {SchemaCatalog} from '../../../src/model/schema.js'
import {limits} from '../../../src/run/limits.js'
import {open} from '../../../src/steps/open.js'

/** What a reader said, as texts a test can compare. */
export interface Read {
  readonly tables: readonly ReadTable[]
  readonly problems: readonly Problem[]
}

export interface ReadTable {
  readonly source: string
  readonly table: string | undefined
  readonly header: TableHeader
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const catalog: SchemaCatalog = {add: () => undefined, comment: () => undefined, find: () => undefined}

/** A sink that keeps everything. */
export function collector(): {readonly sink: Sink; readonly read: () => Read} {
  const tables: {header: TableHeader; rows: string[][]}[] = []
  const problems: Problem[] = []
  const sink: Sink = {
    table: header => ({id: tables.push({header, rows: []}) - 1}),
    rows: ({id}, {bytes, starts, ends, rows, columns}) => {
      for (let r = 0; r < rows; r++) {
        const cells = Array.from({length: columns}, (_, c) =>
          Buffer.from(bytes.subarray(starts[r * columns + c], ends[r * columns + c])).toString(),
        )
        tables[id]?.rows.push(cells)
      }
    },
    describe: () => undefined,
    member: async () => undefined,
    problem: problem => void problems.push(problem),
    progress: () => undefined,
  }
  const read = (): Read => ({
    tables: tables.map(({header, rows}) => ({
      source: sourceOf(header.place),
      table: header.place.table,
      header,
      names: header.columns.map(column => column.name),
      rows,
    })),
    problems,
  })
  return {sink, read}
}

/** Opens bytes under a name as a file, with members followed. */
export async function readAs(
  name: string,
  bytes: Uint8Array,
  formats: readonly Format[],
  own: Partial<ReadLimits> = {},
): Promise<Read> {
  const {sink, read} = collector()
  const source = memorySource({path: name, members: []}, bytes)
  await open(source, sink, formats, {catalog, limits: {...limits, ...own}})
  return read()
}

/** `gap encrypted a.zip!b.csv`, for comparing. */
export function told({problems}: Read): readonly string[] {
  return problems.map(({weight, cause, place}) => `${weight} ${cause} ${sourceOf(place)}`)
}

/** Every line is a row of one cell: the simplest format that members can be read with. */
export const lines: Format = {
  id: 'lines',
  title: {zh: '行', en: 'lines'},
  extensions: ['txt', 'csv'],
  yields: 'tables',
  sniff: head => (head.includes(0) ? 'no' : 'maybe'),
  read: async (source, sink) => {
    const parts: Uint8Array[] = []
    for await (const chunk of source.stream()) parts.push(Uint8Array.from(chunk))
    const bytes = Buffer.concat(parts)
    const table = sink.table({place: source.place, columns: [{name: 'line'}], from: 'nowhere'})
    const starts: number[] = []
    const ends: number[] = []
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(10, at)
      starts.push(at)
      ends.push(end < 0 ? bytes.length : end)
      at = end < 0 ? bytes.length : end + 1
    }
    sink.rows(table, {
      bytes,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      rows: starts.length,
      columns: 1,
    })
  },
}
