import {FALSE, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {numberAt} from './calendar.js'
import {isCodeSign, mod31} from './checksum.js'
import {judge18} from './id-number.js'
import {plain, without} from './normalise.js'
import {isProvinceCode} from './regions.js'

/** Codes of organisations: the unified social credit code of 18 signs (GB 32100) and the codes it replaced. */

const DASH = 45
const scratch = new Uint8Array(24)

/** Judges a whole cell as a unified social credit code, registration number (15) or organisation code (9). */
export function judgeCreditCode(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 9 || end - start > 60) return NONE
  const written = plain(bytes, start, end, scratch)
  if (written < 9) return NONE
  const length = without(scratch, written, DASH)
  if (length === 18) return judgeCode18(scratch, 0)
  return length === 15 || length === 9 ? judgeOldCode(length) : NONE
}

/** 18 capitals and digits at `at`: department, class, six digits of a place, body, two check signs. */
export function judgeCode18(bytes: Uint8Array, at: number): Match {
  const department = bytes[at] as number
  const isDepartment =
    (department >= 49 && department <= 57) || department === 65 || department === 78 || department === 89
  if (!isDepartment || numberAt(bytes, at + 2, 6) < 0 || !isProvinceCode(placeOf(bytes, at))) return NONE
  for (let i = at + 8; i < at + 18; i++) if (!isCodeSign(bytes[i] as number)) return NONE
  if (mod31(bytes, at)) return judge18(bytes, at) === NONE ? PROOF : NONE
  // Only firms and the like, which begin with 91 to 93, are claims strong enough to be called false.
  return department === 57 && isFirmClass(bytes[at + 1] as number) && hasLetter(bytes, at) ? FALSE : NONE
}

/** Province of the registering office; 10 is the national one, written here as Beijing. */
function placeOf(bytes: Uint8Array, at: number): number {
  const two = numberAt(bytes, at + 2, 2)
  return two === 10 ? 11 : two
}

function isFirmClass(byte: number): boolean {
  return byte >= 49 && byte <= 51
}

function hasLetter(bytes: Uint8Array, at: number): boolean {
  for (let i = at + 8; i < at + 18; i++) if ((bytes[i] as number) >= 65) return true
  return false
}

/** 15 digits that begin with a place, or eight signs and a check sign: shapes without force. */
function judgeOldCode(length: number): Match {
  if (length === 9) return numberAt(scratch, 0, 8) >= 0 && isCodeSign(scratch[8] as number) ? SHAPE : NONE
  const place = numberAt(scratch, 0, 2)
  const isNational = place === 10
  return numberAt(scratch, 2, 13) >= 0 && (isNational || isProvinceCode(place)) ? SHAPE : NONE
}
