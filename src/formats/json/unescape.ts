import {unescapeString} from '../../kit/json-text.js'
import {BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, COMMA, isNull, QUOTE, SCALAR, stringEnd} from './bytes.js'

const SEMICOLON = 0x3b

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
