import type {CategoryCount} from '../../model/document.js'
import {CATEGORIES, type Category, TIER_OF, TIERS, type Tier} from '../../model/law.js'
import type {TypedCounts} from '../../model/options.js'
import type {Evidence, Selected, Size} from '../../model/rules.js'

/** Which end of an uncertain figure is meant; all three are the same for exact counts. */
export type End = 'low' | 'point' | 'high'
export const ENDS = ['low', 'point', 'high'] as const satisfies readonly End[]

/**
 * Standard errors to either side of an estimate between which the truth is taken to lie: outside of four it
 * is about once in 16,000 scans.
 */
const STANDARD_ERRORS = 4

/** A figure at one end of its interval, whole. */
export function sizeAt(size: Size, end: End): bigint {
  if (size.exact || end === 'point') return BigInt(Math.round(size.size))
  const width = STANDARD_ERRORS * size.error * size.size
  if (end === 'low') return BigInt(Math.max(0, Math.floor(size.size - width)))
  return BigInt(Math.ceil(size.size + width))
}

/** 条 of one tier counted. */
export function tierRecords(counts: readonly CategoryCount[], tier: Tier, end: End): bigint {
  return sum(
    counts.filter(count => count.tier === tier),
    end,
  )
}

/** 条 of the selected categories and tiers counted. A tier typed in as a whole is in no category of its own. */
export function selectedRecords(
  counts: readonly CategoryCount[],
  selected: readonly Selected[],
  end: End,
): bigint {
  return sum(
    counts.filter(
      count => selected.includes('all') || selected.includes(count.tier) || selected.includes(count.category),
    ),
    end,
  )
}

function sum(counts: readonly CategoryCount[], end: End): bigint {
  return counts.reduce((total, count) => total + countAt(count, end), 0n)
}

function countAt({counted, exact, error}: CategoryCount, end: End): bigint {
  return sizeAt({size: counted, exact, error}, end)
}

/** The tiers without those that a special rule took out. */
export function withoutTiers(
  counts: readonly CategoryCount[],
  out: readonly Tier[],
): readonly CategoryCount[] {
  return out.length === 0 ? counts : counts.filter(count => !out.includes(count.tier))
}

/** Counts somebody typed in, the same under every interpretation; nothing is known of persons. */
export function typedEvidence(typed: TypedCounts): Evidence {
  const keys = [...new Set<Category | Tier>([...TIERS, ...CATEGORIES])]
  const counts = keys.flatMap(key => {
    const records = typed[key]
    return records === undefined ? [] : [typedCount(key, records)]
  })
  return {counts: {narrow: counts, mainstream: counts, broad: counts}, persons: {}}
}

/** One typed figure as a count without exclusions. */
export function typedCount(category: Category | Tier, records: number): CategoryCount {
  const excluded = {duplicate: 0, false: 0, masked: 0, stationary: 0}
  return {
    category,
    tier: tierOf(category),
    records,
    distinctRecords: records,
    counted: records,
    excluded,
    persons: 0,
    exact: true,
    error: 0,
  }
}

export function tierOf(category: Category | Tier): Tier {
  if (category === 'sensitive' || category === 'important') return category
  return TIER_OF[category]
}
