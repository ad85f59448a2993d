import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {numberAt} from './calendar.js'
import {maskShape, plain} from './normalise.js'
import {isAreaCode, isMobileRange} from './phone-prefixes.js'
import {encode, isDigit, startsWith} from './utf8.js'

/** Telephone numbers of persons: mobile and fixed lines of mainland China, and international forms. */

const PLUS = 43
const STAR = 42
const DOT = 46
const SHORTEST_GROUP = 3
const scratch = new Uint8Array(40)
/** Marks between the digits: (+86)138-0000-0000 has four. A path of numbers, 1.4.21.305.6.7, has more. */
const MOST_MARKS = 6

/** Judges a whole cell as a mobile number. Eleven plain digits take the short road. */
export function judgeMobile(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length === 11 && bytes[start] === 49) {
    const match = judge11(bytes, start)
    if (match !== NONE) return match
  }
  if (length < 8 || length > 60) return NONE
  return judgeUntidyMobile(bytes, start, end)
}

/** Eleven digits that begin with 1: proof in a range that is given out, shape in 13–19 otherwise. */
export function judge11(bytes: Uint8Array, at: number): Match {
  const range = numberAt(bytes, at, 3)
  if (range < 130 || range > 199) return NONE
  for (let i = at + 3; i < at + 11; i++) if (!isDigit(bytes[i] as number)) return NONE
  return isMobileRange(range) ? PROOF : SHAPE
}

function judgeUntidyMobile(bytes: Uint8Array, start: number, end: number): Match {
  const written = plain(bytes, start, end, scratch)
  if (written < 8) return NONE
  const length = digitsAndStars(scratch, written)
  const at = afterCountry(scratch, length)
  if (length < 0) return NONE
  // Serial numbers of twelve digits begin with 01 as often as not: a trunk 0 proves nothing by itself.
  const isTrunk = at === 1 && scratch[0] === 48
  if (length - at === 11 && judge11(scratch, at) !== NONE) return isTrunk ? SHAPE : judge11(scratch, at)
  if (scratch[0] === PLUS && at === 0) return isInternational(scratch, length) ? SHAPE : NONE
  return isMaskedMobile(at, length) ? MASKED : NONE
}

/**
 * Leaves a plus at the front, digits and stars, in place; -1 when anything else than dashes, dots and
 * brackets was there. A tail `.0` is what is left of a number that went through a column of decimals; other dots
 * stand behind three digits and more, where paths (`.1.4.5.96`) have fewer.
 */
function digitsAndStars(buffer: Uint8Array, written: number): number {
  let end = written
  if (end > 11 && buffer[end - 1] === 48 && buffer[end - 2] === 46) end -= 2
  let kept = 0
  let group = 0
  let marks = 0
  for (let i = 0; i < end; i++) {
    const byte = buffer[i] as number
    if (byte === DOT && kept - group < SHORTEST_GROUP) return -1
    if (isPunctuation(byte)) group = kept
    if (isDigit(byte) || byte === STAR || byte === 88 || (byte === PLUS && kept === 0)) buffer[kept++] = byte
    else if (!isPunctuation(byte) || ++marks > MOST_MARKS) return -1
  }
  return kept
}

/** - . ( ) and the marks spreadsheets put before text. */
function isPunctuation(byte: number): boolean {
  return (
    byte === 45 || byte === DOT || byte === 40 || byte === 41 || byte === 39 || byte === 61 || byte === 34
  )
}

/** Where the national number begins: after +86, 0086, 86 or a trunk 0. */
function afterCountry(buffer: Uint8Array, length: number): number {
  let at = buffer[0] === PLUS ? 1 : 0
  if (at === 0 && length > 13 && buffer[0] === 48 && buffer[1] === 48) at = 2
  if (length - at > 11 && buffer[at] === 56 && buffer[at + 1] === 54) return at + 2
  if (at === 0 && length === 12 && buffer[0] === 48 && buffer[1] === 49) return 1
  return buffer[0] === PLUS ? 0 : at
}

/** E.164: plus, a country that does not begin with 0, 8 to 15 digits in all. */
function isInternational(buffer: Uint8Array, length: number): boolean {
  if (length < 9 || length > 16 || buffer[1] === 48) return false
  for (let i = 1; i < length; i++) if (!isDigit(buffer[i] as number)) return false
  return true
}

/** 138****1234, 138******34, 1**********: nine to twelve places, three or more hidden, the rest like a mobile. */
function isMaskedMobile(at: number, length: number): boolean {
  const places = length - at
  if (places < 9 || places > 12 || scratch[at] !== 49) return false
  const shape = maskShape(scratch, at, length, 3)
  if (shape < 0) return false
  const lead = shape >> 16
  if (lead >= 3) return numberAt(scratch, at, 3) >= 130
  return (shape & 255) >= 2 && (lead < 2 || (scratch[at + 1] as number) > 50)
}

/**
 * Judges a whole cell as a fixed line: 0571-88880000, (010)88880000, 010 8888 0000 转 8001, +86-571-…
 * With an area code in use it is proof; a bare local number of seven or eight digits has the shape.
 * Numbers 400, 800 and 95… belong to organisations and are none.
 */
export function judgeLandline(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 7 || end - start > 60) return NONE
  const match = judgeNumber(bytes, start, end)
  if (match !== NONE) return match
  const cut = withoutExtension(bytes, start, end)
  return cut === end ? NONE : judgeNumber(bytes, start, cut)
}

function judgeNumber(bytes: Uint8Array, start: number, end: number): Match {
  const written = plain(bytes, start, end, scratch)
  if (written < 7) return NONE
  const length = digitsAndStars(scratch, written)
  return length < 7 ? NONE : judgeFixed(scratch, afterCountry(scratch, length), length)
}

/** Trunk 0, area code, subscriber number: digits from `at` to `end`. A missing trunk 0 is allowed after +86. */
export function judgeFixed(bytes: Uint8Array, at: number, end: number): Match {
  const from = bytes[at] === 48 ? at + 1 : at
  if (from === at && at === 0) return isLocal(bytes, at, end) ? SHAPE : maskedFixed(bytes, at, end)
  const width = areaWidth(bytes, from)
  if (width === 0) return NONE
  return isLocal(bytes, from + width, end) ? PROOF : maskedFixed(bytes, from + width, end)
}

/** Digits of the area code at `from`: 2 or 3, or 0 when none is in use. */
function areaWidth(bytes: Uint8Array, from: number): number {
  if (isAreaCode(numberAt(bytes, from, 2))) return 2
  return isAreaCode(numberAt(bytes, from, 3)) ? 3 : 0
}

/** A subscriber number: seven or eight digits, the first 2 to 8. */
function isLocal(bytes: Uint8Array, from: number, end: number): boolean {
  if (end - from < 7 || end - from > 8) return false
  if ((bytes[from] as number) < 50 || (bytes[from] as number) > 56) return false
  for (let i = from; i < end; i++) if (!isDigit(bytes[i] as number)) return false
  return true
}

/** Some of the subscriber number starred out behind an area code. */
function maskedFixed(bytes: Uint8Array, from: number, end: number): Match {
  if (from === 0 || end - from < 7 || end - from > 8) return NONE
  return maskShape(bytes, from, end, 3) < 0 ? NONE : MASKED
}

/** What stands between a number and its extension. */
const EXTENSION_MARKS = ['-', '转', '分机', '分', 'ext.', 'ext', 'EXT', 'Ext', 'x', '#', '*'].map(encode)

/** End of the number before the mark of an extension of one to six digits; `end` when there is none. */
function withoutExtension(bytes: Uint8Array, start: number, end: number): number {
  let i = end
  while (i > start && (isDigit(bytes[i - 1] as number) || bytes[i - 1] === 32)) i--
  if (i === end || end - i > 7) return end
  for (const mark of EXTENSION_MARKS) {
    if (i - start > mark.length + 6 && startsWith(mark, bytes, i - mark.length, i)) return i - mark.length
  }
  return end
}
