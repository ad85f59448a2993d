import {yearsAfter} from '../../kit/dates.js'
import type {CategoryCount} from '../../model/document.js'
import type {Facts, Known} from '../../model/facts.js'
import type {FactCondition, Grade, Size} from '../../model/rules.js'
import {selectedRecords} from './quantities.js'

/** What conditions are held against. `reached`: what the lines gave, once they are measured. */
export interface Circumstances {
  readonly facts: Facts
  readonly counts: readonly CategoryCount[]
  readonly persons: Readonly<Record<string, Size>>
  readonly reached?: {readonly verdict: Grade | 'below'; readonly met: readonly (readonly string[])[]}
}

/** Whether a condition holds: `unknown` when a fact it hangs on is not stated. No condition: yes. */
export function holds(condition: FactCondition | undefined, about: Circumstances): Known {
  if (condition === undefined) return 'yes'
  if ('all' in condition) return allOf(condition.all.map(each => holds(each, about)))
  if ('any' in condition) return anyOf(condition.any.map(each => holds(each, about)))
  if ('not' in condition) return opposite(holds(condition.not, about))
  if ('records' in condition) return truth(selectedRecords(about.counts, condition.records, 'point') > 0n)
  if ('persons' in condition) return somebody(about.persons[condition.persons])
  if ('verdict' in condition) return among(condition.verdict, about.reached?.verdict)
  if ('met' in condition) return truth(isMet(condition.met, about))
  return holdsFact(condition, about.facts)
}

/** Whether a condition hangs on facts alone, so that it holds the same whatever was counted. */
export function isOnFacts(condition: FactCondition): boolean {
  if ('all' in condition) return condition.all.every(isOnFacts)
  if ('any' in condition) return condition.any.every(isOnFacts)
  if ('not' in condition) return isOnFacts(condition.not)
  return !['records', 'persons', 'verdict', 'met'].some(name => name in condition)
}

/** Conditions on facts alone. */
type OnFacts = Exclude<
  FactCondition,
  | {readonly all: unknown}
  | {readonly any: unknown}
  | {readonly not: unknown}
  | {readonly records: unknown}
  | {readonly persons: unknown}
  | {readonly verdict: unknown}
  | {readonly met: unknown}
>

function holdsFact(condition: OnFacts, facts: Facts): Known {
  if ('acts' in condition) {
    if (facts.acts.length === 0) return 'unknown'
    return truth(facts.acts.some(act => condition.acts.includes(act)))
  }
  if ('fact' in condition) {
    const known = facts[condition.fact]
    return known === 'unknown' ? known : truth(known === condition.is)
  }
  if ('acquisition' in condition) return among(condition.acquisition, facts.acquisition, 'unknown')
  if ('exportExemption' in condition)
    return among(condition.exportExemption, facts.exportExemption, 'unknown')
  if ('proportional' in condition) return truth(facts.proportional === condition.proportional)
  if ('prior' in condition) return holdsPrior(condition, facts)
  return truth(facts.consequences.some(harm => condition.harm.includes(harm)))
}

function holdsPrior(condition: Extract<OnFacts, {readonly prior: string}>, facts: Facts): Known {
  const {prior} = facts
  if (prior.kind === 'unknown') return 'unknown'
  if (condition.prior !== prior.kind) return 'no'
  if (condition.prior === 'criminal') return 'yes'
  if (prior.kind !== 'administrative' || prior.date === undefined) return 'unknown'
  const act = facts.actDate ?? facts.asOf
  return truth(act >= prior.date && act <= yearsAfter(prior.date, condition.withinYears))
}

/** Whether `value` is listed; where it is the word for not stated and not listed, unknown. */
function among<T extends string>(list: readonly T[], value: T | undefined, unstated?: T): Known {
  if (value === undefined) return 'unknown'
  if (list.includes(value)) return 'yes'
  return value === unstated ? 'unknown' : 'no'
}

function isMet(ids: readonly string[], about: Circumstances): boolean {
  return (about.reached?.met ?? []).some(chain => ids.every(id => chain.includes(id)))
}

function somebody(size: Size | undefined): Known {
  return size === undefined ? 'unknown' : truth(size.size > 0)
}

export function truth(value: boolean): Known {
  return value ? 'yes' : 'no'
}

export function allOf(parts: readonly Known[]): Known {
  if (parts.includes('no')) return 'no'
  return parts.includes('unknown') ? 'unknown' : 'yes'
}

function anyOf(parts: readonly Known[]): Known {
  if (parts.includes('yes')) return 'yes'
  return parts.includes('unknown') ? 'unknown' : 'no'
}

function opposite(known: Known): Known {
  if (known === 'unknown') return known
  return known === 'yes' ? 'no' : 'yes'
}
