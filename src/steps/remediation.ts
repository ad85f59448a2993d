import type {RemediationStep, Verdict} from '../model/document.js'
import type {Facts} from '../model/facts.js'
import type {Interpretation, PatternBook} from '../model/law.js'
import type {Grade, RuleSet} from '../model/rules.js'
import {assessOne} from './assess.js'
import {type ClassifiedTable, evidenceOf} from './classify.js'
import {remembered, type UnionSize} from './classify-count.js'
import {evaluate} from './law/evaluate.js'
import {typedEvidence} from './law/quantities.js'
import {choose, type Solution} from './remediation-choice.js'
import {type Option, optionsOf, type Terms, weightOf} from './remediation-options.js'
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
 * before: without a column there can only be fewer. Empty when the line is not reached, or when money or
 * circumstances reach it, which no change of the data cures.
 */
export function remediation(request: RemediationRequest): Plan {
  const unionSize = remembered(request.unionSize)
  const asked = {...request, unionSize}
  if (staysBelow(verdictAfter(asked, asked.tables), asked.below)) return NO_PLAN
  if (!staysBelow(verdictAfter(asked, []), asked.below)) return NO_PLAN
  const limit = limitOf(asked)
  if (limit === undefined) return NO_PLAN
  const terms = termsOf(asked)
  const weighty = asked.tables.filter(table => weightOf(table, terms) > 0)
  const options = weighty.map(table => optionsOf(table, terms))
  const solution = choose(options, limit)
  return solution === undefined ? NO_PLAN : planOf(asked, weighty, options, solution)
}

function staysBelow(verdict: Verdict, grade: Grade = 'serious'): boolean {
  if (verdict === 'below' || verdict === 'near') return true
  return grade === 'especially-serious' && verdict === 'serious'
}

function verdictAfter(request: RemediationRequest, tables: readonly ClassifiedTable[]): Verdict {
  return assessmentOf(request, tables).verdict
}

function assessmentOf(
  {book, unionSize, facts, rules, interpretation}: RemediationRequest,
  tables: readonly ClassifiedTable[],
) {
  return assessOne(evidenceOf(tables, book, unionSize), facts, rules, interpretation)
}

function termsOf({book, rules, facts, interpretation, unionSize}: RemediationRequest): Terms {
  const evidence = typedEvidence({})
  const scene = {rules, evidence, interpretation, facts, takenOut: []}
  const takenOut = evaluate(scene, 'point').specials.flatMap(special => special.takesOut)
  return {book, rules, interpretation, unionSize, takenOut}
}

/** The largest sum of points, before recipients, at which the verdict still stays below. */
function limitOf({rules, facts, interpretation, below}: RemediationRequest): number | undefined {
  const {weights} = rules.counting
  if (weights === undefined) return undefined
  const ordinary = {...facts, lawfulBusiness: 'no' as const}
  const first = firstThat(general => {
    const {verdict} = assessOne(typedEvidence({general}), ordinary, rules, interpretation)
    return !staysBelow(verdict, below)
  })
  return first === undefined || first === 0 ? undefined : (first - 1) * weights.general
}

function planOf(
  request: RemediationRequest,
  weighty: readonly ClassifiedTable[],
  options: readonly (readonly Option[])[],
  {choice, cost, atLeast}: Solution,
): Plan {
  const changes = weighty
    .map((table, i) => ({table, option: options[i]?.[choice[i] ?? 0], before: options[i]?.[0]?.weight ?? 0}))
    .flatMap(({table, option, before}) =>
      option === undefined || option.action === 'leave'
        ? []
        : [{table, option, gain: before - option.weight}],
    )
    .toSorted((a, b) => a.option.cost * b.gain - b.option.cost * a.gain)
  let tables = request.tables
  let before = assessmentOf(request, tables)
  const steps = changes.map(({table, option}): RemediationStep => {
    tables = tables.flatMap(each => (each === table ? (option.after ?? []) : each))
    const after = assessmentOf(request, tables)
    const step = stepOf(table, option, before.weight, after.weight, after.verdict)
    before = after
    return step
  })
  return {steps: wholeFiles(steps, request.tables), cost, atLeast}
}
