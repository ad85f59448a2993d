import {WHOLE_WORDS} from './header-whole-words.js'
import {foldWord} from './header-words-folds.js'

/** The words names are made of, for taking run-together names apart. */
export interface Vocabulary {
  /** Latin words, lower case, folded and unfolded. */
  readonly latin: ReadonlySet<string>
  /** Full pinyin without spaces to the Chinese word: `xingming` → 姓名. */
  readonly pinyinOf: (letters: string) => string | undefined
  /** Whether the letters run together are a term: `clockin`. */
  readonly isTerm: (letters: string) => boolean
}

/** A word of a name: Latin in lower case, or Chinese; `pinyin` when Latin letters were read as Chinese. */
export interface Word {
  readonly text: string
  readonly script: 'latin' | 'han' | 'pinyin'
}

/** Longer run-together words are left whole: the segmentation is quadratic in this. */
const MAX_CHUNK = 48
const MAX_WORD = 30
/** A piece more costs this, so that fewer and longer words win. */
const PIECE = 10
const SHORT_PIECE = 3
/** A single letter before a known word (`mphone`) is a last resort. */
const LETTER = 9
/** Two-letter words that may be cut out of a run-together name. */
const TWO_LETTERS = new Set(['id', 'no', 'ip', 'qq', 'wx', 'sn', 'cd', 'nm', 'dt'])
/** A known word this long at the end of an unknown one is still recognised: `contractorphone`. */
const LONG_SUFFIX = 5
const ONE_CASE = /^(?:[a-z]+|[A-Z]+)$/
const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:ang|eng|ing|ong|iang|uang|iong|uai|iao|ian|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)$/

/** `userName` → user name; `IDCardNo` → ID card no; digits end a word and are dropped. */
export function splitCase(chunk: string): readonly string[] {
  if (ONE_CASE.test(chunk)) return [chunk.toLowerCase()]
  return chunk
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/\d+/g, ' ')
    .toLowerCase()
    .split(' ')
    .filter(word => word !== '')
}

const isKnown = (word: string, {latin}: Vocabulary): boolean =>
  word.length === 1 ||
  WHOLE_WORDS.has(word) ||
  latin.has(word) ||
  (word.endsWith('s') && latin.has(word.slice(0, -1)))

function asWord(word: string, {latin}: Vocabulary): Word {
  const singular =
    !latin.has(word) && word.endsWith('s') && latin.has(word.slice(0, -1)) ? word.slice(0, -1) : word
  return {text: foldWord(singular), script: 'latin'}
}

interface Step {
  readonly cost: number
  readonly from: number
  readonly word: Word
}

function pieceOf(piece: string, at: number, vocabulary: Vocabulary): Word | undefined {
  if (piece.length === 1) return at === 0 ? {text: piece, script: 'latin'} : undefined
  const han = piece.length >= 4 ? vocabulary.pinyinOf(piece) : undefined
  if (han !== undefined) return {text: han, script: 'pinyin'}
  if (piece.length === 2 && !TWO_LETTERS.has(piece)) return undefined
  const isWord = vocabulary.latin.has(piece) || WHOLE_WORDS.has(piece)
  return isWord ? {text: foldWord(piece), script: 'latin'} : undefined
}

/** The cheapest way to cut `chunk[from..]` into known words, or nothing. */
function segment(chunk: string, vocabulary: Vocabulary): readonly Word[] | undefined {
  const best: (Step | undefined)[] = [{cost: 0, from: -1, word: {text: '', script: 'latin'}}]
  for (let end = 1; end <= chunk.length; end++) {
    for (let from = Math.max(0, end - MAX_WORD); from < end; from++) {
      const before = best[from]
      if (before === undefined) continue
      const cost = before.cost + PIECE + (end - from === 1 ? LETTER : end - from <= 3 ? SHORT_PIECE : 0)
      if (cost >= (best[end]?.cost ?? Number.POSITIVE_INFINITY)) continue
      const word = pieceOf(chunk.slice(from, end), from, vocabulary)
      if (word !== undefined) best[end] = {cost, from, word}
    }
  }
  return trace(best, chunk.length)
}

function trace(best: readonly (Step | undefined)[], length: number): readonly Word[] | undefined {
  const words: Word[] = []
  let step = best[length]
  for (; step !== undefined && step.from >= 0; step = best[step.from]) words.unshift(step.word)
  return step === undefined ? undefined : words
}

/** Whether the letters are a row of Mandarin syllables. */
function isPinyin(letters: string): boolean {
  const reached = new Uint8Array(letters.length + 1)
  reached[0] = 1
  for (let from = 0; from < letters.length; from++) {
    if (reached[from] === 0) continue
    for (let end = from + 1; end <= Math.min(from + 6, letters.length); end++)
      if (SYLLABLE.test(letters.slice(from, end))) reached[end] = 1
  }
  return reached[letters.length] === 1
}

/** Unknown word with a known one at its end: the unknown part stays a word of its own. */
function knownSuffix(chunk: string, vocabulary: Vocabulary): readonly Word[] {
  for (let cut = 2; cut <= chunk.length - LONG_SUFFIX; cut++) {
    const front = chunk.slice(0, cut)
    const han = vocabulary.pinyinOf(chunk.slice(cut))
    if (han !== undefined && isPinyin(front))
      return [
        {text: front, script: 'latin'},
        {text: han, script: 'pinyin'},
      ]
    if (vocabulary.latin.has(chunk.slice(cut)))
      return [{text: front, script: 'latin'}, asWord(chunk.slice(cut), vocabulary)]
  }
  return [{text: chunk, script: 'latin'}]
}

function wordsOfToken(token: string, vocabulary: Vocabulary): readonly Word[] {
  if (isKnown(token, vocabulary)) return [asWord(token, vocabulary)]
  if (token.length > MAX_CHUNK) return [{text: token, script: 'latin'}]
  const words = segment(token, vocabulary)
  const poor = words === undefined || words[0]?.text.length === 1
  if (poor && vocabulary.isTerm(token)) return [{text: token, script: 'latin'}]
  return words ?? knownSuffix(token, vocabulary)
}

/**
 * Words of a Latin chunk (letters and digits without separators). Capital letters split it; where that
 * leaves unknown words (`IDcard`, `Birthday_DATE`), the run-together letters are tried as well.
 */
export function latinWords(chunk: string, vocabulary: Vocabulary): readonly Word[] {
  const tokens = splitCase(chunk)
  if (tokens.every(token => isKnown(token, vocabulary))) return tokens.map(token => asWord(token, vocabulary))
  const together = tokens.join('')
  if (tokens.length > 1 && together.length <= MAX_CHUNK) {
    const words = segment(together, vocabulary)
    if (words !== undefined) return words
  }
  return tokens.flatMap(token => wordsOfToken(token, vocabulary))
}
