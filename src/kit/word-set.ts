import {encode} from './utf8.js'

/** A fixed set of words, asked by bytes without allocation. `folded`: ASCII capitals equal small letters. */
export interface WordSet {
  has(bytes: Uint8Array, start: number, end: number): boolean
  /** bytes of the longest word */
  readonly longest: number
}

type Fold = 'exact' | 'folded'

/** Builds the set: open addressing over one run of bytes, at most half full. */
export function wordSet(words: Iterable<string>, fold: Fold = 'exact'): WordSet {
  const encoded = [...new Set(words)].map(word => encode(fold === 'folded' ? word.toLowerCase() : word))
  let size = 16
  while (size < encoded.length * 2) size *= 2
  const slots: (Uint8Array | undefined)[] = new Array(size)
  for (const word of encoded) {
    let slot = hash(word, 0, word.length, fold) & (size - 1)
    while (slots[slot] !== undefined) slot = (slot + 1) & (size - 1)
    slots[slot] = word
  }
  const longest = encoded.reduce((most, word) => Math.max(most, word.length), 0)
  return {
    longest,
    has: (bytes, start, end) => end - start <= longest && holds(slots, bytes, start, end, fold),
  }
}

function holds(
  slots: readonly (Uint8Array | undefined)[],
  bytes: Uint8Array,
  start: number,
  end: number,
  fold: Fold,
) {
  let slot = hash(bytes, start, end, fold) & (slots.length - 1)
  for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
    if (equal(word, bytes, start, end, fold)) return true
    slot = (slot + 1) & (slots.length - 1)
  }
  return false
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array, start: number, end: number, fold: Fold): number {
  let h = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) h = Math.imul(h ^ folded(bytes[i] as number, fold), 0x01000193)
  return h ^ (h >>> 15)
}

function equal(word: Uint8Array, bytes: Uint8Array, start: number, end: number, fold: Fold): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (word[i] !== folded(bytes[start + i] as number, fold)) return false
  }
  return true
}

function folded(byte: number, fold: Fold): number {
  return fold === 'folded' && byte >= 65 && byte <= 90 ? byte | 32 : byte
}
