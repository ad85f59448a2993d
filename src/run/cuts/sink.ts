import {isDeepStrictEqual} from 'node:util'
import type {PartSink} from '../../formats/part.js'
import type {TableHandle} from '../../model/format.js'
import type {TablePlan} from '../../model/plan.js'
import type {Batch, Column, TableHeader} from '../../model/records.js'
import type {TableTally} from '../../model/tally.js'
import type {LateValue} from '../../steps/count/counter.js'
import {type CountContext, planKey, TableCount} from '../../steps/count.js'

/** A table and how it is counted, settled before its rows are read. */
export interface KnownTable {
  readonly header: TableHeader
  readonly plan: TablePlan
}

/** What a part held of one table. */
export interface PartRows {
  readonly key: string
  readonly rows: number
  /** columns this thread first met in this part */
  readonly fresh: readonly Column[]
}

/** What one thread read of one table, in all its parts. Rows of `late` and specimens count from its first row. */
export interface TableRead {
  readonly key: string
  readonly header: TableHeader
  /** `here`: on the first rows that this thread saw */
  readonly settled: 'before' | 'here'
  /** cells of its widest batch */
  readonly widest: number
  readonly tally: TableTally
  readonly late: readonly LateValue[]
}

interface Counted {
  readonly key: string
  readonly header: TableHeader
  readonly settled: TableRead['settled']
  readonly count: TableCount
  columns: readonly Column[]
  widest: number
  rows: number
  fresh: Column[]
}

/** Counts the tables of the parts one thread reads. Sets grow from part to part: they are joined once, at the end. */
export class PartsSink implements PartSink {
  private readonly tables: Counted[] = []
  private readonly byKey = new Map<string, number>()
  /** something was said that only makes sense in the order of the whole file */
  contradicted: 'yes' | 'no' = 'no'

  constructor(
    known: readonly KnownTable[],
    private readonly context: CountContext,
  ) {
    const plans = new Map(known.map(({header, plan}) => [planKey(header), plan]))
    for (const {header} of known) this.open(header, 'before', {...context, plans})
  }

  private open(header: TableHeader, settled: Counted['settled'], context: CountContext): TableHandle {
    const id = this.tables.length
    const key = planKey(header)
    this.byKey.set(key, id)
    const {columns} = header
    const fresh = settled === 'here' ? [...columns] : []
    this.tables.push({
      key,
      header,
      settled,
      count: new TableCount(header, context),
      columns,
      widest: 0,
      rows: 0,
      fresh,
    })
    return {id}
  }

  table(header: TableHeader): TableHandle {
    const id = this.byKey.get(planKey(header))
    if (id === undefined) return this.open(header, 'here', this.context)
    this.widen(this.tables[id] as Counted, header.columns)
    return {id}
  }

  rows({id}: TableHandle, batch: Batch): void {
    const table = this.tables[id] as Counted
    table.rows += batch.rows
    table.widest = Math.max(table.widest, batch.columns)
    table.count.rows(batch)
  }

  describe({id}: TableHandle, columns: readonly Column[], note?: string): void {
    const table = this.tables[id] as Counted
    if (note !== table.header.note) this.contradicted = 'yes'
    this.widen(table, columns)
  }

  /** New columns may come behind those known; other names for known ones depend on what came before. */
  private widen(table: Counted, columns: readonly Column[]): void {
    const common = Math.min(columns.length, table.columns.length)
    if (!isDeepStrictEqual(columns.slice(0, common), table.columns.slice(0, common)))
      this.contradicted = 'yes'
    if (columns.length <= table.columns.length) return
    table.fresh.push(...columns.slice(table.columns.length))
    table.columns = [...columns]
    table.count.describe(columns, undefined)
  }

  problem(): void {
    this.contradicted = 'yes'
  }

  /** What the part just read held. */
  endPart(): readonly PartRows[] {
    const held = this.tables.filter(({rows, fresh}) => rows > 0 || fresh.length > 0)
    const parts = held.map(({key, rows, fresh}) => ({key, rows, fresh}))
    for (const table of held) {
      table.rows = 0
      table.fresh = []
    }
    return parts
  }

  finish(): readonly TableRead[] {
    return this.tables.map(({key, header, settled, widest, columns, count}) => {
      const {tally, late} = count.finish()
      return {key, header: {...header, columns}, settled, widest, tally, late}
    })
  }
}

/** Settles plans on first rows, as reading from the start of the file would, and counts nothing for good. */
export class PlanningSink implements PartSink {
  readonly known: KnownTable[] = []
  private readonly sink: PartsSink
  private open = 0

  constructor(context: CountContext) {
    this.sink = new PartsSink([], {
      ...context,
      onPlan: (plan, header) => {
        this.known.push({header, plan})
      },
    })
  }

  /** Whether every table met so far has its plan. */
  settled(): boolean {
    return this.open > 0 && this.known.length === this.open
  }

  table(header: TableHeader): TableHandle {
    const handle = this.sink.table(header)
    this.open = Math.max(this.open, handle.id + 1)
    return handle
  }

  rows(table: TableHandle, batch: Batch): void {
    this.sink.rows(table, batch)
  }

  describe(table: TableHandle, columns: readonly Column[], note?: string): void {
    this.sink.describe(table, columns, note)
  }

  problem(): void {
    this.sink.problem()
  }
}
