import type {DistinctSet} from '../model/tally.js'
import {mergeInto, sortOnce} from './digest-order.js'
import {EXACT_LIMIT, sketchOf} from './distinct.js'
import {record} from './sketch.js'

/** Words waiting to be sorted: few at first, since most sets are small; at most 8 MiB. */
const FIRST_WORDS = 32
const MOST_WORDS = 2_097_152
/** While it is small a set grows by as much as it has, so that the work stays in proportion. */
const GROWTH = 2

/**
 * A set of 64-bit digests that grows, then becomes a sketch. Newcomers wait in a buffer that is sorted and
 * merged when it is full: memory is walked through in order, where a hash table would jump about in it.
 */
export class DistinctCounter {
  private waiting = new Uint32Array(FIRST_WORDS)
  private waitingWords = 0
  private sorted = new Uint32Array(0)
  private sortedWords = 0
  private registers: Uint8Array | undefined

  add(lo: number, hi: number): void {
    if (this.waitingWords === this.waiting.length) this.makeRoom()
    const at = this.waitingWords
    this.waiting[at] = lo
    this.waiting[at + 1] = hi
    this.waitingWords = at + 2
  }

  private makeRoom(): void {
    this.absorb()
    const wanted = Math.min(MOST_WORDS, this.sortedWords * GROWTH)
    if (this.waiting.length < wanted) this.waiting = new Uint32Array(Math.max(wanted, FIRST_WORDS))
  }

  /** Takes in what waits. */
  private absorb(): void {
    const added = sortOnce(this.waiting, this.waitingWords)
    this.waitingWords = 0
    if (this.registers !== undefined) {
      noteAll(this.registers, this.waiting, added)
      return
    }
    this.reserve(this.sortedWords + added)
    this.sortedWords = mergeInto(this.sorted, this.sortedWords, this.waiting, added)
    if (this.sortedWords <= EXACT_LIMIT * 2) return
    this.registers = sketchOf(this.sorted.subarray(0, this.sortedWords))
    this.sorted = new Uint32Array(0)
  }

  private reserve(words: number): void {
    if (this.sorted.length >= words) return
    const larger = new Uint32Array(
      Math.max(words, Math.min(this.sorted.length * 2, EXACT_LIMIT * 2 + MOST_WORDS)),
    )
    larger.set(this.sorted.subarray(0, this.sortedWords))
    this.sorted = larger
  }

  /** The set as it is now, in canonical form: equal sets give equal bytes whatever the order of adding. */
  freeze(): DistinctSet {
    this.absorb()
    if (this.registers !== undefined) return {kind: 'sketch', registers: this.registers}
    return {kind: 'exact', words: this.sorted.slice(0, this.sortedWords)}
  }
}

function noteAll(registers: Uint8Array, words: Uint32Array, length: number): void {
  for (let i = 0; i < length; i += 2) record(registers, words[i + 1] as number, words[i] as number)
}
