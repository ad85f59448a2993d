import {isAscii} from 'node:buffer'
import type {DecodePairs} from '../../model/format.js'
import {type Damage, type Decoder, decoded} from './decoder.js'
import {big5, gb18030} from './double-byte.js'
import {byteEncoding} from './evidence.js'
import type {Encoding} from './head.js'
import {windows1252} from './single-byte.js'
import {checkedUtf8} from './utf8.js'
import {utf16} from './utf16.js'

/** bytes, from the first one above 0x7F on, on which the encoding of a stream is decided. */
const DECIDING = 256 * 1024

/** A stream in `encoding` as UTF-8. What begins as `ascii` is settled at its first other byte. */
export function utf8Stream(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  damage: Damage,
  settle: (encoding: Encoding) => void,
  pairs?: DecodePairs,
): AsyncIterable<Uint8Array> {
  if (encoding === 'ascii') return settledLate(chunks, damage, settle, pairs)
  if (encoding === 'utf-8') return checkedUtf8(chunks, damage)
  return decoded(chunks, decoderOf(encoding), damage, pairs)
}

/**
 * ASCII passes through. From the first other byte on a fixed number of bytes is gathered and judged, so
 * that the answer does not depend on how the stream is cut into chunks.
 */
async function* settledLate(
  chunks: AsyncIterable<Uint8Array>,
  damage: Damage,
  settle: (encoding: Encoding) => void,
  pairs?: DecodePairs,
): AsyncGenerator<Uint8Array> {
  const input = chunks[Symbol.asyncIterator]()
  try {
    for (;;) {
      const {done, value} = await input.next()
      if (done === true) return
      if (isAscii(value)) {
        yield value
        continue
      }
      const at = value.findIndex(byte => byte > 0x7f)
      if (at > 0) yield value.subarray(0, at)
      const start = await gathered(value.subarray(at), input)
      const encoding = byteEncoding(start.subarray(0, DECIDING))
      settle(encoding)
      yield* utf8Stream(continued(start, input), encoding, damage, settle, pairs)
      return
    }
  } finally {
    await input.return?.()
  }
}

/** At least `DECIDING` bytes, or all there are. */
async function gathered(first: Uint8Array, input: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts = [new Uint8Array(first)]
  let have = first.length
  while (have < DECIDING) {
    const {done, value} = await input.next()
    if (done === true) break
    parts.push(new Uint8Array(value))
    have += value.length
  }
  return Buffer.concat(parts, have)
}

async function* continued(start: Uint8Array, input: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start
  for (;;) {
    const {done, value} = await input.next()
    if (done === true) return
    yield value
  }
}

const decoders = new Map<Encoding, Decoder>()

/** Tables take some 25 ms to make: once, and only when a file needs one. */
export function decoderOf(encoding: Exclude<Encoding, 'ascii' | 'utf-8'>): Decoder {
  const ready = decoders.get(encoding)
  if (ready) return ready
  const made = decoderFor(encoding)
  decoders.set(encoding, made)
  return made
}

function decoderFor(encoding: Exclude<Encoding, 'ascii' | 'utf-8'>): Decoder {
  switch (encoding) {
    case 'gb18030':
      return gb18030()
    case 'big5':
      return big5()
    case 'utf-16le':
      return utf16('le')
    case 'utf-16be':
      return utf16('be')
    case 'windows-1252':
      return windows1252()
  }
}
