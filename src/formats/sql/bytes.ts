/** ASCII bytes that mean something in SQL. */
export const TAB = 9
export const LF = 10
export const CR = 13
export const BANG = 33
export const DQUOTE = 34
export const HASH = 35
export const DOLLAR = 36
export const AMPERSAND = 38
export const QUOTE = 39
export const OPEN = 40
export const CLOSE = 41
export const STAR = 42
export const PLUS = 43
export const COMMA = 44
export const DASH = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
export const SEMICOLON = 59
export const EQUALS = 61
export const AT = 64
export const LBRACKET = 91
export const BACKSLASH = 92
export const RBRACKET = 93
export const BACKTICK = 96
export const PIPE = 124

const BLANK_BIT = 1
const WORD_BIT = 2
const SCALAR_BIT = 4

/** What a byte may be part of. Names may hold any letter, and braces where a template stands for a prefix. */
const CLASS = new Uint8Array(256)
for (const blank of [9, 10, 11, 12, 13, 32]) CLASS[blank] = BLANK_BIT
for (let byte = 0x80; byte < 0x100; byte++) CLASS[byte] = WORD_BIT | SCALAR_BIT
for (const byte of Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@'))
  CLASS[byte] = WORD_BIT | SCALAR_BIT
for (const byte of Buffer.from('#{}$')) CLASS[byte] = WORD_BIT
for (const byte of Buffer.from('+-.')) CLASS[byte] = SCALAR_BIT

export function isBlank(byte: number): boolean {
  return (CLASS[byte] as number) === BLANK_BIT
}

/** Part of an unquoted name or keyword. */
export function isWord(byte: number): boolean {
  return ((CLASS[byte] as number) & WORD_BIT) !== 0
}

/** Part of an unquoted value: a number, NULL, a constant. */
export function isScalar(byte: number): boolean {
  return ((CLASS[byte] as number) & SCALAR_BIT) !== 0
}

/** Where the word that begins at `from` ends. */
export function wordEnd(bytes: Uint8Array, from: number, end: number): number {
  let p = from
  while (p < end && isWord(bytes[p] as number)) p++
  return p
}

/** Each byte as a character, capitals as small letters: three times faster than decoding a short word. */
const LOWER = Array.from({length: 256}, (_, byte) => String.fromCharCode(byte).toLowerCase())

/** Longest keyword anything here asks for; longer words are names. */
const LONGEST_KEYWORD = 32

/** The word at `from` in lower case, `''` when there is none or it is too long to be a keyword. */
export function keywordAt(bytes: Uint8Array, from: number, end: number): string {
  const stop = wordEnd(bytes, from, Math.min(end, from + LONGEST_KEYWORD + 1))
  if (stop - from > LONGEST_KEYWORD) return ''
  let word = ''
  for (let p = from; p < stop; p++) word += LOWER[bytes[p] as number]
  return word
}

/** Names and definitions as text; never rows. */
export function text(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
}
