import {FALSE, MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {isBirthDate, isBirthYear, isDate, numberAt} from './calendar.js'
import {checkValue, mod11_2} from './checksum.js'
import {maskShape, plain, without} from './normalise.js'
import {isListed, isListedFor, isProvinceCode, isUndividedCity} from './regions.js'

/**
 * Numbers of identity documents: citizens (GB 11643; 18 digits, and the 15 of before 1999), residence permits
 * of Hong Kong, Macau and Taiwan residents (81, 82, 83), permanent residence of foreigners (2023: 9 first;
 * before: three letters first). Register, calendar and check digit must agree before anything is proof.
 */

const DASH = 45
const scratch = new Uint8Array(32)

/** Judges a whole cell. Plain cells of 18 bytes take the short road: some ten million a second. */
export function judgeId(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length === 18 && (bytes[start] as number) < 58 && (bytes[start + 6] as number) < 58) {
    const match = judge18(bytes, start)
    if (match !== NONE || isPlainDigits(bytes, start)) return match
  }
  if (length < 15 || length > 72) return NONE
  return judgeUntidy(bytes, start, end)
}

function isPlainDigits(bytes: Uint8Array, start: number): boolean {
  for (let i = start; i < start + 17; i++) {
    const byte = bytes[i] as number
    if (byte < 48 || byte > 57) return false
  }
  return true
}

function judgeUntidy(bytes: Uint8Array, start: number, end: number): Match {
  const written = plain(bytes, start, end, scratch)
  if (written < 15) return NONE
  const length = without(scratch, written, DASH)
  if (length === 18) {
    const match = judge18(scratch, 0)
    return match === NONE ? judgeMasked(length) : match
  }
  if (length !== 15) return NONE
  const match = isLetterCode(scratch) ? judgeOldForeign(scratch) : judge15(scratch, 0)
  return match === NONE ? judgeMasked(length) : match
}

/** 18 digits or 17 and X at `at`. One loop over the bytes; nothing is looked up before the province is right. */
export function judge18(bytes: Uint8Array, at: number): Match {
  const province = numberAt(bytes, at, 2)
  if (province >= 90) return judgeForeign(bytes, at)
  if (!isProvinceCode(province)) return NONE
  const area = numberAt(bytes, at, 6)
  const year = numberAt(bytes, at + 6, 4)
  if (area < 0 || !isBirthYear(year) || numberAt(bytes, at + 14, 3) < 0) return NONE
  if (checkValue(bytes[at + 17] as number) < 0) return NONE
  const monthDay = numberAt(bytes, at + 10, 4)
  if (monthDay < 0) return NONE
  const real = isDate(year, (monthDay / 100) | 0, monthDay % 100)
  const checked = mod11_2(bytes, at)
  if (!real || !checked) return real || checked ? FALSE : NONE
  return isAreaFor(area, province, year) ? PROOF : SHAPE
}

/** 81, 82 and 83 are followed by four noughts; they are no codes of the register's counties. */
function isAreaFor(area: number, province: number, year: number): boolean {
  if (province >= 81) return area % 10000 === 0
  if (area % 100 === 0 && !isUndividedCity(area)) return false
  return isListedFor(area, year)
}

/** Edition of 2023: 9, province, country (ISO 3166 numeric), birth, serial, check digit. Codes of firms begin with 9 too, so a wrong one is nothing. */
function judgeForeign(bytes: Uint8Array, at: number): Match {
  const province = numberAt(bytes, at + 1, 2)
  const country = numberAt(bytes, at + 3, 3)
  if (bytes[at] !== 57 || !isProvinceCode(province) || country < 4 || country > 894) return NONE
  const monthDay = numberAt(bytes, at + 10, 4)
  if (!isBirthDate(numberAt(bytes, at + 6, 4), (monthDay / 100) | 0, monthDay % 100)) return NONE
  return mod11_2(bytes, at) ? PROOF : NONE
}

/** 15 digits: area, two-digit year of the 20th century, month, day, serial. Without a check digit, so never proof. */
export function judge15(bytes: Uint8Array, at: number): Match {
  const area = numberAt(bytes, at, 6)
  const date = numberAt(bytes, at + 6, 6)
  if (area < 0 || date < 0 || numberAt(bytes, at + 12, 3) < 0) return NONE
  if (!isListed(area) || area % 100 === 0) return NONE
  return isDate(1900 + ((date / 10000) | 0), ((date / 100) | 0) % 100, date % 100) ? SHAPE : NONE
}

function isLetterCode(plainBytes: Uint8Array): boolean {
  for (let i = 0; i < 3; i++)
    if ((plainBytes[i] as number) < 65 || (plainBytes[i] as number) > 90) return false
  return true
}

/** Before 2023: country in three letters, province and city, birth in six digits, serial, check digit. */
function judgeOldForeign(bytes: Uint8Array): Match {
  const area = numberAt(bytes, 3, 4)
  const date = numberAt(bytes, 7, 6)
  if (area < 0 || date < 0 || numberAt(bytes, 13, 2) < 0 || !isProvinceCode((area / 100) | 0)) return NONE
  return isDate(2000, ((date / 100) | 0) % 100, date % 100) ? SHAPE : NONE
}

/** Starred out: what is left of the province must be one, and four places or more are hidden. */
function judgeMasked(length: number): Match {
  const shape = maskShape(scratch, 0, length, 4)
  if (shape < 0) return NONE
  const lead = shape >> 16
  if (lead === 0) return (shape & 255) > 0 ? MASKED : NONE
  if (lead === 1) return (scratch[0] as number) > 48 ? MASKED : NONE
  return isProvinceCode(numberAt(scratch, 0, 2)) ? MASKED : NONE
}
