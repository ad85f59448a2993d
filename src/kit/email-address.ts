import {MASKED, type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {charLength, isAlnum, isDigit, isLetter} from './utf8.js'
import {wordSet} from './word-set.js'

/** E-mail addresses (RFC 5321, the part of it people use). */

/** Top-level domains of three letters or more that occur in addresses; all of two letters are countries. */
const DOMAINS = wordSet(
  (
    'com net org edu gov mil int info biz name pro mobi asia tel xxx top xyz vip club shop site online store ' +
    'tech wang work ink ltd group link live email cloud fun art wiki team law beer run life world zone cool ' +
    'company center video social chat plus city red pub love press website host space icu win bid date app dev ' +
    'page example test invalid local'
  ).split(' '),
  'folded',
)

const LONGEST_LOCAL = 64
const LONGEST_ADDRESS = 254
const AT = 64
const DOT = 46
const STAR = 42

/** Bytes that may stand before the @ of an address. */
export function isLocalByte(byte: number): boolean {
  return (
    isAlnum(byte) || byte === DOT || byte === 95 || byte === 45 || byte === 43 || byte === 37 || byte === 39
  )
}

/**
 * Judges a whole cell as one address, or several with commas, semicolons or blanks between. A top-level domain
 * that exists proves it; a starred local part or domain is masked; a full-width ＠ is read as @.
 */
export function judgeEmail(bytes: Uint8Array, start: number, end: number): Match {
  const length = end - start
  if (length < 5 || length > LONGEST_ADDRESS * 8) return NONE
  let match: Match = NONE
  let from = start
  while (from < end) {
    const to = nextSeparator(bytes, from, end)
    if (to > from) {
      const one = judgeOne(bytes, from, to)
      if (one === NONE) return NONE
      if (match !== PROOF) match = one
    }
    from = to + 1
  }
  return match
}

function nextSeparator(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const byte = bytes[i]
    if (byte === 44 || byte === 59 || byte === 32 || byte === 124 || byte === 10 || byte === 13) return i
  }
  return end
}

function judgeOne(bytes: Uint8Array, start: number, end: number): Match {
  const at = findAt(bytes, start, end)
  if (at <= start || at - start > LONGEST_LOCAL) return NONE
  let stars = 0
  for (let i = start; i < at; i++) {
    if (bytes[i] === STAR) stars++
    else if (!isLocalByte(bytes[i] as number)) return NONE
  }
  const domain = at + (bytes[at] === AT ? 1 : 3)
  const match = judgeDomain(bytes, domain, end)
  return stars > 0 && match !== NONE ? MASKED : match
}

/** Where @ or ＠ stands, or -1. */
function findAt(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (bytes[i] === AT) return i
    if (bytes[i] === 0xef && bytes[i + 1] === 0xbc && bytes[i + 2] === 0xa0) return i
  }
  return -1
}

function judgeDomain(bytes: Uint8Array, start: number, end: number): Match {
  let dot = -1
  let stars = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === DOT) {
      if (i === start || bytes[i - 1] === DOT) return NONE
      dot = i
    } else if (byte === STAR) stars++
    else if (!isAlnum(byte) && byte !== 45 && byte < 0x80) return NONE
    else if (byte >= 0x80) i += charLength(byte) - 1
  }
  if (stars > 0) return MASKED
  return dot < 0 ? NONE : judgeTop(bytes, dot + 1, end)
}

function judgeTop(bytes: Uint8Array, start: number, end: number): Match {
  if (end - start < 2) return NONE
  for (let i = start; i < end; i++) if (!isLetter(bytes[i] as number)) return NONE
  return end - start === 2 || DOMAINS.has(bytes, start, end) ? PROOF : SHAPE
}

/**
 * End of the address whose @ stands at `at` inside prose, 0 when there is none: labels of letters, digits and
 * dashes, a dot between, letters last. Punctuation after it is not part of it.
 */
export function emailEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at + 1
  const limit = Math.min(end, at + LONGEST_ADDRESS)
  while (i < limit && (isAlnum(bytes[i] as number) || bytes[i] === DOT || bytes[i] === 45)) i++
  while (i > at && !isAlnum(bytes[i - 1] as number)) i--
  let top = i
  while (top > at && isLetter(bytes[top - 1] as number)) top--
  const isDomain = i - top >= 2 && bytes[top - 1] === DOT && top - 1 > at + 1 && !isDigit(bytes[i] as number)
  return isDomain ? i : 0
}
