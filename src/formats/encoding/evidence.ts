import {isAscii, isUtf8} from 'node:buffer'
import {cutLength, validLength} from './utf8.js'

/** Encodings in which every byte below 0x80 that stands alone is ASCII. */
export type ByteEncoding = 'ascii' | 'utf-8' | 'gb18030' | 'big5' | 'windows-1252'

/** Share of characters beyond ASCII that must be whole before broken text counts as damaged UTF-8: GBK text reaches about a fifth by chance. */
const MOSTLY_UTF8 = 0.6

/** Share of high bytes between two ASCII bytes above which a text has accented letters, not pairs. */
const MOSTLY_LONE = 0.6

/** Accented letters of Windows-1252 that are frequent stand behind the lead bytes of frequent Big5. */
const FIRST_ACCENTED = 0xc7

/** bytes; a single pair may be an accented letter in UTF-8 */
const SHORTEST_RUN = 4

/** What a pair that is no character at all costs, in pairs of the frequent zone. */
const ERROR_COST = 10

/**
 * Which encoding bytes are in. Strict UTF-8 wins, unless it would be nothing but runs of accented letters
 * that are frequent Chinese characters just as well; then UTF-8 with some damage; then the double-byte set whose
 * frequent characters the pairs fall on: GB 2312 level 1 or the first level of Big5.
 */
export function byteEncoding(bytes: Uint8Array): ByteEncoding {
  if (isAscii(bytes)) return 'ascii'
  const from = bytes.findIndex(byte => byte > 0x7f)
  const utf8 = isUtf8(bytes.subarray(from, bytes.length - cutLength(bytes, from)))
  if (utf8 || utf8Share(bytes, from) >= MOSTLY_UTF8) return isFrequentGb(bytes, from) ? 'gb18030' : 'utf-8'
  if (loneShare(bytes, from) >= MOSTLY_LONE) return 'windows-1252'
  const {gb18030, big5} = pairScores(bytes, from)
  return big5 > gb18030 ? 'big5' : 'gb18030'
}

/** Of the characters beyond ASCII and the bytes that belong to none: the share of the former. */
function utf8Share(bytes: Uint8Array, from: number): number {
  let whole = 0
  let broken = 0
  for (let i = from; i < bytes.length; ) {
    const length = validLength(bytes, i, bytes.length)
    if (length > 1) whole++
    else if (length === 0) broken++
    i += length || 1
  }
  return whole / (whole + broken)
}

/** Whether everything beyond ASCII is runs of two or more characters of GB 2312 level 1. */
function isFrequentGb(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < bytes.length; ) {
    const start = i
    while (i < bytes.length && (bytes[i] as number) > 0x7f) {
      if (i + 1 >= bytes.length || gbScore(bytes[i] as number, bytes[i + 1] as number) <= 0) return false
      i += 2
    }
    if (i > start && i - start < SHORTEST_RUN) return false
    if (i === start) i++
  }
  return true
}

/** Share of bytes above 0x7F that are accented letters with ASCII (or nothing) on both sides. */
function loneShare(bytes: Uint8Array, from: number): number {
  let high = 0
  let lone = 0
  for (let i = from; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue
    high++
    const accented = (bytes[i] as number) >= FIRST_ACCENTED
    if (accented && (bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) lone++
  }
  return lone / high
}

/** How well pairs fall on the frequent characters of each set; a four-byte GB18030 character counts for GB. */
function pairScores(bytes: Uint8Array, from: number): {readonly gb18030: number; readonly big5: number} {
  let gb18030 = 0
  let big5 = 0
  for (let i = from; i + 1 < bytes.length; i++) {
    const lead = bytes[i] as number
    if (lead < 0x80) continue
    const trail = bytes[i + 1] as number
    gb18030 += gbScore(lead, trail)
    big5 += big5Score(lead, trail)
    if (trail >= 0x30 && trail <= 0x39) i += 2
    if (trail >= 0x30) i++
  }
  return {gb18030, big5}
}

/** Rows 0xB0–0xD7 with high trails are GB 2312 level 1 (3,755 characters); 0xA1–0xA3 are its signs. */
function gbScore(lead: number, trail: number): number {
  if (lead === 0x80 || lead === 0xff || trail === 0x7f || trail === 0xff || trail < 0x30) return -ERROR_COST
  if (trail <= 0x39) return 1
  if (trail < 0x40) return -ERROR_COST
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3)) ? 1 : 0
}

/** 0xA440–0xC67E are Big5 level 1 (5,401 characters); 0xA1–0xA3 its signs. */
function big5Score(lead: number, trail: number): number {
  if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return -ERROR_COST
  if (trail >= 0x80 && trail <= 0xa0) return -ERROR_COST
  return (lead >= 0xa4 && lead <= 0xc6) || (lead >= 0xa1 && lead <= 0xa3) ? 1 : 0
}
