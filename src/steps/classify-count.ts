import type {CategoryCount} from '../model/document.js'
import {CATEGORIES, type Category, type Interpretation, type PatternBook, TIER_OF} from '../model/law.js'
import type {Evidence, Size} from '../model/rules.js'
import type {DistinctSet, SignatureCount} from '../model/tally.js'
import type {SignatureClass} from './classify-signature.js'

/** A signature with what it is and how often it was read. */
export interface ClassifiedSignature extends SignatureClass {
  readonly count: SignatureCount
}

/** How many different digests several sets hold together. */
export type UnionSize = (sets: readonly DistinctSet[]) => Size

const NOBODY: Size = {size: 0, exact: true, error: 0}

/** 条 by category under each interpretation, 人 by class, of all these signatures together. */
export function countSignatures(
  signatures: readonly ClassifiedSignature[],
  book: PatternBook,
  unionSize: UnionSize,
): Evidence {
  const sizeOf = remembered(unionSize)
  const counts = (each: Interpretation) => countsOf(signatures, each, sizeOf)
  return {
    counts: {narrow: counts('narrow'), mainstream: counts('mainstream'), broad: counts('broad')},
    persons: personsOf(signatures, book, sizeOf),
  }
}

/** Sets of one list of signatures are merged once, however many interpretations ask. */
function remembered(unionSize: UnionSize): UnionSize {
  const known = new Map<string, Size>()
  const names = new Map<DistinctSet, number>()
  const nameOf = (set: DistinctSet) => {
    const name = names.get(set) ?? names.size
    names.set(set, name)
    return name
  }
  return sets => {
    if (sets.length === 0) return NOBODY
    const key = sets.map(nameOf).join()
    const size = known.get(key) ?? unionSize(sets)
    known.set(key, size)
    return size
  }
}

function countsOf(
  signatures: readonly ClassifiedSignature[],
  interpretation: Interpretation,
  sizeOf: UnionSize,
): readonly CategoryCount[] {
  return CATEGORIES.flatMap(category => {
    const mine = signatures.filter(each => each.readings[interpretation] === category)
    return mine.length === 0 ? [] : [countOf(category, mine, interpretation, sizeOf)]
  })
}

function countOf(
  category: Category,
  signatures: readonly ClassifiedSignature[],
  interpretation: Interpretation,
  sizeOf: UnionSize,
): CategoryCount {
  const valid = signatures.filter(each => each.excluded === undefined)
  const records = recordsOf(valid)
  const different = sizeOf(valid.map(each => each.count.distinct))
  const distinct = provenDistinct(different, records)
  const moving = stationaryOf(valid, interpretation, sizeOf)
  const stationary = Math.min(moving.size, distinct)
  const excluded = (why: 'masked' | 'false') => recordsOf(signatures.filter(each => each.excluded === why))
  const sizes = [different, moving]
  return {
    category,
    tier: TIER_OF[category],
    records: recordsOf(signatures),
    distinctRecords: distinct,
    counted: distinct - stationary,
    excluded: {
      duplicate: records - distinct,
      false: excluded('false'),
      masked: excluded('masked'),
      stationary,
    },
    persons: Math.min(records, Math.round(sizeOf(valid.map(each => each.count.persons)).size)),
    exact: sizes.every(({exact}) => exact),
    error: Math.max(...sizes.map(({error}) => error)),
  }
}

/** Standard errors within which an estimate cannot be told from the number itself. */
const INDISTINCT = 3

/**
 * Different records, never more than there are. Duplicates are left out only where they are proven (art. 11 ¶3):
 * an estimate that cannot be told from no duplicates at all leaves out none.
 */
function provenDistinct({size, exact, error}: Size, records: number): number {
  if (!exact && size >= records * (1 - INDISTINCT * error)) return records
  return Math.min(Math.round(size), records)
}

function recordsOf(signatures: readonly ClassifiedSignature[]): number {
  return signatures.reduce((sum, {count}) => sum + count.records, 0)
}

/** Different location records beyond their different points: the person stayed where he was. */
function stationaryOf(
  signatures: readonly ClassifiedSignature[],
  interpretation: Interpretation,
  sizeOf: UnionSize,
): Size {
  const located = signatures.filter(each => each.points.includes(interpretation) && each.count.points)
  const records = sizeOf(located.map(each => each.count.distinct))
  const points = sizeOf(located.flatMap(each => each.count.points ?? []))
  return {
    size: Math.max(0, Math.round(records.size) - Math.round(points.size)),
    exact: records.exact && points.exact,
    error: Math.max(records.error, points.error),
  }
}

/** 人 by class: `all` counted, each class of the book, and `ordinary`, all who are not `sensitive`. */
function personsOf(
  signatures: readonly ClassifiedSignature[],
  book: PatternBook,
  sizeOf: UnionSize,
): Readonly<Record<string, Size>> {
  const valid = signatures.filter(each => each.pattern !== 'none' && each.excluded === undefined)
  const sizeIn = (members: readonly ClassifiedSignature[]) => sizeOf(members.map(each => each.count.persons))
  const classes = book.personClasses.map(
    ({id}) => [id, sizeIn(valid.filter(each => each.classes.includes(id)))] as const,
  )
  const all = sizeIn(valid)
  const named = Object.fromEntries(classes)
  return {all, ordinary: difference(all, named['sensitive'] ?? NOBODY), ...named}
}

/** The rest of a set and a part of it; errors of estimates add up. */
function difference(all: Size, part: Size): Size {
  const size = Math.max(0, Math.round(all.size) - Math.round(part.size))
  const error = size === 0 ? 0 : (all.error * all.size + part.error * part.size) / size
  return {size, exact: all.exact && part.exact, error}
}

/** Records read as personal, excluded, or neither: what coverage adds up. */
export function rowsBySort(signatures: readonly ClassifiedSignature[]): {
  readonly personal: number
  readonly excluded: number
} {
  const named = signatures.filter(each => each.pattern !== 'none')
  return {
    personal: recordsOf(named.filter(each => each.excluded === undefined)),
    excluded: recordsOf(named.filter(each => each.excluded !== undefined)),
  }
}
