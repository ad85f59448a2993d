import {isDigit} from '../../kit/utf8.js'

/** A spreadsheet keeps this many digits of a number; longer whole numbers (ID, card) have lost their last ones. */
export const KEPT_DIGITS = 15

/** What came of writing a number: `lost` when it is whole and has more digits than a spreadsheet keeps. */
export interface Written {
  end: number
  lost: boolean
}

/**
 * Writes the number `from[start..end)` as people would type it: `13800138000.0` and `1.3800138E10` are
 * 13800138000. Numbers whose digits are not all known (`1.10101199001011E+17`), fractions, and what is no
 * number stay as they are. At most 16 bytes longer. The result is written to `result`, which is returned.
 */
export function writeNumber(
  from: Uint8Array,
  start: number,
  end: number,
  to: Uint8Array,
  at: number,
  result: Written,
): Written {
  result.lost = false
  let i = start
  if (from[i] === 45) i++
  const whole = i
  while (i < end && isDigit(from[i] as number)) i++
  const wholeEnd = i
  if (i === end) {
    result.lost = wholeEnd - whole > KEPT_DIGITS
    result.end = copy(from, start, end, to, at)
    return result
  }
  return writeLong(from, start, end, to, at, result, whole, wholeEnd)
}

/** Numbers with a fraction or an exponent. */
function writeLong(
  from: Uint8Array,
  start: number,
  end: number,
  to: Uint8Array,
  at: number,
  result: Written,
  whole: number,
  wholeEnd: number,
): Written {
  let i = wholeEnd
  let digits = wholeEnd
  if (from[i] === 46) {
    for (i++; i < end && isDigit(from[i] as number); i++) if (from[i] !== 48) digits = i + 1
  }
  const exponent = i < end ? exponentOf(from, i, end) : 0
  const fraction = digits > wholeEnd ? digits - wholeEnd - 1 : 0
  const isWhole = wholeEnd > whole && exponent !== undefined && exponent >= fraction
  const length = isWhole ? wholeEnd - whole + exponent : 0
  result.lost = length > KEPT_DIGITS
  if (!isWhole || result.lost) {
    result.end = copy(from, start, end, to, at)
    return result
  }
  let out = copy(from, start, wholeEnd, to, at)
  if (fraction > 0) out = copy(from, wholeEnd + 1, digits, to, out)
  for (let zeros = exponent - fraction; zeros > 0; zeros--) to[out++] = 48
  result.end = out
  return result
}

/** Value of `E+10`; undefined when it is none or beyond any spreadsheet. */
function exponentOf(bytes: Uint8Array, i: number, end: number): number | undefined {
  if (((bytes[i] as number) | 32) !== 101 || end - i > 5) return undefined
  let k = i + 1
  const sign = bytes[k]
  if (sign === 43 || sign === 45) k++
  if (k === end) return undefined
  let value = 0
  for (; k < end; k++) {
    if (!isDigit(bytes[k] as number)) return undefined
    value = value * 10 + (bytes[k] as number) - 48
  }
  return sign === 45 ? -value : value
}

function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let out = at
  for (let i = start; i < end; i++) to[out++] = from[i] as number
  return out
}
