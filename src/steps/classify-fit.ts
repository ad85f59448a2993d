import {memo} from '../kit/memo.js'
import type {FieldKind} from '../model/detector.js'
import type {KindCondition, Pattern, PatternBook, PersonLink} from '../model/law.js'
import type {Topic} from '../model/plan.js'
import type {Held} from '../model/tally.js'

/** A record as patterns see it: what it truly holds, what its table is about, how it leads to a person. */
export interface Seen {
  readonly kinds: ReadonlySet<FieldKind>
  readonly topics: ReadonlySet<Topic>
  readonly person: PersonLink
}

/** What a signature holds, by how it holds it. */
export interface Parts {
  readonly held: ReadonlySet<FieldKind>
  readonly masked: ReadonlySet<FieldKind>
  readonly false: ReadonlySet<FieldKind>
}

export function partsOf(kinds: readonly Held[]): Parts {
  const held = new Set<FieldKind>()
  const masked = new Set<FieldKind>()
  const wrong = new Set<FieldKind>()
  for (const kind of kinds) {
    const [name = '', form] = kind.split('~')
    if (form === 'masked') masked.add(name)
    else if (form === 'false') wrong.add(name)
    else held.add(name)
  }
  return {held, masked, false: wrong}
}

/** Whether the condition holds for the record. */
export function fits(condition: KindCondition, seen: Seen): boolean {
  const {kinds, topics} = seen
  if ('has' in condition) return kinds.has(condition.has)
  if ('hasAny' in condition) return condition.hasAny.some(kind => kinds.has(kind))
  if ('hasAll' in condition) return condition.hasAll.every(kind => kinds.has(kind))
  if ('only' in condition) return [...kinds].every(kind => condition.only.includes(kind))
  if ('all' in condition) return condition.all.every(each => fits(each, seen))
  if ('any' in condition) return condition.any.some(each => fits(each, seen))
  if ('not' in condition) return !fits(condition.not, seen)
  if ('person' in condition) return seen.person === condition.person
  if ('topic' in condition) return topics.has(condition.topic)
  if ('topicAny' in condition) return condition.topicAny.some(topic => topics.has(topic))
  return condition.atLeast.of.filter(kind => kinds.has(kind)).length >= condition.atLeast.count
}

/** All patterns that fit, in file order, without those that a special one among them displaces. */
export function fitting(book: PatternBook, seen: Seen): readonly Pattern[] {
  const {kinds, topics, person} = seen
  const key = `${[...kinds].sort().join()}|${[...topics].join()}|${person}`
  return fittingOf(book, key, () => findFitting(book, seen))
}

/** Thousands of tables hold the same few kinds, and remediation asks again for each without one of them. */
const fittingOf = memo<PatternBook, readonly Pattern[]>()

function findFitting(book: PatternBook, seen: Seen): readonly Pattern[] {
  const all = book.patterns.filter(pattern => allows(pattern, seen.person) && fits(pattern.when, seen))
  const displaced = new Set(all.flatMap(pattern => pattern.displaces ?? []))
  return all.filter(pattern => !displaced.has(pattern.id))
}

function allows({person = 'either'}: Pattern, link: PersonLink): boolean {
  if (person === 'any') return true
  return person === 'either' ? link !== 'none' : link === person
}

/** Whether one of these kinds leads to a person by itself. */
export function isDirect(book: PatternBook, kinds: Iterable<FieldKind>): boolean {
  const {direct} = book.identification
  for (const kind of kinds) if (direct.includes(kind)) return true
  return false
}
