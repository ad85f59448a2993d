import type {Kernel} from '../kernel/kernel.js'
import type {DigestKey} from '../kit/digest.js'
import {type Place, sourceOf} from '../model/place.js'
import type {TablePlan} from '../model/plan.js'
import type {Problem} from '../model/problem.js'
import type {Batch, Column, TableHeader} from '../model/records.js'
import type {ColumnSetting} from '../model/settings.js'
import type {Specimen, TableTally} from '../model/tally.js'
import {type LateValue, TableCounter} from './count/counter.js'
import {profile} from './profile.js'
import {firstRows, SAMPLE_ROWS, Sample} from './sample.js'
import type {Shelves, Watcher} from './shelves.js'
import {type Unfolder, unfolded, unfoldedPlan, unfolder} from './unfold.js'

/** What counting a table needs beside its rows. */
export interface CountContext {
  readonly shelves: Shelves
  readonly watchers: readonly Watcher[]
  readonly digestKey: DigestKey
  readonly kernel: Kernel
  readonly corrections: readonly ColumnSetting[]
  /** plans settled beforehand, for cuts of one file: by `source\0table` */
  readonly plans?: ReadonlyMap<string, TablePlan>
  /** told of every plan settled and the rows it rests on, which are valid during the call only */
  readonly onPlan?: (plan: TablePlan, header: TableHeader, sample: Batch) => void
}

/** The kinds worth noticing late, in a column nobody planned for: those whose values prove themselves. */
export const WATCHED_KINDS = ['id_card', 'mobile', 'bank_card'] as const

/** Under which a table's plan is kept: `source\0table`. */
export function planKey({place}: TableHeader): string {
  return `${sourceOf(place)}\0${place.table ?? ''}`
}

/** Settles a table's plan on its first rows. */
export function planOf(header: TableHeader, batch: Batch, context: CountContext): TablePlan {
  const {shelves, corrections, onPlan} = context
  const seen = unfolded(header, firstRows(batch), shelves)
  const plan = unfoldedPlan(profile(seen.header, seen.sample, shelves, corrections), seen.parts)
  onPlan?.(plan, seen.header, seen.sample)
  return plan
}

/** One table on its way: sampled, then planned, then counted. */
export class TableCount {
  private sample: Sample | undefined = new Sample()
  private counter: TableCounter | undefined
  private unfold: Unfolder | undefined

  constructor(
    private header: TableHeader,
    private readonly context: CountContext,
  ) {
    const plan = context.plans?.get(planKey(header))
    if (plan !== undefined) this.begin(plan)
  }

  rows(batch: Batch): void {
    if (this.counter !== undefined) this.count(batch)
    else if (this.sample?.rows === 0 && batch.rows >= SAMPLE_ROWS) this.settle(batch)
    else {
      this.sample?.add(batch)
      if (this.sample?.full()) this.settle(this.sample.whole())
    }
  }

  /** Names learned after the announcement; they count if the plan is not settled yet. */
  describe(columns: readonly Column[], note: string | undefined): void {
    const base = {...this.header, columns}
    this.header = note === undefined ? base : {...base, note}
  }

  private settle(batch: Batch): void {
    this.begin(planOf(this.header, batch, this.context))
    this.count(batch)
  }

  private count(batch: Batch): void {
    if (this.unfold === undefined) this.counter?.add(batch)
    else this.unfold(batch, wide => this.counter?.add(wide))
  }

  private begin(plan: TablePlan): void {
    this.sample = undefined
    if (plan.unfolded !== undefined) this.unfold = unfolder(plan.unfolded)
    const {shelves, watchers, digestKey, kernel} = this.context
    this.counter = new TableCounter(plan, shelves, watchers, digestKey, kernel)
  }

  /** The table's tally, and the values that came late, with notices about them. */
  finish(): {
    readonly tally: TableTally
    readonly problems: readonly Problem[]
    readonly late: readonly LateValue[]
  } {
    if (this.counter === undefined) this.settle((this.sample ?? new Sample()).whole())
    const counter = this.counter as TableCounter
    const tally = counter.freeze()
    const plan = {...tally.plan, header: namedHeader(this.header, tally.plan)}
    const named = {...tally, plan, specimens: inColumnOrder(tally.specimens, plan)}
    const late = counter.lateValues()
    return {tally: named, late, problems: late.map(each => lateProblem(this.header.place, each))}
  }
}

/** The header a tally shows: what was said of the table, with the planned columns unless more came later. */
export function namedHeader(header: TableHeader, plan: TablePlan): TableHeader {
  const isWider = header.columns.length > plan.findings.length
  return isWider ? header : {...header, columns: plan.header.columns}
}

/** Specimens in the order of the table's columns, then of its rows, whoever took them. */
export function inColumnOrder(specimens: readonly Specimen[], plan: TablePlan): readonly Specimen[] {
  const columns = new Map<string, number>()
  for (const {name, column} of plan.findings) if (!columns.has(name)) columns.set(name, column)
  const at = (specimen: Specimen): number => columns.get(specimen.column) ?? plan.findings.length
  return specimens.toSorted((a, b) => at(a) - at(b) || a.row - b.row)
}

/** Tells where values of a kind nobody planned for begin. */
export function lateProblem(place: Place, late: LateValue): Problem {
  const detail = `column ${late.column} holds ${late.kind} from row ${late.row} on, unlike its first rows`
  return {place, cause: 'unplanned-values', detail, weight: 'notice'}
}
