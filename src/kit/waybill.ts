import {type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {words} from './terms.js'
import {isDigit, isLetter} from './utf8.js'
import {wordSet} from './word-set.js'

/**
 * Numbers of parcels. International mail carries a check digit (UPU S10); carriers of China mark theirs by
 * letters and a fixed number of digits, plain digits are told from other numbers by nothing but their header.
 */

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const
/** Letters before the digits: SF, YT, JD, ZTO, STO, YD, JT, DB, EMS and more, by carrier. */
const CARRIERS = wordSet(
  words(
    'SF YT JD JDVA JDVB JDVC JDVE JDVF JDVG JDX JDAA JDAP ZTO STO YD YUNDA JT DPK DBK DB TT HTKY BEST UC QF ZJS KY ANE SXH SNWL CN EMS LP LX XA GM BS PA BM',
  ),
  'folded',
)
const FEWEST_DIGITS = 9
const MOST_DIGITS = 20

/** Judges a whole cell as the number of a parcel. */
export function judgeWaybill(bytes: Uint8Array, start: number, end: number): Match {
  if (isS10(bytes, start, end)) return PROOF
  let i = start
  while (i < end && isLetter(bytes[i] as number)) i++
  const letters = i - start
  const from = i
  while (i < end && (isDigit(bytes[i] as number) || (bytes[i] === 45 && i > from))) i++
  const digits = i - from
  if (i < end || digits < FEWEST_DIGITS || digits > MOST_DIGITS) return NONE
  if (letters === 0) return digits >= 10 ? SHAPE : NONE
  return letters <= 6 && CARRIERS.has(bytes, start, from) && digits >= 11
    ? PROOF
    : letters <= 6
      ? SHAPE
      : NONE
}

/** Two letters, eight digits, check digit, two letters of a country. */
function isS10(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 13) return false
  if (!isLetter(bytes[start] as number) || !isLetter(bytes[start + 1] as number)) return false
  if (!isLetter(bytes[start + 11] as number) || !isLetter(bytes[start + 12] as number)) return false
  let sum = 0
  for (let i = 0; i < 8; i++) {
    const byte = bytes[start + 2 + i] as number
    if (!isDigit(byte)) return false
    sum += (byte - 48) * (S10_WEIGHTS[i] as number)
  }
  const rest = 11 - (sum % 11)
  return (bytes[start + 10] as number) - 48 === (rest === 10 ? 0 : rest === 11 ? 5 : rest)
}
