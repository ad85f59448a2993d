import type {Detector, FieldKind} from '../model/detector.js'
import {foldCharacters} from './header-name.js'
import {isHan, PARTICLE} from './header-name-reading.js'
import {
  FLAGS_EN,
  MODIFIERS_EN,
  PLAIN_EN,
  ROLES_EN,
  SYSTEM_EN,
  TAILS_EN,
  TAILS_ZH,
  type Tail,
} from './header-words-affixes.js'
import {FOLDED_WORDS, foldWords} from './header-words-folds.js'
import {pinyinReader} from './header-words-pinyin.js'
import type {Term, TermIndex} from './header-words-terms.js'

// The index is built whenever a program or a thread starts, before anything is compiled to machine code.
// So the nine thousand words are folded as one text, a word a line, by built-in functions.

const aroundEn = [
  FLAGS_EN,
  FOLDED_WORDS,
  MODIFIERS_EN,
  PLAIN_EN,
  ROLES_EN,
  SYSTEM_EN,
  [...TAILS_EN.keys()],
].flat()
const NOT_WORDS = /[^a-z㐀-鿿〇\n]+/g
const LATIN_WORD = /[a-z]+/g
/** Stand for the number word that was cut off at the end of a line. */
const KEY_MARK = '#'
const NUMBER_MARK = '%'

const tailWords = (tails: readonly Tail[], words: ReadonlyMap<string, Tail>): string =>
  [...words.keys()].filter(word => tails.includes(words.get(word) ?? 'value')).join('|')

const endingIn = (...tails: readonly Tail[]): RegExp =>
  new RegExp(
    `(?<=[^\\s]{2})(?: ?\\b(?:${tailWords(tails, TAILS_EN)})|(?:${tailWords(tails, TAILS_ZH)}))$`,
    'gm',
  )

const KEY_WORD = endingIn('key')
const NUMBER_WORD = endingIn('number', 'code')

/** Words in lower case and folded, a line each, blanks between English words; digits and punctuation say nothing. */
function foldLines(words: readonly string[]): string {
  const text = foldCharacters(words.join('\n')).toLowerCase().replace(NOT_WORDS, ' ')
  return foldWords(text).replace(PARTICLE, '')
}

const squash = (lines: string): readonly string[] => lines.replaceAll(' ', '').split('\n')

const NOTHING: readonly never[] = []

const PAIRS = 1 << 14
const pairOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + (text.charCodeAt(at + 1) || 0)) & (PAIRS - 1)

/** Whether some key may begin at a place of a text, by its first two characters: spares nearly all look-ups. */
function beginnings(keys: readonly string[]): (text: string, at: number) => boolean {
  const pairs = new Uint8Array(PAIRS)
  const singles = new Set<number>()
  for (const key of keys) {
    pairs[pairOf(key, 0)] = 1
    if (key.length === 1) singles.add(key.charCodeAt(0))
  }
  return (text, at) => pairs[pairOf(text, at)] === 1 || singles.has(text.charCodeAt(at))
}

/** Things by key, several under one, chained by their places: at start-up no lists are made. */
function grouped<T>(
  keys: readonly string[],
  thing: (place: number) => T,
  counts: (key: string) => boolean = () => true,
): (key: string) => readonly T[] {
  const last = new Map<string, number>()
  const before = new Int32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as string
    if (!counts(key)) continue
    before[place] = last.get(key) ?? -1
    last.set(key, place)
  }
  const made = new Map<number, readonly T[]>()
  return key => {
    const end = last.get(key)
    if (end === undefined) return NOTHING
    const known = made.get(end)
    if (known !== undefined) return known
    const found: T[] = []
    for (let place = end; place >= 0; place = before[place] as number) found.unshift(thing(place))
    made.set(end, found)
    return found
  }
}

/** One list of header words of one detector. */
interface Listed {
  readonly detector: Detector
  readonly list: Term['list']
  readonly weight: Term['weight']
  readonly words: readonly string[]
}

const listsOf = (detector: Detector): readonly Listed[] => {
  const {zh, en, short = [], weak = []} = detector.headers
  return [
    {detector, list: 'zh', weight: 'plain', words: zh},
    {detector, list: 'en', weight: 'plain', words: en},
    {detector, list: 'short', weight: 'plain', words: short},
    {detector, list: 'en', weight: 'weak', words: weak},
  ]
}

/** The list each of the words is in, by place. */
function owners(lists: readonly Listed[]): Uint16Array {
  const places = new Uint16Array(lists.reduce((sum, {words}) => sum + words.length, 0))
  let from = 0
  for (const [owner, {words}] of lists.entries()) {
    places.fill(owner, from, from + words.length)
    from += words.length
  }
  return places
}

function numberWordOf(stem: string): Term['ends'] {
  if (stem.endsWith(KEY_MARK)) return 'key'
  return stem.endsWith(NUMBER_MARK) ? 'number' : 'none'
}

function termReader(
  lists: readonly Listed[],
  keys: readonly string[],
  stems: readonly string[],
): (place: number) => Term {
  const owner = owners(lists)
  return place => {
    const {detector, list, weight} = lists[owner[place] as number] as Listed
    const key = keys[place] as string
    return {detector, key, weight, list: isHan(key) ? 'zh' : list, ends: numberWordOf(stems[place] as string)}
  }
}

/** Builds the index of all header words; all detectors together, once. */
export function indexTerms(detectors: readonly Detector[]): TermIndex {
  const lists = detectors.flatMap(listsOf)
  const lines = foldLines(lists.flatMap(({words}) => words))
  const never = foldLines(detectors.flatMap(({headers}) => headers.never ?? []))
  const keys = squash(lines)
  const stems = squash(lines.replace(KEY_WORD, KEY_MARK).replace(NUMBER_WORD, NUMBER_MARK))
  const termAt = termReader(lists, keys, stems)
  const atKey = grouped(keys, termAt)
  const stemmed = grouped(stems, termAt, stem => numberWordOf(stem) !== 'none')
  const nevers = squash(never)
  const kinds = detectors.flatMap(({kind, headers}) => (headers.never ?? []).map(() => kind))
  const latin = new Set([...aroundEn, ...(lines.match(LATIN_WORD) ?? []), ...(never.match(LATIN_WORD) ?? [])])
  return {
    atKey,
    mayBegin: beginnings(keys),
    atStem: stem => [...stemmed(stem + NUMBER_MARK), ...stemmed(stem + KEY_MARK)],
    neverAt: grouped(nevers, place => kinds[place] as FieldKind),
    neverBegins: beginnings(nevers),
    vocabulary: {latin, pinyinOf: pinyinReader(), isTerm: letters => atKey(letters).length > 0},
  }
}
