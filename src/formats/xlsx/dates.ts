import {isDigit} from '../../kit/utf8.js'

/** Bytes the longest date takes: `9999-12-31 23:59:59`. */
export const DATE_BYTES = 19
/** Serial number of 1 January 1970 in the 1900 system. */
const UNIX_EPOCH = 25569
/** Days from the 1900 to the 1904 system. */
const EPOCH_1904 = 1462
/** Serial number of 1 January 10000, which no date format shows. */
const END = 2958466
const SECONDS = 86400

export type Epoch = 1900 | 1904

/**
 * Writes the serial number `from[start..end)` as `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` or, below one day,
 * `HH:MM:SS`. Returns the end of what was written, or -1 when it is no date.
 */
export function writeDate(
  from: Uint8Array,
  start: number,
  end: number,
  epoch: Epoch,
  to: Uint8Array,
  at: number,
): number {
  const serial = decimalOf(from, start, end)
  if (!(serial >= 0 && serial < END)) return -1
  let days = Math.floor(serial)
  let seconds = Math.round((serial - days) * SECONDS)
  if (seconds === SECONDS) {
    days++
    seconds = 0
  }
  if (days === 0 && epoch === 1900) return putTime(to, at, seconds)
  const out = putDay(to, at, unixDay(days, epoch))
  if (seconds === 0) return out
  to[out] = 32
  return putTime(to, out + 1, seconds)
}

/** The 1900 system counts a 29 February 1900 that never was, as serial number 60. */
function unixDay(days: number, epoch: Epoch): number {
  if (epoch === 1904) return days + EPOCH_1904 - UNIX_EPOCH
  return days - UNIX_EPOCH + (days < 60 ? 1 : 0)
}

/** Proleptic Gregorian calendar, counted from 1 March of the year 0. */
function putDay(to: Uint8Array, at: number, unix: number): number {
  const day = unix + 719468
  const era = Math.floor(day / 146097)
  const ofEra = day - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  let out = putTwo(to, at, Math.floor(year / 100))
  out = putTwo(to, out, year % 100)
  to[out] = 45
  out = putTwo(to, out + 1, month)
  to[out] = 45
  return putTwo(to, out + 1, ofYear - Math.floor((153 * march + 2) / 5) + 1)
}

function putTime(to: Uint8Array, at: number, seconds: number): number {
  let out = putTwo(to, at, Math.floor(seconds / 3600))
  to[out] = 58
  out = putTwo(to, out + 1, Math.floor(seconds / 60) % 60)
  to[out] = 58
  return putTwo(to, out + 1, seconds % 60)
}

function putTwo(to: Uint8Array, at: number, value: number): number {
  to[at] = 48 + Math.floor(value / 10)
  to[at + 1] = 48 + (value % 10)
  return at + 2
}

/** A plain decimal number; NaN for all else but an exponent, which is rare enough to become a string. */
function decimalOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  let scale = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      value = value * 10 + byte - 48
      scale *= 10
    } else if (byte === 46 && scale === 0) scale = 1
    else if ((byte | 32) === 101 && end - start < 40)
      return Number(String.fromCharCode(...bytes.subarray(start, end)))
    else return Number.NaN
  }
  return start === end ? Number.NaN : value / (scale || 1)
}
