import type {Detector} from '../model/detector.js'
import {isHan} from './header-name-reading.js'
import {
  type FoldedTerms,
  foldTerms,
  type Groups,
  KEY_MARK,
  NUMBER_MARK,
  wordsOf,
} from './header-words-folded.js'
import {pinyinReader} from './header-words-pinyin.js'
import type {Term, TermIndex} from './header-words-terms.js'
import {prepared} from './prepared.js'

const NOTHING: readonly never[] = []

const PAIRS = 1 << 14
const pairOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + (text.charCodeAt(at + 1) || 0)) & (PAIRS - 1)

/** Whether some key may begin at a place of a text, by its first two characters: spares nearly all look-ups. */
function beginnings({keys}: Groups): (text: string, at: number) => boolean {
  const pairs = new Uint8Array(PAIRS)
  const singles = new Set<number>()
  for (const key of keys) {
    pairs[pairOf(key, 0)] = 1
    if (key.length === 1) singles.add(key.charCodeAt(0))
  }
  return (text, at) => pairs[pairOf(text, at)] === 1 || singles.has(text.charCodeAt(at))
}

/** Where a key is among keys in order; -1 when it is not. */
function indexOf(keys: readonly string[], key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] as string) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}

/** Things by key; what was found once is kept. */
function grouped<T>(
  {keys, from, places}: Groups,
  thing: (place: number) => T,
): (key: string) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const at = indexOf(keys, key)
    if (at < 0) return NOTHING
    const found = places.slice(from[at], from[at + 1]).map(thing)
    known.set(key, found)
    return found
  }
}

/** The detector and list each of the words is in: places by sixteen bits, four lists a detector. */
function owners(detectors: readonly Detector[]): Uint16Array {
  const lists = detectors.flatMap(wordsOf)
  const places = new Uint16Array(lists.reduce((sum, words) => sum + words.length, 0))
  let from = 0
  for (const [owner, words] of lists.entries()) {
    places.fill(owner, from, from + words.length)
    from += words.length
  }
  return places
}

/** The lists of `wordsOf`. */
const LISTS = [
  {list: 'zh', weight: 'plain'},
  {list: 'en', weight: 'plain'},
  {list: 'short', weight: 'plain'},
  {list: 'en', weight: 'weak'},
] as const

function termReader(
  detectors: readonly Detector[],
  {keyOf, atKey}: FoldedTerms,
  endsOf: (place: number) => Term['ends'],
): (place: number) => Term {
  const owner = owners(detectors)
  return place => {
    const at = owner[place] as number
    const {list, weight} = LISTS[at % LISTS.length] as (typeof LISTS)[number]
    const key = atKey.keys[keyOf[place] as number] as string
    const detector = detectors[Math.floor(at / LISTS.length)] as Detector
    return {detector, key, weight, list: isHan(key) ? 'zh' : list, ends: endsOf(place)}
  }
}

/** Which number word each place ends in. */
function endings({keys, from, places}: Groups): (place: number) => Term['ends'] {
  const ends = new Map<number, Term['ends']>()
  for (const [i, key] of keys.entries())
    for (let at = from[i] as number; at < (from[i + 1] as number); at++)
      ends.set(places[at] as number, key.endsWith(KEY_MARK) ? 'key' : 'number')
  return place => ends.get(place) ?? 'none'
}

/** The folded words of these detectors: those the build prepared, where it prepared them for the same. */
function foldedOf(detectors: readonly Detector[]): FoldedTerms {
  const {kinds = []} = prepared?.terms ?? {}
  const same = kinds.length === detectors.length && detectors.every(({kind}, i) => kind === kinds[i])
  return same && prepared !== undefined ? prepared.terms : foldTerms(detectors)
}

/** Builds the index of all header words; all detectors together, once. */
export function indexTerms(detectors: readonly Detector[]): TermIndex {
  const folded = foldedOf(detectors)
  const termAt = termReader(detectors, folded, endings(folded.atStem))
  const atKey = grouped(folded.atKey, termAt)
  const stemmed = grouped(folded.atStem, termAt)
  const kinds = detectors.flatMap(({kind, headers}) => (headers.never ?? []).map(() => kind))
  return {
    atKey,
    mayBegin: beginnings(folded.atKey),
    atStem: stem => [...stemmed(stem + NUMBER_MARK), ...stemmed(stem + KEY_MARK)],
    neverAt: grouped(folded.atNever, place => kinds[place] ?? ''),
    neverBegins: beginnings(folded.atNever),
    vocabulary: {
      latin: new Set(folded.latin),
      pinyinOf: pinyinReader(),
      isTerm: letters => atKey(letters).length > 0,
    },
  }
}
