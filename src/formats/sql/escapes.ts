import {BACKSLASH, PLUS, QUOTE} from './bytes.js'

/** Letters PostgreSQL's E'…' gives a meaning; everything else but numbers stands for itself. */
const LETTERS: Readonly<Record<string, number>> = {b: 8, f: 12, n: 10, r: 13, t: 9, v: 11}

/** Rewrites the escapes of an E'…' literal in place, with its octal, hex and Unicode forms; the new end. */
export function unescapeExtended(bytes: Uint8Array, start: number, end: number): number {
  let p = start
  let w = start
  while (p < end) {
    const c = bytes[p++] as number
    if (c === QUOTE) p++
    if (c !== BACKSLASH || p >= end) {
      bytes[w++] = c
      continue
    }
    const numeric = numberAt(bytes, p, end)
    if (numeric === undefined) {
      const next = bytes[p++] as number
      bytes[w++] = LETTERS[String.fromCharCode(next)] ?? next
    } else {
      w = putByteOrCode(bytes, w, numeric)
      p += numeric.length
    }
  }
  return w
}

interface Numeric {
  readonly value: number
  readonly length: number
  readonly unit: 'byte' | 'code'
}

const FORMS: readonly (readonly [RegExp, number, Numeric['unit']])[] = [
  [/^x([0-9a-f]{1,2})/i, 16, 'byte'],
  [/^u([0-9a-f]{4})/, 16, 'code'],
  [/^U([0-9a-f]{8})/i, 16, 'code'],
  [/^([0-7]{1,3})/, 8, 'byte'],
]
const LONGEST_FORM = 9

function numberAt(bytes: Uint8Array, p: number, end: number): Numeric | undefined {
  const ahead = Buffer.from(bytes.subarray(p, Math.min(end, p + LONGEST_FORM))).toString('latin1')
  for (const [form, radix, unit] of FORMS) {
    const match = form.exec(ahead)
    if (match?.[1] !== undefined)
      return {value: Number.parseInt(match[1], radix), length: match[0].length, unit}
  }
  return undefined
}

function putByteOrCode(bytes: Uint8Array, w: number, {value, unit}: Numeric): number {
  if (unit === 'code') return putCode(bytes, w, value)
  bytes[w] = value
  return w + 1
}

/** Writes a character as UTF-8, nothing for a number that is none; the position behind it. */
export function putCode(bytes: Uint8Array, w: number, code: number): number {
  if (!(code >= 0 && code <= 0x10ffff)) return w
  const utf8 = Buffer.from(String.fromCodePoint(code), 'utf8')
  bytes.set(utf8, w)
  return w + utf8.length
}

/** Rewrites `\XXXX`, `\+XXXXXX`, `\uXXXX` of a U&'…' literal or UNISTR in place; the new end. */
export function unescapeUnicode(bytes: Uint8Array, start: number, end: number): number {
  let p = start
  let w = start
  while (p < end) {
    const c = bytes[p++] as number
    if (c === QUOTE) p++
    const digits = bytes[p] === PLUS ? 6 : 4
    const from = bytes[p] === PLUS || bytes[p] === SMALL_U ? p + 1 : p
    const code = c === BACKSLASH && from + digits <= end ? hex(bytes, from, digits) : Number.NaN
    if (Number.isNaN(code)) bytes[w++] = c
    else {
      w = putCode(bytes, w, code)
      p = from + digits
    }
  }
  return w
}

const SMALL_U = 117

/** SQLite's shell writes line ends as `replace('a\nb','\n',char(10))`: rewrites them in place; the new end. */
export function unescapeLineEnds(bytes: Uint8Array, start: number, end: number): number {
  let w = start
  for (let p = start; p < end; p++) {
    const next = bytes[p] === BACKSLASH && p + 1 < end ? bytes[p + 1] : 0
    const lineEnd = next === 110 ? 10 : next === 114 ? 13 : 0
    bytes[w++] = lineEnd === 0 ? (bytes[p] as number) : lineEnd
    if (lineEnd !== 0) p++
  }
  return w
}

function hex(bytes: Uint8Array, from: number, digits: number): number {
  const ahead = Buffer.from(bytes.subarray(from, from + digits)).toString('latin1')
  return /^[0-9a-f]+$/i.test(ahead) ? Number.parseInt(ahead, 16) : Number.NaN
}
