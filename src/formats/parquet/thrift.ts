/** Thrift's compact protocol, as far as Parquet's metadata use it. Every length is held against the bytes there are. */

/** The bytes contradict themselves. Caught at the door of the format, where it becomes a Problem. */
export class BadBytes extends Error {}

export type ThriftValue = number | boolean | Uint8Array | readonly ThriftValue[] | ThriftStruct

/** Fields by their ids. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>

/** Parquet's metadata are five deep. */
const MAX_DEPTH = 32

export interface ThriftReader {
  readonly bytes: Uint8Array
  at: number
}

export function readStruct(reader: ThriftReader, depth = 0): ThriftStruct {
  if (depth > MAX_DEPTH) throw new BadBytes('metadata nested too deep')
  const fields = new Map<number, ThriftValue>()
  let id = 0
  for (;;) {
    const byte = readByte(reader)
    const type = byte & 15
    if (type === 0) return fields
    id = byte >> 4 === 0 ? readInt(reader) : id + (byte >> 4)
    fields.set(id, type <= 2 ? type === 1 : readValue(reader, type, depth))
  }
}

function readValue(reader: ThriftReader, type: number, depth: number): ThriftValue {
  switch (type) {
    case 1:
    case 2:
      return readByte(reader) === 1
    case 3:
      return (readByte(reader) << 24) >> 24
    case 4:
    case 5:
    case 6:
      return readInt(reader)
    case 7:
      return readDouble(reader)
    case 8:
      return readBytes(reader, readVarint(reader))
    case 9:
    case 10:
      return readList(reader, depth)
    case 12:
      return readStruct(reader, depth + 1)
    default:
      throw new BadBytes('unknown type in metadata')
  }
}

/** Each element takes a byte at least, so a list cannot claim more than the bytes left. */
function readList(reader: ThriftReader, depth: number): readonly ThriftValue[] {
  const head = readByte(reader)
  const count = head >> 4 === 15 ? readVarint(reader) : head >> 4
  if (count > reader.bytes.length - reader.at) throw new BadBytes('list longer than the metadata')
  return Array.from({length: count}, () => readValue(reader, head & 15, depth))
}

function readBytes(reader: ThriftReader, length: number): Uint8Array {
  if (length > reader.bytes.length - reader.at) throw new BadBytes('text longer than the metadata')
  const bytes = reader.bytes.subarray(reader.at, reader.at + length)
  reader.at += length
  return bytes
}

function readDouble(reader: ThriftReader): number {
  const bytes = readBytes(reader, 8)
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true)
}

function readByte(reader: ThriftReader): number {
  const byte = reader.bytes[reader.at++]
  if (byte === undefined) throw new BadBytes('metadata end early')
  return byte
}

/** Zigzag; exact up to 2^53, beyond which nothing in a file lies. */
export function readInt(reader: ThriftReader): number {
  const value = readVarint(reader)
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

export function readVarint(reader: ThriftReader): number {
  let value = 0
  for (let scale = 1; scale < 2 ** 64; scale *= 128) {
    const byte = readByte(reader)
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
  throw new BadBytes('number too long')
}

// What a caller expects of a field; anything else is the file's fault.

export function numberOf(struct: ThriftStruct, id: number): number {
  const value = struct.get(id)
  if (typeof value !== 'number') throw new BadBytes(`field ${id} is missing`)
  return value
}

export function numberOr(struct: ThriftStruct, id: number, otherwise: number): number {
  const value = struct.get(id)
  return typeof value === 'number' ? value : otherwise
}

export function structOf(struct: ThriftStruct, id: number): ThriftStruct | undefined {
  const value = struct.get(id)
  return value instanceof Map ? value : undefined
}

export function listOf(struct: ThriftStruct, id: number): readonly ThriftValue[] {
  const value = struct.get(id)
  return Array.isArray(value) ? value : []
}

export function textOf(value: ThriftValue | undefined): string {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : ''
}
