import type {RecordExplanation, SignatureExplanation, TableExplanation} from '../model/explain.js'
import type {PatternBook} from '../model/law.js'
import type {TablePlan} from '../model/plan.js'
import type {Batch} from '../model/records.js'
import {type ClassifiedTable, reachOf} from './classify.js'
import type {ClassifiedSignature, UnionSize} from './classify-count.js'
import {classifySignature, type Reach} from './classify-signature.js'
import {tableDocument} from './compose.js'
import type {CountContext} from './count.js'
import {explainClass} from './explain/class.js'
import {explainColumns} from './explain/columns.js'
import {explainCells, heldBy} from './explain/record.js'
import type {Weighing} from './profile.js'
import {unfolder} from './unfold.js'

export {rowOf} from './explain/record.js'

/** A table's plan and what it was settled on. */
export interface Settled {
  readonly plan: TablePlan
  readonly weighing: Weighing
  /** rows profiling looked at */
  readonly sampled: number
}

/** A row that is asked for, alone in its batch. */
export interface AskedRow {
  /** 1-based */
  readonly row: number
  readonly batch: Batch
}

/** What explaining needs beside the table. */
export interface ExplainContext {
  readonly count: CountContext
  readonly book: PatternBook
  readonly unionSize: UnionSize
}

/**
 * Why a table, its columns, its kinds of record and the row asked for were read as they were. Nothing is
 * decided here: every reason is what profiling, counting, linking and classifying said themselves.
 */
export function explainTable(
  table: ClassifiedTable,
  {plan, weighing, sampled}: Settled,
  asked: AskedRow | undefined,
  context: ExplainContext,
): TableExplanation {
  const {columns: _, ...document} = tableDocument(table, context.unionSize)
  const record = asked === undefined ? undefined : explainRecord(table, plan, asked, context)
  return {
    ...document,
    headerFrom: plan.header.from,
    identity: plan.identity.flatMap(column => identityOf(plan, column)),
    keys: plan.keys.map(key => ({...key, column: key.column + 1})),
    columns: explainColumns(plan, weighing, sampled, context.count.shelves),
    signatures: document.signatures.flatMap(each => {
      const known = table.signatures.find(({count}) => count.kinds.join() === each.kinds.join())
      return known === undefined ? [] : [explainSignature(each, known, reachOf(table.link), context.book)]
    }),
    ...(record === undefined ? {} : {record}),
  }
}

function identityOf(plan: TablePlan, column: number): TableExplanation['identity'] {
  const finding = plan.findings[column]
  return finding === undefined ? [] : [{column: column + 1, name: finding.name, kind: finding.kind}]
}

function explainSignature(
  {records, distinctRecords, persons}: Pick<SignatureExplanation, 'records' | 'distinctRecords' | 'persons'>,
  known: ClassifiedSignature,
  reach: Reach,
  book: PatternBook,
): SignatureExplanation {
  return {...explainClass(known.count.kinds, known, reach, book), records, distinctRecords, persons}
}

function explainRecord(
  table: ClassifiedTable,
  plan: TablePlan,
  {row, batch}: AskedRow,
  {count, book}: ExplainContext,
): RecordExplanation {
  const seen = asCounted(batch, plan)
  const kinds = heldBy(seen, plan, count)
  const reach = reachOf(table.link)
  const read = classifySignature(kinds, new Set(plan.topics), reach, book)
  return {row, cells: explainCells(seen, plan, count), class: explainClass(kinds, read, reach, book)}
}

/** The row with the columns that counting sees. */
function asCounted(row: Batch, {unfolded}: TablePlan): Batch {
  if (unfolded === undefined) return row
  let seen = row
  unfolder(unfolded)(row, wide => {
    seen = wide
  })
  return seen
}
