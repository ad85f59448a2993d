import {FALSE, type FieldKind, MASKED, type Match, NONE, PROOF} from '../model/detector.js'
import {judgeCard, judgeCardDigits} from './card-number.js'
import {judgeCode18} from './credit-code.js'
import {judge15, judge18, judgeId} from './id-number.js'
import {judge11, judgeFixed, judgeMobile} from './phone-number.js'
import {isDigit, isLetter} from './utf8.js'

/**
 * Numbers inside prose. All kinds that are runs of digits share one scanner: a run is read once, and gets one
 * interpretation, by how many digits it has and how they are grouped.
 */

/** Groups looked at together: 6222 0200 0000 0000 000 has five. */
const MOST_GROUPS = 5
/** Longest group that can be part of anything; longer ones are read over. */
const MOST_DIGITS = 24

const digits = new Uint8Array(MOST_GROUPS * MOST_DIGITS)
const starts = new Int32Array(MOST_GROUPS)
const ends = new Int32Array(MOST_GROUPS)
const widths = new Int32Array(MOST_GROUPS)
let groups = 0

/** What the number at hand was found to be. One object, reused. */
export interface NumberFound {
  kind: FieldKind
  match: Match
  from: number
  to: number
}
const finding: NumberFound = {kind: '', match: NONE, from: 0, to: 0}

/** Where the run of digits that was read last ends, whether it was anything or not. */
export function firstGroupEnd(): number {
  return ends[0] as number
}

/**
 * Reads the number that begins at `at` (a digit, plain or full-width, not preceded by one) and says what it is;
 * undefined when nothing. `firstGroupEnd` tells where to go on then.
 */
export function numberInText(bytes: Uint8Array, at: number, end: number): NumberFound | undefined {
  readGroups(bytes, at, end)
  if (bytes[ends[0] as number] === 42) return starred(bytes, at, end)
  const whole = judgeGroup()
  if (whole !== undefined) return isLetter(byteAt(bytes, ends[0] as number, end)) ? undefined : whole
  return groups > 1 ? judgeGroups(bytes, end) : undefined
}

function byteAt(bytes: Uint8Array, i: number, end: number): number {
  return i < end ? (bytes[i] as number) : 0
}

/** Fills the groups from `at`: digits, single blanks, dashes or closing brackets between them. */
function readGroups(bytes: Uint8Array, at: number, end: number): void {
  groups = 0
  let written = 0
  let i = at
  while (groups < MOST_GROUPS) {
    const stop = readDigits(bytes, i, end, written)
    starts[groups] = i
    ends[groups] = stop
    const width = bytes[i] === 0xef ? (stop - i) / 3 : stop - i
    widths[groups++] = width
    if (width > MOST_DIGITS) return
    written += width
    const step = separator(bytes, stop, end)
    if (step === 0 || digitWidth(bytes, stop + step, end) === 0) return
    i = stop + step
  }
}

/** Copies the digits of one script from `i` on; the end of the run. */
function readDigits(bytes: Uint8Array, i: number, end: number, written: number): number {
  const width = digitWidth(bytes, i, end)
  let at = i
  let to = written
  const limit = written + MOST_DIGITS
  while (at < end && digitWidth(bytes, at, end) === width) {
    if (to < limit) digits[to++] = width === 1 ? (bytes[at] as number) : (bytes[at + 2] as number) - 0x90 + 48
    at += width
  }
  return at
}

/** Bytes of the digit at `i`: 1, 3 for a full-width one, 0 for none. */
export function digitWidth(bytes: Uint8Array, i: number, end: number): number {
  if (i >= end) return 0
  if (isDigit(bytes[i] as number)) return 1
  if (bytes[i] !== 0xef || i + 3 > end || bytes[i + 1] !== 0xbc) return 0
  return (bytes[i + 2] as number) >= 0x90 && (bytes[i + 2] as number) <= 0x99 ? 3 : 0
}

/** Bytes of one separator at `i`: blank, dash, bracket with a blank or dash after it; 0 when there is none. */
function separator(bytes: Uint8Array, i: number, end: number): number {
  const byte = byteAt(bytes, i, end)
  if (byte === 32 || byte === 45) return 1
  if (byte === 41) return byteAt(bytes, i + 1, end) === 32 || byteAt(bytes, i + 1, end) === 45 ? 2 : 1
  // ） is EF BC 89, the dash － EF BC 8D, – and — are E2 80 93 and 94
  if (byte === 0xef && bytes[i + 1] === 0xbc && (bytes[i + 2] === 0x89 || bytes[i + 2] === 0x8d)) return 3
  return byte === 0xe2 && bytes[i + 1] === 0x80 && (bytes[i + 2] === 0x93 || bytes[i + 2] === 0x94) ? 3 : 0
}

function found(kind: FieldKind, match: Match, from: number, to: number): NumberFound {
  finding.kind = kind
  finding.match = match
  finding.from = from
  finding.to = to
  return finding
}

/** The first group alone. */
function judgeGroup(): NumberFound | undefined {
  const width = widths[0] as number
  const from = starts[0] as number
  const to = ends[0] as number
  const step = (to - from) / width
  if (width === 11 || width === 12 || width === 13) return judgePhone(width, from, to, step)
  if (width === 18) return judge18Digits(from, to)
  if (width === 15 && judge15(digits, 0) !== NONE) return found('id_card', judge15(digits, 0), from, to)
  if (width === 10 && digits[0] === 48) return judgePhone(width, from, to, step)
  if (width < 15 || width > 19) return undefined
  const match = judgeCardDigits(digits, 0, width)
  return match === PROOF ? found('bank_card', match, from, to) : undefined
}

/** Eleven digits, a trunk 0 or 86 before them, or an area code and a number. The country is left out of the find. */
function judgePhone(width: number, from: number, to: number, step: number): NumberFound | undefined {
  const lead = width - 11
  const isLed =
    lead === 0 || (lead === 1 && digits[0] === 48) || (lead === 2 && digits[0] === 56 && digits[1] === 54)
  if (width > 10 && isLed && judge11(digits, lead) === PROOF)
    return found('mobile', PROOF, from + lead * step, to)
  if (digits[0] === 48 && judgeFixed(digits, 0, width) === PROOF) return found('landline', PROOF, from, to)
  return undefined
}

/** Identity number before anything else; then a firm's code, then a card. */
function judge18Digits(from: number, to: number): NumberFound | undefined {
  const id = judge18(digits, 0)
  if (id !== NONE) return found('id_card', id, from, to)
  if (digits[0] === 57 && judgeCode18(digits, 0) === PROOF) return found('uscc', PROOF, from, to)
  return judgeCardDigits(digits, 0, 18) === PROOF ? found('bank_card', PROOF, from, to) : undefined
}

/** 138****8000 and its like: digits and stars as far as they run. */
function starred(bytes: Uint8Array, at: number, end: number): NumberFound | undefined {
  let to = ends[0] as number
  while (to < end && to - at <= MOST_DIGITS && (isDigit(bytes[to] as number) || bytes[to] === 42)) to++
  ends[0] = to
  if (to - at === 18 && (bytes[to] === 88 || bytes[to] === 120)) return undefined
  if (judgeMobile(bytes, at, to) === MASKED) return found('mobile', MASKED, at, to)
  if (judgeId(bytes, at, to) === MASKED) return found('id_card', MASKED, at, to)
  return judgeCard(bytes, at, to) === MASKED ? found('bank_card', MASKED, at, to) : undefined
}

/** Several groups together: only the ways people group these numbers. */
function judgeGroups(bytes: Uint8Array, end: number): NumberFound | undefined {
  const w0 = widths[0] as number
  if (isCountry(w0)) return judgeNational(1, w0, bytes, end)
  if (w0 === 3 || w0 === 4)
    return judgeNational(0, 0, bytes, end) ?? (w0 === 4 ? judgeFours(bytes, end) : undefined)
  return w0 === 6 && widths[1] === 8 ? judgeSixEightFour(bytes, end) : undefined
}

function isCountry(width: number): boolean {
  if (width === 2) return digits[0] === 56 && digits[1] === 54
  return width === 4 && digits[0] === 48 && digits[1] === 48 && digits[2] === 56 && digits[3] === 54
}

/** Mobile as 11 or 3-4-4, fixed line as area and 8, 7, 4-4 or 3-4, from group `g` at `offset` of the digits. */
function judgeNational(g: number, offset: number, bytes: Uint8Array, end: number): NumberFound | undefined {
  const a = widths[g] as number
  const b = g + 1 < groups ? (widths[g + 1] as number) : 0
  const c = g + 2 < groups ? (widths[g + 2] as number) : 0
  const from = starts[g] as number
  if (a === 11 && judge11(digits, offset) === PROOF) return found('mobile', PROOF, from, ends[g] as number)
  if (a === 3 && b === 4 && c === 4 && judge11(digits, offset) === PROOF && isFree(bytes, g + 2, end)) {
    return found('mobile', PROOF, from, ends[g + 2] as number)
  }
  if (a > 4 || (g === 0 && digits[0] !== 48)) return undefined
  if ((b === 7 || b === 8) && isFixed(offset, a + b, g))
    return found('landline', PROOF, from, ends[g + 1] as number)
  const isSplit = (b === 4 || b === 3) && c === 4 && isFixed(offset, a + b + c, g)
  return isSplit ? found('landline', PROOF, from, ends[g + 2] as number) : undefined
}

/** Behind a country the trunk 0 may be missing; `judgeFixed` reads that from an offset that is not 0. */
function isFixed(offset: number, width: number, g: number): boolean {
  return (g > 0 || digits[offset] === 48) && judgeFixed(digits, offset, offset + width) === PROOF
}

/** Whether no further digits hang on group `g` by a dash, and no letter. */
function isFree(bytes: Uint8Array, g: number, end: number): boolean {
  const stop = ends[g] as number
  return !isLetter(byteAt(bytes, stop, end)) && !(byteAt(bytes, stop, end) === 45 && g + 1 < groups)
}

/** 6222 0200 0000 0000 and 000 more. */
function judgeFours(bytes: Uint8Array, end: number): NumberFound | undefined {
  if (groups < 4 || widths[1] !== 4 || widths[2] !== 4 || widths[3] !== 4) return undefined
  const long = groups === 5 && (widths[4] as number) <= 3
  if (long && judgeCardDigits(digits, 0, 16 + (widths[4] as number)) === PROOF) {
    return found('bank_card', PROOF, starts[0] as number, ends[4] as number)
  }
  const match = isFree(bytes, 3, end) ? judgeCardDigits(digits, 0, 16) : FALSE
  return match === PROOF ? found('bank_card', PROOF, starts[0] as number, ends[3] as number) : undefined
}

/** 110101 18900101 001X. */
function judgeSixEightFour(bytes: Uint8Array, end: number): NumberFound | undefined {
  if (groups < 3) return undefined
  const stop = ends[2] as number
  const last = byteAt(bytes, stop, end)
  const isX = widths[2] === 3 && (last === 88 || last === 120)
  if (widths[2] !== 4 && !isX) return undefined
  if (isX) digits[17] = 88
  const match = judge18(digits, 0)
  return match === NONE ? undefined : found('id_card', match, starts[0] as number, isX ? stop + 1 : stop)
}
