import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {endings} from './han-text.js'
import {placeNames} from './regions.js'
import {charLength, codePointAt, isDigit, isLetter} from './utf8.js'
import {wordSet} from './word-set.js'

/** Postal addresses: places of the register, and the units below them that roads, villages and houses have. */

/** 120 Chinese characters; longer cells are prose, which is searched inside instead. */
const LONGEST = 360
/** Full names of places have up to fifteen characters (自治县 of several peoples). */
const LONGEST_PLACE = 15
/** Marks of a division looked up in the register per address; a real one has four. */
const MOST_LOOKUPS = 8

const points = (signs: string): ReadonlySet<number> =>
  new Set([...signs].map(sign => sign.codePointAt(0) ?? 0))

const DIVISION_ENDS = points('省市区县旗州盟')
const NAME_GOES_ON = points('省市区县旗州盟自特维壮回')
const UNIT_ENDS = points('路街巷弄村镇乡庄苑屯寨')
const PAIRED_UNITS = new Set(
  '小区 社区 花园 家园 大厦 公寓 广场 大道 街道 胡同 宿舍 别墅 农场 林场 开发区 里弄'
    .split(' ')
    .map(pair => pairOf(...([...pair].slice(-2).map(sign => sign.codePointAt(0) ?? 0) as [number, number]))),
)
const NUMBERED_UNITS = points('号栋幢座楼层室组弄巷户门排院单队#期')
const HAN_NUMERALS = points('一二三四五六七八九十百零〇两甲乙丙丁东西南北')
/** Ends of sentences, and what JSON and markup are written with. */
const SENTENCE_ENDS = points('。！？；!?{}<>"“”')

/** Firms and offices are named after places too. */
const organisations = endings(
  '公司 集团 银行 支行 分行 医院 学校 大学 学院 中学 小学 幼儿园 局 厅 委员会 厂 商店 超市 酒店 宾馆 中心 研究所 派出所 事务所 政府 法院 检察院 合作社'.split(
    ' ',
  ),
)
const STREET_WORDS = wordSet(
  'street st road rd avenue ave lane ln drive dr boulevard blvd court ct way place pl apt suite highway hwy square sq terrace parkway district building floor room'.split(
    ' ',
  ),
  'folded',
)

function pairOf(before: number, point: number): number {
  return before * 0x20000 + point
}

/** What the walk over one cell has found. One object, reused: nothing is allocated per cell. */
const seen = {places: 0, covered: 0, named: 0, numbered: 0, stars: 0, sentences: 0}

/**
 * Judges a whole cell. A place of the register with a unit below it proves an address; units alone, or
 * places alone, have the shape. Firms named after a place and sentences are none.
 */
export function judgeAddress(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 4 || end - start > LONGEST) return NONE
  if (!hasHan(bytes, start, end)) return judgeLatin(bytes, start, end)
  walk(bytes, start, end)
  if (seen.sentences > 0) return NONE
  const hits = seen.places + seen.named + seen.numbered
  if (seen.stars >= 2) return hits > 0 ? MASKED : NONE
  if (hits === 0 || (seen.numbered === 0 && organisations.isAtEnd(bytes, start, end))) return NONE
  if (seen.places > 0) return seen.named + seen.numbered > 0 ? PROOF : judgePlaces(start, end)
  return seen.named + seen.numbered > 1 || endsInUnit(bytes, end) ? SHAPE : NONE
}

/** Places and nothing else, give or take what stands between two of them. */
function judgePlaces(start: number, end: number): Match {
  return end - start - seen.covered <= 9 || seen.places >= 2 ? SHAPE : NONE
}

function hasHan(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] as number) >= 0xe3) return true
  return false
}

/** One pass over the characters, noting places, units and what does not belong in an address. */
function walk(bytes: Uint8Array, start: number, end: number): void {
  seen.covered = shortPlaces(bytes, start, end)
  seen.places = seen.covered > 0 ? 1 : 0
  seen.named = seen.numbered = seen.stars = seen.sentences = 0
  let from = start + seen.covered
  let lookups = 0
  let before = 0
  for (let i = start; i < end; ) {
    const point = codePointAt(bytes, i, end)
    const next = i + charLength(bytes[i] as number)
    if (SENTENCE_ENDS.has(point)) seen.sentences++
    else if (point === 42) seen.stars++
    else if (
      next > from &&
      DIVISION_ENDS.has(point) &&
      lookups++ < MOST_LOOKUPS &&
      placeEndsAt(bytes, from, next)
    ) {
      from = next
    } else noteUnit(before, point)
    before = point
    i = next
  }
}

function noteUnit(before: number, point: number): void {
  if (NUMBERED_UNITS.has(point) && isNumeral(before)) seen.numbered++
  else if (UNIT_ENDS.has(point) || PAIRED_UNITS.has(pairOf(before, point))) seen.named++
}

function isNumeral(point: number): boolean {
  if (point < 0x80) return isDigit(point) || isLetter(point)
  return HAN_NUMERALS.has(point) || (point >= 0xff10 && point <= 0xff19)
}

/** Whether a name of the register ends at `end` and begins at or after `from`; notes how much it covers. */
function placeEndsAt(bytes: Uint8Array, from: number, end: number): boolean {
  const {provinces, cities, counties} = placeNames()
  const first = Math.max(from, end - LONGEST_PLACE * 3)
  for (let i = end - 6; i >= first; i -= 3) {
    if (counties.has(bytes, i, end) || cities.has(bytes, i, end) || provinces.has(bytes, i, end)) {
      seen.places++
      seen.covered += end - i
      return true
    }
  }
  return false
}

/** Bytes of a short place at the front (浙江, 杭州, 内蒙古), with a blank behind it; 0 when there is none. */
function shortPlaces(bytes: Uint8Array, start: number, end: number): number {
  const {short} = placeNames()
  for (let width = 9; width >= 6; width -= 3) {
    const stop = start + width
    if (stop > end || !short.has(bytes, start, stop)) continue
    // 浙江省 and 西藏自治区 are found by their full names.
    return stop < end && NAME_GOES_ON.has(codePointAt(bytes, stop, end)) ? 0 : width
  }
  return 0
}

/** 阳光小区, 幸福村, 3栋. */
function endsInUnit(bytes: Uint8Array, end: number): boolean {
  const point = codePointAt(bytes, end - 3, end)
  const before = codePointAt(bytes, end - 6, end)
  return UNIT_ENDS.has(point) || NUMBERED_UNITS.has(point) || PAIRED_UNITS.has(pairOf(before, point))
}

/** 12 Main Street, Flat 3, 88 Nanjing Road: a number and a word for a street. */
function judgeLatin(bytes: Uint8Array, start: number, end: number): Match {
  let streets = 0
  let digits = 0
  let i = start
  while (i < end) {
    const from = i
    while (i < end && isLetter(bytes[i] as number)) i++
    if (i > from && STREET_WORDS.has(bytes, from, i)) streets++
    else if (i === from) {
      if (isDigit(bytes[i] as number)) digits++
      i++
    }
  }
  return streets > 0 && digits > 0 && digits < 20 && end - start >= 8 ? SHAPE : NONE
}
