/**
 * Brings a cell of digits and letters into plain ASCII, into a buffer of the caller's, so that one test sees
 * all the forms people type: full-width characters, inner spaces, typographic dashes, several mask signs.
 */

const STAR = 42
const DASH = 45
const DROP = 0
const OTHER = -1

/**
 * Writes the plain form of `bytes[start..end)` into `into`: ASCII letters as capitals, full-width forms as
 * ASCII, all dashes as `-`, all mask signs as `*`, blanks and marks of width zero left out.
 * Returns its length, or -1 when it holds anything else (Han, for instance) or does not fit.
 */
export function plain(bytes: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let length = 0
  let i = start
  while (i < end) {
    const byte = bytes[i] as number
    let sign = byte
    if (byte < 0x80) {
      i++
      if (byte <= 32) continue
      if (byte >= 97 && byte <= 122) sign = byte - 32
    } else {
      const width = byte < 0xe0 ? 2 : 3
      if (i + width > end) return OTHER
      sign = width === 2 ? twoBytes(bytes, i) : threeBytes(bytes, i)
      i += width
      if (sign === DROP) continue
    }
    if (sign < 0 || length === into.length) return OTHER
    into[length++] = sign
  }
  return length
}

/** NBSP is dropped, × is a mask sign. */
function twoBytes(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number
  const next = bytes[i + 1] as number
  if (lead === 0xc2 && next === 0xa0) return DROP
  return lead === 0xc3 && next === 0x97 ? STAR : OTHER
}

function threeBytes(bytes: Uint8Array, i: number): number {
  const point =
    (((bytes[i] as number) & 15) << 12) |
    (((bytes[i + 1] as number) & 63) << 6) |
    ((bytes[i + 2] as number) & 63)
  if (point >= 0xff01 && point <= 0xff5e) return capital(point - 0xfee0)
  if (point === 0x3000 || point === 0xfeff || (point >= 0x2000 && point <= 0x200f) || point === 0x2060)
    return DROP
  if ((point >= 0x2010 && point <= 0x2015) || point === 0x2212) return DASH
  // ● • ○ ■ █ and ✱ stand for hidden characters
  if (
    point === 0x25cf ||
    point === 0x2022 ||
    point === 0x25cb ||
    point === 0x25a0 ||
    point === 0x2588 ||
    point === 0x2731
  )
    return STAR
  return OTHER
}

function capital(ascii: number): number {
  return ascii >= 97 && ascii <= 122 ? ascii - 32 : ascii
}

/** Takes all of one sign out of `buffer[0..length)` in place, and the marks spreadsheets put before numbers. */
export function without(buffer: Uint8Array, length: number, sign: number): number {
  let kept = 0
  for (let i = 0; i < length; i++) {
    const byte = buffer[i] as number
    if (byte === sign || isTextMark(byte)) continue
    buffer[kept++] = byte
  }
  return kept
}

/** `'0123`, `="0123"` and `` `0123 `` keep a spreadsheet from reading a number. */
function isTextMark(byte: number): boolean {
  return byte === 39 || byte === 34 || byte === 61 || byte === 96
}

/**
 * How `buffer[start..end)` is masked: digits before the first star, stars in all, digits after the last star,
 * packed as lead<<16 | stars<<8 | tail; -1 when it is not digits and stars (a last X and runs of three or
 * more X allowed), or has fewer than `fewest` stars.
 */
export function maskShape(buffer: Uint8Array, start: number, end: number, fewest: number): number {
  let lead = 0
  let stars = 0
  let tail = 0
  for (let i = start; i < end; i++) {
    const byte = buffer[i] as number
    if (byte === STAR || isStarX(buffer, start, end, i)) {
      stars++
      tail = 0
    } else if ((byte >= 48 && byte <= 57) || (byte === 88 && i === end - 1)) {
      if (stars === 0) lead++
      else tail++
    } else return -1
  }
  return stars < fewest ? -1 : (lead << 16) | (stars << 8) | tail
}

/** An X that stands among three or more of its like hides a digit; a single one is a check digit. */
function isStarX(buffer: Uint8Array, start: number, end: number, i: number): boolean {
  if (buffer[i] !== 88) return false
  let from = i
  while (from > start && i - from < 3 && buffer[from - 1] === 88) from--
  let to = i
  while (to + 1 < end && to - i < 3 && buffer[to + 1] === 88) to++
  return to - from >= 2
}
