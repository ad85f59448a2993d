import {codePointAt, encode, isDigit, isHan} from './utf8.js'

/** Tests on short Chinese and English texts: what they end in, which words they hold. */

/** A fixed list of words, as bytes, grouped by their last byte: nearly every cell is refused by one look. */
export interface Endings {
  isAtEnd(bytes: Uint8Array, start: number, end: number): boolean
}

/** Words a text may end in; the text must be longer than the word. ASCII capitals equal small letters. */
export function endings(words: readonly string[]): Endings {
  const byLast: Uint8Array[][] = Array.from({length: 256}, () => [])
  for (const word of words.map(encode)) byLast[word[word.length - 1] ?? 0]?.push(word)
  return {
    isAtEnd(bytes, start, end) {
      const group = byLast[lower(bytes[end - 1] ?? 0)] as readonly Uint8Array[]
      for (const word of group)
        if (end - start > word.length && sameFolded(word, bytes, end - word.length)) return true
      return false
    },
  }
}

const lower = (byte: number): number => (byte >= 65 && byte <= 90 ? byte | 32 : byte)

function sameFolded(word: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (word[i] !== lower(bytes[at + i] ?? 0)) return false
  return true
}

/** Cells are searched for words up to here: the common kinds are named early or not at all. */
const SEARCHED = 400

/** Words that may stand anywhere in a text. */
export interface Keywords {
  areIn(bytes: Uint8Array, start: number, end: number): boolean
}

/** Words a text may hold. Linear: one look at the first byte of each place, a handful of short compares after it. */
export function keywords(list: readonly string[]): Keywords {
  const byFirst: Uint8Array[][] = Array.from({length: 256}, () => [])
  for (const word of list.map(encode)) byFirst[word[0] ?? 0]?.push(word)
  return {
    areIn(bytes, start, end) {
      const last = Math.min(end, start + SEARCHED)
      for (let i = start; i < last; i++) {
        const group = byFirst[lower(bytes[i] as number)] as readonly Uint8Array[]
        for (const word of group) if (i + word.length <= end && sameFolded(word, bytes, i)) return true
      }
      return false
    },
  }
}

/** Whether the cell has a Han character. */
export function hasHan(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if ((bytes[i] as number) >= 0xe3 && isHan(codePointAt(bytes, i, end))) return true
  return false
}

/** Whether the cell has a letter of any script: text, and not a number, a date or a mark. */
export function hasLetters(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte > 0xc2 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)) return true
  }
  return false
}

/** Letters, digits and `- _ . / : #`, no blanks and nothing beyond ASCII: the form of keys and serial numbers. */
export function isCodeText(
  bytes: Uint8Array,
  start: number,
  end: number,
  least: number,
  most: number,
): boolean {
  if (end - start < least || end - start > most) return false
  let digits = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) digits++
    else if (
      !(byte >= 45 && byte <= 58) &&
      byte !== 95 &&
      byte !== 35 &&
      !(lower(byte) >= 97 && lower(byte) <= 122)
    )
      return false
  }
  return digits > 0
}
