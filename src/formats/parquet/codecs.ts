import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {decompress as unzstd} from 'fzstd'
import {BadBytes} from './thrift.js'

/** Unpacks a page to exactly `size` bytes; undefined for a codec that is not supported (LZO, LZ4 of Hadoop). */
export function unpacked(codec: number, bytes: Uint8Array, size: number): Uint8Array | undefined {
  switch (codec) {
    case 0:
      return bytes
    case 1:
      return sized(snappy(bytes, size), size)
    case 2:
      return sized(gunzipSync(bytes, {maxOutputLength: size + 1}), size)
    case 4:
      return sized(brotliDecompressSync(bytes, {maxOutputLength: size + 1}), size)
    case 6:
      return sized(zstandard(bytes, size), size)
    case 7:
      return sized(lz4(bytes, size), size)
    default:
      return undefined
  }
}

function sized(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length !== size) throw new BadBytes('page unpacks to another size')
  return bytes
}

/** The library throws errors of its own for bad bytes. */
function zstandard(bytes: Uint8Array, size: number): Uint8Array {
  try {
    return unzstd(bytes, new Uint8Array(size))
  } catch {
    throw new BadBytes('page does not unpack')
  }
}

/** Raw Snappy: a length, then literals and copies. */
function snappy(from: Uint8Array, size: number): Uint8Array {
  const to = new Uint8Array(size)
  let i = 0
  while ((from[i] ?? 0) >= 128) i++
  i++
  let out = 0
  while (i < from.length) {
    const tag = from[i++] as number
    const kind = tag & 3
    if (kind === 0) {
      let length = (tag >> 2) + 1
      if (length > 60) {
        const extra = length - 60
        length = number(from, i, extra) + 1
        i += extra
      }
      out = literal(from, i, length, to, out)
      i += length
    } else {
      const [length, offset, used] =
        kind === 1
          ? [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | (from[i] ?? 0), 1]
          : [(tag >> 2) + 1, number(from, i, kind === 2 ? 2 : 4), kind === 2 ? 2 : 4]
      out = repeat(to, out, offset, length)
      i += used
    }
  }
  return to.subarray(0, out)
}

/** An LZ4 block: each sequence is a literal and a copy. */
function lz4(from: Uint8Array, size: number): Uint8Array {
  const to = new Uint8Array(size)
  let i = 0
  let out = 0
  const length = (short: number): number => {
    let value = short
    for (let more = short === 15 ? 255 : 0; more === 255; value += more) more = from[i++] ?? 0
    return value
  }
  while (i < from.length) {
    const token = from[i++] as number
    const literals = length(token >> 4)
    out = literal(from, i, literals, to, out)
    i += literals
    if (i >= from.length) break
    const offset = number(from, i, 2)
    i += 2
    out = repeat(to, out, offset, length(token & 15) + 4)
  }
  return to.subarray(0, out)
}

function literal(from: Uint8Array, at: number, length: number, to: Uint8Array, out: number): number {
  if (at + length > from.length || out + length > to.length) throw new BadBytes('page does not unpack')
  to.set(from.subarray(at, at + length), out)
  return out + length
}

/** Copies may overlap what they write: byte by byte. */
function repeat(to: Uint8Array, out: number, offset: number, length: number): number {
  if (offset === 0 || offset > out || out + length > to.length) throw new BadBytes('page does not unpack')
  for (let k = 0; k < length; k++) to[out + k] = to[out + k - offset] as number
  return out + length
}

function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let k = length - 1; k >= 0; k--) value = value * 256 + (bytes[at + k] ?? 0)
  return value
}
