import type {Option} from './remediation-options.js'

/** Which option each table takes, by index. */
export type Choice = readonly number[]

/** A choice, its cost, and a cost that no choice whatever can undercut. */
export interface Solution {
  readonly choice: Choice
  readonly cost: number
  readonly atLeast: number
}

interface Step {
  readonly table: number
  readonly from: Option
  readonly to: Option
  readonly option: number
}

/**
 * Chooses one option a table so that the weights sum to at most `limit`, cheaply: steps along each table's
 * lower convex hull, cheapest point first, then back what is not needed. The last step taken in part gives
 * the bound, the optimum of the relaxed problem. Ties go to the earlier table. Undefined: cannot be done.
 */
export function choose(tables: readonly (readonly Option[])[], limit: number): Solution | undefined {
  const steps = tables.flatMap((options, table) => hullSteps(options, table)).toSorted(byPrice)
  const choice: number[] = tables.map(() => 0)
  let weight = tables.reduce((sum, options) => sum + (options[0]?.weight ?? 0), 0)
  let bound = 0
  for (const step of steps) {
    if (weight <= limit) break
    const gain = step.from.weight - step.to.weight
    const cost = step.to.cost - step.from.cost
    bound += cost * Math.min(1, (weight - limit) / gain)
    choice[step.table] = step.option
    weight -= gain
  }
  if (weight > limit) return undefined
  const thin = thinned(tables, choice, limit)
  return {choice: thin, cost: costOf(tables, thin), atLeast: Math.ceil(bound)}
}

/** The convex lower hull of (weight, cost): each step buys points at a higher price than the one before. */
function hullSteps(options: readonly Option[], table: number): readonly Step[] {
  const steps: Step[] = []
  let from = options[0]
  while (from !== undefined) {
    const here = from
    const next: {readonly to: Option; readonly option: number} | undefined = options
      .map((to, option) => ({to, option}))
      .filter(({to}) => to.weight < here.weight)
      .toSorted((a, b) => price(here, a.to) - price(here, b.to) || a.to.weight - b.to.weight)[0]
    if (next === undefined) break
    steps.push({table, from: here, ...next})
    from = next.to
  }
  return steps
}

function price(from: Option, to: Option): number {
  return (to.cost - from.cost) / (from.weight - to.weight)
}

function byPrice(a: Step, b: Step): number {
  return price(a.from, a.to) - price(b.from, b.to) || a.table - b.table
}

/** Takes the cheapest option of each table, dearest tables first, that still keeps within the limit. */
function thinned(tables: readonly (readonly Option[])[], chosen: Choice, limit: number): Choice {
  const choice = [...chosen]
  const optionAt = (table: number) => tables[table]?.[choice[table] ?? 0]
  const order = tables
    .map((_, i) => i)
    .toSorted((a, b) => (optionAt(b)?.cost ?? 0) - (optionAt(a)?.cost ?? 0))
  let weight = tables.reduce((sum, _, i) => sum + (optionAt(i)?.weight ?? 0), 0)
  for (const table of order) {
    const options = tables[table] ?? []
    const now = optionAt(table)
    const better = options
      .map((each, i) => ({each, i}))
      .filter(({each}) => weight - (now?.weight ?? 0) + each.weight <= limit)
      .toSorted((a, b) => a.each.cost - b.each.cost || a.i - b.i)[0]
    if (better === undefined || now === undefined) continue
    weight += better.each.weight - now.weight
    choice[table] = better.i
  }
  return choice
}

function costOf(tables: readonly (readonly Option[])[], choice: Choice): number {
  return tables.reduce((sum, options, i) => sum + (options[choice[i] ?? 0]?.cost ?? 0), 0)
}
