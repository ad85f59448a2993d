import type {Assessment, RemediationStep, Verdict} from '../model/document.js'
import type {Facts} from '../model/facts.js'
import type {Category, Interpretation, PatternBook} from '../model/law.js'
import type {Evidence, Grade, RuleSet} from '../model/rules.js'
import {assessOne} from './assess.js'
import {type ClassifiedTable, evidenceOf} from './classify.js'
import type {UnionSize} from './classify-count.js'
import {evaluate} from './law/evaluate.js'
import {typedCount, typedEvidence} from './law/quantities.js'
import {choose, type Solution} from './remediation-choice.js'
import {type Option, optionsOf, sumsOf, type Terms, weightOf} from './remediation-options.js'
import {stepOf, wholeFiles} from './remediation-steps.js'
import {firstThat} from './what-if.js'

/** What the plan is made for. */
export interface RemediationRequest {
  readonly tables: readonly ClassifiedTable[]
  readonly book: PatternBook
  readonly rules: RuleSet
  readonly facts: Facts
  readonly interpretation: Interpretation
  readonly unionSize: UnionSize
  /** the counts of the tables where they are at hand; else they are counted again */
  readonly evidence?: Evidence
  /** the grade to stay below; default `serious` */
  readonly below?: Grade
}

export interface Plan {
  /** in the order in which they buy most for least */
  readonly steps: readonly RemediationStep[]
  /** cells lost twice plus cells masked, and a figure that no plan of such changes can undercut */
  readonly cost: number
  readonly atLeast: number
}

const NO_PLAN: Plan = {steps: [], cost: 0, atLeast: 0}

/**
 * The least costly changes found that bring the counts below a line of the proportional sum: columns to drop
 * or mask, tables or files to leave out. Records of changed tables keep their different-record counts of
 * before, and tables count one by one: without a column, or met twice, there can only be fewer. Empty when
 * the line is not reached, or when money or circumstances reach it, which no change of the data cures.
 */
export function remediation(request: RemediationRequest): Plan {
  const {tables, book, unionSize, evidence = evidenceOf(tables, book, unionSize)} = request
  const now = assessed(request, evidence)
  if (staysBelow(now.verdict, request.below)) return NO_PLAN
  if (!staysBelow(assessed(request, typedEvidence({})).verdict, request.below)) return NO_PLAN
  const limit = limitOf(request)
  if (limit === undefined) return NO_PLAN
  const terms = termsOf(request)
  const weighty = tables.filter(table => weightOf(table, terms) > 0)
  const options = weighty.map(table => optionsOf(table, terms))
  const solution = choose(options, limit)
  return solution === undefined ? NO_PLAN : planOf(request, terms, now.weight, weighty, options, solution)
}

function staysBelow(verdict: Verdict, grade: Grade = 'serious'): boolean {
  if (verdict === 'below' || verdict === 'near') return true
  return grade === 'especially-serious' && verdict === 'serious'
}

function assessed({facts, rules, interpretation}: RemediationRequest, evidence: Evidence): Assessment {
  return assessOne(evidence, facts, rules, interpretation)
}

function termsOf({book, rules, facts, interpretation, unionSize}: RemediationRequest): Terms {
  const scene = {rules, evidence: typedEvidence({}), interpretation, facts, takenOut: []}
  const takenOut = evaluate(scene, 'point').specials.flatMap(special => special.takesOut)
  return {book, rules, interpretation, unionSize, takenOut}
}

/** The largest sum of points, before recipients, at which the verdict still stays below. */
function limitOf(request: RemediationRequest): number | undefined {
  const {weights} = request.rules.counting
  if (weights === undefined) return undefined
  const ordinary = {...request, facts: {...request.facts, lawfulBusiness: 'no' as const}}
  const first = firstThat(
    general => !staysBelow(assessed(ordinary, typedEvidence({general})).verdict, request.below),
  )
  return first === undefined || first === 0 ? undefined : (first - 1) * weights.general
}

interface Change {
  readonly table: ClassifiedTable
  readonly option: Option
  readonly gain: number
}

function planOf(
  request: RemediationRequest,
  terms: Terms,
  weightNow: number,
  weighty: readonly ClassifiedTable[],
  options: readonly (readonly Option[])[],
  {choice, cost, atLeast}: Solution,
): Plan {
  const sums = sumsOf(request.tables, terms)
  let weight = weightNow
  const steps = changesOf(weighty, options, choice).map(({table, option}): RemediationStep => {
    add(sums, [table], -1, terms)
    if (option.after !== undefined) add(sums, [option.after], 1, terms)
    const after = assessed(request, evidenceFrom(sums))
    const step = stepOf(table, option, weight, Math.min(weight, after.weight), after.verdict)
    weight = step.weightAfter
    return step
  })
  return {steps: wholeFiles(steps, request.tables), cost, atLeast}
}

/** The changes chosen, those first that buy most points for least. */
function changesOf(
  weighty: readonly ClassifiedTable[],
  options: readonly (readonly Option[])[],
  choice: Solution['choice'],
): readonly Change[] {
  return weighty
    .flatMap((table, i): readonly Change[] => {
      const option = options[i]?.[choice[i] ?? 0]
      const before = options[i]?.[0]?.weight ?? 0
      return option === undefined || option.action === 'leave'
        ? []
        : [{table, option, gain: before - option.weight}]
    })
    .toSorted((a, b) => a.option.cost * b.gain - b.option.cost * a.gain)
}

function add(
  sums: Map<Category, number>,
  tables: readonly ClassifiedTable[],
  sign: 1 | -1,
  terms: Terms,
): void {
  for (const [category, records] of sumsOf(tables, terms)) {
    const sum = (sums.get(category) ?? 0) + sign * records
    if (sum === 0) sums.delete(category)
    else sums.set(category, sum)
  }
}

function evidenceFrom(sums: ReadonlyMap<Category, number>): Evidence {
  const counts = [...sums].map(([category, records]) => typedCount(category, records))
  return {counts: {narrow: counts, mainstream: counts, broad: counts}, persons: {}}
}
