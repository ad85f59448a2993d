import type {TableHandle} from '../model/format.js'
import type {TablePlan} from '../model/plan.js'
import type {Problem} from '../model/problem.js'
import type {Batch, Column, TableHeader} from '../model/records.js'
import {planKey} from '../steps/count.js'
import {type AskedRow, rowOf, type Settled} from '../steps/explain.js'
import type {RowSink} from '../steps/open.js'
import {weighColumns} from '../steps/profile.js'
import type {Shelves} from '../steps/shelves.js'

/** What explaining keeps of a scan beside its tally: how each plan was settled, and the row asked for. By `planKey`, which is a tally's `tableKey`. */
export interface Notes {
  readonly settled: Map<string, Settled>
  readonly rows: Map<string, AskedRow>
}

/** Weighs again what a plan was settled on, to tell how: the same columns, rows and shelves. */
export function noteOfPlan(
  {settled}: Notes,
  shelves: Shelves,
): (plan: TablePlan, header: TableHeader, sample: Batch) => void {
  return (plan, header, sample) => {
    const weighing = weighColumns(header, sample, shelves)
    settled.set(planKey(header), {plan, weighing, sampled: sample.rows})
  }
}

/** Passes everything on, and keeps a copy of the row asked for of every table. */
export class ListeningSink implements RowSink {
  private readonly keys: string[] = []
  private readonly read: number[] = []

  constructor(
    private readonly sink: RowSink,
    private readonly notes: Notes,
    private readonly row: number | undefined,
  ) {}

  table(header: TableHeader): TableHandle {
    const handle = this.sink.table(header)
    this.keys[handle.id] = planKey(header)
    return handle
  }

  rows(table: TableHandle, batch: Batch): void {
    const before = this.read[table.id] ?? 0
    this.read[table.id] = before + batch.rows
    const at = (this.row ?? 0) - 1 - before
    const key = this.keys[table.id]
    if (this.row !== undefined && key !== undefined && at >= 0 && at < batch.rows)
      this.notes.rows.set(key, {row: this.row, batch: rowOf(batch, at)})
    this.sink.rows(table, batch)
  }

  describe(table: TableHandle, columns: readonly Column[], note?: string): void {
    this.sink.describe(table, columns, note)
  }

  problem(problem: Problem): void {
    this.sink.problem(problem)
  }

  progress(bytes: number): void {
    this.sink.progress(bytes)
  }
}
