import type {Grid} from '../grid.js'
import {setText} from '../text-cells.js'
import {varint} from './btree.js'
import {Corrupt, type Pages} from './pages.js'

/** bytes of a binary value that are shown, as hexadecimal digits: enough to know a picture by */
const SHOWN_BYTES = 32

/**
 * Writes the values of a record into the row under way. `columns[i]`: where value `i` goes. Returns how many
 * were past the limits of a row.
 */
export function writeRecord(
  payload: Uint8Array,
  encoding: Pages['encoding'],
  columns: readonly number[],
  grid: Grid,
): number {
  const header = varint(payload, 0)
  let body = Number(header.value)
  let at = header.end
  let dropped = 0
  for (let i = 0; at < Number(header.value); i++) {
    const serial = varint(payload, at)
    at = serial.end
    const type = Number(serial.value)
    const size = sizeOf(type)
    if (!(size >= 0 && body + size <= payload.length)) throw new Corrupt('value beyond its record')
    const column = columns[i]
    if (column !== undefined && !write(payload, body, size, type, encoding, column, grid)) dropped++
    body += size
  }
  return dropped
}

/** Bytes of a value of this serial type (section 2.1 of the file format). */
function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? -1
}

/** One value; false when it is past the limits of a row. NULL is an empty cell. */
function write(
  payload: Uint8Array,
  at: number,
  size: number,
  type: number,
  encoding: Pages['encoding'],
  column: number,
  grid: Grid,
): boolean {
  if (type === 0) return true
  if (type >= 13 && type % 2 === 1 && encoding === 'utf-8') return writeBytes(payload, at, size, column, grid)
  return setText(grid, column, textOf(payload, at, size, type, encoding))
}

function writeBytes(payload: Uint8Array, at: number, size: number, column: number, grid: Grid): boolean {
  if (!grid.reserve(size)) return false
  grid.begin()
  grid.bytes.set(payload.subarray(at, at + size), grid.at)
  grid.at += size
  return grid.end(column)
}

function textOf(
  payload: Uint8Array,
  at: number,
  size: number,
  type: number,
  encoding: Pages['encoding'],
): string {
  const bytes = payload.subarray(at, at + size)
  if (type === 8 || type === 9) return String(type - 8)
  if (type === 7) return String(new DataView(payload.buffer, payload.byteOffset + at, 8).getFloat64(0))
  if (type < 7) return String(integer(bytes))
  if (type % 2 === 1) return new TextDecoder(encoding).decode(bytes)
  return size === 0 ? '' : `0x${Buffer.from(bytes.subarray(0, SHOWN_BYTES)).toString('hex')}`
}

function integer(bytes: Uint8Array): bigint {
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`))
}
