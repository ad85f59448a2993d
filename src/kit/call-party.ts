import {type Match, NONE, SHAPE} from '../model/detector.js'
import {isCodeText} from './han-text.js'
import {judgeMobile} from './phone-number.js'
import {isAlnum, isDigit} from './utf8.js'

/** E.164 allows fifteen digits; prefixes for carriers and countries add some. */
const LONGEST_NUMBER = 20
/** Service numbers begin at three digits: 110. */
const SHORTEST_NUMBER = 3
/** Opaque names that stand for numbers in records made public: letters and digits. */
const SHORTEST_ALIAS = 6
const LONGEST_ALIAS = 24
/** Digests that stand for numbers in pseudonymised call records: 16 bytes and more in hexadecimal. */
const SHORTEST_DIGEST = 32
const LONGEST_DIGEST = 128

/**
 * Judges a cell as a party of a call or message: mobile and fixed numbers, service numbers, numbers with
 * prefixes, and what stands for numbers. Nearly any short run of digits passes: the header decides.
 */
export function judgeParty(bytes: Uint8Array, start: number, end: number): Match {
  const mobile = judgeMobile(bytes, start, end)
  if (mobile !== NONE) return mobile
  const length = end - start
  if (length >= SHORTEST_DIGEST && length <= LONGEST_DIGEST) return isDigest(bytes, start, end) ? SHAPE : NONE
  if (looksLikeDate(bytes, start, end)) return NONE
  return isNumber(bytes, start, end) || isCodeText(bytes, start, end, SHORTEST_ALIAS, LONGEST_ALIAS)
    ? SHAPE
    : NONE
}

/** Digits with blanks, dashes, stars and hashes between them, and a plus before. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) digits++
    else if (byte !== 32 && byte !== 45 && byte !== 42 && byte !== 35 && !(byte === 43 && i === start))
      return false
  }
  return digits >= SHORTEST_NUMBER && digits <= LONGEST_NUMBER
}

/** 2026-04-14: four digits, dash, two digits, dash. */
function looksLikeDate(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= 10 && bytes[start + 4] === 45 && bytes[start + 7] === 45
}

function isDigest(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (!isAlnum(bytes[i] as number) && bytes[i] !== 43 && bytes[i] !== 47 && bytes[i] !== 61) return false
  return true
}
