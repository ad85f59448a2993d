import {FALSE, MASKED, type Match, NONE, SHAPE} from '../model/detector.js'
import {isBirthYear, isDate, numberAt} from './calendar.js'
import {judgeMoment} from './moment.js'
import {isDigit} from './utf8.js'

/** Days of birth: every form a moment has, and years, months with days, and starred-out dates beside. */

const LONGEST = 40
const STAR = 42
const DASH = 45

/** Judges a whole cell. Dates say nothing by themselves: the header decides, so none is proof. */
export function judgeBirthday(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 3 || end - start > LONGEST) return NONE
  const moment = judgeMoment(bytes, start, end)
  if (moment === FALSE && isZeroDate(bytes, start, end)) return NONE
  if (moment !== NONE) return moment === FALSE ? FALSE : SHAPE
  if (isStarred(bytes, start, end)) return MASKED
  return isYear(bytes, start, end) || isMonthDay(bytes, start, end) || isEpoch(bytes, start, end)
    ? SHAPE
    : NONE
}

/** 0000-00-00 and 1900-00-00 stand for an unknown day. */
function isZeroDate(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 4; i < end; i++) if (isDigit(bytes[i] as number) && bytes[i] !== 48) return false
  return true
}

/** 1990 and 1990年. */
function isYear(bytes: Uint8Array, start: number, end: number): boolean {
  const year = end - start === 4 || end - start === 7 ? numberAt(bytes, start, 4) : -1
  return isBirthYear(year) && (end - start === 4 || bytes[start + 4] === 0xe5)
}

/** 01-02, 1/2 and 900102: a birthday without its year, or with two digits of it. */
function isMonthDay(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === 6 && numberAt(bytes, start, 6) >= 0) {
    return isDate(2000, numberAt(bytes, start + 2, 2), numberAt(bytes, start + 4, 2))
  }
  let mark = start
  while (mark < end && isDigit(bytes[mark] as number)) mark++
  const byte = bytes[mark]
  if (end - start > 5 || mark === start || mark === end || (byte !== DASH && byte !== 47 && byte !== 46))
    return false
  const a = numberAt(bytes, start, mark - start)
  const b = numberAt(bytes, mark + 1, end - mark - 1)
  return isDate(2000, a, b) || isDate(2000, b, a)
}

/** Seconds or milliseconds before 2001, and before 1970 with a minus; days of a spreadsheet before 1954. */
function isEpoch(bytes: Uint8Array, start: number, end: number): boolean {
  const from = bytes[start] === DASH ? start + 1 : start
  const digits = end - from
  if (digits < 4 || digits > 12 || numberAt(bytes, from, digits) < 0) return false
  return from > start || digits === 5 || digits === 9 || digits === 12
}

/** 1990-**-**, 19900***, ****-05-12: digits and separators, two stars or more, six to eight places. */
function isStarred(bytes: Uint8Array, start: number, end: number): boolean {
  let stars = 0
  let digits = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === STAR) stars++
    else if (isDigit(byte)) digits++
    else if (byte !== DASH && byte !== 47 && byte !== 46 && byte < 0xe5) return false
  }
  return stars >= 2 && digits >= 2 && stars + digits <= 8 && stars + digits >= 6
}
