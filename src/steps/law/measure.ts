import type {CategoryCount} from '../../model/document.js'
import type {Facts} from '../../model/facts.js'
import {type Interpretation, TIERS, type Tier} from '../../model/law.js'
import type {Evidence, Measure, RuleSet} from '../../model/rules.js'
import {holds} from './conditions.js'
import type {Standard} from './lines.js'
import {type End, selectedRecords, sizeAt, tierRecords, withoutTiers} from './quantities.js'

/** What one rule set is measured on under one interpretation. */
export interface Scene {
  readonly rules: RuleSet
  readonly evidence: Evidence
  readonly interpretation: Interpretation
  readonly facts: Facts
  /** tiers that a special rule took out of the general lines */
  readonly takenOut: readonly Tier[]
}

/** A measured value in the smallest unit, and the sum behind it that one can follow by hand. */
export interface Measured {
  readonly value: bigint
  readonly arithmetic?: string
}

/** Points a record weighs when an instrument states no weights of its own: 5,000 ÷ 50, 500 and 5,000. */
const USUAL_WEIGHTS: Readonly<Record<Tier, number>> = {sensitive: 100, important: 10, general: 1}

export function countsOf(scene: Scene): readonly CategoryCount[] {
  return withoutTiers(scene.evidence.counts[scene.interpretation], scene.takenOut)
}

/** How often each record counts: once for every recipient where the instrument says so (art. 11 ¶2). */
export function recipientsOf({rules, evidence, interpretation, facts}: Scene): bigint {
  const {rule, when} = rules.counting.recipients
  if (rule === 'once' || facts.recipients <= 1) return 1n
  const about = {facts, counts: evidence.counts[interpretation], persons: evidence.persons}
  return holds(when, about) === 'yes' ? BigInt(facts.recipients) : 1n
}

/** The value a standard measures; undefined when it is not known. */
export function measure(standard: Standard, scene: Scene, end: End): Measured | undefined {
  const {measure: what} = standard
  if ('records' in what) return recordsOf(what, scene, end)
  if ('weight' in what) return weightOf(scene, end, literalTiers(standard, scene, end))
  if ('persons' in what) return personsOf(what, scene, end)
  if ('money' in what) return moneyOf(what.money, scene.facts)
  return {value: BigInt(scene.facts.recipients)}
}

function recordsOf(
  {records, within}: Extract<Measure, {readonly records: unknown}>,
  scene: Scene,
  end: End,
): Measured | undefined {
  const evidence = within === undefined ? scene.evidence : scene.evidence.within?.(within)
  if (evidence === undefined) return undefined
  const counted = selectedRecords(countsOf({...scene, evidence}), records, end)
  const times = recipientsOf(scene)
  return {value: counted * times, ...(times > 1n ? {arithmetic: `${counted} × ${times}`} : {})}
}

function personsOf(
  {persons, plus, within}: Extract<Measure, {readonly persons: unknown}>,
  scene: Scene,
  end: End,
): Measured | undefined {
  const evidence = within === undefined ? scene.evidence : scene.evidence.within?.(within)
  const size = evidence?.persons[persons]
  if (size === undefined) return undefined
  const now = sizeAt(size, end)
  if (plus === undefined) return {value: now}
  const before = BigInt(scene.facts.exportedSinceJanuary[plus])
  return {value: now + before, arithmetic: `${before} + ${now}`}
}

function moneyOf(which: 'proceeds' | 'profit', facts: Facts): Measured | undefined {
  const fen = which === 'proceeds' ? facts.proceedsFen : facts.profitFen
  return fen === 'unknown' ? undefined : {value: fen}
}

/** The proportional sum over the tiers given: weight × records each, times the recipients. */
export function weightOf(scene: Scene, end: End, tiers: readonly Tier[] = TIERS): Measured {
  const weights = scene.rules.counting.weights ?? USUAL_WEIGHTS
  const counts = countsOf(scene)
  const terms = tiers.map(tier => ({weight: BigInt(weights[tier]), records: tierRecords(counts, tier, end)}))
  const sum = terms.reduce((total, {weight, records}) => total + weight * records, 0n)
  const times = recipientsOf(scene)
  const inside = terms.map(({weight, records}) => `${weight}×${records}`).join(' + ')
  const arithmetic = times > 1n ? `(${inside}) × ${times}` : inside
  return {value: sum * times, arithmetic: `${arithmetic} = ${sum * times}`}
}

/**
 * Art. 5 ¶1 (6) speaks of counts that do not reach their own line. Read literally only those are summed;
 * read by its purpose all are, for otherwise ten times the sum, which ¶2 (3) names, could never be reached.
 */
function literalTiers({ownLine}: Standard, scene: Scene, end: End): readonly Tier[] {
  const {weights} = scene.rules.counting
  if (scene.facts.proportional === 'purposive' || weights === undefined) return TIERS
  const counts = countsOf(scene)
  const times = recipientsOf(scene)
  return TIERS.filter(tier => {
    const points = tierRecords(counts, tier, end) * times * BigInt(weights[tier])
    return points * ownLine.denominator < BigInt(weights.one) * ownLine.numerator
  })
}
