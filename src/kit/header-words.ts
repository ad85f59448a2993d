import type {Detector} from '../model/detector.js'
import type {Graded} from './header-words-grade.js'
import {indexTerms} from './header-words-index.js'
import {initialsIndex} from './header-words-initials.js'
import {
  bestOfEach,
  hinted,
  meant,
  type NoteSaid,
  type Reader,
  readName,
  readNote,
  type Said,
} from './header-words-said.js'

export type {MatchedBy, Strength} from './header-words-grade.js'

/** One field kind a column may be by its header, and how that was found. */
export interface HeaderMatch extends Graded {
  readonly from: 'name' | 'note'
}

/** The header words of a set of detectors. Reads names and comments; sees no values and no tables. */
export interface HeaderIndex {
  /**
   * Kinds a column may be, best first, each kind once. `name` as written in the source; `note` a comment of
   * the schema, read as a second name. Empty when neither says anything, or says yes-or-no, type, status, count.
   */
  match(name: string, note?: string): readonly HeaderMatch[]
}

/** Added when name and comment agree. */
const AGREED = 4
/** A clear comment wins over a name that is just as sure: people write comments to be understood. */
const NOTE_BONUS = {exact: 3, contains: 12, weak: 3} as const
const BEST = 99

/** What is left of what a name says beside a clear comment that says something else, or nothing known. */
function besideNote(name: Said, note: NoteSaid): readonly Graded[] {
  if (note.head === 'flag' || (note.head === 'derived' && note.clarity === 'clear')) return []
  if (note.head === 'told' && note.clarity === 'clear')
    return name.graded.filter(one => one.strength === 'exact').map(hinted)
  const codesOnly = note.head === 'nothing' && note.codes === 'listed'
  if (!codesOnly && (note.clarity === 'vague' || note.head === 'nothing')) return name.graded
  return name.graded.filter(
    one => one.strength !== 'weak' || note.graded.some(other => other.kind === one.kind),
  )
}

/** What is left of what a comment says beside a name that is a flag, a status, a count. */
function besideName(name: Said, note: NoteSaid): readonly Graded[] {
  if (name.head !== 'derived' && name.head !== 'flag') return note.graded
  const sure = (one: Graded): boolean =>
    one.strength === 'exact' && note.codes === 'none' && name.head !== 'flag'
  return note.graded.map(one => (sure(one) ? one : hinted(one)))
}

function from(
  source: 'name' | 'note',
  graded: readonly Graded[],
  others: readonly Graded[],
): readonly HeaderMatch[] {
  return graded.map(({kind, strength, by, score}) => {
    const agreed = others.some(other => other.kind === kind && other.strength !== 'weak')
    return {
      kind,
      strength,
      by,
      from: source,
      score: Math.min(BEST, score + (source === 'note' ? NOTE_BONUS[strength] : 0) + (agreed ? AGREED : 0)),
    }
  })
}

function combine(name: Said, note: NoteSaid): readonly HeaderMatch[] {
  const ofName = meant(besideNote(name, note), note.vetoes)
  const ofNote = meant(besideName(name, note), name.vetoes)
  return bestOfEach([...from('note', ofNote, ofName), ...from('name', ofName, ofNote)])
}

function matchWith(reader: Reader, name: string, note: string): readonly HeaderMatch[] {
  const ofName = readName(name, reader)
  if (note.trim() === '') return from('name', ofName.graded, [])
  return combine(ofName, readNote(note, reader))
}

/** Builds the index of all header words; a few milliseconds. */
export function buildHeaderIndex(detectors: readonly Detector[]): HeaderIndex {
  const index = indexTerms(detectors)
  const reader: Reader = {index, initials: initialsIndex(index)}
  return {match: remembering((name, note) => matchWith(reader, name, note))}
}

/** Tables of one export repeat their columns: shards, dialects, create_time. At most this many are kept. */
const REMEMBERED = 4096

function remembering(match: (name: string, note: string) => readonly HeaderMatch[]): HeaderIndex['match'] {
  const known = new Map<string, readonly HeaderMatch[]>()
  return (name, note = '') => {
    const key = `${name}\n${note}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size === REMEMBERED) known.clear()
    const found = match(name, note)
    known.set(key, found)
    return found
  }
}
