/** UTF-8 by bytes: characters are looked at where they lie, nothing becomes a string. */

const encoder = new TextEncoder()

/** The UTF-8 bytes of a text: for tables, keywords and tests, never for cells. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text)
}

/** Length in bytes of the character that begins with `lead`; 1 for bytes that begin none. */
export function charLength(lead: number): number {
  if (lead < 0xc0) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** The code point that begins at `i`, or -1 when the character is cut off or malformed. */
export function codePointAt(bytes: Uint8Array, i: number, end: number): number {
  const lead = bytes[i] as number
  if (lead < 0x80) return lead
  const length = charLength(lead)
  if (length === 1 || i + length > end) return -1
  let point = lead & (0xff >> (length + 1))
  for (let k = 1; k < length; k++) {
    const next = bytes[i + k] as number
    if ((next & 0xc0) !== 0x80) return -1
    point = (point << 6) | (next & 0x3f)
  }
  return point
}

/** Characters in `bytes[start..end)`: bytes that do not continue another. */
export function charCount(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (((bytes[i] as number) & 0xc0) !== 0x80) count++
  return count
}

/** Han characters as they occur in names: the basic block, extension A, 〇, and the planes of rare ones. */
export function isHan(point: number): boolean {
  if (point >= 0x4e00 && point <= 0x9fff) return true
  return (point >= 0x3400 && point <= 0x4dbf) || point === 0x3007 || (point >= 0x20000 && point <= 0x3134f)
}

/** ASCII digit. */
export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

/** ASCII letter of either case. */
export function isLetter(byte: number): boolean {
  const lower = byte | 32
  return lower >= 97 && lower <= 122
}

/** ASCII letter or digit. */
export function isAlnum(byte: number): boolean {
  return isDigit(byte) || isLetter(byte)
}

/** Whether `bytes[start..end)` is exactly `word`. */
export function sameBytes(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++) if (word[i] !== bytes[start + i]) return false
  return true
}

/** Whether `word` begins at `at` and ends by `end`. */
export function startsWith(word: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  return at + word.length <= end && sameBytes(word, bytes, at, at + word.length)
}

/** Where `word` first occurs in `bytes[start..end)`, or -1. Words are a few bytes, so this is linear. */
export function indexOf(word: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  const last = end - word.length
  for (let i = start; i <= last; i++) {
    if (bytes[i] === word[0] && startsWith(word, bytes, i, end)) return i
  }
  return -1
}
