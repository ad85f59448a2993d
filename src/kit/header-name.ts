import {FOLDS_ZH} from './header-words-folds.js'
import {TRADITIONAL} from './traditional.generated.js'

/** Longer names are read up to here: no person writes them, and every step below is bounded by it. */
export const MAX_NAME_LENGTH = 96
/** `姓名/Name/Nom`: more readings than this are not tried. */
const MAX_PARTS = 3

/** The pieces of a column's name that may be names by themselves, best first, and what stands before them. */
export interface NameParts {
  readonly parts: readonly string[]
  /** The segment before the last dot: `receiver` of `receiver.name`, a table's alias, an outer JSON key. */
  readonly context: string
}

/** Characters that are folded, and to what. Made when the first is met: most names have none. */
let folds: ReadonlyMap<string, string> | undefined

function foldTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (let i = 0; i < TRADITIONAL.length; i += 2) table.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1))
  for (let code = 0xff01; code <= 0xff5e; code++)
    table.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0))
  for (const blank of '\u3000\u00a0') table.set(blank, ' ')
  for (const mark of '\ufeff\u200b\u200c\u200d\u200e\u200f') table.set(mark, '')
  return table
}

const traditional = Array.from({length: TRADITIONAL.length / 2}, (_, i) => TRADITIONAL.charAt(2 * i)).join('')
const FOLDABLE = new RegExp(`[${traditional}！-～　\\u00a0\\ufeff\\u200b-\\u200f]`, 'g')
const VARIANT = new RegExp(FOLDS_ZH.map(([from]) => from).join('|'), 'g')
const variants: ReadonlyMap<string, string> = new Map(FOLDS_ZH)

function foldCharacter(character: string): string {
  folds ??= foldTable()
  return folds.get(character) ?? character
}

/** Full-width forms to half-width, traditional characters to simplified, variant spellings to one. */
export function foldCharacters(text: string): string {
  return text.replace(FOLDABLE, foldCharacter).replace(VARIANT, word => variants.get(word) ?? word)
}

const BRACKETED = /[([{<【《「〔][^)\]}>】》」〕]*[)\]}>】》」〕]?/g
const BRACKETS = /[()[\]{}<>【】《》「」〔〕]/g
const ALTERNATIVES = /[/|\\、\n\r;；&]+|(?<=[㐀-鿿]{2})或者?(?=[㐀-鿿]{2})/
const HAN_SEPARATED = /(?<=[㐀-鿿])[\d\s]*[-_—:：·.]+\s*(?=[㐀-鿿])/
const PLAIN_WORD = /^\w+$/
const ALL_DIGITS = /^[\d\s[\]]*$/

/** Text outside brackets; `(姓名)` and `[mobile]` are inside out. */
function outside(text: string): string {
  if (!/[([{<【《「〔]/.test(text)) return text
  const rest = text.replace(BRACKETED, ' ')
  return rest.trim() === '' ? text.replace(BRACKETS, ' ') : rest
}

function insides(text: string): readonly string[] {
  return (text.match(BRACKETED) ?? []).map(piece => piece.replace(BRACKETS, ' '))
}

/** `电话-家庭` is `电话家庭`, else `家庭`, else `电话`. */
function hanSeparated(part: string): readonly string[] {
  if (!HAN_SEPARATED.test(part)) return [part]
  const pieces = part.split(HAN_SEPARATED)
  return [pieces.join(''), pieces[pieces.length - 1] ?? '', pieces[0] ?? '']
}

/** Last segment that is not a number (`tags.0.name`, `point.0`), and the one before it. */
function undotted(text: string): readonly [last: string, before: string] {
  if (!text.includes('.')) return [text, '']
  const segments = text.split('.').filter(segment => !ALL_DIGITS.test(segment))
  return [segments[segments.length - 1] ?? '', segments[segments.length - 2] ?? '']
}

/** The pieces of a name as written: quotes, brackets, table aliases and alternatives taken apart. */
export function namePartsOf(raw: string): NameParts {
  if (raw.length <= MAX_NAME_LENGTH && PLAIN_WORD.test(raw)) return {parts: [raw], context: ''}
  const text = foldCharacters(raw.length > MAX_NAME_LENGTH ? raw.slice(0, MAX_NAME_LENGTH) : raw)
  const [last, context] = undotted(outside(text))
  const alternatives = ALTERNATIVES.test(last) ? last.split(ALTERNATIVES) : [last]
  const parts = [...alternatives.flatMap(hanSeparated), ...insides(text)].filter(part => part.trim() !== '')
  return {parts: parts.slice(0, MAX_PARTS + 1), context}
}
