import {type FieldKind, type Match, NONE, PROOF, SHAPE, type TextSearch} from '../model/detector.js'
import {judgeCode18} from './credit-code.js'
import {digitWidth, firstGroupEnd, numberInText} from './digit-runs.js'
import {emailEnd, isLocalByte} from './email-address.js'
import {judge18} from './id-number.js'
import {judgeVersion4, version4End} from './ip-address.js'
import {isPlateProvince, judgePlate, plateLength} from './plates.js'
import {isStrongPassport, isStrongPermit} from './travel-documents.js'
import {codePointAt, encode, isAlnum, isDigit, isLetter, startsWith} from './utf8.js'

/**
 * Everything that can be told inside prose, in one pass from left to right: numbers of identity cards, cards
 * and telephones, addresses of mail and net, plates, passports, codes of firms, and what 微信 and QQ introduce.
 */

/** Called for each find, left to right, never overlapping. */
export type FoundInText = (kind: FieldKind, from: number, to: number, match: Match) => void

const OTHER = 0
const DIGIT = 1
const LETTER = 2
const HAN = 3
const FULL_WIDTH = 4
const AT = 64
const LONGEST_LOCAL = 64

const classes = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  if (isDigit(byte)) classes[byte] = DIGIT
  else if (isLetter(byte) || byte === 95) classes[byte] = LETTER
  else if (byte >= 0xe4 && byte <= 0xe9) classes[byte] = HAN
  else if (byte === 0xef) classes[byte] = FULL_WIDTH
}

const WECHAT = ['微信号', '微信', 'v信', 'wechat', 'weixin', 'vx'].map(encode)
const QQ = ['扣扣', '企鹅号', 'qq'].map(encode)
/** Between a keyword and its value. Where none of them stands, the value must show a digit. */
const LINKS = [':', '：', '=', '_', '号', '码', '是', '为', '账', 'id', 'ID'].map(encode)

/** Where a word without @ ends: inside it no further look for an address is needed. */
let noAddressBefore = 0

/** Searches `bytes[start..end)`. Linear: every byte is looked at a bounded number of times. */
export function searchText(bytes: Uint8Array, start: number, end: number, found: FoundInText): void {
  noAddressBefore = 0
  let i = start
  while (i < end) {
    const kind = classes[bytes[i] as number]
    if (kind === OTHER) i++
    else if (kind === HAN) i = atHan(bytes, i, end, found)
    else if (kind === FULL_WIDTH) i = digitWidth(bytes, i, end) === 3 ? atNumber(bytes, i, end, found) : i + 3
    else i = atWord(bytes, i, end, found)
  }
}

/** The search for one kind, for its detector. */
export function searchFor(kind: FieldKind): TextSearch {
  return (bytes, start, end, found) =>
    searchText(bytes, start, end, (one, from, to, match) => {
      if (one === kind) found(from, to, match)
    })
}

/** A run of letters and digits. Where to go on. */
function atWord(bytes: Uint8Array, i: number, end: number, found: FoundInText): number {
  const address = addressFrom(bytes, i, end)
  if (address > 0) {
    found('email', i, address, PROOF)
    return address
  }
  let to = i
  let letters = 0
  while (to < end && (isAlnum(bytes[to] as number) || bytes[to] === 95))
    if (!isDigit(bytes[to++] as number)) letters++
  if (letters === 0)
    return bytes[to] === 46 && isDigit(bytes[to + 1] as number)
      ? atDotted(bytes, i, end, found)
      : atNumber(bytes, i, end, found)
  const match = wordFound(bytes, i, to, letters, found)
  return match === NONE ? afterKeyword(bytes, i, to, end, found) : to
}

/** End of the mail address that begins at `i`, 0 when none does. */
function addressFrom(bytes: Uint8Array, i: number, end: number): number {
  if (i < noAddressBefore) return 0
  let at = i
  while (at < end && isLocalByte(bytes[at] as number)) at++
  noAddressBefore = at
  return at < end && bytes[at] === AT && at - i <= LONGEST_LOCAL ? emailEnd(bytes, at, end) : 0
}

/** Numbers with points: an address of the net, else nothing, and nothing in them is a telephone. */
function atDotted(bytes: Uint8Array, i: number, end: number, found: FoundInText): number {
  let to = i
  while (to < end && (isDigit(bytes[to] as number) || (bytes[to] === 46 && isDigit(bytes[to + 1] as number))))
    to++
  if (version4End(bytes, i, end) === to && !isLetter(bytes[to] as number))
    found('ip', i, to, judgeVersion4(bytes, i))
  return to
}

function atNumber(bytes: Uint8Array, i: number, end: number, found: FoundInText): number {
  const number = numberInText(bytes, i, end)
  if (number === undefined) return firstGroupEnd()
  const {to} = number
  found(number.kind, number.from, to, number.match)
  return Math.max(to, firstGroupEnd())
}

/** Words with letters: identity numbers that end in X, codes of firms, passports and permits. */
function wordFound(bytes: Uint8Array, from: number, to: number, letters: number, found: FoundInText): Match {
  const length = to - from
  if (length === 18 && letters === 1 && judge18(bytes, from) !== NONE)
    return tell('id_card', judge18(bytes, from), from, to, found)
  if (length === 18 && judgeCode18(bytes, from) === PROOF) return tell('uscc', PROOF, from, to, found)
  if (length === 9 && isStrongPassport(bytes, from)) return tell('passport', SHAPE, from, to, found)
  const first = bytes[from]
  if ((first === 72 || first === 77) && isStrongPermit(bytes, from, length))
    return tell('permit', SHAPE, from, to, found)
  return NONE
}

function tell(kind: FieldKind, match: Match, from: number, to: number, found: FoundInText): Match {
  found(kind, from, to, match)
  return match
}

/** A province's character may begin a plate, 微 and 扣 a keyword. */
function atHan(bytes: Uint8Array, i: number, end: number, found: FoundInText): number {
  const point = codePointAt(bytes, i, end)
  if (point === 0x5fae || point === 0x6263 || point === 0x4f01)
    return afterKeyword(bytes, i, i + 3, end, found)
  if (!isPlateProvince(point)) return i + 3
  const length = plateLength(bytes, i, end)
  if (length === 0 || judgePlate(bytes, i, i + length) !== PROOF) return i + 3
  found('plate_no', i, i + length, PROOF)
  return i + length
}

/** What a keyword that begins at `i` introduces; `to` when there is no keyword. */
function afterKeyword(bytes: Uint8Array, i: number, to: number, end: number, found: FoundInText): number {
  for (const word of WECHAT) {
    if (!startsFolded(word, bytes, i, end)) continue
    // vxworks is no keyword: Latin ones are whole words.
    if (isAlnum(word.at(-1) as number) && isAlnum(bytes[i + word.length] as number)) return to
    return valueAfter('wechat', bytes, i + word.length, to, end, found)
  }
  for (const word of QQ)
    if (startsFolded(word, bytes, i, end)) return valueAfter('qq', bytes, i + word.length, to, end, found)
  return to
}

function startsFolded(word: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  if (at + word.length > end) return false
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[at + i] as number
    if (word[i] !== (byte >= 65 && byte <= 90 ? byte | 32 : byte)) return false
  }
  return true
}

function valueAfter(
  kind: 'wechat' | 'qq',
  bytes: Uint8Array,
  after: number,
  to: number,
  end: number,
  found: FoundInText,
): number {
  let i = after
  let links = 0
  for (let step = linkWidth(bytes, i, end); step > 0 && links < 4; step = linkWidth(bytes, i, end), links++)
    i += step
  const stop = kind === 'qq' ? qqEnd(bytes, i, end) : wechatEnd(bytes, i, end, links)
  if (stop === 0) return Math.max(to, Math.min(i, end))
  found(kind, i, stop, SHAPE)
  return stop
}

function linkWidth(bytes: Uint8Array, i: number, end: number): number {
  if (i < end && bytes[i] === 32) return 1
  for (const link of LINKS) if (startsWith(link, bytes, i, end)) return link.length
  return 0
}

/** Five to eleven digits that begin with none of 0, and are no mobile number. */
function qqEnd(bytes: Uint8Array, from: number, end: number): number {
  let i = from
  while (i < end && isDigit(bytes[i] as number)) i++
  const digits = i - from
  const isMobile = digits === 11 && bytes[from] === 49 && (bytes[from + 1] as number) > 50
  const isBounded = i >= end || (!isLetter(bytes[i] as number) && bytes[i] !== AT)
  return digits >= 5 && digits <= 11 && bytes[from] !== 48 && !isMobile && isBounded ? i : 0
}

/** A letter, then five to nineteen letters, digits, dashes and underscores. */
function wechatEnd(bytes: Uint8Array, from: number, end: number, links: number): number {
  if (from >= end || !isLetter(bytes[from] as number)) return 0
  let i = from
  let digits = 0
  while (i < end && (isAlnum(bytes[i] as number) || bytes[i] === 95 || bytes[i] === 45))
    if (isDigit(bytes[i++] as number)) digits++
  const isAddress = i < end && (bytes[i] === AT || bytes[i] === 46)
  return i - from >= 6 && i - from <= 20 && (digits > 0 || links > 0) && !isAddress ? i : 0
}
