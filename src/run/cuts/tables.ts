import type {Problem} from '../../model/problem.js'
import type {Column, TableHeader} from '../../model/records.js'
import type {Specimen, TableTally} from '../../model/tally.js'
import {SPECIMENS_PER_COLUMN} from '../../steps/count/specimens.js'
import {inColumnOrder, lateProblem} from '../../steps/count.js'
import {merge} from '../../steps/merge.js'
import type {PartRead, ShareRead} from './share.js'
import type {TableRead} from './sink.js'

/** A table of all shares together. */
export interface JoinedTable {
  readonly header: TableHeader
  readonly tally: TableTally
}

/** Something a thread noted in a row, counted from the first row it saw of the table. */
interface Noted {
  readonly column: string
  readonly row: number
}

/** Where a thread's rows of a table lie: they are parts, and all parts have an order. */
type ToFile = (row: number) => number

/** Adds the shares up, table by table; rows and names as the whole file has them. */
export function addedUp(
  parts: readonly PartRead[],
  shares: readonly ShareRead[],
): {readonly tables: readonly JoinedTable[]; readonly late: readonly Problem[]} {
  const keys = [...new Set(parts.flatMap(({tables}) => tables.map(({key}) => key)))]
  const late: Problem[] = []
  const tables = keys.map(key => {
    const reads = readersOf(key, parts, shares)
    const header = headerOf(key, parts, reads)
    const named = reads.map(({read, share}) => ({
      read,
      row: locate(key, parts, share),
      column: renaming(read.header, header),
    }))
    const lateValues = named.flatMap(({read, row, column}) => read.late.map(each => moved(each, row, column)))
    for (const each of firstOfEach(lateValues)) late.push(lateProblem(header.place, each))
    const specimens = firstSpecimens(
      named.flatMap(({read, row, column}) => read.tally.specimens.map(each => moved(each, row, column))),
    )
    const sum = merge(reads.map(({read}) => ({files: [], tables: [read.tally], problems: []}))).tables[0]
    if (sum === undefined) throw new Error('a table was read by somebody')
    return {header, tally: {...sum, specimens: inColumnOrder(specimens, sum.plan)}}
  })
  return {tables, late}
}

interface Reader {
  readonly share: ShareRead
  readonly read: TableRead
}

/** Who read rows of a table; first the thread that read its first rows, whose plan is kept. */
function readersOf(key: string, parts: readonly PartRead[], shares: readonly ShareRead[]): readonly Reader[] {
  const first = (share: ShareRead): number =>
    parts.findIndex(
      part => share.parts.includes(part) && part.tables.some(table => table.key === key && table.rows > 0),
    )
  const all = shares.flatMap(share => {
    const read = share.tables.find(table => table.key === key)
    return read === undefined ? [] : [{share, read}]
  })
  const filled = all.filter(({share}) => first(share) >= 0)
  return filled.length === 0 ? all.slice(0, 1) : filled.sort((a, b) => first(a.share) - first(b.share))
}

/** The first header, with columns in the order in which the file first names them. */
function headerOf(key: string, parts: readonly PartRead[], reads: readonly Reader[]): TableHeader {
  const [first] = reads
  if (first === undefined) throw new Error('a table was read by somebody')
  const {header} = first.read
  const before = header.columns.length - freshIn(key, first.share.parts).length
  const all = header.columns.slice(0, before)
  const [opening = [], ...later] = parts
    .map(part => freshIn(key, [part]))
    .filter((fresh, i) => fresh.length > 0 || parts[i] === first.share.parts[0])
  all.push(...opening)
  const names = new Set(all.map(({name}) => name))
  for (const fresh of later.flat()) {
    if (names.has(fresh.name)) continue
    names.add(fresh.name)
    all.push(fresh)
  }
  return {...header, columns: all}
}

function freshIn(key: string, parts: readonly PartRead[]): readonly Column[] {
  return parts.flatMap(({tables}) => tables.find(table => table.key === key)?.fresh ?? [])
}

/** Rows of a thread to rows of the file. */
function locate(key: string, parts: readonly PartRead[], share: ShareRead): ToFile {
  const spans: {readonly from: number; readonly shift: number}[] = []
  let own = 0
  let all = 0
  for (const part of parts) {
    const rows = part.tables.find(table => table.key === key)?.rows ?? 0
    if (share.parts.includes(part)) {
      spans.push({from: own, shift: all - own})
      own += rows
    }
    all += rows
  }
  return row => row + (spans.findLast(({from}) => from < row)?.shift ?? 0)
}

/** Columns beyond the plan are called by their number, which is another one in the file. */
function renaming(own: TableHeader, all: TableHeader): (name: string) => string {
  const planned = own.columns
  return name => {
    const at = /^col(\d+)$/.exec(name)
    const column = at === null ? undefined : planned[Number(at[1]) - 1]
    if (column === undefined || column.name === name) return name
    return `col${all.columns.findIndex(each => each.name === column.name) + 1}`
  }
}

function moved<T extends Noted>(noted: T, row: ToFile, column: (name: string) => string): T {
  return {...noted, row: row(noted.row), column: column(noted.column)}
}

/** Of each column and kind the first. */
function firstOfEach<T extends Noted & {readonly kind: string}>(noted: readonly T[]): readonly T[] {
  const first = new Map<string, T>()
  for (const each of noted.toSorted((a, b) => a.row - b.row)) {
    const key = `${each.column}\0${each.kind}`
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

/** The first specimens of each column. */
function firstSpecimens(all: readonly Specimen[]): readonly Specimen[] {
  const taken = new Map<string, number>()
  return all
    .toSorted((a, b) => a.row - b.row)
    .filter(({column}) => {
      const have = taken.get(column) ?? 0
      taken.set(column, have + 1)
      return have < SPECIMENS_PER_COLUMN
    })
}
