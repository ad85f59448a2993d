import type {Kernel, Slice} from '../../kernel/kernel.js'
import {trimStart} from '../../kit/cells.js'
import {finish, saltOf} from '../../kit/digest.js'

const POINT_SALT = saltOf('point')

/** Where a table keeps place and time; −1 for a column it has not. */
export interface PointColumns {
  readonly latitude: number
  readonly longitude: number
  readonly time: number
}

/** No number was there. */
export const NOT_A_NUMBER = 0x7fffffff

/**
 * Degrees times 10⁴, cut off, signed: about 11 m of latitude, the grid on which points of one person are one
 * place. `NOT_A_NUMBER` when the cell is not a plain decimal.
 */
export function degrees(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  const negative = bytes[i] === 45
  if (negative) i++
  let value = 0
  let decimals = -1
  for (; i < end && decimals < 4; i++) {
    const c = bytes[i] as number
    if (c === 46 && decimals < 0) decimals = 0
    else if (c < 48 || c > 57) return i === start ? NOT_A_NUMBER : scaled(value, decimals, negative)
    else {
      value = value * 10 + (c - 48)
      if (decimals >= 0) decimals++
      if (value > 1_800_000) return NOT_A_NUMBER
    }
  }
  return i === start ? NOT_A_NUMBER : scaled(value, decimals, negative)
}

function scaled(value: number, decimals: number, negative: boolean): number {
  let v = value
  for (let d = Math.max(decimals, 0); d < 4; d++) v *= 10
  return negative ? -v : v
}

/** Seconds in a day, for epoch times. */
const DAY_SECONDS = 86_400

/**
 * The day of a time cell as one number: YYYYMMDD of the first eight digits, or days since 1970 for epoch
 * seconds (10 digits) and milliseconds (13 digits). 0 where there is none.
 */
export function dayOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  let digits = 0
  let plain = true
  for (let i = start; i < end; i++) {
    const c = bytes[i] as number
    if (c < 48 || c > 57) {
      plain = false
      continue
    }
    digits++
    if (digits <= 8 || plain) value = value * 10 + (c - 48)
  }
  if (plain && digits === 10) return Math.floor(value / DAY_SECONDS)
  if (plain && digits === 13) return Math.floor(value / 1000 / DAY_SECONDS)
  return plain && digits > 8 ? Math.floor(value / 10 ** (digits - 8)) : value
}

/**
 * The digest of (person, place to 4 decimals, day): a second row with the same three is a stationary point.
 * Both words are 0 when the row holds no coordinates.
 */
export function pointDigest(
  kernel: Kernel,
  slice: Slice,
  row: number,
  columns: PointColumns,
  person: readonly [number, number],
): readonly [number, number] {
  const lat = cellNumber(kernel, slice, row, columns.latitude, degrees)
  const lng = cellNumber(kernel, slice, row, columns.longitude, degrees)
  if (lat === NOT_A_NUMBER || lng === NOT_A_NUMBER) return [0, 0]
  const day = columns.time < 0 ? 0 : cellNumber(kernel, slice, row, columns.time, dayOf)
  const place = finish(Math.imul(lat, 0x9e3779b1) ^ POINT_SALT) ^ finish(lng + day)
  return [finish(person[0] ^ place), finish((person[1] + Math.imul(lng, 0x85ebca6b)) ^ finish(day ^ lat)) | 1]
}

function cellNumber(
  {u8, i32}: Kernel,
  slice: Slice,
  row: number,
  column: number,
  read: (bytes: Uint8Array, start: number, end: number) => number,
): number {
  if (column >= slice.columns) return NOT_A_NUMBER
  const at = row * slice.columns + column
  const end = slice.base + (i32[(slice.ends >> 2) + at] as number)
  return read(u8, trimStart(u8, slice.base + (i32[(slice.starts >> 2) + at] as number), end), end)
}
