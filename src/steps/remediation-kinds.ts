import type {FieldKind} from '../model/detector.js'
import {type KindCondition, TIER_OF, TIERS, type Tier} from '../model/law.js'
import {type ClassifiedTable, reachOf} from './classify.js'
import {fitting, isDirect, partsOf} from './classify-fit.js'
import type {Terms} from './remediation-options.js'

/** Rounds after which a table is given up: no pattern of the book rests on so many kinds. */
const ROUNDS = 24

/**
 * Kinds without which no record of the table reads in this tier or above. Grown one at a time from what the
 * patterns in question rest on, then thinned: a kind that is not needed is put back.
 */
export function kindsRaising(table: ClassifiedTable, tier: Tier, terms: Terms): readonly FieldKind[] {
  let kinds: readonly FieldKind[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const next = raisingKind(table, kinds, tier, terms)
    if (next === 'none') return thinned(table, kinds, tier, terms)
    if (next === undefined) return []
    kinds = [...kinds, next]
  }
  return []
}

function thinned(
  table: ClassifiedTable,
  kinds: readonly FieldKind[],
  tier: Tier,
  terms: Terms,
): readonly FieldKind[] {
  return kinds.reduce<readonly FieldKind[]>((left, kind) => {
    const without = left.filter(each => each !== kind)
    return raisingKind(table, without, tier, terms) === 'none' ? without : left
  }, kinds)
}

/** A kind on which a record still rests that reads in the tier; `none` when no record does. */
function raisingKind(
  table: ClassifiedTable,
  gone: readonly FieldKind[],
  tier: Tier,
  {book, interpretation}: Terms,
): FieldKind | 'none' | undefined {
  const topics = new Set(table.tally.plan.topics)
  for (const {count, excluded} of table.signatures) {
    if (excluded !== undefined) continue
    const kinds = new Set([...partsOf(count.kinds).held].filter(kind => !gone.includes(kind)))
    const person = isDirect(book, kinds) ? 'direct' : reachOf(table.link)
    const raising = fitting(book, {kinds, topics, person}).find(({readings}) => {
      const reading = readings[interpretation]
      return reading !== 'not-counted' && TIERS.indexOf(TIER_OF[reading]) <= TIERS.indexOf(tier)
    })
    if (raising === undefined) continue
    const named = mentioned(raising.when).filter(kind => kinds.has(kind))
    return named[0] ?? [...kinds].find(kind => isDirect(book, [kind]))
  }
  return 'none'
}

/** Kinds a condition asks for, in its order; not those it forbids. */
function mentioned(condition: KindCondition): readonly FieldKind[] {
  if ('has' in condition) return [condition.has]
  if ('hasAny' in condition) return condition.hasAny
  if ('hasAll' in condition) return condition.hasAll
  if ('all' in condition) return condition.all.flatMap(mentioned)
  if ('any' in condition) return condition.any.flatMap(mentioned)
  return 'atLeast' in condition ? condition.atLeast.of : []
}
