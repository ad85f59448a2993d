import type {FieldKind} from '../../model/detector.js'
import type {ClassExplanation, Decision} from '../../model/explain.js'
import type {Interpretation, KindCondition, Pattern, PatternBook, Reading} from '../../model/law.js'
import {TIER_OF} from '../../model/law.js'
import type {Topic} from '../../model/plan.js'
import type {Held} from '../../model/tally.js'
import {fitting, isDirect, partsOf, type Seen} from '../classify-fit.js'
import {highest, type Reach, type SignatureClass} from '../classify-signature.js'

/** Why these kinds are the record they were classified as. */
export function explainClass(
  kinds: readonly Held[],
  {pattern, home, readings, excluded, classes, seen}: SignatureClass,
  reach: Reach,
  book: PatternBook,
): ClassExplanation {
  const base = {kinds, pattern, home, readings, ...(excluded === undefined ? {} : {excluded})}
  if (seen === undefined) return {...base, ...nothing(kinds, reach, book)}
  const found = fitting(book, seen)
  const [first, ...rest] = found as readonly [Pattern, ...Pattern[]]
  return {
    ...base,
    title: first.title,
    ...(first.note === undefined ? {} : {note: first.note}),
    person: seen.person,
    because: asked(first.when, seen),
    decided: {
      narrow: decision(found, 'narrow'),
      mainstream: decision(found, 'mainstream'),
      broad: decision(found, 'broad'),
    },
    also: rest.map(each => ({id: each.id, title: each.title, readings: each.readings})),
    displaced: displacedBy(found, seen, book),
    classes,
  }
}

function nothing(
  kinds: readonly Held[],
  reach: Reach,
  book: PatternBook,
): Omit<ClassExplanation, 'kinds' | 'pattern' | 'home' | 'readings' | 'excluded'> {
  const person = isDirect(book, partsOf(kinds).held) ? 'direct' : reach
  return {
    person,
    because: {kinds: [], topics: []},
    also: [],
    displaced: [],
    classes: [],
    unnamed: person === 'none' ? 'no person' : 'no pattern',
  }
}

function decision(found: readonly Pattern[], interpretation: Interpretation): Decision {
  const {id, title, authority, readings} = highest(found, interpretation)
  return {...tiered(readings[interpretation]), pattern: id, title, authority}
}

function tiered(reading: Reading): Pick<Decision, 'reading' | 'tier'> {
  return reading === 'not-counted' ? {reading} : {reading, tier: TIER_OF[reading]}
}

/** Patterns that would fit, were it not for a special one among those that do. */
function displacedBy(
  found: readonly Pattern[],
  seen: Seen,
  book: PatternBook,
): ClassExplanation['displaced'] {
  return found.flatMap(({id: by, displaces = []}) => {
    const general = book.patterns.filter(({id}) => displaces.includes(id))
    return fitting({...book, patterns: general}, seen).map(({id, title}) => ({id, title, by}))
  })
}

/** What a condition asks for, and the record or its table has. */
function asked(condition: KindCondition, seen: Seen): ClassExplanation['because'] {
  const leaves = leavesOf(condition)
  return {
    kinds: [...seen.kinds].filter(kind => leaves.kinds.includes(kind)).sort(),
    topics: [...seen.topics].filter(topic => leaves.topics.includes(topic)).sort(),
  }
}

interface Leaves {
  readonly kinds: readonly FieldKind[]
  readonly topics: readonly Topic[]
}

/** Everything a condition speaks of in favour; what it forbids is no reason. */
function leavesOf(condition: KindCondition): Leaves {
  if ('all' in condition) return together(condition.all.map(leavesOf))
  if ('any' in condition) return together(condition.any.map(leavesOf))
  if ('topic' in condition) return {kinds: [], topics: [condition.topic]}
  if ('topicAny' in condition) return {kinds: [], topics: condition.topicAny}
  return {kinds: kindsOf(condition), topics: []}
}

function kindsOf(condition: KindCondition): readonly FieldKind[] {
  if ('has' in condition) return [condition.has]
  if ('hasAny' in condition) return condition.hasAny
  if ('hasAll' in condition) return condition.hasAll
  if ('only' in condition) return condition.only
  return 'atLeast' in condition ? condition.atLeast.of : []
}

function together(parts: readonly Leaves[]): Leaves {
  return {kinds: parts.flatMap(({kinds}) => kinds), topics: parts.flatMap(({topics}) => topics)}
}
