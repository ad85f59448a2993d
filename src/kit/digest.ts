import type {Digesting} from '../model/detector.js'

/**
 * Keyed 64-bit digests of cells, without allocation: two lanes of 32 bits, multiply and rotate four bytes at
 * a time, finished with the avalanche of MurmurHash3. Not a cipher: digests stay in memory, and are encrypted
 * when a tally is saved (src/run/tally-file.ts). Collisions: about 4·10⁻⁷ expected among 4 million values.
 */
export interface Digester {
  /** Lane words of the last digest, unsigned meaning carried in signed ints. */
  hi: number
  lo: number
  readonly seedHi: number
  readonly seedLo: number
}

const C1 = 0xcc9e2d51 | 0
const C2 = 0x1b873593 | 0
const C3 = 0x85ebca6b | 0
const C4 = 0xc2b2ae35 | 0

/** A digester keyed by 8 bytes or more; the same key gives the same digests on every machine. */
export function createDigester(key: Uint8Array): Digester {
  let hi = 0x9e3779b9 | 0
  let lo = 0x243f6a88 | 0
  for (const byte of key) {
    hi = Math.imul(hi ^ byte, C1)
    lo = Math.imul(lo + byte, C2) ^ (hi >>> 15)
  }
  return {hi: 0, lo: 0, seedHi: finish(hi), seedLo: finish(lo)}
}

/** The avalanche step: every input bit reaches every output bit. */
export function finish(word: number): number {
  let x = word
  x = Math.imul(x ^ (x >>> 16), C3)
  x = Math.imul(x ^ (x >>> 13), C4)
  return x ^ (x >>> 16)
}

/** Digests `bytes[start..end)` as it stands. Salt keeps kinds apart. One loop, unrolled by hand: the hot path. */
export function digestText(d: Digester, salt: number, bytes: Uint8Array, start: number, end: number): void {
  let a = d.seedHi ^ salt
  let b = d.seedLo + Math.imul(salt, C2)
  let i = start
  const whole = end - 3
  for (; i < whole; i += 4) {
    const word =
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    const mixed = Math.imul(word, C1)
    a = Math.imul(a ^ mixed ^ (mixed >>> 15), C2)
    a = (a << 13) | (a >>> 19)
    b = Math.imul((b + mixed) | 0, C4)
    b ^= b >>> 15
  }
  for (; i < end; i++) {
    const mixed = Math.imul(bytes[i] as number, C1)
    a = Math.imul(a ^ mixed, C2)
    b = Math.imul((b + mixed) | 0, C4) ^ (a >>> 17)
  }
  const length = end - start
  d.hi = finish(a ^ length)
  d.lo = finish(b ^ Math.imul(d.hi, C3) ^ length)
}

/** Four bytes at once: 0x20 is added to each that is an ASCII capital. */
function folded(word: number): number {
  const low = word & 0x7f7f7f7f
  const capital = (low + 0x3f3f3f3f) & ~(low + 0x25252525) & ~word & 0x80808080
  return word | (capital >>> 2)
}

/** As `digestText`, ASCII letters folded to lower case. */
export function digestFolded(d: Digester, salt: number, bytes: Uint8Array, start: number, end: number): void {
  let a = d.seedHi ^ salt
  let b = d.seedLo + Math.imul(salt, C2)
  let i = start
  const whole = end - 3
  for (; i < whole; i += 4) {
    const word =
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    const mixed = Math.imul(folded(word), C1)
    a = Math.imul(a ^ mixed ^ (mixed >>> 15), C2)
    a = (a << 13) | (a >>> 19)
    b = Math.imul((b + mixed) | 0, C4)
    b ^= b >>> 15
  }
  for (; i < end; i++) {
    const mixed = Math.imul(folded(bytes[i] as number), C1)
    a = Math.imul(a ^ mixed, C2)
    b = Math.imul((b + mixed) | 0, C4) ^ (a >>> 17)
  }
  const length = end - start
  d.hi = finish(a ^ length)
  d.lo = finish(b ^ Math.imul(d.hi, C3) ^ length)
}

/**
 * Only digits, and X as the eleventh: phone numbers, ID numbers, cards and times written in different ways
 * give one digest. Full-width digits (EF BC 90–99) count as their ASCII twins; a leading 86 or 0086 before
 * eleven digits is dropped, so +86 138… equals 138…. Eight digits are mixed in at once, four bits each.
 */
export function digestDigits(d: Digester, salt: number, bytes: Uint8Array, start: number, end: number): void {
  let from = start
  if (end - start > 11) from = afterCountryCode(bytes, start, end)
  let a = d.seedHi ^ salt
  let b = d.seedLo + Math.imul(salt, C2)
  let word = 0
  let count = 0
  for (let i = from; i < end; i++) {
    const c = digitAt(bytes, i)
    if (c < 0) continue
    word = (word << 4) | c
    if ((++count & 7) !== 0) continue
    const mixed = Math.imul(word, C1)
    a = Math.imul(a ^ mixed ^ (mixed >>> 15), C2)
    a = (a << 13) | (a >>> 19)
    b = Math.imul((b + mixed) | 0, C4)
    b ^= b >>> 15
    word = 0
  }
  const mixed = Math.imul(word, C1)
  a = Math.imul(a ^ mixed ^ (mixed >>> 15), C2)
  b = Math.imul((b + mixed) | 0, C4) ^ (a >>> 17)
  d.hi = finish(a ^ count)
  d.lo = finish(b ^ Math.imul(d.hi, C3) ^ count)
}

/** 0–9, 10 for X, −1 for anything else. */
function digitAt(bytes: Uint8Array, i: number): number {
  const c = bytes[i] as number
  if (c >= 48 && c <= 57) return c - 48
  if (c === 88 || c === 120) return 10
  if (c >= 0x90 && c <= 0x99 && bytes[i - 1] === 0xbc && bytes[i - 2] === 0xef) return c - 0x90
  return -1
}

/** Where the number proper begins: behind `+86`, `86` or `0086` when eleven digits follow. */
function afterCountryCode(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  if (bytes[i] === 43) i++
  if (bytes[i] === 48 && bytes[i + 1] === 48) i += 2
  if (bytes[i] !== 56 || bytes[i + 1] !== 54) return start
  let digits = 0
  for (let j = i + 2; j < end; j++) if (digitAt(bytes, j) >= 0) digits++
  return digits === 11 ? i + 2 : start
}

export type DigestCell = (d: Digester, salt: number, bytes: Uint8Array, start: number, end: number) => void

const DIGESTS: Readonly<Record<Digesting, DigestCell>> = {
  text: digestText,
  folded: digestFolded,
  digits: digestDigits,
}

/** The digest function a kind asks for. */
export function digestOf(digesting: Digesting): DigestCell {
  return DIGESTS[digesting]
}

/** A stable 32-bit number of a name, so that digests of one kind agree between tables and machines. */
export function saltOf(name: string): number {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  return finish(h)
}
