import type {KeySketch} from '../model/tally.js'

/**
 * Bottom-k sketch: the smallest digests of a column's values. Two columns share keys if the smallest digests
 * of one are found in the other (Beyer et al. 2007). 1,024 give a containment with about 3 % standard error,
 * and columns with fewer different values are kept whole.
 */
export const KEY_SKETCH_SIZE = 1024
/** Most tables are small: their collectors begin small. */
const FIRST_KEYS = 32

/** Collects the smallest digests; order of adding does not matter. */
export class KeyCollector {
  /** digests not below it cannot be among the smallest */
  limit = Number.POSITIVE_INFINITY
  /** every value so far was a plain integer; `largest` of them, −1 before the first */
  integers = true
  largest = -1
  private heap = new Float64Array(FIRST_KEYS)
  private used = 0
  private seen = new Set<number>()
  private overflow = false

  /** Digests of 53 bits, as the kernel writes them. */
  addAll(keys: Float64Array): void {
    for (const key of keys) {
      if (key >= this.limit || this.seen.has(key)) continue
      this.seen.add(key)
      this.heap[this.used++] = key
      if (this.used === this.heap.length) this.makeRoom()
    }
  }

  private makeRoom(): void {
    if (this.heap.length === KEY_SKETCH_SIZE * 2) {
      this.shrink()
      return
    }
    const larger = new Float64Array(this.heap.length * 2)
    larger.set(this.heap)
    this.heap = larger
  }

  /** Keeps the smallest half of the buffer; its largest becomes the limit for newcomers. */
  private shrink(): void {
    this.heap.sort()
    this.used = KEY_SKETCH_SIZE
    this.limit = this.heap[KEY_SKETCH_SIZE - 1] as number
    this.overflow = true
    this.seen = new Set(this.heap.subarray(0, KEY_SKETCH_SIZE))
  }

  freeze(column: number): KeySketch {
    const sorted = this.heap.slice(0, this.used).sort()
    const keys = sorted.subarray(0, KEY_SKETCH_SIZE)
    const base = {column, keys: keys.slice(), whole: !this.overflow && this.used <= KEY_SKETCH_SIZE}
    return this.integers && this.largest >= 0 ? {...base, largestInteger: this.largest} : base
  }
}

/** Two sketches of one column, from two parts of a table. */
export function mergeKeys(a: KeySketch, b: KeySketch): KeySketch {
  const all = Float64Array.from(new Set([...a.keys, ...b.keys])).sort()
  const keys = all.slice(0, KEY_SKETCH_SIZE)
  const whole = a.whole && b.whole && all.length <= KEY_SKETCH_SIZE
  const largest = mergeLargest(a, b)
  return largest === undefined
    ? {column: a.column, keys, whole}
    : {column: a.column, keys, whole, largestInteger: largest}
}

/** Defined only while every value of both parts is an integer; a part without values does not object. */
function mergeLargest(a: KeySketch, b: KeySketch): number | undefined {
  if (a.keys.length === 0) return b.largestInteger
  if (b.keys.length === 0) return a.largestInteger
  if (a.largestInteger === undefined || b.largestInteger === undefined) return undefined
  return Math.max(a.largestInteger, b.largestInteger)
}

/** How many of `from`'s values are found in `to`, as a share, judged where both sketches can tell. */
export interface Containment {
  readonly share: number
  /** different values compared */
  readonly compared: number
}

export function containment(from: KeySketch, to: KeySketch): Containment {
  const bound = to.whole ? Number.POSITIVE_INFINITY : (to.keys[to.keys.length - 1] ?? 0)
  let compared = 0
  let found = 0
  let at = 0
  for (const key of from.keys) {
    if (key > bound) break
    compared++
    while (at < to.keys.length && (to.keys[at] as number) < key) at++
    if (to.keys[at] === key) found++
  }
  return {share: compared === 0 ? 0 : found / compared, compared}
}

/** Several columns as one: shards of a table, or tables that divide the rows of another among them. */
export function unionKeys(sketches: readonly KeySketch[]): KeySketch {
  const [first] = sketches
  if (first !== undefined && sketches.length === 1) return first
  const collector = new KeyCollector()
  for (const {keys} of sketches) collector.addAll(keys)
  const {keys, whole} = collector.freeze(first?.column ?? 0)
  return {column: first?.column ?? 0, keys, whole: whole && sketches.every(each => each.whole)}
}

/** Different values of the column: counted where the sketch is whole, else estimated from how dense it lies. */
export function distinctKeys({keys, whole}: KeySketch): number {
  const last = keys[keys.length - 1]
  return whole || last === undefined || last === 0 ? keys.length : ((keys.length - 1) / last) * 2 ** 53
}
