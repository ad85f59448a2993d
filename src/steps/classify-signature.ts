import {memo} from '../kit/memo.js'
import type {FieldKind} from '../model/detector.js'
import {
  type Category,
  INTERPRETATIONS,
  type Interpretation,
  type Pattern,
  type PatternBook,
  type Reading,
  TIER_OF,
  TIERS,
} from '../model/law.js'
import type {Topic} from '../model/plan.js'
import type {Held} from '../model/tally.js'
import {fits, fitting, isDirect, type Parts, partsOf, type Seen} from './classify-fit.js'

/** What a signature is in the law's eyes. */
export interface SignatureClass {
  readonly pattern: string | 'none'
  readonly home: Category | 'none'
  readonly readings: Readonly<Record<Interpretation, Reading | 'none'>>
  /** why its records are not counted although they look personal */
  readonly excluded?: 'masked' | 'false'
  /** interpretations under which its records are location points, of which stationary ones do not count */
  readonly points: readonly Interpretation[]
  /** classes of persons its records put their persons in */
  readonly classes: readonly string[]
  /** what patterns were tried on, where one fits */
  readonly seen?: Seen
}

const NOTHING: SignatureClass = {
  pattern: 'none',
  home: 'none',
  readings: {narrow: 'none', mainstream: 'none', broad: 'none'},
  points: [],
  classes: [],
}

/** Whether the table's records reach a person through a key of theirs. */
export type Reach = 'linked' | 'none'

/**
 * Classifies one signature. A record whose only way to a person is masked, or proven false, is excluded with
 * that reason but still named, so that one sees what was left out.
 */
export function classifySignature(
  kinds: readonly Held[],
  topics: ReadonlySet<Topic>,
  reach: Reach,
  book: PatternBook,
): SignatureClass {
  const key = `${kinds.join()}|${[...topics].join()}|${reach}`
  return classOf(book, key, () => classNow(kinds, topics, reach, book))
}

const classOf = memo<PatternBook, SignatureClass>()

function classNow(
  kinds: readonly Held[],
  topics: ReadonlySet<Topic>,
  reach: Reach,
  book: PatternBook,
): SignatureClass {
  const parts = partsOf(kinds)
  const direct = isDirect(book, parts.held)
  if (besideFalse(parts, book) && reach === 'none') {
    return excludedAs('false', union(parts.held, parts.false), topics, book)
  }
  if (direct || reach === 'linked') return named(parts.held, topics, direct ? 'direct' : 'linked', book)
  const anyway = named(parts.held, topics, 'none', book)
  if (anyway.pattern !== 'none') return anyway
  const hidden = isDirect(book, parts.false) ? 'false' : isDirect(book, parts.masked) ? 'masked' : undefined
  if (hidden === undefined) return NOTHING
  return excludedAs(hidden, union(parts.held, hidden === 'false' ? parts.false : parts.masked), topics, book)
}

/** The record identifies only by kinds that do not stand beside an identifier proven false, and one is. */
function besideFalse({held, false: wrong}: Parts, book: PatternBook): boolean {
  const {notBesideFalse} = book.identification
  const sure = [...held].filter(kind => !notBesideFalse.includes(kind))
  return isDirect(book, wrong) && isDirect(book, held) && !isDirect(book, sure)
}

function union(a: ReadonlySet<FieldKind>, b: ReadonlySet<FieldKind>): ReadonlySet<FieldKind> {
  return new Set([...a, ...b])
}

function excludedAs(
  excluded: 'masked' | 'false',
  kinds: ReadonlySet<FieldKind>,
  topics: ReadonlySet<Topic>,
  book: PatternBook,
): SignatureClass {
  const as = named(kinds, topics, 'direct', book)
  return as.pattern === 'none' ? as : {...as, excluded, classes: []}
}

function named(
  kinds: ReadonlySet<FieldKind>,
  topics: ReadonlySet<Topic>,
  person: 'direct' | 'linked' | 'none',
  book: PatternBook,
): SignatureClass {
  const seen = {kinds, topics, person}
  const found = fitting(book, seen)
  const [first] = found
  if (first === undefined) return NOTHING
  const deciding = (each: Interpretation) => highest(found, each)
  return {
    pattern: first.id,
    home: first.home,
    readings: {
      narrow: deciding('narrow').readings.narrow,
      mainstream: deciding('mainstream').readings.mainstream,
      broad: deciding('broad').readings.broad,
    },
    points: INTERPRETATIONS.filter(each => deciding(each).counts === 'points'),
    classes: book.personClasses.filter(each => fits(each.when, seen)).map(({id}) => id),
    seen,
  }
}

/** Of several patterns the one that reads highest under the interpretation; of equals the first. */
export function highest(found: readonly Pattern[], interpretation: Interpretation): Pattern {
  const rank = (pattern: Pattern) => rankOf(pattern.readings[interpretation])
  return found.reduce((best, next) => (rank(next) > rank(best) ? next : best))
}

function rankOf(reading: Reading): number {
  return reading === 'not-counted' ? 0 : TIERS.length - TIERS.indexOf(TIER_OF[reading])
}
