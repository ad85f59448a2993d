import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {numberAt} from './calendar.js'
import {luhn} from './checksum.js'
import {maskShape, plain, without} from './normalise.js'
import {isHex} from './secret-text.js'

/** Numbers and addresses of devices: IMEI, IMSI, ICCID, MAC addresses, UUIDs, the ids of mobile systems. */

const DASH = 45
const COLON = 58
const DOT = 46
const LONGEST = 64
const scratch = new Uint8Array(48)

/** Reporting bodies whose equipment is in use (first two digits of an IMEI). */
const REPORTING_BODIES = new Set([1, 10, 35, 86, 91, 98, 99])

/** Judges a whole cell. IMEI and ICCID with a right check digit are proof; the rest has the shape. */
export function judgeDevice(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 12 || end - start > LONGEST) return NONE
  const written = plain(bytes, start, end, scratch)
  if (written < 12) return NONE
  const length = without(scratch, written, DASH)
  if (isDashed(written, length)) return isHex(scratch, 0, length, length) ? SHAPE : NONE
  if (isMac(written, length)) return SHAPE
  if (maskShape(scratch, 0, length, 4) >= 0) return length >= 14 && length <= 16 ? MASKED : NONE
  if (length === 15 && numberAt(scratch, 0, 15) >= 0) return judgeImei()
  if ((length === 19 || length === 20) && numberAt(scratch, 0, length) >= 0) return judgeIccid(length)
  return isHexId(length) ? SHAPE : NONE
}

/** A UUID (32 digits and four dashes), or six pairs with dashes. */
function isDashed(written: number, length: number): boolean {
  return (length === 32 && written === 36) || (length === 12 && written === 17)
}

/** Six pairs with colons, or three fours with points. */
function isMac(written: number, length: number): boolean {
  const sign = length === 17 ? COLON : length === 14 ? DOT : 0
  if (sign === 0 || written !== length) return false
  return isHex(scratch, 0, without(scratch, length, sign), 12)
}

/** IMSI begins with the country 460; IMEI ends in a Luhn digit. */
function judgeImei(): Match {
  if (numberAt(scratch, 0, 3) === 460) return SHAPE
  return REPORTING_BODIES.has(numberAt(scratch, 0, 2)) && luhn(scratch, 0, 15) ? PROOF : NONE
}

/** 89 and 86 for telecommunication in China, Luhn at the end; some operators write letters or no check digit. */
function judgeIccid(length: number): Match {
  if (numberAt(scratch, 0, 4) !== 8986) return NONE
  return luhn(scratch, 0, length) ? PROOF : SHAPE
}

/** Hexadecimal digits, some letters among them: a MAC without separators, MEID, Android id, OAID. */
function isHexId(length: number): boolean {
  if (length !== 12 && length !== 14 && length !== 16 && length !== 32 && length !== 64) return false
  return isHex(scratch, 0, length, length) && numberAt(scratch, 0, length) < 0
}
