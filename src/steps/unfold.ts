import type {TablePlan, UnfoldedColumn} from '../model/plan.js'
import type {Batch, TableHeader} from '../model/records.js'
import {isMachinery} from './profile/surroundings.js'
import type {Shelves} from './shelves.js'
import {unfolder} from './unfold/cells.js'
import {unfoldingOf} from './unfold/paths.js'

export {type Unfolder, unfolder} from './unfold/cells.js'

/** A table as it is profiled. */
export interface UnfoldedTable {
  readonly header: TableHeader
  readonly sample: Batch
  readonly parts: readonly UnfoldedColumn[]
}

/** A table with what its JSON cells hold. In tables that run a system those are settings, and stay what they are. */
export function unfolded(header: TableHeader, sample: Batch, shelves: Shelves): UnfoldedTable {
  const unfolding = unfoldingOf(header, sample)
  if (unfolding === undefined || runsSystem(header, shelves)) return {header, sample, parts: []}
  const {columns, parts} = unfolding
  let wide = sample
  unfolder(parts)(sample, batch => {
    wide = batch
  })
  return {header: {...header, columns}, sample: wide, parts}
}

function runsSystem({place, note, columns}: TableHeader, shelves: Shelves): boolean {
  return isMachinery({topics: shelves.topicsOf(place.table ?? '', note, columns)})
}

/** The plan with the order to take cells apart. A cell of no kind is searched as text for what has no column. */
export function unfoldedPlan(plan: TablePlan, parts: readonly UnfoldedColumn[]): TablePlan {
  if (parts.length === 0) return plan
  const isRest = (column: number): boolean => {
    const finding = plan.findings[column]
    return finding?.kind === 'none' && !finding.evidence.includes('settings')
  }
  const unfolded = parts.map(part => (isRest(part.column) ? {...part, keeps: 'rest' as const} : part))
  const rest = new Set(unfolded.filter(({keeps}) => keeps === 'rest').map(({column}) => column))
  const findings = plan.findings.map(each =>
    rest.has(each.column) ? {...each, look: 'inside' as const} : each,
  )
  return {...plan, findings, unfolded}
}
