import type {FieldKind} from '../model/detector.js'
import {namePartsOf} from './header-name.js'
import {isHan, type NameReading, readPart, sliceOf, unitsOf} from './header-name-reading.js'
import {TAILS_EN} from './header-words-affixes.js'
import {foldWord, INFIX_ZH} from './header-words-folds.js'
import {type Graded, gradeHead, gradeInitials} from './header-words-grade.js'
import {
  type Before,
  beforeAt,
  type Found,
  type Head,
  headOf,
  isVetoed,
  NO_VETOES,
  type Vetoes,
  vetoesOf,
} from './header-words-head.js'
import type {InitialsIndex} from './header-words-initials.js'
import {noteNameOf} from './header-words-note.js'
import type {TermIndex} from './header-words-terms.js'

export interface Reader {
  readonly index: TermIndex
  readonly initials: InitialsIndex
}

/** What one name says. */
export interface Said {
  readonly graded: readonly Graded[]
  readonly head: Head['is']
  /** Kinds that words of the name rule out, whoever names them. */
  readonly vetoes: Vetoes
}

/** What a comment says; a vague one only hints. */
export interface NoteSaid extends Said {
  readonly clarity: 'clear' | 'vague'
  readonly codes: 'listed' | 'none'
}

/** Taken off the score for every part of a name after the first. */
const LATER_PART = 12
/** What a hint is worth at most. */
const HINT = 18
/** Initials of several words are written apart only in short names: sfz_hm. */
const LONGEST_INITIALS = 10

/** Each kind once, with its best grade, best first. */
export function bestOfEach<G extends Graded>(graded: readonly G[]): readonly G[] {
  if (graded.length < 2) return graded
  const best = new Map<FieldKind, G>()
  for (const one of graded) {
    const before = best.get(one.kind)
    if (before === undefined || one.score > before.score) best.set(one.kind, one)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** Letters that may be initials: the last unit, or all units when the whole name is short. */
function letterRuns(reading: NameReading): readonly string[] {
  const units = unitsOf(reading)
  const last = sliceOf(reading, units - 1, units)
  if (isHan(last)) return []
  const {text} = reading
  return text.length <= LONGEST_INITIALS && text !== last && /^[a-z]+$/.test(text) ? [last, text] : [last]
}

function readInitials(reading: NameReading, {index, initials}: Reader): readonly Graded[] {
  for (const letters of letterRuns(reading)) {
    if (index.vocabulary.latin.has(letters)) continue
    const found = initials.find(letters)
    if (found !== undefined) return gradeInitials(letters, found)
  }
  return []
}

/**
 * Grades of the terms at the head. The longest leads and those inside it are shadowed: arrival time is weak
 * for a check-in, and yet no longer just a time. Among equally long ones a plain term leads.
 */
function gradeTerms(
  all: readonly Found[],
  reading: NameReading,
  context: Before,
  vetoes: Vetoes,
): readonly Graded[] {
  const found = all.filter(one => !isVetoed(one, vetoes))
  const lead = found[0]
  return found.flatMap(one => (lead && gradeHead(one, lead, reading, context)) ?? [])
}

function gradeReading(reading: NameReading, context: Before, reader: Reader): Said {
  const vetoes = vetoesOf(reading, reader.index)
  const head = headOf(reading, reader.index)
  if (head.is === 'terms')
    return {head: 'terms', vetoes, graded: gradeTerms(head.found, reading, context, vetoes)}
  if (head.is !== 'unknown' && head.is !== 'nothing') return {head: head.is, vetoes, graded: []}
  const letters = readInitials(reading, reader).filter(({kind}) => !vetoes.has(kind))
  return {head: letters.length > 0 ? 'terms' : head.is, vetoes, graded: letters}
}

const HAN_THEN_LATIN = /^([㐀-鿿\s]+?)[\s_-]*([A-Za-z][A-Za-z\s_]*)$/

/** `姓名 Name`: where a Latin name follows a Chinese one, the Chinese part is also read alone; not in 小区ID. */
function scriptsApart(part: string): readonly string[] {
  const [, han, latin = ''] = HAN_THEN_LATIN.exec(part) ?? []
  const tail = TAILS_EN.get(foldWord(latin.toLowerCase()))
  return han === undefined || (tail !== undefined && tail !== 'name' && tail !== 'value')
    ? [part]
    : [part, han]
}

function contextOf(context: string, {index}: Reader): Before {
  if (context === '') return 'nothing'
  const reading = readPart(context, index.vocabulary)
  return beforeAt(reading, unitsOf(reading))
}

function readPiece(text: string, context: Before, reader: Reader): Said {
  const said = gradeReading(readPart(text, reader.index.vocabulary), context, reader)
  const plain = said.head === 'unknown' || said.head === 'derived' ? text.replace(INFIX_ZH, '') : text
  return plain === text ? said : readPiece(plain, context, reader)
}

const lowered = (graded: readonly Graded[], by: number): readonly Graded[] =>
  graded.map(({kind, strength, by: words, score}) => ({
    kind,
    strength,
    by: words,
    score: Math.max(1, score - by),
  }))

const NOTHING_SAID: Said = {graded: [], head: 'nothing', vetoes: NO_VETOES}

/** Words elsewhere veto what is not plain: 名称 beside product_name, but not 姓名 beside user_name. */
export const meant = (graded: readonly Graded[], vetoes: Vetoes): readonly Graded[] =>
  vetoes.size === 0 ? graded : graded.filter(one => one.strength === 'exact' || !vetoes.has(one.kind))

/** Reads a name; its later parts (`姓名/Name`, what stands in brackets) count less. */
export function readName(name: string, reader: Reader): Said {
  const {parts, context} = namePartsOf(name)
  const pieces = parts.flatMap(scriptsApart)
  const before = contextOf(context, reader)
  const first = pieces[0] === undefined ? NOTHING_SAID : readPiece(pieces[0], before, reader)
  if (first.head === 'flag' || first.head === 'derived' || first.head === 'told') return first
  let {graded} = first
  for (let i = 1; i < pieces.length && !graded.some(one => one.strength === 'exact'); i++) {
    const piece = readPiece(pieces[i] ?? '', before, reader)
    graded = [...meant(graded, piece.vetoes), ...lowered(meant(piece.graded, first.vetoes), LATER_PART * i)]
  }
  return {head: first.head, vetoes: first.vetoes, graded: bestOfEach(graded)}
}

/** A grade as a hint: it needs agreeing values or neighbours. */
export const hinted = ({kind, by, score}: Graded): Graded => ({
  kind,
  by,
  strength: 'weak',
  score: Math.min(score, HINT),
})

/** Reads a comment as a second name. */
export function readNote(note: string, reader: Reader): NoteSaid {
  const {name, clarity, codes} = noteNameOf(note)
  const {head, graded, vetoes} = readName(name, reader)
  return {clarity, codes, head, vetoes, graded: clarity === 'clear' ? graded : graded.map(hinted)}
}
