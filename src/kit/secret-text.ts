import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {encode, isDigit, startsWith} from './utf8.js'

/** Passwords, their hashes, and tokens: what can be told from the cell, which is little without a header. */

const LONGEST_PASSWORD = 32

/** Beginnings of hashes that are made of passwords only: bcrypt, crypt, argon2, scrypt, PBKDF2, and Spring's names in braces. */
const HASH_MARKS = [
  ...[
    '$2a$',
    '$2b$',
    '$2y$',
    '$2x$',
    '$1$',
    '$5$',
    '$6$',
    '$y$',
    '$7$',
    '$apr1$',
    '$argon2',
    '$scrypt$',
    '$pbkdf2',
    '$P$',
    '$H$',
  ],
  ...[
    'pbkdf2_sha256$',
    'pbkdf2_sha1$',
    'pbkdf2:sha',
    'scrypt:',
    'bcrypt_sha256$',
    'bcrypt$',
    'argon2$',
    'md5$',
    'sha1$',
  ],
  ...[
    '{bcrypt}',
    '{noop}',
    '{pbkdf2}',
    '{scrypt}',
    '{argon2}',
    '{MD5}',
    '{SHA}',
    '{SSHA}',
    '{SHA-256}',
    '{sha256}',
    '{CRYPT}',
  ],
].map(encode)
/** Hexadecimal digits of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512; 16 is half an MD5. */
const HASH_LENGTHS = new Set([16, 32, 40, 56, 64, 96, 128])

/** Judges a whole cell as a password or a hash of one. Hashes that only passwords have are proof. */
export function judgeSecret(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length === 0) return NONE
  if ((bytes[start] as number) < 127 && HASH_MARKS.some(mark => startsWith(mark, bytes, start, end))) {
    return length >= 20 ? PROOF : SHAPE
  }
  if (isStars(bytes, start, end)) return MASKED
  if (HASH_LENGTHS.has(length) && hexDigits(bytes, start, end) === length) return SHAPE
  return length <= LONGEST_PASSWORD * 4 && isUnbroken(bytes, start, end) ? SHAPE : NONE
}

/**
 * Judges a whole cell as a token of a session or an interface: a JSON web token is proof; UUIDs, long runs of
 * hexadecimal or base64 digits have the shape.
 */
export function judgeToken(bytes: Uint8Array, start: number, end: number): Match {
  const from = startsWith(BEARER, bytes, start, end) ? start + BEARER.length : start
  if (startsWith(JWT, bytes, from, end) && dots(bytes, from, end) === 2) return PROOF
  const length = end - from
  if (length < 16 || !isUnbroken(bytes, from, end)) return NONE
  return isMixed(bytes, from, end) ? SHAPE : NONE
}

const BEARER = encode('Bearer ')
const JWT = encode('eyJ')

function dots(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (bytes[i] === 46) count++
  return count
}

/** Printable ASCII without blanks. */
function isUnbroken(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if ((bytes[i] as number) <= 32 || (bytes[i] as number) >= 127) return false
  return true
}

/** Letters and digits together, and nothing an address of a page has. */
function isMixed(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  let letters = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === 58 || byte === 64 || byte === 34 || byte === 44) return false
    if (isDigit(byte)) digits++
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters++
  }
  return digits > 0 && letters > 0
}

/** Letters and digits of base 16 from `start` on. */
function hexDigits(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  while (
    i < end &&
    (isDigit(bytes[i] as number) || (((bytes[i] as number) | 32) >= 97 && ((bytes[i] as number) | 32) <= 102))
  )
    i++
  return i - start
}

/** Hexadecimal digits only, `count` of them. */
export function isHex(bytes: Uint8Array, start: number, end: number, count: number): boolean {
  return end - start === count && hexDigits(bytes, start, end) === count
}

function isStars(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 42) return false
  return end - start >= 3
}
