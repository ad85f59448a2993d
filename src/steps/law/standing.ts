import type {Facts, Known} from '../../model/facts.js'
import type {FactCondition, RuleSet, Special} from '../../model/rules.js'
import {allOf, type Circumstances, holds, isOnFacts} from './conditions.js'
import {type Standard, standardOf, standardsOf} from './lines.js'

/** A standard, and what its conditions on facts come to; the others are still to be held against the counts. */
export interface Standing {
  readonly standard: Standard
  readonly applies: Known
  readonly open: readonly FactCondition[]
}

/** What facts alone decide: what-if and head-room ask hundreds of times on the same ones. */
interface Decided {
  readonly standing: Map<RuleSet | Special, readonly Standing[]>
  readonly conditions: Map<FactCondition, Known>
}

const decided = new WeakMap<Facts, Decided>()

function decidedBy(facts: Facts): Decided {
  const known = decided.get(facts) ?? {standing: new Map(), conditions: new Map()}
  decided.set(facts, known)
  return known
}

/** The standards of a rule set or special rule that the facts leave standing; the others apply on no counts. */
export function standingOf(rules: RuleSet | Special, facts: Facts): readonly Standing[] {
  const {standing} = decidedBy(facts)
  const known = standing.get(rules)
  if (known !== undefined) return known
  const standards = 'takesOut' in rules ? rules.lines.map(standardOf) : standardsOf(rules, facts)
  const left = standards.map(standard => heldAgainst(standard, facts)).filter(mayApply)
  standing.set(rules, left)
  return left
}

function heldAgainst(standard: Standard, facts: Facts): Standing {
  const about = {facts, counts: [], persons: {}}
  const {when} = standard
  return {
    standard,
    applies: allOf(when.filter(isOnFacts).map(each => holds(each, about))),
    open: when.filter(each => !isOnFacts(each)),
  }
}

/** A provision that hangs on facts alone is shown when they are known, met or not. */
function mayApply({standard, applies}: Standing): boolean {
  return applies === 'yes' || 'fact' in standard.measure
}

/** `holds`, once for every set of facts where the condition hangs on them alone. */
export function settled(condition: FactCondition | undefined, about: Circumstances): Known {
  if (condition === undefined) return 'yes'
  const {conditions} = decidedBy(about.facts)
  const known = conditions.get(condition)
  if (known !== undefined) return known
  const now = holds(condition, about)
  if (isOnFacts(condition)) conditions.set(condition, now)
  return now
}
