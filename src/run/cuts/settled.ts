import {isDeepStrictEqual} from 'node:util'
import type {Knowledge} from '../../formats/cuts.js'
import type {TablePlan} from '../../model/plan.js'
import {SAMPLE_ROWS} from '../../steps/sample.js'
import type {PartRead, ShareRead} from './share.js'
import type {KnownTable, TableRead} from './sink.js'

/**
 * What is to be done about a table whose plan was settled on the way: `none`: all counted it as the whole file
 * would have been; `split`: its first rows lie in two parts, of which this is the second; `known`: others should
 * have gone by the plan of the thread that read its first rows; `unclear`: only the whole file can tell.
 */
export type Fate =
  | 'none'
  | 'unclear'
  | {readonly split: number}
  | {readonly known: KnownTable; readonly from: Knowledge}

export function fateOf(key: string, parts: readonly PartRead[], shares: readonly ShareRead[]): Fate {
  const rowsIn = ({tables}: PartRead): number => tables.find(table => table.key === key)?.rows ?? 0
  const holding = parts.filter(part => rowsIn(part) > 0)
  const [first] = holding
  if (first === undefined) return 'none'
  const owner = shares.find(share => share.parts.includes(first))
  const reads = shares.flatMap(share =>
    share.tables.filter(table => table.key === key && table.tally.rows > 0),
  )
  const own = owner?.tables.find(table => table.key === key)
  if (owner === undefined || own === undefined) return 'unclear'
  const rows = holding.reduce((sum, part) => sum + rowsIn(part), 0)
  // Columns behind those planned may have been met before the plan was settled, had windows begun elsewhere.
  const widest = Math.max(...reads.map(read => read.widest))
  if (rows >= SAMPLE_ROWS && widest > own.tally.plan.findings.length) return 'unclear'
  const others = holding.filter(part => !owner.parts.includes(part))
  if (others.length === 0) return 'none'
  if (rowsIn(first) < SAMPLE_ROWS) return {split: first.part + 1}
  if (reads.every(read => isSameCount(own, read))) return 'none'
  const {header} = own.tally.plan
  const columns = header.columns.slice(0, own.tally.plan.findings.length)
  return {known: {header: {...header, columns}, plan: own.tally.plan}, from: owner.knowledge}
}

/** Whether two threads took the same columns for the same kinds, whatever made them sure. */
function isSameCount(a: TableRead, b: TableRead): boolean {
  const names = ({header}: TableRead) => header.columns.map(({name}) => name)
  const common = Math.min(a.header.columns.length, b.header.columns.length)
  const alike = isDeepStrictEqual(names(a).slice(0, common), names(b).slice(0, common))
  return alike && isDeepStrictEqual(counting(a.tally.plan), counting(b.tally.plan))
}

/** What of a plan changes a count. */
function counting({findings, identity, keys}: TablePlan) {
  const looked = findings.map(({column, name, kind, look}) => ({column, name, kind, look}))
  return {looked, identity, keys}
}
