import type {ByteSource, DecodePairs, Sink} from '../model/format.js'
import type {Place} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {Damage} from './encoding/decoder.js'
import {type Encoding, headEncoding} from './encoding/head.js'
import {decoded} from './encoding/lines.js'
import {utf8Stream} from './encoding/stream.js'

export {type Encoding, type HeadEncoding, headEncoding as sniffEncoding} from './encoding/head.js'
export {type LineText, lineText} from './encoding/lines.js'

/**
 * A text source as UTF-8 without a byte-order mark. Offsets (`size`, `stream`, `readAt`) are those of the
 * text that follows the mark. `size` and `readAt` exist only where the bytes pass through unchanged: the
 * head is UTF-8 or ASCII.
 */
export interface Utf8Source extends ByteSource {
  /** `ascii` until a byte above 0x7F was read. Parts of one file must agree, or the file is read whole. */
  encoding(): Encoding
  /** bytes that were no text in that encoding and became `?`, over all streams so far */
  damaged(): number
}

/** bytes looked at to tell the encoding of a source: what sniffing reads anyway. */
const HEAD = 64 * 1024

/** A file that lost more than this share of its bytes to damage was not read. */
const MOST_LOST = 0.01

/**
 * The source as UTF-8. UTF-8 and ASCII pass through uncopied; GB18030 (with GBK and GB2312), Big5, UTF-16
 * and Windows-1252 are decoded as they stream. A file that begins in ASCII is decided where its first other
 * byte is, however late. A stream without an end that is read to the end tells its damage as one problem
 * `encoding`: a gap when more than a hundredth was lost, else a notice.
 *
 * `pairs`: the host's help with GB18030 and Big5.
 */
export async function asUtf8(
  source: ByteSource,
  sink: Pick<Sink, 'problem'>,
  pairs?: DecodePairs,
): Promise<Utf8Source> {
  const {encoding: sniffed, mark} = headEncoding(await source.head(HEAD))
  const first = sniffed === 'binary' ? 'ascii' : sniffed
  const damage: Damage = {bytes: 0}
  const direct = first === 'ascii' || first === 'utf-8'
  let settled = first
  const settle = (found: Encoding): void => {
    settled = found
  }
  const stream = (from = 0, to = Number.POSITIVE_INFINITY): AsyncIterable<Uint8Array> => {
    const raw = direct ? source.stream(from + mark, to + mark) : source.stream(mark)
    const utf8 = utf8Stream(raw, first, damage, settle, pairs)
    const chunks = direct ? utf8 : between(utf8, from, to)
    return to === Number.POSITIVE_INFINITY ? telling(chunks, source, sink, damage, () => settled) : chunks
  }
  return {
    place: source.place,
    name: source.name,
    ...(direct ? unchanged(source, mark) : {}),
    encoding: () => settled,
    damaged: () => damage.bytes,
    head: async n =>
      decoded((await source.head(mark + (isWide(first) ? 2 * n : n))).subarray(mark), first).subarray(0, n),
    stream,
  }
}

/** The first bytes of a file as UTF-8, for sniffing; binary bytes as they are. */
export function utf8Head(head: Uint8Array): Uint8Array {
  const {encoding, mark} = headEncoding(head)
  return encoding === 'binary' ? head : decoded(head.subarray(mark), encoding)
}

/** UTF-16 takes two bytes for what may be one in UTF-8. */
function isWide(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
}

function unchanged(source: ByteSource, mark: number): Pick<ByteSource, 'size' | 'readAt'> {
  const {size, readAt} = source
  return {
    ...(size === undefined ? {} : {size: Math.max(0, size - mark)}),
    ...(readAt === undefined ? {} : {readAt: (offset, length) => readAt(offset + mark, length)}),
  }
}

/** The bytes of a stream from offset `from` up to `to`. */
async function* between(
  chunks: AsyncIterable<Uint8Array>,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at))
    if (part.length > 0) yield part
    at += chunk.length
    if (at >= to) return
  }
}

/** Passes chunks on and, at their end, tells what was lost. A stream that is left early tells nothing. */
async function* telling(
  chunks: AsyncIterable<Uint8Array>,
  source: ByteSource,
  sink: Pick<Sink, 'problem'>,
  damage: Damage,
  encoding: () => Encoding,
): AsyncGenerator<Uint8Array> {
  const before = damage.bytes
  let all = 0
  for await (const chunk of chunks) {
    all += chunk.length
    yield chunk
  }
  for (const problem of damageProblems(source.place, damage.bytes - before, all, encoding()))
    sink.problem(problem)
}

/** What must be told of `lost` bytes among `all` that were no text. */
export function damageProblems(
  place: Place,
  lost: number,
  all: number,
  encoding: Encoding,
): readonly Problem[] {
  const detail = `${lost} bytes are not ${encoding} and were read as question marks`
  const weight = lost > all * MOST_LOST ? 'gap' : 'notice'
  return lost === 0 ? [] : [{place, cause: 'encoding', detail, weight}]
}
