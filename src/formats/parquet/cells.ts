import {littleEndian, type PageReader, readDelta, readHybrid, take} from './encodings.js'
import {BOOLEAN, BYTE_ARRAY, DOUBLE, FIXED, FLOAT, INT32, INT64, INT96, type Leaf} from './metadata.js'
import {bytesText, doubleText, floatText, int96Text, integerText} from './texts.js'
import {BadBytes} from './thrift.js'

/** Values as texts in UTF-8: value `i` is `bytes[starts[i]..ends[i])`. */
export interface Cells {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Reads `count` values of a page in one of the format's encodings, as texts. */
export function readValues(reader: PageReader, leaf: Leaf, encoding: number, count: number): Cells {
  const end = reader.bytes.length
  if (encoding === 0) return plain(reader, leaf, count)
  if (encoding === 3 && leaf.type === BOOLEAN) {
    const length = littleEndian(reader, end, 4)
    const values = readHybrid(reader, Math.min(end, reader.at + length), 1, count)
    return written(count, i => (values[i] === 1 ? 'true' : 'false'))
  }
  if (encoding === 5) {
    const values = readDelta(reader, end, count)
    return written(count, i => integerText(values[i] as bigint, leaf))
  }
  if (encoding === 6) return deltaLengths(reader, leaf, count)
  if (encoding === 7) return deltaStrings(reader, leaf, count)
  if (encoding === 9) return plain({bytes: joinedStreams(reader, leaf, count), at: 0}, leaf, count)
  throw new BadBytes('unknown encoding')
}

function plain(reader: PageReader, leaf: Leaf, count: number): Cells {
  const {bytes} = reader
  if (leaf.type === BYTE_ARRAY) return prefixed(reader, leaf, count)
  if (leaf.type === BOOLEAN) {
    const bits = take(reader, bytes.length, Math.ceil(count / 8))
    return written(count, i => ((((bits[i >> 3] as number) >> (i & 7)) & 1) === 1 ? 'true' : 'false'))
  }
  const width = widthOf(leaf)
  const all = take(reader, bytes.length, count * width)
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  if (leaf.type === FIXED) {
    return written(count, i => bytesText(all.subarray(i * width, (i + 1) * width), leaf))
  }
  return written(count, i => numberText(view, i * width, leaf))
}

function numberText(view: DataView, at: number, leaf: Leaf): string {
  switch (leaf.type) {
    case INT32:
      return integerText(BigInt(view.getInt32(at, true)), leaf)
    case INT64:
      return integerText(view.getBigInt64(at, true), leaf)
    case INT96:
      return int96Text(view.getBigUint64(at, true), view.getUint32(at + 8, true))
    case FLOAT:
      return floatText(view.getFloat32(at, true))
    default:
      return doubleText(view.getFloat64(at, true))
  }
}

function widthOf({type, length}: Leaf): number {
  if (type === INT32 || type === FLOAT) return 4
  if (type === INT64 || type === DOUBLE) return 8
  if (type === INT96) return 12
  if (type === FIXED && length > 0) return length
  throw new BadBytes('unknown type')
}

/** Texts lie in the page itself and are not copied; other byte arrays are written out. */
function prefixed(reader: PageReader, leaf: Leaf, count: number): Cells {
  const {bytes} = reader
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const length = littleEndian(reader, bytes.length, 4)
    take(reader, bytes.length, length)
    starts[i] = reader.at - length
    ends[i] = reader.at
  }
  return explained({bytes, starts, ends}, leaf)
}

function deltaLengths(reader: PageReader, leaf: Leaf, count: number): Cells {
  const {bytes} = reader
  const lengths = readDelta(reader, bytes.length, count)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    starts[i] = reader.at
    take(reader, bytes.length, Number(lengths[i]))
    ends[i] = reader.at
  }
  return explained({bytes, starts, ends}, leaf)
}

/** Each value shares the beginning of the one before. */
function deltaStrings(reader: PageReader, leaf: Leaf, count: number): Cells {
  const {bytes} = reader
  const shared = readDelta(reader, bytes.length, count)
  const lengths = readDelta(reader, bytes.length, count)
  const size = lengths.reduce((sum, length, i) => sum + Number(length) + Number(shared[i]), 0)
  if (!(size >= 0 && size <= MAX_SHARED)) throw new BadBytes('shared beginnings are too long')
  const out = new Uint8Array(size)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    const from = i === 0 ? 0 : (starts[i - 1] as number)
    const prefix = Number(shared[i])
    if (!(prefix >= 0 && from + prefix <= at)) throw new BadBytes('shared beginning')
    starts[i] = at
    out.copyWithin(at, from, from + prefix)
    out.set(take(reader, bytes.length, Number(lengths[i])), at + prefix)
    at += prefix + Number(lengths[i])
    ends[i] = at
  }
  return explained({bytes: out, starts, ends}, leaf)
}

/** bytes one page of shared beginnings may come to */
const MAX_SHARED = 256 * 1024 * 1024

/** BYTE_STREAM_SPLIT: first bytes of all values, then second bytes … */
function joinedStreams(reader: PageReader, leaf: Leaf, count: number): Uint8Array {
  const width = widthOf(leaf)
  const streams = take(reader, reader.bytes.length, count * width)
  const joined = new Uint8Array(count * width)
  for (let b = 0; b < width; b++)
    for (let i = 0; i < count; i++) joined[i * width + b] = streams[b * count + i] as number
  return joined
}

function explained(cells: Cells, leaf: Leaf): Cells {
  if (leaf.meaning === 'text') return cells
  const {bytes, starts, ends} = cells
  return written(starts.length, i => bytesText(bytes.subarray(starts[i], ends[i]), leaf))
}

const encoder = new TextEncoder()

/** Writes texts one behind the other. */
function written(count: number, text: (i: number) => string): Cells {
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let bytes = new Uint8Array(Math.max(64, count * 8))
  let at = 0
  for (let i = 0; i < count; i++) {
    const value = text(i)
    if (at + value.length * 3 > bytes.length) {
      const larger = new Uint8Array(2 * (at + value.length * 3))
      larger.set(bytes.subarray(0, at))
      bytes = larger
    }
    starts[i] = at
    at += encoder.encodeInto(value, bytes.subarray(at)).written
    ends[i] = at
  }
  return {bytes, starts, ends}
}
