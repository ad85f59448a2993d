import type {FieldKind} from '../model/detector.js'
import {placeNames} from './regions.js'
import {searchText} from './text-search.js'
import {isHan} from './utf8.js'

/**
 * Specimens: they show what shape a value has and hide what it is. Less than half of the letters, digits and
 * Han characters stay, of a name only its first character, of a text none.
 */

/** How many characters stay in front and behind; both are cut down to less than half. */
interface Shown {
  readonly head: number
  readonly tail: number
}

const NOTHING: Shown = {head: 0, tail: 0}
const FIRST: Shown = {head: 1, tail: 0}

/** Kinds of numbers and codes, with what may stay of them. All others: see `mask`. */
const SHOWN: Readonly<Record<string, Shown>> = {
  id_card: {head: 3, tail: 2},
  driving_licence: {head: 3, tail: 2},
  social_security_no: {head: 2, tail: 2},
  passport: {head: 1, tail: 2},
  permit: {head: 1, tail: 2},
  uscc: {head: 4, tail: 2},
  mobile: {head: 3, tail: 2},
  landline: {head: 3, tail: 2},
  caller: {head: 3, tail: 2},
  callee: {head: 3, tail: 2},
  bank_card: {head: 4, tail: 2},
  qq: {head: 2, tail: 1},
  plate_no: {head: 2, tail: 0},
  vin: {head: 3, tail: 2},
  ip: {head: 3, tail: 0},
  device_id: {head: 3, tail: 0},
  birth_date: {head: 2, tail: 0},
  timestamp: {head: 4, tail: 0},
  checkin_time: {head: 4, tail: 0},
  checkout_time: {head: 4, tail: 0},
  pay_time: {head: 4, tail: 0},
  lat: {head: 2, tail: 0},
  lng: {head: 2, tail: 0},
  order_no: {head: 3, tail: 2},
  waybill_no: {head: 3, tail: 2},
  student_no: {head: 2, tail: 1},
  employee_no: {head: 1, tail: 1},
  person_key: {head: 1, tail: 1},
}

/** Nothing of these may stay, not even their length. */
const SECRET: ReadonlySet<FieldKind> = new Set(['password', 'verification_code', 'token', 'face_template'])
/** The value itself is too short, or too telling, for any part of it. */
const WHOLLY_STARRED: ReadonlySet<FieldKind> = new Set([
  ...['gender', 'age', 'ethnicity', 'marital_status', 'blood_type', 'balance', 'deposit', 'salary', 'amount'],
  ...['investment', 'house_value', 'vehicle_value', 'loan_amount', 'repayment', 'overdue', 'credit_score'],
  ...['height_weight', 'lab_result', 'room_no', 'seat_no', 'grade_score', 'quantity', 'call_duration'],
])
const NAMES: ReadonlySet<FieldKind> = new Set(['person_name', 'account_no', 'wechat'])
const IMAGES: ReadonlySet<FieldKind> = new Set(['photo', 'id_card_image'])
const TEXTS: ReadonlySet<FieldKind> = new Set([
  ...['message_text', 'message_title', 'credit_report', 'diagnosis', 'symptom', 'medicine', 'other_personal'],
])

/** Values longer than this are shown as texts are, by their length. */
const LONGEST_SHOWN = 40
const IMAGE_SUFFIX = /\.(?:jpe?g|png|gif|bmp|webp|heic|tiff?)(?=$|[?!,])/i

/** A specimen of `bytes[start..end)`, of which `kind` is known. Free of the value itself; never longer than 60 characters. */
export function mask(kind: FieldKind, bytes: Uint8Array, start: number, end: number): string {
  if (SECRET.has(kind)) return '********'
  const text = new TextDecoder().decode(bytes.subarray(start, end)).trim()
  const characters = [...text]
  if (IMAGES.has(kind)) return `***${IMAGE_SUFFIX.exec(text)?.[0].toLowerCase() ?? ''}`
  if (TEXTS.has(kind) || (characters.length > LONGEST_SHOWN && kind !== 'address'))
    return textMask(bytes, start, end, characters)
  if (kind === 'email') return emailMask(characters)
  if (kind === 'address' || kind === 'location_text') return addressMask(characters)
  if (NAMES.has(kind)) return `${characters.find(isContent) ?? ''}**`
  if (WHOLLY_STARRED.has(kind)) return starred(characters, NOTHING)
  return starred(characters, SHOWN[kind] ?? FIRST)
}

function isContent(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/** Content outside the shown head and tail as stars; punctuation stays. */
function starred(characters: readonly string[], shown: Shown): string {
  const content = characters.filter(isContent).length
  const most = Math.max(0, Math.ceil(content / 2) - 1)
  const head = Math.min(shown.head, most)
  const tail = Math.min(shown.tail, most - head)
  let seen = 0
  return characters
    .map(character => {
      if (!isContent(character)) return character
      seen++
      return seen <= head || seen > content - tail ? character : '*'
    })
    .join('')
}

/** z***@***.com: the first character where more than two follow it, and the top-level domain where that is little. */
function emailMask(characters: readonly string[]): string {
  const text = characters.join('')
  const at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'))
  const top = text.slice(text.lastIndexOf('.') + 1)
  const content = characters.filter(isContent).length
  const first = at > 2 && content > 4 ? text[0] : ''
  const shown = at > 0 && (top.length + 1) * 2 < content && /^[a-z]+$/i.test(top) ? `.${top}` : ''
  return `${first}***@***${shown}`
}

/** 浙江省杭州市****: the province and the city of the register, as far as they are less than half. */
function addressMask(characters: readonly string[]): string {
  const text = characters.join('')
  const most = Math.ceil(characters.filter(isContent).length / 2) - 1
  const province = placeAt(text, 0, 'provinces')
  const city = placeAt(text, province, 'cities')
  const shown = [province + city, province].find(length => length > 0 && length <= most) ?? 0
  return `${text.slice(0, shown)}****`
}

const encoder = new TextEncoder()
const LONGEST_NAME = 15

/** Characters of the place that begins at `at`, 0 when the register knows none. */
function placeAt(text: string, at: number, level: 'provinces' | 'cities'): number {
  const names = placeNames()[level]
  for (let length = Math.min(LONGEST_NAME, text.length - at); length > 1; length--) {
    const name = encoder.encode(text.slice(at, at + length))
    if (names.has(name, 0, name.length)) return length
  }
  return 0
}

/** A text by its length in characters and the kinds found inside, each named once. */
function textMask(bytes: Uint8Array, start: number, end: number, characters: readonly string[]): string {
  const kinds = new Set<FieldKind>()
  searchText(bytes, start, end, kind => kinds.add(kind))
  const script = characters.some(character => isHan(character.codePointAt(0) ?? 0)) ? '字' : 'ch'
  return [`«${characters.length} ${script}»`, ...[...kinds].sort()].join(' ')
}
