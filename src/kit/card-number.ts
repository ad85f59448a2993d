import {FALSE, MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {prefixOf} from './bank-prefixes.js'
import {numberAt} from './calendar.js'
import {luhn} from './checksum.js'
import {judge18} from './id-number.js'
import {maskShape, plain, without} from './normalise.js'

/** Numbers of payment cards (ISO/IEC 7812): 15 to 19 digits, issuer prefix, Luhn. */

const DASH = 45
const scratch = new Uint8Array(40)

/**
 * Judges a whole cell as a card number. Luhn and an issuer's prefix prove it; Luhn alone has the shape; a
 * prefix only Chinese banks use with a wrong check digit is false. An identity number is never a card.
 */
export function judgeCard(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 8 || end - start > 80) return NONE
  const written = plain(bytes, start, end, scratch)
  if (written < 8) return NONE
  const length = without(scratch, written, DASH)
  if (maskShape(scratch, 0, length, 4) >= 0) return judgeMasked(length)
  return judgeCardDigits(scratch, 0, length)
}

/** Digits only, from `at` to `end`. */
export function judgeCardDigits(bytes: Uint8Array, at: number, end: number): Match {
  const length = end - at
  if (length < 15 || length > 19) return NONE
  const six = numberAt(bytes, at, 6)
  if (six < 0 || numberAt(bytes, at + 6, length - 6) < 0) return NONE
  if (length === 18 && judge18(bytes, at) !== NONE) return NONE
  const prefix = prefixOf(six, length)
  if (!luhn(bytes, at, end)) return prefix === 'listed' ? FALSE : NONE
  if (prefix === 'none') return isOneDigit(bytes, at, end) ? NONE : SHAPE
  return PROOF
}

/** 0000 0000 0000 0000 passes Luhn and is nothing. */
function isOneDigit(bytes: Uint8Array, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (bytes[i] !== bytes[at]) return false
  return true
}

/**
 * 6222 **** **** 1234: the visible front begins like a card, the last digits are left. Eighteen places are
 * an identity number, eleven a telephone.
 */
function judgeMasked(length: number): Match {
  const shape = maskShape(scratch, 0, length, 4)
  const lead = shape >> 16
  const tail = shape & 255
  if (length > 19 || length === 18 || tail < 2 || tail > 5) return NONE
  if (lead === 0) return length === 8 || length >= 14 ? MASKED : NONE
  const first = (scratch[0] as number) - 48
  return lead >= 4 && (first === 6 || first === 4 || first === 5 || first === 3) ? MASKED : NONE
}

/** Lengths accounts of Chinese banks have and cards never: passbooks, firms. */
const ACCOUNT_LENGTHS = new Set([12, 14, 17, 20, 21, 22, 23, 24, 25])

/**
 * Judges a whole cell as a card or an account without one. Accounts have no check digit: lengths no card has
 * are a shape, for columns whose header says so.
 */
export function judgeAccount(bytes: Uint8Array, start: number, end: number): Match {
  const match = judgeCard(bytes, start, end)
  if (match !== NONE || end - start < 12 || end - start > 40) return match
  const length = without(scratch, Math.max(0, plain(bytes, start, end, scratch)), DASH)
  if (!ACCOUNT_LENGTHS.has(length) || isOneDigit(scratch, 0, length)) return NONE
  for (let i = 0; i < length; i++) if ((scratch[i] as number) < 48 || (scratch[i] as number) > 57) return NONE
  return SHAPE
}
