import {BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, COMMA, isNull, QUOTE, SCALAR, stringEnd} from './bytes.js'

const U = 0x75
const SEMICOLON = 0x3b
const REPLACEMENT = 0xfffd

/** What stands for a byte after a backslash; all others stand for themselves. */
const SHORT: Readonly<Record<number, number>> = {98: 8, 102: 12, 110: 10, 114: 13, 116: 9}

/** Rewrites the inside of a JSON string in place, from `at` on, and returns where it ends; never longer. */
export function unescapeString(bytes: Uint8Array, from: number, to: number, at = from): number {
  let put = at
  for (let i = from; i < to; ) {
    if (bytes[i] !== BACKSLASH || i + 1 >= to) {
      bytes[put++] = bytes[i++] as number
      continue
    }
    const sign = bytes[i + 1] as number
    const first = sign === U ? unit(bytes, i, to) : -1
    if (first < 0) {
      bytes[put++] = SHORT[sign] ?? sign
      i += 2
      continue
    }
    const second = first >= 0xd800 && first < 0xdc00 ? unit(bytes, i + 6, to) : -1
    const paired = second >= 0xdc00 && second < 0xe000
    i += paired ? 12 : 6
    put = writeUtf8(bytes, put, paired ? 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00) : lone(first))
  }
  return put
}

/** The code of `\\uXXXX` at `i`; -1 if it is none. */
function unit(bytes: Uint8Array, i: number, to: number): number {
  if (i + 6 > to || bytes[i] !== BACKSLASH || bytes[i + 1] !== U) return -1
  let code = 0
  for (let k = i + 2; k < i + 6; k++) {
    const digit = hex(bytes[k] as number)
    if (digit < 0) return -1
    code = code * 16 + digit
  }
  return code
}

function hex(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

function lone(code: number): number {
  return code >= 0xd800 && code < 0xe000 ? REPLACEMENT : code
}

function writeUtf8(bytes: Uint8Array, at: number, code: number): number {
  let put = at
  if (code < 0x80) bytes[put++] = code
  else if (code < 0x800) {
    bytes[put++] = 0xc0 | (code >> 6)
    bytes[put++] = 0x80 | (code & 0x3f)
  } else {
    if (code < 0x10000) bytes[put++] = 0xe0 | (code >> 12)
    else {
      bytes[put++] = 0xf0 | (code >> 18)
      bytes[put++] = 0x80 | ((code >> 12) & 0x3f)
    }
    bytes[put++] = 0x80 | ((code >> 6) & 0x3f)
    bytes[put++] = 0x80 | (code & 0x3f)
  }
  return put
}

/**
 * Rewrites an array in place as its values with commas between them, and returns where it ends. Values of
 * different inner arrays are parted by semicolons: [[1,2],[3,4]] becomes 1,2;3,4. Nulls and empty texts are
 * left out.
 */
export function joinArray(bytes: Uint8Array, from: number, to: number): number {
  let put = from
  let parting = COMMA
  for (let i = from; i < to; ) {
    const byte = bytes[i] as number
    if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) parting = SEMICOLON
    if (byte !== QUOTE && SCALAR[byte] === 0) {
      i++
      continue
    }
    const start = byte === QUOTE ? i + 1 : i
    const end = byte === QUOTE ? stringEnd(bytes, start, to) : wordEnd(bytes, start, to)
    if (end < 0) return put
    i = byte === QUOTE ? end + 1 : end
    if (start === end || (byte !== QUOTE && isNull(bytes, start, end))) continue
    if (put > from) bytes[put++] = parting
    parting = COMMA
    put = unescapeString(bytes, start, end, put)
  }
  return put
}

function wordEnd(bytes: Uint8Array, from: number, to: number): number {
  let i = from
  while (i < to && SCALAR[bytes[i] as number] === 1) i++
  return i
}

/** The inside of a JSON string as text; the bytes stay as they are. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const text = bytes.subarray(from, to)
  if (!text.includes(BACKSLASH)) return Buffer.from(text).toString()
  const copy = new Uint8Array(text)
  return Buffer.from(copy.subarray(0, unescapeString(copy, 0, copy.length))).toString()
}
