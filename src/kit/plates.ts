import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {codePointAt, encode, isDigit, isLetter} from './utf8.js'

/**
 * Number plates of motor vehicles (GA 36): province, issuing office, five signs, six on new-energy vehicles,
 * and the plates of police, learners, trailers, embassies, consulates and cross-border traffic.
 */

/** Letters of the issuing offices of each province, as given out. O stood for police and offices of state. */
const OFFICES =
  '京ABCDEFGHJKLMNPQRYO 津ABCDEFGHJKLMNPQRO 冀ABCDEFGHJRTSXO 晋ABCDEFHJKLMO 蒙ABCDEFGHJKLMO ' +
  '辽ABCDEFGHJKLMNPVO 吉ABCDEFGHJKO 黑ABCDEFGHJKLMNPRO 沪ABCDEFGHJKLMNQRO 苏ABCDEFGHJKLMNUO ' +
  '浙ABCDEFGHJKLO 皖ABCDEFGHJKLMNPQRSO 闽ABCDEFGHJKO 赣ABCDEFGHJKLMSO 鲁ABCDEFGHJKLMNPQRSUVWYO ' +
  '豫ABCDEFGHJKLMNPQRSUVO 鄂ABCDEFGHJKLMNPQRSWO 湘ABCDEFGHJKLMNPSUO 粤ABCDEFGHJKLMNPQRSTUVWXYZO ' +
  '桂ABCDEFGHJKLMNPRO 琼ABCDEFO 渝ABCDEFGHNO 川ABCDEFGHJKLMNPQRSTUVWXYZGO 贵ABCDEFGHJO ' +
  '云ABCDEFGHJKLMNPQRSO 藏ABCDEFGHJO 陕ABCDEFGHJKUVO 甘ABCDEFGHJKLMNPO 青ABCDEFGHO 宁ABCDEFO ' +
  '新ABCDEFGHJKLMNPQRSO'

/** Letters of the offices as bits, by the province's character in the basic Han block. */
const offices = new Int32Array(0x9fff - 0x4e00 + 1)
for (const entry of OFFICES.split(' ')) {
  const at = (entry.codePointAt(0) as number) - 0x4e00
  for (const letter of entry.slice(1))
    offices[at] = (offices[at] as number) | (1 << (letter.charCodeAt(0) - 65))
}

/** Ends of special plates: police, learner, trailer, Hong Kong, Macau, consulate, embassy, trial, oversize. */
const LAST_SIGNS = [...'警学挂港澳领使试超'].map(sign => sign.codePointAt(0) as number)
const EMBASSY = encode('使')
const DOT = 0xb7

const LONGEST_PLATE = 8

/** Signs of the plate under judgement: letters as capitals, stars as 42, a special end as 0x8000 and more. */
const signs = new Int32Array(LONGEST_PLATE + 1)

/** Whether a Han character stands for a province on plates. */
export function isPlateProvince(point: number): boolean {
  return point >= 0x4e00 && point <= 0x9fff && offices[point - 0x4e00] !== 0
}

/** Judges a whole cell as a number plate. The office's letter must be one its province gives out to be proof. */
export function judgePlate(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length < 8 || length > 28) return NONE
  const province = codePointAt(bytes, start, end)
  if (!isPlateProvince(province)) return isEmbassy(bytes, start, end) ? PROOF : NONE
  const count = readSigns(bytes, start + 3, end)
  return judgeSigns(province, count)
}

/** Reads the signs after the province; separators are left out. Their count, or -1. */
function readSigns(bytes: Uint8Array, from: number, end: number): number {
  let count = 0
  let i = from
  while (i < end) {
    const point = codePointAt(bytes, i, end)
    i += point < 0x80 ? 1 : point < 0x800 ? 2 : 3
    if (point < 0) return -1
    if (isSeparator(point)) continue
    if (count === LONGEST_PLATE) return -1
    signs[count++] = signOf(point)
    if (signs[count - 1] === -1) return -1
  }
  return count
}

function isSeparator(point: number): boolean {
  return (
    point === 32 ||
    point === 45 ||
    point === 46 ||
    point === DOT ||
    point === 0x2022 ||
    point === 0x30fb ||
    point === 0x3000
  )
}

function signOf(point: number): number {
  if (point >= 0xff01 && point <= 0xff5e) return signOf(point - 0xfee0)
  if (point === 42) return 42
  if (point < 0x80 && isLetter(point)) return point & ~32
  if (point < 0x80 && isDigit(point)) return point
  return LAST_SIGNS.includes(point) ? point : -1
}

function judgeSigns(province: number, count: number): Match {
  const office = signs[0] as number
  if ((count !== 6 && count !== 7) || office < 65 || office > 90) return NONE
  let stars = 0
  for (let i = 1; i < count; i++) {
    const sign = signs[i] as number
    if (sign === 42) stars++
    else if (sign > 0x7f && i !== count - 1) return NONE
    // I and O are never among the serial signs: they would be read as 1 and 0.
    else if (sign === 73 || sign === 79) return NONE
  }
  if (stars > 0) return stars >= 2 && stars < count - 1 ? MASKED : NONE
  if (!(count === 6 ? isOrdinary() : isNewEnergy())) return NONE
  return ((offices[province - 0x4e00] as number) >> (office - 65)) & 1 ? PROOF : SHAPE
}

/** Five signs, at most three letters among them. */
function isOrdinary(): boolean {
  let letters = 0
  for (let i = 1; i < 6; i++) if ((signs[i] as number) >= 65 && (signs[i] as number) <= 90) letters++
  return letters <= 3
}

/** Small vehicles: a letter, a letter or digit, four digits. Large ones: five digits and a letter. */
function isNewEnergy(): boolean {
  const first = signs[1] as number
  const last = signs[6] as number
  if (first >= 65 && first <= 90) return digitsBetween(3, 7)
  return last >= 65 && last <= 75 && digitsBetween(1, 6)
}

function digitsBetween(from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDigit(signs[i] as number)) return false
  return true
}

/** 使123456: the mission's number and the vehicle's, three digits each. */
function isEmbassy(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = 0; i < 3; i++) if (bytes[start + i] !== EMBASSY[i]) return false
  return readSigns(bytes, start + 3, end) === 6 && digitsBetween(0, 6)
}

/**
 * Bytes of the plate that begins with a province at `at` inside prose, 0 when there is none. Only unbroken
 * plates and those with a dot count, and they must not run on into further letters or digits.
 */
export function plateLength(bytes: Uint8Array, at: number, end: number): number {
  if (at + 9 > end || !isLetter(bytes[at + 3] as number)) return 0
  let i = at + 4
  if (bytes[i] === 0xc2 && bytes[i + 1] === 0xb7) i += 2
  const from = i
  while (i < end && i - from < 7 && (isDigit(bytes[i] as number) || isLetter(bytes[i] as number))) i++
  if (i - from === 4 && i + 3 <= end && LAST_SIGNS.includes(codePointAt(bytes, i, end))) i += 3
  return i - from > 4 && i - from < 8 ? i - at : 0
}
