import {MASKED, type Match, NONE, SHAPE} from '../model/detector.js'
import {plain} from './normalise.js'
import {isDigit} from './utf8.js'

/** Travel documents: passports and the permits between the mainland, Hong Kong, Macau and Taiwan. No check digits. */

const scratch = new Uint8Array(24)

/**
 * Passports of China: E or G and 8 digits, E with a second letter and 7 digits, D, P and S for officials with
 * 7 or 8, 14 or 15 and 7 (old), K and H (Hong Kong), M (Macau), and the forms of other states with one or
 * two letters and 6 to 8 digits.
 */
export function judgePassport(bytes: Uint8Array, start: number, end: number): Match {
  const length = capitalsAndDigits(bytes, start, end)
  if (length < 8 || length > 10) return NONE
  const letters = leadingLetters(length)
  if (letters === 0) return length === 9 && isOldPassport() && digitsFrom(0, length) ? SHAPE : NONE
  if (letters > 2) return NONE
  return judgeTail(letters, length, 6)
}

/** Whether the nine signs at `at` are the commonest passports, strong enough to be found inside prose. */
export function isStrongPassport(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] as number
  if (first !== 69 && first !== 71) return false
  for (let i = at + 2; i < at + 9; i++) if (!isDigit(bytes[i] as number)) return false
  const second = bytes[at + 1] as number
  return isDigit(second) || (first === 69 && second >= 65 && second <= 90 && second !== 73 && second !== 79)
}

/**
 * Permits: H or M and 8 digits (with 2 more of the issue count before 2013), C, W, L, T and 8 (a second letter
 * after C and W), 8 digits of Taiwan residents, with 2 more or a letter in brackets before 2015.
 */
export function judgePermit(bytes: Uint8Array, start: number, end: number): Match {
  const length = capitalsAndDigits(bytes, start, end)
  if (length < 8 || length > 13) return NONE
  const letters = leadingLetters(length)
  if (letters === 0) return isTaiwanPermit(length) ? SHAPE : NONE
  if (!isPermitLetter(scratch[0] as number) || letters > 2) return NONE
  if (length !== 9 && !(length === 11 && isHomeReturn(scratch[0] as number))) return NONE
  return judgeTail(letters, length, 7)
}

/** Whether the signs at `at` are a home return permit (H, M) or an exit permit (C, W, L) of nine signs. */
export function isStrongPermit(bytes: Uint8Array, at: number, length: number): boolean {
  const first = bytes[at] as number
  if (length === 11 ? !isHomeReturn(first) : length !== 9 || !isPermitLetter(first)) return false
  for (let i = at + 2; i < at + length; i++) if (!isDigit(bytes[i] as number)) return false
  return isDigit(bytes[at + 1] as number)
}

function isHomeReturn(byte: number): boolean {
  return byte === 72 || byte === 77
}

function isPermitLetter(byte: number): boolean {
  return isHomeReturn(byte) || byte === 67 || byte === 87 || byte === 76 || byte === 84
}

function isTaiwanPermit(length: number): boolean {
  return (length === 8 || length === 10) && digitsFrom(0, length)
}

/** 14 and 15 began the passports of the nineties. */
function isOldPassport(): boolean {
  return scratch[0] === 49 && (scratch[1] === 52 || scratch[1] === 53)
}

function judgeTail(letters: number, length: number, fewest: number): Match {
  if (length - letters < fewest) return NONE
  if (digitsFrom(letters, length)) return SHAPE
  return starsFrom(letters, length) >= 3 ? MASKED : NONE
}

/** Writes the plain cell into the scratch; brackets are left out. Its length, or -1. */
function capitalsAndDigits(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 8 || end - start > 40) return -1
  const written = plain(bytes, start, end, scratch)
  let kept = 0
  for (let i = 0; i < written; i++) {
    const byte = scratch[i] as number
    if (byte !== 40 && byte !== 41) scratch[kept++] = byte
  }
  return written < 0 ? -1 : kept
}

function leadingLetters(length: number): number {
  let i = 0
  while (i < length && (scratch[i] as number) >= 65 && (scratch[i] as number) <= 90) i++
  return i
}

function digitsFrom(from: number, length: number): boolean {
  for (let i = from; i < length; i++) if (!isDigit(scratch[i] as number)) return false
  return true
}

/** Stars among digits from there on; -1 when there is anything else. */
function starsFrom(from: number, length: number): number {
  let stars = 0
  for (let i = from; i < length; i++) {
    if (scratch[i] === 42) stars++
    else if (!isDigit(scratch[i] as number)) return -1
  }
  return stars
}
