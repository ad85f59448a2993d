import {isDigit} from '../../kit/utf8.js'

const AMPERSAND = 38
const UNDERSCORE = 95
const LOWER_X = 120

/**
 * Copies the XML text `from[start..end)` to `to[at..)`: entities and `_xHHHH_` escapes (ECMA-376 part 1,
 * 22.9.2.19) become their characters, so the copy is never longer. Returns the end of the copy.
 */
export function copyText(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let out = at
  let i = start
  while (i < end) {
    const byte = from[i] as number
    if (byte === AMPERSAND || byte === UNDERSCORE) {
      const length = byte === AMPERSAND ? entityLength(from, i, end) : escapeLength(from, i, end)
      if (length > 0) {
        const point = byte === AMPERSAND ? entityPoint(from, i, length) : hex(from, i + 2, i + 6)
        out = putPoint(to, out, point)
        i += length
        continue
      }
    }
    to[out++] = byte
    i++
  }
  return out
}

/** Length of the entity at `i` with its `;`, or 0 when it is none we know. */
function entityLength(bytes: Uint8Array, i: number, end: number): number {
  const stop = Math.min(end, i + 11)
  for (let k = i + 1; k < stop; k++) {
    if (bytes[k] === 59) return entityPoint(bytes, i, k + 1 - i) > 0 ? k + 1 - i : 0
  }
  return 0
}

function entityPoint(bytes: Uint8Array, i: number, length: number): number {
  const last = i + length - 1
  if (bytes[i + 1] === 35) {
    const point =
      ((bytes[i + 2] as number) | 32) === LOWER_X ? hex(bytes, i + 3, last) : decimal(bytes, i + 2, last)
    return point <= 0x10ffff ? point : -1
  }
  const first = bytes[i + 1] as number
  const second = bytes[i + 2] as number
  if (length === 4) return second !== 116 ? -1 : first === 108 ? 60 : first === 103 ? 62 : -1
  if (length === 5) return first === 97 && second === 109 ? AMPERSAND : -1
  if (length !== 6) return -1
  return first === 113 && second === 117 ? 34 : first === 97 && second === 112 ? 39 : -1
}

/** 7 for `_x000D_`, else 0. Surrogate halves are left as written: a pair of them is rare and harmless as text. */
function escapeLength(bytes: Uint8Array, i: number, end: number): number {
  if (i + 7 > end || bytes[i + 1] !== LOWER_X || bytes[i + 6] !== UNDERSCORE) return 0
  const point = hex(bytes, i + 2, i + 6)
  return point < 0 || (point >= 0xd800 && point <= 0xdfff) ? 0 : 7
}

/** -1 when a byte is no digit or there is none. */
function decimal(bytes: Uint8Array, start: number, end: number): number {
  let value = start < end ? 0 : -1
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (!isDigit(byte)) return -1
    value = value * 10 + byte - 48
  }
  return value
}

function hex(bytes: Uint8Array, start: number, end: number): number {
  let value = start < end ? 0 : -1
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    const letter = (byte | 32) - 87
    if (isDigit(byte)) value = value * 16 + byte - 48
    else if (letter >= 10 && letter <= 15) value = value * 16 + letter
    else return -1
  }
  return value
}

/** NUL would end the cell for readers in other languages: it becomes a space. */
function putPoint(to: Uint8Array, at: number, point: number): number {
  let out = at
  if (point < 0x80) {
    to[out++] = point === 0 ? 32 : point
  } else if (point < 0x800) {
    to[out++] = 0xc0 | (point >> 6)
    to[out++] = 0x80 | (point & 63)
  } else if (point < 0x10000) {
    to[out++] = 0xe0 | (point >> 12)
    to[out++] = 0x80 | ((point >> 6) & 63)
    to[out++] = 0x80 | (point & 63)
  } else {
    to[out++] = 0xf0 | (point >> 18)
    to[out++] = 0x80 | ((point >> 12) & 63)
    to[out++] = 0x80 | ((point >> 6) & 63)
    to[out++] = 0x80 | (point & 63)
  }
  return out
}
