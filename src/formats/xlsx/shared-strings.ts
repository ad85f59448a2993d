import {startsWith} from '../../kit/utf8.js'
import {scanChunks} from './chunks.js'
import {copyText} from './text.js'

const LT = 60
const GT = 62
const SLASH = 47
const BANG = 33
const BRACKET = 91
const COLON = 58

/** All shared strings as one run of UTF-8; string `i` is `bytes[offsets[i]..offsets[i+1])`. */
export interface SharedStrings {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly count: number
}

export const NO_STRINGS: SharedStrings = {bytes: new Uint8Array(0), offsets: new Uint32Array(1), count: 0}

/** bytes that even an empty string is held to cost */
const STRING_COST = 16

/** How reading the part ended: `too-large`: strings past the bound are missing. */
export type StringsEnd = 'end' | 'too-large'

/**
 * Reads `xl/sharedStrings.xml` into memory, at most `most` bytes. Rich text is joined, phonetic guides
 * (`rPh`) are left out. `size` is what the archive says the part unpacks to. Comments are written alike.
 */
export async function readSharedStrings(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  most: number,
  item: 'si' | 'comment' = 'si',
): Promise<{readonly strings: SharedStrings; readonly ended: StringsEnd}> {
  const builder = new Builder(Math.min(size, most), most, new TextEncoder().encode(item))
  const ended = await scanChunks(chunks, (bytes, end) => builder.scan(bytes, end))
  return {strings: builder.strings(), ended: builder.full || ended === 'too-long' ? 'too-large' : 'end'}
}

class Builder {
  full = false
  private bytes: Uint8Array
  private at = 0
  private offsets: Uint32Array<ArrayBuffer> = new Uint32Array(1024)
  private count = 0
  private phonetic = false

  constructor(
    size: number,
    private readonly most: number,
    /** the element that holds one string */
    private readonly item: Uint8Array,
  ) {
    // Pages never written cost nothing, so the stated size may be taken at its word up to the bound.
    this.bytes = Buffer.allocUnsafe(size + 64)
  }

  strings(): SharedStrings {
    this.offsets[this.count] = this.at
    return {bytes: this.bytes, offsets: this.offsets, count: this.count}
  }

  /** Tag by tag; a text is taken when the tag after it is there. Long because it meets every byte of the part. */
  scan(bytes: Uint8Array, end: number): number {
    let i = 0
    for (;;) {
      while (i < end && bytes[i] !== LT) i++
      const tag = i
      if (bytes[tag + 1] === BANG) {
        i = sectionEnd(bytes, tag, end)
        if (i < 0) return tag
        continue
      }
      let name = tag + 1
      const closing = bytes[name] === SLASH
      if (closing) name++
      i = name
      while (i < end && (bytes[i] as number) > 32 && bytes[i] !== GT && bytes[i] !== SLASH) {
        if (bytes[i] === COLON) name = i + 1
        i++
      }
      const nameEnd = i
      while (i < end && bytes[i] !== GT) i++
      if (i >= end) return Math.min(tag, end)
      const empty = bytes[i - 1] === SLASH
      i++
      const length = nameEnd - name
      if (length === 1 && bytes[name] === 116 && !closing && !empty) {
        const text = i
        i = textEnd(bytes, i, end)
        if (i < 0) return tag
        if (!this.phonetic) this.append(bytes, text, i)
      } else if (length === this.item.length && startsWith(this.item, bytes, name, end)) {
        if (!closing) this.begin()
      } else if (length === 3 && bytes[name] === 114 && bytes[name + 1] === 80 && bytes[name + 2] === 104) {
        this.phonetic = !closing && !empty
      }
    }
  }

  private begin(): void {
    this.phonetic = false
    if (this.count >= this.most / STRING_COST) {
      this.full = true
      return
    }
    if (this.count + 2 > this.offsets.length) {
      const larger = new Uint32Array(2 * this.offsets.length)
      larger.set(this.offsets)
      this.offsets = larger
    }
    this.offsets[this.count++] = this.at
  }

  private append(from: Uint8Array, start: number, end: number): void {
    const needed = this.at + end - start
    if (needed > this.most) {
      this.full = true
      return
    }
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(this.most, 2 * needed))
      larger.set(this.bytes.subarray(0, this.at))
      this.bytes = larger
    }
    this.at = copyMarkup(from, start, end, this.bytes, this.at)
  }
}

/** Index of the tag that ends a text, CDATA sections passed over; -1 when it is not there yet. */
export function textEnd(bytes: Uint8Array, from: number, end: number): number {
  let i = from
  for (;;) {
    while (i < end && bytes[i] !== LT) i++
    if (i + 1 >= end) return -1
    if (bytes[i + 1] !== BANG) return i
    const close = sectionEnd(bytes, i, end)
    if (close < 0) return -1
    i = close
  }
}

/** Copies a text that may hold CDATA sections, which are taken as they are, and comments, which are left out. */
export function copyMarkup(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let out = at
  let i = start
  let plain = start
  for (; i < end; i++) {
    if (from[i] !== LT) continue
    out = copyText(from, plain, i, to, out)
    const close = sectionEnd(from, i, end)
    if (close < 0) return out
    const cdata = from[i + 2] === BRACKET
    for (let k = i + 9; cdata && k < close - 3; k++) to[out++] = from[k] as number
    i = close - 1
    plain = close
  }
  return copyText(from, plain, end, to, out)
}

/** Index after the `]]>` or `-->` of a CDATA section or comment that begins at `i`; -1 when it is not there. */
export function sectionEnd(bytes: Uint8Array, i: number, end: number): number {
  for (let k = i + 4; k < end; k++) {
    if (bytes[k] !== GT) continue
    const before = bytes[k - 1]
    if (before === bytes[k - 2] && (before === 93 || before === 45)) return k + 1
  }
  return -1
}
