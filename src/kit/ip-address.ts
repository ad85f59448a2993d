import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {isDigit} from './utf8.js'

/** Addresses of the internet protocol. Public ones are proof; private, local and reserved ones have the shape. */

const DOT = 46
const COLON = 58
const COMMA = 44
const LONGEST = 64

/** Judges a whole cell: version 4 or 6, a port or prefix length after it allowed, several with commas. */
export function judgeIp(bytes: Uint8Array, start: number, end: number): Match {
  let match: Match = NONE
  let from = start
  while (from < end) {
    let to = from
    while (to < end && bytes[to] !== COMMA && to - from <= LONGEST) to++
    const one = to - from > LONGEST ? NONE : judgeOne(bytes, from, to)
    if (one === NONE) return NONE
    if (match === NONE) match = one
    from = bytes[to + 1] === 32 ? to + 2 : to + 1
  }
  return match
}

function judgeOne(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 2) return NONE
  const stop = version4End(bytes, start, end)
  if (stop > 0) return isPortOrPrefix(bytes, stop, end) ? judgeVersion4(bytes, start) : NONE
  return isMasked4(bytes, start, end) ? MASKED : judgeVersion6(bytes, start, end)
}

/** End of the four numbers 0–255 that begin at `start`, 0 when they are not there. No number has a leading 0. */
export function version4End(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  for (let part = 0; part < 4; part++) {
    const from = i
    let value = 0
    while (i < end && isDigit(bytes[i] as number) && i - from < 4)
      value = value * 10 + (bytes[i++] as number) - 48
    if (i === from || value > 255 || (i - from > 1 && bytes[from] === 48)) return 0
    if (part < 3 && bytes[i++] !== DOT) return 0
  }
  return i
}

/** :8080 or /24 or nothing. */
function isPortOrPrefix(bytes: Uint8Array, from: number, end: number): boolean {
  if (from === end) return true
  if ((bytes[from] !== COLON && bytes[from] !== 47) || end - from > 6 || end - from < 2) return false
  for (let i = from + 1; i < end; i++) if (!isDigit(bytes[i] as number)) return false
  return true
}

/** Judges four numbers that are known to stand at `start`. */
export function judgeVersion4(bytes: Uint8Array, start: number): Match {
  const a = partAt(bytes, start)
  const dot = bytes.indexOf(DOT, start)
  const b = partAt(bytes, dot + 1)
  return isReserved(a, b) ? SHAPE : PROOF
}

function partAt(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let i = at; isDigit(bytes[i] as number); i++) value = value * 10 + (bytes[i] as number) - 48
  return value
}

/** IANA special-purpose blocks: this net, private, shared, loopback, link-local, tests, multicast and above. Small first numbers are mostly versions. */
function isReserved(a: number, b: number): boolean {
  if (a <= 10 || a === 127 || a >= 224) return true
  if (a === 172) return b >= 16 && b <= 31
  if (a === 192) return b === 168 || b === 0
  if (a === 100) return b >= 64 && b <= 127
  if (a === 198) return b === 18 || b === 19
  return a === 169 && b === 254
}

/** 203.0.*.* and 203.0.113.*: two numbers or three left, each other one stars. */
function isMasked4(bytes: Uint8Array, start: number, end: number): boolean {
  let dots = 0
  let stars = 0
  let digits = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === DOT) dots++
    else if (byte === 42) stars++
    else if (isDigit(byte)) digits++
    else return false
  }
  return dots === 3 && stars > 0 && digits > 1 && digits < 10
}

/** RFC 4291: eight groups of hexadecimal digits, one run of zeros cut short, the last two perhaps as version 4. */
function judgeVersion6(bytes: Uint8Array, start: number, end: number): Match {
  let groups = 0
  let short = 0
  let i = start
  if (bytes[i] === COLON && bytes[i + 1] !== COLON) return NONE
  while (i < end && bytes[i] !== 37 && bytes[i] !== 47) {
    if (bytes[i] === COLON) {
      if (bytes[i + 1] === COLON && i + 1 < end) {
        short++
        i++
      }
      i++
      continue
    }
    const stop = groupEnd(bytes, i, end)
    if (stop === i) return NONE
    if (stop < end && bytes[stop] === DOT) {
      if (version4End(bytes, i, end) !== end) return NONE
      groups += 2
      i = end
      continue
    }
    groups++
    i = stop
    if (i < end && bytes[i] !== COLON && bytes[i] !== 37 && bytes[i] !== 47) return NONE
  }
  if (short > 1 || groups > 8 || (short === 0 && groups !== 8)) return NONE
  return isGlobal6(bytes, start) && groups >= 3 ? PROOF : groups === 0 && end - start > 2 ? NONE : SHAPE
}

function groupEnd(bytes: Uint8Array, from: number, end: number): number {
  let i = from
  while (i < end && i - from < 4 && isHexDigit(bytes[i] as number)) i++
  return i
}

function isHexDigit(byte: number): boolean {
  const lower = byte | 32
  return isDigit(byte) || (lower >= 97 && lower <= 102)
}

/** 2000::/3 is what is given out. */
function isGlobal6(bytes: Uint8Array, start: number): boolean {
  return (bytes[start] === 50 || bytes[start] === 51) && isHexDigit(bytes[start + 3] as number)
}
