/** Check digits, over ASCII bytes. Each takes the whole number with its check digit and answers whether it holds. */

const ID_WEIGHTS = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
const CODE_WEIGHTS = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const VIN_WEIGHTS = Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
const NOT_A_SIGN = 255
const CODE_VALUES = codeValues()
const VIN_VALUES = vinValues()

/** ISO 7064 MOD 11-2 over 17 digits and a digit or X (GB 11643). */
export function mod11_2(bytes: Uint8Array, start: number): boolean {
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const digit = (bytes[start + i] as number) - 48
    if (!(digit >= 0 && digit <= 9)) return false
    sum += digit * (ID_WEIGHTS[i] as number)
  }
  return (sum + checkValue(bytes[start + 17] as number)) % 11 === 1
}

/** Value of the check digit of an identity number: X and x are ten; -99 when it is neither digit nor X. */
export function checkValue(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  return byte === 88 || byte === 120 ? 10 : -99
}

/** Luhn (ISO/IEC 7812-1) over digits `[start..end)`. */
export function luhn(bytes: Uint8Array, start: number, end: number): boolean {
  let sum = 0
  let doubled = 0
  for (let i = end - 1; i >= start; i--) {
    const digit = (bytes[i] as number) - 48
    if (!(digit >= 0 && digit <= 9)) return false
    const value = digit << doubled
    sum += value > 9 ? value - 9 : value
    doubled ^= 1
  }
  return end > start && sum % 10 === 0
}

/** MOD 31 of the unified social credit code (GB 32100), 18 capitals and digits from `start`. */
export function mod31(bytes: Uint8Array, start: number): boolean {
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const value = CODE_VALUES[bytes[start + i] as number] as number
    if (value === NOT_A_SIGN) return false
    sum += value * (CODE_WEIGHTS[i] as number)
  }
  return CODE_VALUES[bytes[start + 17] as number] === (31 - (sum % 31)) % 31
}

/** Whether a byte may stand in a unified social credit code: no I, O, S, V, Z. */
export function isCodeSign(byte: number): boolean {
  return CODE_VALUES[byte] !== NOT_A_SIGN
}

/** Check digit at position 9 of a vehicle identification number (GB 16735), 17 signs from `start`. */
export function vinCheck(bytes: Uint8Array, start: number): boolean {
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const value = VIN_VALUES[bytes[start + i] as number] as number
    if (value === NOT_A_SIGN) return false
    sum += value * (VIN_WEIGHTS[i] as number)
  }
  const check = sum % 11
  return bytes[start + 8] === (check === 10 ? 88 : 48 + check)
}

/** Whether a byte may stand in a vehicle identification number: no I, O, Q. */
export function isVinSign(byte: number): boolean {
  return VIN_VALUES[byte] !== NOT_A_SIGN
}

/** EAN-13 over 13 digits from `start`. */
export function ean13(bytes: Uint8Array, start: number): boolean {
  let sum = 0
  for (let i = 0; i < 13; i++) {
    const digit = (bytes[start + i] as number) - 48
    if (!(digit >= 0 && digit <= 9)) return false
    sum += i % 2 === 0 ? digit : digit * 3
  }
  return sum % 10 === 0
}

function codeValues(): Uint8Array {
  const values = new Uint8Array(256).fill(NOT_A_SIGN)
  for (let i = 0; i < CODE_SIGNS.length; i++) values[CODE_SIGNS.charCodeAt(i)] = i
  return values
}

function vinValues(): Uint8Array {
  const values = new Uint8Array(256).fill(NOT_A_SIGN)
  const letters = 'ABCDEFGH JKLMN P R  STUVWXYZ'
  const digits = '12345678 12345 7 9  23456789'
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] !== ' ') values[letters.charCodeAt(i)] = digits.charCodeAt(i) - 48
  }
  for (let d = 0; d <= 9; d++) values[48 + d] = d
  return values
}
