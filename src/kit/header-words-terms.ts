import type {Detector, FieldKind} from '../model/detector.js'
import {isHan, type NameReading, sliceOf} from './header-name-reading.js'
import type {Vocabulary} from './header-name-words.js'
import {TAILS_EN, TAILS_ZH, type Tail} from './header-words-affixes.js'

/** One header word of one detector. */
export interface Term {
  readonly detector: Detector
  readonly key: string
  readonly list: 'zh' | 'en' | 'short'
  readonly weight: 'plain' | 'weak'
  /** Which number word it ends in: 客户编号 a number, user id a key. */
  readonly ends: 'number' | 'key' | 'none'
}

/** All header words of all detectors. Keys are units run together, folded; detectors keep their order. */
export interface TermIndex {
  readonly atKey: (key: string) => readonly Term[]
  /** Whether some key may begin there; false spares the look-up. */
  readonly mayBegin: (text: string, at: number) => boolean
  /** Terms that end in a number word, by what stands before it: 客户编号 and 客户号 have one stem. */
  readonly atStem: (stem: string) => readonly Term[]
  /** Kinds that are not meant beside a word. */
  readonly neverAt: (word: string) => readonly FieldKind[]
  readonly neverBegins: (text: string, at: number) => boolean
  readonly vocabulary: Vocabulary
}

/** Longest tail in characters: 有效期限. */
const LONGEST_TAIL = 4
const NONE_AT_END = [undefined, 1] as const

/** What the last word of units `0 .. end` is as a tail, and how many units it takes. */
export function tailAt(reading: NameReading, end: number): readonly [tail: Tail | undefined, units: number] {
  const last = sliceOf(reading, end - 1, end)
  if (!isHan(last)) return [TAILS_EN.get(last), 1]
  for (let units = Math.min(LONGEST_TAIL, end); units > 0; units--) {
    const tail = TAILS_ZH.get(sliceOf(reading, end - units, end))
    if (tail !== undefined) return [tail, units]
  }
  return NONE_AT_END
}

/** Words for the number or key of a thing: 客户编号, 客户号, customer id and customer code mean one column. */
export const isNumberWord = (tail: Tail | undefined): boolean =>
  tail === 'number' || tail === 'code' || tail === 'key'
