import {encode} from './utf8.js'

/** A fixed set of words, asked by bytes without allocation. `folded`: ASCII capitals equal small letters. */
export interface WordSet {
  has(bytes: Uint8Array, start: number, end: number): boolean
}

type Fold = 'exact' | 'folded'

/** The words one after the other, a line feed behind each; a slot holds where a word begins, plus one. */
interface Table {
  readonly text: Uint8Array
  readonly slots: Int32Array
  /** bytes of the longest word */
  readonly longest: number
}

const LINE_FEED = 10

/** The set, built when it is first asked: a usual scan asks few of them. */
export function wordSet(words: readonly string[], fold: Fold = 'exact'): WordSet {
  let table: Table | undefined
  return {
    has: (bytes, start, end) => {
      table ??= build(words, fold)
      return end - start <= table.longest && holds(table, bytes, start, end, fold)
    },
  }
}

/** Open addressing, at most half full. */
function build(words: readonly string[], fold: Fold): Table {
  const lines = words.length === 0 ? '' : `${words.join('\n')}\n`
  const text = encode(fold === 'folded' ? lines.toLowerCase() : lines)
  let size = 16
  while (size < words.length * 2) size *= 2
  const slots = new Int32Array(size)
  let longest = 0
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf(LINE_FEED, from)
    longest = Math.max(longest, to - from)
    let slot = hash(text, from, to, fold) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = from + 1
  }
  return {text, slots, longest}
}

function holds({text, slots}: Table, bytes: Uint8Array, start: number, end: number, fold: Fold): boolean {
  const last = slots.length - 1
  let slot = hash(bytes, start, end, fold) & last
  for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
    if (isWord(text, at - 1, bytes, start, end, fold)) return true
    slot = (slot + 1) & last
  }
  return false
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array, start: number, end: number, fold: Fold): number {
  let h = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) h = Math.imul(h ^ folded(bytes[i] as number, fold), 0x01000193)
  return h ^ (h >>> 15)
}

/** Whether the word at `from` is the one asked for: all of it, up to its line feed. */
function isWord(
  text: Uint8Array,
  from: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  fold: Fold,
): boolean {
  let at = from
  for (let i = start; i < end; i++) if (text[at++] !== folded(bytes[i] as number, fold)) return false
  return text[at] === LINE_FEED
}

function folded(byte: number, fold: Fold): number {
  return fold === 'folded' && byte >= 65 && byte <= 90 ? byte | 32 : byte
}
