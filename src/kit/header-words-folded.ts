import type {Detector, FieldKind} from '../model/detector.js'
import {foldCharacters} from './header-name.js'
import {PARTICLE} from './header-name-reading.js'
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

/** Places of things under their keys: keys in order, and for each where its places begin in the list of them. */
export interface Groups {
  readonly keys: readonly string[]
  /** one more than keys */
  readonly from: readonly number[]
  readonly places: readonly number[]
}

/** The header words of detectors, folded; plain data. A place is that of a word in all lists of all detectors. */
export interface FoldedTerms {
  /** of the detectors, in their order */
  readonly kinds: readonly FieldKind[]
  /** for each place the key's among the keys of `atKey` */
  readonly keyOf: readonly number[]
  readonly atKey: Groups
  /** words that end in a number word, by what stands before it and which sort of word it is */
  readonly atStem: Groups
  /** places of `headers.never` */
  readonly atNever: Groups
  readonly latin: readonly string[]
}

/** Stand for the number word that was cut off at the end of a line. */
export const KEY_MARK = '#'
export const NUMBER_MARK = '%'

const NOT_WORDS = /[^a-z㐀-鿿〇\n]+/g
const LATIN_WORD = /[a-z]+/g

const tailWords = (tails: readonly Tail[], words: ReadonlyMap<string, Tail>): string =>
  [...words.keys()].filter(word => tails.includes(words.get(word) ?? 'value')).join('|')

const endingIn = (...tails: readonly Tail[]): RegExp =>
  new RegExp(
    `(?<=[^\\s]{2})(?: ?\\b(?:${tailWords(tails, TAILS_EN)})|(?:${tailWords(tails, TAILS_ZH)}))$`,
    'gm',
  )

/** Words in lower case and folded, a line each, blanks between English words; digits and punctuation say nothing. */
function foldLines(words: readonly string[]): string {
  const text = foldCharacters(words.join('\n')).toLowerCase().replace(NOT_WORDS, ' ')
  return foldWords(text).replace(PARTICLE, '')
}

const squash = (lines: string): readonly string[] => lines.replaceAll(' ', '').split('\n')

function group(keys: readonly string[]): Groups {
  const at = new Map<string, number[]>()
  for (const [place, key] of keys.entries()) {
    const places = at.get(key)
    if (places === undefined) at.set(key, [place])
    else places.push(place)
  }
  const sorted = [...at.keys()].sort()
  const from = [0]
  for (const key of sorted) from.push((from.at(-1) ?? 0) + (at.get(key)?.length ?? 0))
  return {keys: sorted, from, places: sorted.flatMap(key => at.get(key) ?? [])}
}

/** Of the keys only those that count; the places stay those of all. */
function groupOf(keys: readonly string[], counts: (key: string) => boolean): Groups {
  const places = [...keys.keys()].filter(place => counts(keys[place] ?? ''))
  const groups = group(places.map(place => keys[place] ?? ''))
  return {...groups, places: groups.places.map(each => places[each] ?? 0)}
}

const aroundEn = [FLAGS_EN, FOLDED_WORDS, MODIFIERS_EN, PLAIN_EN, ROLES_EN, SYSTEM_EN, [...TAILS_EN.keys()]]

/** Lists of header words of a detector, in the order of their places. */
export const wordsOf = ({headers: {zh, en, short = [], weak = []}}: Detector) => [zh, en, short, weak]

/** Folds the words of all detectors as one text, a word a line, by built-in functions. */
export function foldTerms(detectors: readonly Detector[]): FoldedTerms {
  const lines = foldLines(detectors.flatMap(wordsOf).flat())
  const never = foldLines(detectors.flatMap(({headers}) => headers.never ?? []))
  const keys = squash(lines)
  const stems = squash(
    lines.replace(endingIn('key'), KEY_MARK).replace(endingIn('number', 'code'), NUMBER_MARK),
  )
  const atKey = group(keys)
  const keyAt = new Map(atKey.keys.map((key, i) => [key, i]))
  return {
    kinds: detectors.map(({kind}) => kind),
    keyOf: keys.map(key => keyAt.get(key) ?? 0),
    atKey,
    atStem: groupOf(stems, stem => stem.endsWith(KEY_MARK) || stem.endsWith(NUMBER_MARK)),
    atNever: group(squash(never)),
    latin: [...new Set([aroundEn, lines.match(LATIN_WORD) ?? [], never.match(LATIN_WORD) ?? []].flat(2))],
  }
}
