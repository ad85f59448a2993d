import {BadBytes} from './thrift.js'

/** Reads little things out of one page. */
export interface PageReader {
  readonly bytes: Uint8Array
  at: number
}

/** Values of runs and bit-packed groups (RLE), `count` of them, each below 2^width. */
export function readHybrid(reader: PageReader, end: number, width: number, count: number): Int32Array {
  const out = new Int32Array(count)
  if (width > 32) throw new BadBytes('bit width')
  let seen = 0
  while (seen < count) {
    const header = varint(reader, end)
    const length = Math.floor(header / 2)
    if (header % 2 === 0) {
      const value = littleEndian(reader, end, (width + 7) >> 3)
      const run = Math.min(length, count - seen)
      out.fill(value, seen, seen + run)
      seen += run
    } else {
      const values = Math.min(length * 8, count - seen)
      unpack(reader, end, width, values, out, seen)
      seen += values
      reader.at += Math.min(length * width, end - reader.at)
    }
  }
  return out
}

/** Bits of a group, lowest first; leaves the position where it was. */
function unpack(
  reader: PageReader,
  end: number,
  width: number,
  count: number,
  out: Int32Array,
  at: number,
): void {
  if (reader.at + Math.ceil((count * width) / 8) > end) throw new BadBytes('packed values end early')
  const {bytes} = reader
  const size = 2 ** width
  let bit = 0
  for (let i = 0; i < count; i++, bit += width) {
    let k = reader.at + Math.floor(bit / 8)
    let value = (bytes[k] as number) >> (bit % 8)
    for (let have = 8 - (bit % 8); have < width; have += 8) value += (bytes[++k] as number) * 2 ** have
    out[at + i] = value % size
  }
}

/** DELTA_BINARY_PACKED: `count` values at least are there, and `count` are given. */
export function readDelta(reader: PageReader, end: number, count: number): BigInt64Array {
  const block = varint(reader, end)
  const minis = varint(reader, end)
  const total = varint(reader, end)
  const perMini = block / minis
  if (total < count || !(perMini % 8 === 0 && perMini > 0 && block <= 1 << 20))
    throw new BadBytes('delta block')
  const out = new BigInt64Array(count)
  let value = zigzag(reader, end)
  let seen = 0
  if (count > 0) out[seen++] = value
  while (seen < total && seen < count) {
    const least = zigzag(reader, end)
    const widths = take(reader, end, minis)
    for (let m = 0; m < minis && seen < total; m++) {
      const width = widths[m] as number
      if (width > 64) throw new BadBytes('bit width')
      const packed = take(reader, end, (perMini * width) / 8)
      for (let i = 0; i < perMini && seen < total; i++) {
        value = BigInt.asIntN(64, value + least + bitsAt(packed, i * width, width))
        if (seen < count) out[seen] = value
        seen++
      }
    }
  }
  return out
}

function bitsAt(bytes: Uint8Array, bit: number, width: number): bigint {
  if (width === 0) return 0n
  let value = 0n
  let k = bit >> 3
  for (let have = -(bit & 7); have < width; have += 8, k++) {
    const byte = BigInt(bytes[k] ?? 0)
    value += have < 0 ? byte >> BigInt(-have) : byte << BigInt(have)
  }
  return BigInt.asUintN(width, value)
}

export function take(reader: PageReader, end: number, length: number): Uint8Array {
  if (!(length >= 0 && reader.at + length <= end)) throw new BadBytes('page ends early')
  const bytes = reader.bytes.subarray(reader.at, reader.at + length)
  reader.at += length
  return bytes
}

export function littleEndian(reader: PageReader, end: number, length: number): number {
  return take(reader, end, length).reduceRight((value, byte) => value * 256 + byte, 0) | 0
}

function varint(reader: PageReader, end: number): number {
  let value = 0
  for (let scale = 1; scale < 2 ** 42; scale *= 128) {
    const byte = (take(reader, end, 1)[0] as number) & 255
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
  throw new BadBytes('number too long')
}

function zigzag(reader: PageReader, end: number): bigint {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = take(reader, end, 1)[0] as number
    value |= BigInt(byte & 127) << shift
    if (byte < 128) return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n))
  }
  throw new BadBytes('number too long')
}
