import type {DistinctSet} from '../model/tally.js'
import {estimate, maxInto, REGISTERS, record} from './sketch.js'

/**
 * Up to this many different digests a set is exact; beyond, it is a sketch with its error stated.
 * 4 million × 8 bytes at half load is 64 MiB a set, and every line of the law but those of 10 and 100 million
 * persons lies well below it.
 */
export const EXACT_LIMIT = 4_194_304
const FIRST_SLOTS = 16
/** words of the table at which a set is exact or a sketch: half its slots are the exact limit */
const LARGEST_TABLE = EXACT_LIMIT * 4

/**
 * A set of 64-bit digests that grows, then becomes a sketch: open addressing over interleaved (lo, hi) words. A
 * digest's home is given by its leading bits, so that the table is nearly in order: growing and freezing walk
 * through memory once instead of jumping about in it.
 */
export class DistinctCounter {
  private words = new Int32Array(FIRST_SLOTS * 2)
  private mask = FIRST_SLOTS - 1
  private shift = 32 - Math.log2(FIRST_SLOTS)
  private used = 0
  private registers: Uint8Array | undefined

  /** A word of the place where the search for a digest begins; asking fetches it into the cache. */
  peek(hi: number): number {
    return this.registers === undefined ? (this.words[(hi >>> this.shift) << 1] as number) : 0
  }

  /** Adds a digest; returns 1 if it was new to an exact set, else 0. The zero digest is stored as one. */
  add(hi: number, lo: number): 0 | 1 {
    if (this.registers !== undefined) {
      record(this.registers, hi, lo)
      return 0
    }
    const stored = (hi | lo) === 0 ? 1 : lo
    const {words, mask} = this
    let slot = hi >>> this.shift
    for (;;) {
      const at = slot << 1
      const l = words[at] as number
      const h = words[at + 1] as number
      if (l === stored && h === hi) return 0
      if ((l | h) === 0) {
        words[at] = stored
        words[at + 1] = hi
        if (++this.used * 2 > mask) this.grow()
        return 1
      }
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    if (this.used <= EXACT_LIMIT && this.words.length >= LARGEST_TABLE) return
    if (this.used > EXACT_LIMIT) {
      this.registers = sketchOf(this.packed())
      this.words = new Int32Array(0)
      return
    }
    const old = this.words
    this.words = new Int32Array(old.length * 2)
    this.mask = this.words.length / 2 - 1
    this.shift--
    this.used = 0
    for (let i = 0; i < old.length; i += 2) {
      const lo = old[i] as number
      const hi = old[i + 1] as number
      if ((lo | hi) !== 0) this.add(hi, lo)
    }
  }

  /** The set as it is now, in canonical form: equal sets give equal bytes whatever the order of adding. */
  freeze(): DistinctSet {
    if (this.registers !== undefined) return {kind: 'sketch', registers: this.registers}
    const packed = this.packed()
    arrange(packed)
    return capped(packed)
  }

  /** The digests without the gaps, nearly in order: those that had gone over the table's end come last. */
  private packed(): Uint32Array {
    const {words, shift} = this
    const packed = new Uint32Array(this.used * 2)
    let at = 0
    let around = 0
    while (around < words.length && isOverEnd(words, around, shift)) around += 2
    for (let n = 0, i = around; n < words.length; n += 2, i = i + 2 === words.length ? 0 : i + 2) {
      const lo = words[i] as number
      const hi = words[i + 1] as number
      if ((lo | hi) === 0) continue
      packed[at] = lo
      packed[at + 1] = hi
      at += 2
    }
    return packed
  }
}

/** Whether the digest at the table's front has its home near the end. */
function isOverEnd(words: Int32Array, i: number, shift: number): boolean {
  const hi = words[i + 1] as number
  return ((words[i] as number) | hi) !== 0 && hi >>> shift > words.length >> 2
}

/** Sorts digests that are nearly in order by inserting each: a step or two for most. */
function arrange(words: Uint32Array): void {
  for (let i = 2; i < words.length; i += 2) {
    const lo = words[i] as number
    const hi = words[i + 1] as number
    let j = i
    for (; j > 0; j -= 2) {
      const before = words[j - 1] as number
      if (before < hi || (before === hi && (words[j - 2] as number) <= lo)) break
      words[j] = words[j - 2] as number
      words[j + 1] = before
    }
    words[j] = lo
    words[j + 1] = hi
  }
}

export const EMPTY_SET: DistinctSet = {kind: 'exact', words: new Uint32Array(0)}

/** Sorted words as a set: a sketch when there are more than the exact limit. */
function capped(words: Uint32Array): DistinctSet {
  if (words.length / 2 <= EXACT_LIMIT) return {kind: 'exact', words}
  return {kind: 'sketch', registers: sketchOf(words)}
}

function sketchOf(words: Uint32Array): Uint8Array {
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

/** Two sorted arrays of (lo, hi) pairs as one, each pair once. */
function mergeSorted(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(a.length + b.length)
  let i = 0
  let j = 0
  let n = 0
  while (i < a.length && j < b.length) {
    const order = compare(a, i, b, j)
    const from = order <= 0 ? a : b
    const at = order <= 0 ? i : j
    out[n++] = from[at] as number
    out[n++] = from[at + 1] as number
    if (order <= 0) i += 2
    if (order >= 0) j += 2
  }
  out.set(a.subarray(i), n)
  n += a.length - i
  out.set(b.subarray(j), n)
  n += b.length - j
  return out.slice(0, n)
}

function compare(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  const high = (a[i + 1] as number) - (b[j + 1] as number)
  return high !== 0 ? high : (a[i] as number) - (b[j] as number)
}

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
