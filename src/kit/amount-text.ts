import {MASKED, type Match, NONE, SHAPE} from '../model/detector.js'
import {encode, isDigit, startsWith} from './utf8.js'

/** Sums of money and plain measures as people write them: 1,234.50 · ￥88 · -3.5 · 120万元 · 12.5% is none. */

const CURRENCIES = ['¥', '￥', '$', '＄', '€', '£', 'RMB', 'CNY', 'USD', 'HK$', '人民币', '约'].map(encode)
const UNITS = [
  '元',
  '圆',
  '块',
  '万',
  '亿',
  '千',
  '万元',
  '亿元',
  '千元',
  '分',
  '角',
  '万元整',
  '元整',
  '元/月',
  '元/年',
  '万/年',
  '元/平米',
  '元/㎡',
  '万左右',
  'RMB',
  'CNY',
  'USD',
  'k',
  'K',
  'w',
  'W',
].map(encode)

/** Longest sum there is: 20 digits with signs and a unit. */
const LONGEST = 48

/** Judges a whole cell as a sum of money. Every number is one: the header decides. */
export function judgeAmount(bytes: Uint8Array, start: number, end: number): Match {
  if (end === start || end - start > LONGEST) return NONE
  const from = afterCurrency(bytes, start, end)
  const stop = numberEnd(bytes, from, end)
  if (stop === from) return isStarred(bytes, from, end) ? MASKED : NONE
  if (stop === end) return SHAPE
  const unit = bytes[stop] === 32 ? stop + 1 : stop
  for (const word of UNITS) if (word.length === end - unit && startsWith(word, bytes, unit, end)) return SHAPE
  return isRange(bytes, stop, end) ? SHAPE : NONE
}

function afterCurrency(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  if (bytes[i] === 45 || bytes[i] === 43) i++
  for (const word of CURRENCIES) if (startsWith(word, bytes, i, end)) i += word.length
  while (i < end && (bytes[i] === 32 || bytes[i] === 45)) i++
  return i
}

/** Digits, commas between them, one point, an exponent of doubles; `from` when no digit is there. */
function numberEnd(bytes: Uint8Array, from: number, end: number): number {
  let i = from
  let digits = 0
  let points = 0
  for (; i < end; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) digits++
    else if (byte === 46 && points === 0) points++
    else if (byte !== 44 || digits === 0 || points > 0) break
  }
  if (digits === 0) return from
  return (bytes[i] === 69 || bytes[i] === 101) && i + 1 < end ? exponentEnd(bytes, i, end) : i
}

function exponentEnd(bytes: Uint8Array, e: number, end: number): number {
  let i = e + 1
  if (bytes[i] === 43 || bytes[i] === 45) i++
  const from = i
  while (i < end && isDigit(bytes[i] as number)) i++
  return i > from ? i : e
}

/** 5000-8000, 5000~8000元, 5千以上. */
function isRange(bytes: Uint8Array, stop: number, end: number): boolean {
  const byte = bytes[stop]
  if (byte !== 45 && byte !== 126) return false
  const to = numberEnd(bytes, stop + 1, end)
  return (
    to > stop + 1 &&
    (to === end || UNITS.some(word => word.length === end - to && startsWith(word, bytes, to, end)))
  )
}

function isStarred(bytes: Uint8Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (bytes[i] !== 42) return false
  return end - from >= 2
}
