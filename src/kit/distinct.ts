import type {DistinctSet} from '../model/tally.js'
import {estimate, maxInto, REGISTERS, record} from './sketch.js'

/**
 * Up to this many different digests a set is exact; beyond, it is a sketch with its error stated.
 * 4 million × 8 bytes is 32 MiB a set, and every line of the law but those of 10 and 100 million persons lies
 * well below it.
 */
export const EXACT_LIMIT = 4_194_304

export const EMPTY_SET: DistinctSet = {kind: 'exact', words: new Uint32Array(0)}

/** Sorted words as a set: a sketch when there are more than the exact limit. */
function capped(words: Uint32Array): DistinctSet {
  if (words.length / 2 <= EXACT_LIMIT) return {kind: 'exact', words}
  return {kind: 'sketch', registers: sketchOf(words)}
}

/** A sketch of sorted or unsorted digests. */
export function sketchOf(words: Uint32Array): Uint8Array {
  const registers = new Uint8Array(REGISTERS)
  for (let i = 0; i < words.length; i += 2) {
    record(registers, words[i + 1] as number, words[i] as number)
  }
  return registers
}

/** The union of two sets; exact as long as it stays within the limit. Commutative and associative. */
export function union(a: DistinctSet, b: DistinctSet): DistinctSet {
  if (a.kind === 'exact' && b.kind === 'exact') {
    if (a.words.length === 0) return b
    if (b.words.length === 0) return a
    return capped(mergeSorted(a.words, b.words))
  }
  const registers = new Uint8Array(REGISTERS)
  for (const set of [a, b]) maxInto(registers, set.kind === 'sketch' ? set.registers : sketchOf(set.words))
  return {kind: 'sketch', registers}
}

/** Two sorted arrays of (lo, hi) pairs as one, each pair once. Millions of pairs pass: one loop, without a call. */
function mergeSorted(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(a.length + b.length)
  let i = 0
  let j = 0
  let n = 0
  while (i < a.length && j < b.length) {
    const highA = a[i + 1] as number
    const highB = b[j + 1] as number
    const lowA = a[i] as number
    const lowB = b[j] as number
    if (highA < highB || (highA === highB && lowA <= lowB)) {
      if (highA === highB && lowA === lowB) j += 2
      out[n] = lowA
      out[n + 1] = highA
      i += 2
    } else {
      out[n] = lowB
      out[n + 1] = highB
      j += 2
    }
    n += 2
  }
  out.set(a.subarray(i), n)
  n += a.length - i
  out.set(b.subarray(j), n)
  n += b.length - j
  // A copy only where it gives much memory back.
  return n > out.length * MOSTLY ? out.subarray(0, n) : out.slice(0, n)
}

/** Share of a union's room that is used when its sets had little in common. */
const MOSTLY = 0.75

/** How many different digests, and how sure: `error` is the relative standard error, 0 when exact. */
export interface DistinctSize {
  readonly size: number
  readonly exact: boolean
  readonly error: number
}

/** Relative standard error of a sketch: 1.04/√2¹⁴. */
export const SKETCH_ERROR = 0.0081

export function sizeOf(set: DistinctSet): DistinctSize {
  if (set.kind === 'exact') return {size: set.words.length / 2, exact: true, error: 0}
  return {size: estimate(set.registers), exact: false, error: SKETCH_ERROR}
}

/** Unions pairwise, smallest first, so that many small sets cost n log n. */
export function unionAll(sets: readonly DistinctSet[]): DistinctSet {
  let level = [...sets]
  if (level.length === 0) return EMPTY_SET
  while (level.length > 1) {
    const next: DistinctSet[] = []
    for (let i = 0; i < level.length; i += 2) {
      const right = level[i + 1]
      next.push(right === undefined ? (level[i] as DistinctSet) : union(level[i] as DistinctSet, right))
    }
    level = next
  }
  return level[0] as DistinctSet
}

export function unionSize(sets: readonly DistinctSet[]): DistinctSize {
  return sizeOf(unionAll(sets))
}
