import {containment} from '../../kit/key-sketch.js'
import type {KeySketch} from '../../model/tally.js'
import type {KeyGroup} from './groups.js'
import {isLarge, type Key} from './keys.js'

/** Share of distinct keys that must be found in the target where names speak for it. */
export const NAMED_SHARE = 0.5
/** Share needed where names say little, or nothing. */
export const UNNAMED_SHARE = 0.9

/** Digests compared first: columns that share half their values share some of these. */
const FIRST_COMPARED = 128

/** Share of `from`'s different values found in the target; 0 where nothing could be compared, or nothing is alike. */
export function shareOf(from: KeySketch, {sketch}: KeyGroup): number {
  const first = {...from, keys: from.keys.subarray(0, FIRST_COMPARED)}
  return containment(first, sketch).share === 0 ? 0 : containment(from, sketch).share
}

/** Whether the target holds any of the values at all. */
export function isAnyIn(from: KeySketch, {sketch}: KeyGroup): boolean {
  return containment(from, sketch).share > 0
}

/** Different values needed when no name speaks for a link. */
const UNNAMED_VALUES = 20
/** Digests indexed; beyond them a sample, so that a body of ten thousand tables fits into memory. */
const MOST_POSTINGS = 1 << 19
/** Columns kept of one digest, and columns compared of those that share digests. */
const MOST_HOLDERS = 8

/** Key columns found by the values they hold, where values are no small integers. */
export interface ValueIndex {
  /** columns that hold nearly all of the key's values, best first */
  holding(from: Key): readonly {readonly to: KeyGroup; readonly share: number}[]
}

/** Indexes columns whose values occur once: only there a value names one row. */
export function valueIndex(groups: readonly KeyGroup[]): ValueIndex {
  const homes = groups.filter(({keys: [key]}) => key.role !== 'many' && isLarge(key))
  const postings = new Map<number, KeyGroup[]>()
  const every = sampling(homes)
  for (const home of homes) {
    for (const digest of home.sketch.keys) {
      if (digest % every === 0) post(postings, digest, home)
    }
  }
  return {holding: from => (isLarge(from) ? holders(from, postings, every) : [])}
}

/** Every how-manyth digest is indexed: a power of two, by the digest itself, so that both sides agree. */
function sampling(homes: readonly KeyGroup[]): number {
  const all = homes.reduce((sum, {sketch}) => sum + sketch.keys.length, 0)
  return 2 ** Math.max(0, Math.ceil(Math.log2(all / MOST_POSTINGS)))
}

function post(postings: Map<number, KeyGroup[]>, digest: number, home: KeyGroup): void {
  const known = postings.get(digest)
  if (known === undefined) postings.set(digest, [home])
  else if (known.length < MOST_HOLDERS) known.push(home)
}

function holders(from: Key, postings: ReadonlyMap<number, readonly KeyGroup[]>, every: number) {
  const {keys} = from.sketch
  if (keys.length < UNNAMED_VALUES) return []
  const votes = new Map<KeyGroup, number>()
  for (const digest of keys) {
    if (digest % every !== 0) continue
    for (const home of postings.get(digest) ?? []) votes.set(home, (votes.get(home) ?? 0) + 1)
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_HOLDERS)
    .map(([to]) => ({to, share: shareOf(from.sketch, to)}))
    .filter(({to, share}) => share >= UNNAMED_SHARE && comparedEnough(from, to))
}

function comparedEnough(from: Key, to: KeyGroup): boolean {
  return containment(from.sketch, to.sketch).compared >= UNNAMED_VALUES
}
