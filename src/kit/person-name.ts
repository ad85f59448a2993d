import {MASKED, type Match, NONE, SHAPE} from '../model/detector.js'
import {
  ADDRESSES,
  COMMON_SURNAMES,
  DOUBLE_SURNAMES,
  ENGLISH_NAMES,
  GIVEN_CHARACTERS,
  NOT_NAMES,
  PINYIN_SURNAMES,
  RARE_SURNAMES,
} from './names.js'
import {codePointAt, isHan, isLetter} from './utf8.js'
import {wordSet} from './word-set.js'

/** Names of people, by tables of surnames and of the characters given names are made of. Never proof. */

const COMMON = 1
const RARE = 2
const GIVEN = 4
const FIRST_HAN = 0x4e00

/** What each character of the basic Han block may be in a name. */
const roles = new Uint8Array(0x9fff - FIRST_HAN + 1)
mark(COMMON_SURNAMES, COMMON)
mark(RARE_SURNAMES, RARE)
mark(GIVEN_CHARACTERS, GIVEN)

function mark(characters: string, role: number): void {
  for (const character of characters) {
    const at = (character.codePointAt(0) as number) - FIRST_HAN
    roles[at] = (roles[at] as number) | role
  }
}

const doubleSurnames = wordSet(DOUBLE_SURNAMES.split(' '))
const notNames = wordSet(NOT_NAMES.split(' '))
const addresses = wordSet(ADDRESSES.split(' '))
const latinNames = wordSet([...PINYIN_SURNAMES.split(' '), ...ENGLISH_NAMES.split(' ')], 'folded')

/** Dots between the parts of a minority's or a foreign name: · • ‧ ∙ ・ ． and a plain point. */
const DOTS = [0xb7, 0x2022, 0x2027, 0x2219, 0x30fb, 0xff0e, 0x2e]
const SOMEBODY = 0x67d0
const MOST_PARTS = 8
const MOST_CHARACTERS = 25

/** Characters of the name under judgement. */
const points = new Int32Array(MOST_CHARACTERS)

/** Judges a whole cell as the name of one person. */
export function judgeName(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length < 2 || length > MOST_CHARACTERS * 3) return NONE
  const lead = bytes[start] as number
  if (lead < 0x80) return lead === 42 ? judgeMasked(bytes, start, end) : judgeLatin(bytes, start, end)
  // Two to four characters of the basic block make nine in ten names: no table of words is asked before that.
  const count = readPoints(bytes, start, end)
  if (count < 2) return NONE
  if (hasMask(count)) return judgeMasked(bytes, start, end)
  if (hasDot(count)) return judgeDotted(count)
  if (count > 6 || !allHan(count)) return NONE
  return judgeHan(bytes, start, end, count)
}

/** Characters without blanks; -1 when there are too many or one is malformed. */
function readPoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  let i = start
  while (i < end) {
    const point = codePointAt(bytes, i, end)
    if (point < 0) return -1
    i += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (point === 32 || point === 0x3000) continue
    if (count === MOST_CHARACTERS) return -1
    points[count++] = point
  }
  return count
}

function allHan(count: number): boolean {
  for (let i = 0; i < count; i++) if (!isHan(points[i] as number)) return false
  return true
}

function hasDot(count: number): boolean {
  for (let i = 1; i < count - 1; i++) if (DOTS.includes(points[i] as number)) return true
  return false
}

function hasMask(count: number): boolean {
  for (let i = 0; i < count; i++) if (isMaskSign(points[i] as number)) return true
  return false
}

/** * ＊ × Ｘ X ● ○ and 某: they stand where a character is hidden. */
function isMaskSign(point: number): boolean {
  return (
    point === 42 ||
    point === 0xff0a ||
    point === 0xd7 ||
    point === 88 ||
    point === 120 ||
    point === 0xff38 ||
    point === 0x25cf ||
    point === 0x25cb ||
    point === SOMEBODY
  )
}

function roleOf(point: number): number {
  return point >= FIRST_HAN && point <= 0x9fff ? (roles[point - FIRST_HAN] as number) : 0
}

/** 黄浦区, 高县: no given name ends so. */
const PLACE_ENDS = [...'区县'].map(sign => sign.codePointAt(0) as number)

/** A common surname and one fitting character, or a rare one and only fitting ones; or a form of address. */
function judgeHan(bytes: Uint8Array, start: number, end: number, count: number): Match {
  const role = roleOf(points[0] as number)
  const isDouble = count >= 3 && doubleSurnames.has(bytes, start, start + 6)
  if ((role & (COMMON | RARE)) === 0 && !isDouble) return NONE
  if (notNames.has(bytes, start, end)) return NONE
  if (addresses.has(bytes, start + (isDouble ? 6 : 3), end)) return SHAPE
  if (PLACE_ENDS.includes(points[count - 1] as number)) return NONE
  if (count > (isDouble ? 4 : 3)) return count === 4 && isFourWithTwoSurnames() ? SHAPE : NONE
  const given = isDouble ? 2 : 1
  return fits(given, count, isDouble || (role & COMMON) !== 0) ? SHAPE : NONE
}

/** Married or double-parent names: two common surnames and two fitting characters. */
function isFourWithTwoSurnames(): boolean {
  const isTwice = (roleOf(points[0] as number) & roleOf(points[1] as number) & COMMON) !== 0
  return isTwice && fits(2, 4, false)
}

function fits(from: number, count: number, oneIsEnough: boolean): boolean {
  let fitting = 0
  for (let i = from; i < count; i++) if (roleOf(points[i] as number) !== 0) fitting++
  return oneIsEnough && count - from > 1 ? fitting >= 1 : fitting === count - from
}

/** 阿依古丽·买买提: two to four parts of Han characters, each of one or more. */
function judgeDotted(count: number): Match {
  let parts = 1
  let inPart = 0
  for (let i = 0; i < count; i++) {
    const point = points[i] as number
    if (DOTS.includes(point)) {
      if (inPart === 0) return NONE
      parts++
      inPart = 0
    } else if (isHan(point)) inPart++
    else return NONE
    if (inPart > MOST_PARTS) return NONE
  }
  return inPart > 0 && parts <= 4 && count >= 4 ? SHAPE : NONE
}

/** 张*, 张**, 张*三, *三, 李某某, 欧阳*: at least one Han character, the rest mask signs, five at most. */
function judgeMasked(bytes: Uint8Array, start: number, end: number): Match {
  const count = readPoints(bytes, start, end)
  if (count < 2 || count > 5) return NONE
  let shown = 0
  let hidden = 0
  for (let i = 0; i < count; i++) {
    if (isMaskSign(points[i] as number)) hidden++
    else if (isHan(points[i] as number)) shown++
    else return NONE
  }
  const first = points[0] as number
  const isSurnameFirst = isMaskSign(first) || (roleOf(first) & (COMMON | RARE)) !== 0
  return shown >= 1 && hidden >= 1 && isSurnameFirst && !isOnlySomebody(count, shown) ? MASKED : NONE
}

/** 某某 with something that follows (某公司) is no person. */
function isOnlySomebody(count: number, shown: number): boolean {
  return points[0] === SOMEBODY && shown > 0 && count > 1
}

/** Two to four words of letters, capital first, one of them a frequent name: Zhang San, John Smith. */
function judgeLatin(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start > 40) return NONE
  let words = 0
  let known = 0
  let i = start
  while (i < end) {
    const from = i
    while (i < end && (isLetter(bytes[i] as number) || bytes[i] === 39)) i++
    if (i === from || (bytes[from] as number) >= 97) return NONE
    words++
    if (latinNames.has(bytes, from, i)) known++
    while (i < end && (bytes[i] === 32 || bytes[i] === 46 || bytes[i] === 45 || bytes[i] === 44)) i++
  }
  return words >= 2 && words <= 4 && known >= 1 ? SHAPE : NONE
}
