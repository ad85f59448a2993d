import type {FieldKind} from '../model/detector.js'
import {isHan, type NameReading, sliceOf, unitsOf} from './header-name-reading.js'
import {
  FLAGS_EN,
  FLAGS_ZH,
  MODIFIERS_EN,
  MODIFIERS_ZH,
  ROLES_EN,
  ROLES_ZH,
  SYSTEM_EN,
  TAILS_EN,
  TAILS_ZH,
  type Tail,
} from './header-words-affixes.js'
import {isNumberWord, type Term, type TermIndex, tailAt} from './header-words-terms.js'

/** A term found in a name, and how the rest of the name stands to it. */
export interface Found {
  readonly term: Term
  readonly from: number
  readonly to: number
  /** What was taken off behind it. */
  readonly tail: Tail | 'none'
  /** `stem`: the number word differs (客户号 for 客户编号); `key of number`: a key where the term is a number. */
  readonly by: 'term' | 'stem' | 'key of number'
}

/** What the head of a name is: terms that end there, something derived, a yes-or-no, or nothing known. */
export type Head =
  | {readonly is: 'terms'; readonly found: readonly Found[]}
  | {readonly is: 'derived' | 'told' | 'flag' | 'unknown' | 'nothing'; readonly found: readonly []}

/** What the words before a term are, the strongest that holds for all of them. */
export type Before = 'nothing' | 'system' | 'modifier' | 'role' | 'unknown'

const roles = new Set([...ROLES_ZH, ...ROLES_EN])
const modifiers = new Set([...MODIFIERS_ZH, ...MODIFIERS_EN])
const system = new Set(SYSTEM_EN)
const flags = new Set(FLAGS_EN)
/** Longest role or modifier in characters: 法定代表人. */
const LONGEST_BEFORE = 6
const GENTLER: readonly Tail[] = ['value', 'number', 'name', 'code', 'key', 'locator', 'told', 'derived']

export function isFlag(reading: NameReading): boolean {
  return flags.has(sliceOf(reading, 0, 1)) || FLAGS_ZH.some(word => reading.text.includes(word))
}

const rankOf = (word: string): Before | undefined =>
  roles.has(word)
    ? 'role'
    : modifiers.has(word)
      ? 'modifier'
      : system.has(word) || word.length === 1
        ? 'system'
        : undefined

function hanBefore(reading: NameReading, at: number, end: number): readonly [Before | undefined, number] {
  for (let units = Math.min(LONGEST_BEFORE, end - at); units > 0; units--) {
    const word = sliceOf(reading, at, at + units)
    if (roles.has(word)) return ['role', units]
    if (modifiers.has(word)) return ['modifier', units]
  }
  return [undefined, 1]
}

const ORDER: readonly Before[] = ['nothing', 'system', 'modifier', 'role', 'unknown']

/** What units `0 .. end` are. */
export function beforeAt(reading: NameReading, end: number): Before {
  let strongest: Before = 'nothing'
  for (let at = 0; at < end; ) {
    const unit = sliceOf(reading, at, at + 1)
    const [before, units] = isHan(unit) ? hanBefore(reading, at, end) : [rankOf(unit), 1]
    if (before === undefined) return 'unknown'
    if (ORDER.indexOf(before) > ORDER.indexOf(strongest)) strongest = before
    at += units
  }
  return strongest
}

/**
 * A weak word is a term only when nothing unknown stands before it: 名称, 客户名称, not 仓库名称. A mere number
 * word (id, 编号) needs somebody before it, whose number it is.
 */
function counts({weight, key}: Term, reading: NameReading, from: number): boolean {
  if (weight === 'plain') return true
  const before = beforeAt(reading, from)
  if (before === 'unknown') return false
  const tail = TAILS_EN.get(key) ?? TAILS_ZH.get(key)
  return before === 'role' || (tail !== 'number' && tail !== 'code' && tail !== 'key')
}

function endingAt(reading: NameReading, to: number, tail: Tail | 'none', index: TermIndex): readonly Found[] {
  const found: Found[] = []
  const [last, width] = tailAt(reading, to)
  const stemTo = isNumberWord(last) ? to - width : -1
  for (let from = 0; from < to; from++) {
    if (!index.mayBegin(reading.text, reading.starts[from] as number)) continue
    const exact = index.atKey(sliceOf(reading, from, to))
    for (const term of exact) if (counts(term, reading, from)) found.push({term, from, to, tail, by: 'term'})
    if (exact.length > 0 || from >= stemTo) continue
    for (const term of index.atStem(sliceOf(reading, from, stemTo)))
      if (counts(term, reading, from))
        found.push({
          term,
          from,
          to,
          tail,
          by: last === 'key' && term.ends !== 'key' ? 'key of number' : 'stem',
        })
  }
  return found
}

const harsher = (a: Tail | 'none', b: Tail): Tail =>
  a === 'none' || GENTLER.indexOf(b) > GENTLER.indexOf(a) ? b : a

/** 是否已婚 is a yes-or-no that some kind is about. */
const isTerm = ({text}: NameReading, index: TermIndex): boolean =>
  index.atKey(text).some(term => term.weight === 'plain')

/** Words that ask for a fact; allow, show and enable only switch something. */
const ASKING = /^(?:is|has|have|had|if|whether)$|是否|有无|是不是/

/** Facts that stay what they are when a column only says yes or no: 是否确诊, has_diabetes. */
const CONDITIONS: ReadonlySet<FieldKind> = new Set(['diagnosis', 'symptom', 'pregnancy', 'vaccination'])

const isAsked = (reading: NameReading): boolean =>
  ASKING.test(sliceOf(reading, 0, 1)) || ASKING.test(reading.text)

/** The first condition that a yes-or-no is about: 疑似病例 of 是否为疑似病例如咳嗽. It is all the name says. */
function conditionsIn(reading: NameReading, index: TermIndex): readonly Found[] {
  const units = unitsOf(reading)
  for (let from = 0; from < units; from++) {
    if (!index.mayBegin(reading.text, reading.starts[from] as number)) continue
    for (let to = units; to > from; to--) {
      const terms = index.atKey(sliceOf(reading, from, to)).filter(isCondition)
      if (terms.length > 0) return terms.map(term => ({term, from: 0, to: units, tail: 'none', by: 'term'}))
    }
  }
  return []
}

const isCondition = ({weight, detector}: Term): boolean => weight === 'plain' && CONDITIONS.has(detector.kind)

/** Terms at the head of a name: taken off from behind as long as what is there is a known tail. */
export function headOf(reading: NameReading, index: TermIndex): Head {
  let to = unitsOf(reading)
  if (to === 0) return {is: 'nothing', found: []}
  if (isFlag(reading) && !isTerm(reading, index)) {
    const conditions = isAsked(reading) ? conditionsIn(reading, index) : []
    return conditions.length > 0 ? {is: 'terms', found: conditions} : {is: 'flag', found: []}
  }
  let tail: Tail | 'none' = 'none'
  while (to > 0) {
    const found = endingAt(reading, to, tail, index)
    if (found.length > 0) return tail === 'locator' ? located(found) : {is: 'terms', found}
    const [last, units] = tailAt(reading, to)
    if (last === 'derived' || last === 'told') return {is: last, found: []}
    if (last === undefined) return {is: tail === 'locator' ? 'derived' : 'unknown', found: []}
    tail = harsher(tail, last)
    to -= units
  }
  return {is: tail === 'locator' ? 'derived' : 'nothing', found: []}
}

/** Pictures are kept as files: 头像路径 is still a portrait, but 手机链接 no number. */
const PICTURES: ReadonlySet<FieldKind> = new Set(['photo', 'id_card_image', 'face_template'])

function located(found: readonly Found[]): Head {
  const pictures = found.filter(({term}) => PICTURES.has(term.detector.kind))
  return pictures.length > 0 ? {is: 'terms', found: pictures} : {is: 'derived', found: []}
}

/** Words that veto have at most this many units. */
const LONGEST_NEVER = 8

/** Kinds that words of a name rule out, and the words that do. */
export type Vetoes = ReadonlyMap<FieldKind, readonly string[]>

export const NO_VETOES: Vetoes = new Map()

/** What the words of a name rule out. */
export function vetoesOf(reading: NameReading, index: TermIndex): Vetoes {
  const units = unitsOf(reading)
  let vetoes: Map<FieldKind, readonly string[]> | undefined
  for (let from = 0; from < units; from++) {
    if (!index.neverBegins(reading.text, reading.starts[from] as number)) continue
    for (let to = from + 1; to <= Math.min(units, from + LONGEST_NEVER); to++) {
      const word = sliceOf(reading, from, to)
      for (const kind of index.neverAt(word)) {
        vetoes ??= new Map()
        vetoes.set(kind, [...(vetoes.get(kind) ?? []), word])
      }
    }
  }
  return vetoes ?? NO_VETOES
}

/** Whether a word beside the term rules its kind out; a word that is part of the term does not. */
export const isVetoed = ({term}: Found, vetoes: Vetoes): boolean =>
  (vetoes.get(term.detector.kind) ?? []).some(word => !term.key.includes(word))
