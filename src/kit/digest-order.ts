/**
 * Digests in order. A digest is two words, (lo, hi), as a little-endian BigUint64Array would hold it; lengths
 * here are in words. Digests are spread evenly, so their leading bits alone bring them nearly in order.
 */

/** Words up to which inserting each in its place is quickest. */
const FEW = 64
/** Leading bits sorted by in one of two passes: no more counters than the first-level cache holds. */
const MOST_BITS = 10

let spare = new Uint32Array(0)
const counters = new Uint32Array(1 << MOST_BITS)

/** Sorts `words[0..length)` in place, each digest once; returns how many words are left. */
export function sortOnce(words: Uint32Array, length: number): number {
  if (length > FEW) sortByLead(words, length)
  insertEach(words, length)
  return dropRepeats(words, length)
}

/** Two passes by counting: about as many places as there are digests. */
function sortByLead(words: Uint32Array, length: number): void {
  if (spare.length < length) spare = new Uint32Array(length)
  const bits = Math.min(MOST_BITS, (32 - Math.clz32(length)) >> 1)
  spread(words, spare, length, 32 - 2 * bits, bits)
  spread(spare, words, length, 32 - bits, bits)
}

/** Copies digests in the order of `bits` of their high word from `shift` on; equal ones keep their order. */
function spread(from: Uint32Array, to: Uint32Array, length: number, shift: number, bits: number): void {
  const mask = (1 << bits) - 1
  counters.fill(0, 0, mask + 1)
  for (let i = 1; i < length; i += 2) {
    const place = ((from[i] as number) >>> shift) & mask
    counters[place] = (counters[place] as number) + 2
  }
  let sum = 0
  for (let place = 0; place <= mask; place++) {
    const count = counters[place] as number
    counters[place] = sum
    sum += count
  }
  for (let i = 0; i < length; i += 2) {
    const hi = from[i + 1] as number
    const place = (hi >>> shift) & mask
    const at = counters[place] as number
    counters[place] = at + 2
    to[at] = from[i] as number
    to[at + 1] = hi
  }
}

/** A step or two for most, once they are nearly in order. */
function insertEach(words: Uint32Array, length: number): void {
  for (let i = 2; i < length; i += 2) {
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

function dropRepeats(words: Uint32Array, length: number): number {
  let kept = Math.min(length, 2)
  for (let i = 2; i < length; i += 2) {
    const lo = words[i] as number
    const hi = words[i + 1] as number
    if (words[kept - 2] === lo && words[kept - 1] === hi) continue
    words[kept++] = lo
    words[kept++] = hi
  }
  return kept
}

/**
 * Merges sorted `more[0..added)` into sorted `words[0..length)`, each digest once, from the end backwards, so
 * that no second array is needed; `words` must have room for both. Returns the words there are then.
 */
export function mergeInto(words: Uint32Array, length: number, more: Uint32Array, added: number): number {
  let i = length - 2
  let j = added - 2
  let put = length + added
  while (j >= 0) {
    const hi = more[j + 1] as number
    const lo = more[j] as number
    while (i >= 0 && isGreater(words, i, lo, hi)) {
      put -= 2
      words[put] = words[i] as number
      words[put + 1] = words[i + 1] as number
      i -= 2
    }
    if (i >= 0 && words[i] === lo && words[i + 1] === hi) i -= 2
    put -= 2
    words[put] = lo
    words[put + 1] = hi
    j -= 2
  }
  const kept = i + 2
  if (put > kept) words.copyWithin(kept, put, length + added)
  return kept + length + added - put
}

function isGreater(words: Uint32Array, at: number, lo: number, hi: number): boolean {
  const high = words[at + 1] as number
  return high > hi || (high === hi && (words[at] as number) > lo)
}
