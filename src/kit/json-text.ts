/** JSON strings as bytes: their escapes written out. */

const BACKSLASH = 0x5c
const U = 0x75
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
