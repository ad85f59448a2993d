import {latinWords, type Vocabulary, type Word} from './header-name-words.js'

/** A name has at most this many units; the rest is not read. Bounds the pairs of a name that are looked up. */
const MAX_UNITS = 28

/**
 * A name as units: Latin words and single Chinese characters. `text` is all units run together, so
 * `user_name`, `userName` and `username` read alike; unit i is `text[starts[i] .. starts[i + 1])`.
 */
export interface NameReading {
  readonly text: string
  /** One more than there are units; the last is the length of the text. */
  readonly starts: readonly number[]
  /** `pinyin`: some unit is Chinese that was written in Latin letters. */
  readonly via: 'letters' | 'pinyin'
}

const LATIN = /[A-Za-z][A-Za-z0-9]*|[㐀-鿿〇]+/g
/** Words that only join: 客户的电话, name of the user. */
export const PARTICLE = /(?<![目标])的(?!士)/g

function wordsOf(part: string, vocabulary: Vocabulary): readonly Word[] {
  const words: Word[] = []
  for (const [chunk] of part.matchAll(LATIN)) {
    if (chunk.charCodeAt(0) > 127) words.push({text: chunk.replace(PARTICLE, ''), script: 'han'})
    else words.push(...latinWords(chunk, vocabulary))
  }
  return words
}

/** Joins words to a reading; also used for the terms themselves, so that both sides read alike. */
export function readingOf(words: readonly Word[]): NameReading {
  const starts: number[] = []
  let text = ''
  let via: 'letters' | 'pinyin' = 'letters'
  for (const word of words) {
    if (word.script === 'pinyin') via = 'pinyin'
    const step = word.script === 'latin' ? word.text.length : 1
    for (let i = 0; i < word.text.length && starts.length < MAX_UNITS; i += step) starts.push(text.length + i)
    text += word.text
  }
  starts.push(text.length)
  return {text, starts, via}
}

/** Reads one part of a name; see `namePartsOf` in header-name.ts. */
export function readPart(part: string, vocabulary: Vocabulary): NameReading {
  return readingOf(wordsOf(part, vocabulary))
}

/** Number of units. */
export const unitsOf = (reading: NameReading): number => reading.starts.length - 1

/** Text of units `from .. to`. */
export const sliceOf = ({text, starts}: NameReading, from: number, to: number): string =>
  text.slice(starts[from], starts[to])

export const isHan = (unit: string): boolean => unit.charCodeAt(0) > 0x2e7f
