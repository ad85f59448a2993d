import {FALSE, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {daysInMonth} from './calendar.js'
import {decimalOf, placesOfLast} from './decimal.js'
import {isDigit} from './utf8.js'

/**
 * Moments and days as exports write them: 2026-04-14 17:05:25, 2026/4/1 9:05, 2026年4月1日, 20260414170525,
 * seconds and milliseconds since 1970, 01-JAN-26, Apr 1, 2026, days of a spreadsheet. No time zone is applied.
 */

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
/** 2000-01-01 to 2036-01-01 in seconds: other ten-digit numbers are mostly not times. */
const FIRST_EPOCH = 946_684_800
const LAST_EPOCH = 2_082_758_400
/** Days since 1900 that spreadsheets store: 1954 to 2064. */
const FIRST_SERIAL = 20_000
const LAST_SERIAL = 60_000
const LONGEST = 48
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** The number groups of the cell, the digits of each, and the month when it is named. */
const values = new Int32Array(10)
const widths = new Int32Array(10)
let monthNamed = 0

/** Judges a whole cell as a day, a moment or a time of day. `FALSE`: written as a day that does not exist. */
export function judgeMoment(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length < 4 || length > LONGEST) return NONE
  const number = decimalOf(bytes, start, end)
  if (!Number.isNaN(number)) return judgeDigits(bytes, start, length, number)
  const groups = readGroups(bytes, start, end)
  if (groups < 2) return NONE
  return monthNamed > 0 ? judgeNamed(groups) : judgeGroups(bytes, start, groups)
}

function judgeDigits(bytes: Uint8Array, start: number, length: number, number: number): Match {
  const first = bytes[start] as number
  if (!isDigit(first)) return NONE
  if (placesOfLast() > 0) {
    const seconds = number >= FIRST_EPOCH && number < LAST_EPOCH
    const serial = number >= FIRST_SERIAL && number <= LAST_SERIAL
    return seconds || serial ? SHAPE : judgeDotted(bytes, start, length)
  }
  if (length === 10) return number >= FIRST_EPOCH && number < LAST_EPOCH ? SHAPE : NONE
  if (length === 13) return number >= FIRST_EPOCH * 1000 && number < LAST_EPOCH * 1000 ? SHAPE : NONE
  if (length === 5) return number >= FIRST_SERIAL && number <= LAST_SERIAL ? SHAPE : NONE
  if (length === 8 || length === 12 || length === 14 || length === 17)
    return judgeCompact(bytes, start, length)
  return length === 6 && isDay(take(bytes, start, 4), take(bytes, start + 4, 2), 1) ? SHAPE : NONE
}

/** 2026.04: a month. */
function judgeDotted(bytes: Uint8Array, start: number, length: number): Match {
  return length <= 7 && isDay(take(bytes, start, 4), length === 7 ? take(bytes, start + 5, 2) : 1, 1)
    ? SHAPE
    : NONE
}

function take(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) value = value * 10 + (bytes[i] as number) - 48
  return value
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month)

/** YYYYMMDD[HHmm[ss[SSS]]]. Eight digits alone may be any number, so they are shape. */
function judgeCompact(bytes: Uint8Array, at: number, length: number): Match {
  if (!isDay(take(bytes, at, 4), take(bytes, at + 4, 2), take(bytes, at + 6, 2))) return NONE
  if (length === 8) return SHAPE
  if (take(bytes, at + 8, 2) > 24 || take(bytes, at + 10, 2) > 59) return NONE
  return length === 12 || take(bytes, at + 12, 2) <= 59 ? PROOF : NONE
}

/** Splits into number groups; their count, or 0 when there is something a date does not have. */
function readGroups(bytes: Uint8Array, start: number, end: number): number {
  let groups = 0
  let i = start
  monthNamed = 0
  while (i < end) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      if (groups === values.length) return 0
      let to = i + 1
      while (to < end && isDigit(bytes[to] as number)) to++
      if (to - i > 9) return 0
      values[groups] = take(bytes, i, to - i)
      widths[groups++] = to - i
      i = to
    } else {
      const step = stepOver(bytes, i, end)
      if (step === 0) return 0
      i += step
    }
  }
  return groups
}

/** Bytes to step over that are no digits: separators, 年月日时分秒 and 上午下午, names of months and days, zones. */
function stepOver(bytes: Uint8Array, i: number, end: number): number {
  const byte = bytes[i] as number
  if (byte >= 0xe3) return i + 3 <= end && isDateHan(bytes, i) ? 3 : 0
  if (byte === 32 || (byte >= 43 && byte <= 47) || byte === 58) return 1
  if ((byte | 32) < 97 || (byte | 32) > 122) return 0
  let to = i
  while (to < end && ((bytes[to] as number) | 32) >= 97 && ((bytes[to] as number) | 32) <= 122) to++
  if (to - i > 9) return 0
  const month = monthAt(bytes, i, to)
  if (month > 0) monthNamed = month
  else if (to - i > 4) return 0
  return to - i
}

const DATE_HAN = new Set(
  [...'年月日号时點点分秒上下午晚早凌晨中，星期周一二三四五六：'].map(sign => sign.codePointAt(0) ?? 0),
)

function isDateHan(bytes: Uint8Array, i: number): boolean {
  const point =
    (((bytes[i] as number) & 15) << 12) |
    (((bytes[i + 1] as number) & 63) << 6) |
    ((bytes[i + 2] as number) & 63)
  return DATE_HAN.has(point)
}

/** 1–12 for a name of a month, its first three letters; 0 otherwise. */
function monthAt(bytes: Uint8Array, i: number, to: number): number {
  if (to - i < 3) return 0
  for (let month = 0; month < 12; month++) {
    const at = month * 3
    if (
      ((bytes[i] as number) | 32) === MONTHS.charCodeAt(at) &&
      ((bytes[i + 1] as number) | 32) === MONTHS.charCodeAt(at + 1) &&
      ((bytes[i + 2] as number) | 32) === MONTHS.charCodeAt(at + 2)
    )
      return month + 1
  }
  return 0
}

/** 01-JAN-26, 14 Apr 2026, Apr 14, 2026 17:05. */
function judgeNamed(groups: number): Match {
  const day = values[0] as number
  const year = groups > 1 ? (values[1] as number) : 0
  const fits =
    day >= 1 && day <= 31 && (widths[1] === 2 || (year >= FIRST_YEAR && year <= LAST_YEAR) || groups > 3)
  return fits ? PROOF : NONE
}

function judgeGroups(bytes: Uint8Array, start: number, groups: number): Match {
  if (widths[0] === 4) return judgeYearFirst(groups)
  if (widths[0] === 8 && groups >= 3) return judgeCompact(bytes, start, 8) === SHAPE ? PROOF : NONE
  if (groups >= 3 && widths[2] === 4) return judgeYearLast()
  return judgeTimeOfDay(bytes, start, groups)
}

function judgeYearFirst(groups: number): Match {
  const year = values[0] as number
  const month = values[1] as number
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12) return NONE
  if (groups === 2) return month >= 1 ? SHAPE : NONE
  if (!isDay(year, month, values[2] as number))
    return (widths[1] ?? 9) <= 2 && (widths[2] ?? 9) <= 2 ? FALSE : NONE
  return isClock(groups, 3) ? PROOF : NONE
}

/** Hours, minutes and seconds from group `at`, when there are any. */
function isClock(groups: number, at: number): boolean {
  if (groups > at && (values[at] as number) > 24) return false
  if (groups > at + 1 && (values[at + 1] as number) > 59) return false
  return groups <= at + 2 || (values[at + 2] as number) <= 60
}

/** 14/04/2026 and 04/14/2026. */
function judgeYearLast(): Match {
  const [a = 0, b = 0, year = 0] = values
  return isDay(year, b, a) || isDay(year, a, b) ? PROOF : NONE
}

/** 17:05 and 17:05:25 say no day. A colon must stand between: 17-05 may be anything. */
function judgeTimeOfDay(bytes: Uint8Array, start: number, groups: number): Match {
  const colon = bytes[start + (widths[0] as number)] === 58
  return colon && (widths[0] as number) <= 2 && isClock(groups, 0) ? SHAPE : NONE
}
