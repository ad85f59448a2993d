import type {ByteSource, DecodePairs} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import {type Damage, EXPANSION} from './decoder.js'
import {byteEncoding} from './evidence.js'
import {type Encoding, headEncoding} from './head.js'
import {decoderOf, utf8Stream} from './stream.js'
import {repaired, withoutCut} from './utf8.js'

/**
 * A text that can be read from any line on. Offsets are those of its bytes behind the byte-order mark, before
 * they are decoded: a line end is one byte in each of these encodings, and no part of another character.
 */
export interface LineText {
  readonly place: Place
  readonly name: string
  /** bytes behind the mark */
  readonly size: number
  /** `ascii` until a byte above 0x7F was read; parts of one text must agree */
  encoding(): Encoding
  /** bytes that were no text in that encoding and became `?`, over all streams so far */
  damaged(): number
  /** the first `n` bytes in UTF-8 */
  head(n: number): Promise<Uint8Array>
  /** bytes as they are */
  bytesAt(offset: number, length: number): Promise<Uint8Array>
  /** such bytes in UTF-8; a character cut at their end is left out */
  decode(bytes: Uint8Array): Uint8Array
  /** the bytes from one offset to another in UTF-8 */
  stream(from: number, to: number): AsyncIterable<Uint8Array>
}

/** bytes looked at to tell the encoding of a source, as `asUtf8` does */
const HEAD = 64 * 1024

/** Undefined where parts cannot be told from bytes: UTF-16, and sources that can only be read in order. */
export async function lineText(source: ByteSource, pairs?: DecodePairs): Promise<LineText | undefined> {
  const {size, readAt} = source
  const {encoding: sniffed, mark} = headEncoding(await source.head(HEAD))
  if (size === undefined || readAt === undefined) return undefined
  if (sniffed === 'utf-16le' || sniffed === 'utf-16be' || sniffed === 'binary') return undefined
  const damage: Damage = {bytes: 0}
  let settled: Encoding = sniffed
  const settle = (found: Encoding): void => {
    settled = found
  }
  const decode = (bytes: Uint8Array) => decoded(bytes, sniffed)
  return {
    place: source.place,
    name: source.name,
    size: Math.max(0, size - mark),
    encoding: () => settled,
    damaged: () => damage.bytes,
    head: async n => decode(await readAt(mark, n)).subarray(0, n),
    bytesAt: (offset, length) => readAt(offset + mark, length),
    decode,
    stream: (from, to) => utf8Stream(source.stream(from + mark, to + mark), sniffed, damage, settle, pairs),
  }
}

/** Some bytes of a text that is in `first`, as UTF-8, without a character cut at their end. */
export function decoded(bytes: Uint8Array, first: Encoding): Uint8Array {
  const encoding = first === 'ascii' ? byteEncoding(bytes) : first
  if (encoding === 'ascii') return bytes
  if (encoding === 'utf-8') return repaired(withoutCut(bytes), {bytes: 0})
  const out = new Uint8Array(bytes.length * EXPANSION)
  return out.subarray(0, decoderOf(encoding)(bytes, 0, bytes.length, out, 'more').written)
}
