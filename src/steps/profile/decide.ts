import type {Detector, FieldKind} from '../../model/detector.js'
import type {ColumnFinding, Evidence} from '../../model/plan.js'
import type {Column} from '../../model/records.js'
import type {HeaderReading, Shelves} from '../shelves.js'
import {
  type Candidate,
  isMachinery,
  isSupported,
  neighboursAgree,
  SUPPORTING_TOPICS,
  type Surroundings,
} from './surroundings.js'
import {agreement, type ColumnProfile, NO_VALUES, proven} from './values.js'

/** Confidence of a header by how it names the kind, before values are asked. */
const HEADER_CONFIDENCE = {exact: 0.85, contains: 0.7, weak: 0.35} as const
/** Share of cells that must agree with a kind whose header needs values. */
const REQUIRED_SHARE = 0.5
/** An exact header forgives more odd cells: test rows, free remarks. */
const REQUIRED_SHARE_EXACT = 0.25
/** Below this share a kind that need not prove itself is contradicted. */
const CONTRADICTED_SHARE = 0.15
/** Share of proven cells from which values decide alone. */
const PROVEN_SHARE = 0.5
/** Share of cells of the right shape, and how many, before shape decides alone. */
const SHAPE_SHARE = 0.8
const SHAPE_CELLS = 5

/** Weighs all kinds for one column, best first. */
export function weigh(
  readings: readonly HeaderReading[],
  profile: ColumnProfile,
  detectors: readonly Detector[],
): readonly Candidate[] {
  const named = readings.flatMap(reading => byHeader(reading, profile, detectors))
  const shown = detectors.flatMap(detector => byValues(detector, profile, readings))
  return [...named, ...shown].sort((a, b) => b.confidence - a.confidence)
}

function byHeader(
  reading: HeaderReading,
  profile: ColumnProfile,
  detectors: readonly Detector[],
): readonly Candidate[] {
  const detector = detectors.find(candidate => candidate.kind === reading.kind)
  if (detector === undefined) return []
  const fit = fitOf(detector, profile, reading.strength)
  if (fit === 'contradicted') return []
  const evidence: Evidence[] = [reading.from === 'note' ? 'comment' : 'header']
  let confidence: number = HEADER_CONFIDENCE[reading.strength] + reading.score / 1e4
  if (fit === 'confirmed') {
    evidence.push('values')
    confidence += reading.strength === 'weak' ? 0.3 : 0.13
  }
  if (fit === 'unlike') confidence -= 0.25
  if (fit === 'unproven') confidence = UNPROVEN_CONFIDENCE
  if (reading.kind === 'person_key' && holdsNumbersOfPersons(profile, detectors)) confidence = KEY_CONFIDENCE
  return [{kind: reading.kind, confidence, evidence, needs: needsOf(reading, fit, profile)}]
}

/** A key whose cells are proven to be more than a key is worth less than what they are. */
const KEY_CONFIDENCE = 0.7
/** Share of proven cells from which a key is taken for the number it consists of. */
const NUMBERED_SHARE = 0.9

/** `user_id` that holds mobile or ID numbers: systems like to make them their keys. */
function holdsNumbersOfPersons(profile: ColumnProfile, detectors: readonly Detector[]): boolean {
  return detectors.some(
    ({kind, family, byValue}) =>
      (family === 'contact' || family === 'document') &&
      byValue === 'proof' &&
      proven(profile.byKind.get(kind) ?? NO_VALUES) >= NUMBERED_SHARE,
  )
}

/**
 * Ambiguous words need values or neighbours; so do clear ones whose values look like something else, and
 * names that are few among many rows, as those of districts or stages are.
 */
function needsOf(reading: HeaderReading, fit: Fit, profile: ColumnProfile): Candidate['needs'] {
  if (fit === 'unlike' && reading.strength !== 'exact') return 'personal neighbours'
  if (isSerial(reading, profile)) return 'neighbours'
  if (reading.strength !== 'weak') return 'nothing'
  if (fit !== 'confirmed') return 'neighbours'
  const values = profile.byKind.get(reading.kind) ?? NO_VALUES
  if (SUPPORTING_TOPICS[reading.kind] !== undefined && proven(values) < PROVEN_SHARE) return 'neighbours'
  const repeated =
    profile.filled >= MANY_CELLS
      ? profile.distinct < profile.filled * FEW_NAMES
      : profile.filled >= SAME_CELLS && profile.distinct === 1
  return repeated ? 'personal neighbours' : 'nothing'
}

/** `creator` of 63, `操作员` of 1: the key of an account rather than its name, unless the table is of accounts. */
function isSerial({kind}: HeaderReading, {numbers, filled}: ColumnProfile): boolean {
  return kind === 'account_no' && filled > 0 && numbers >= filled * NUMERIC_SHARE
}

/** Cells from which repetition says something, and the share of different values below which it does. */
const MANY_CELLS = 50
/** From here on, one and the same value is nobody's name. */
const SAME_CELLS = 12
const FEW_NAMES = 0.1

/** Below what values show by themselves. */
const UNPROVEN_CONFIDENCE = 0.5

/** `unlike`: few cells look like the kind, though none need to. */
export type Fit = 'confirmed' | 'silent' | 'unlike' | 'unproven' | 'contradicted'

/**
 * A clear header over numbers of the right sort that prove nothing: foreign telephones, invented ID numbers.
 * The column is what it says; its cells still have to match to be counted.
 */
function isUnproven(
  detector: Detector,
  profile: ColumnProfile,
  strength: HeaderReading['strength'],
): boolean {
  const isNumber = detector.family === 'contact' || detector.family === 'document'
  return isNumber && strength !== 'weak' && profile.numbered >= profile.filled * REQUIRED_SHARE
}

/** Whether the values of a column bear out what its header says. */
export function fitOf(detector: Detector, profile: ColumnProfile, strength: HeaderReading['strength']): Fit {
  if (profile.filled === 0 || detector.match === undefined || detector.values === 'free') return 'silent'
  const share = agreement(profile.byKind.get(detector.kind) ?? NO_VALUES)
  if (share >= REQUIRED_SHARE) return 'confirmed'
  if (detector.values === 'required') {
    if (strength === 'exact' && share >= REQUIRED_SHARE_EXACT) return 'confirmed'
    return isUnproven(detector, profile, strength) ? 'unproven' : 'contradicted'
  }
  if (share >= CONTRADICTED_SHARE) return 'silent'
  return strength === 'weak' && profile.numbers * 2 > profile.filled ? 'contradicted' : 'unlike'
}

/** Kinds the values show although no header names them. */
function byValues(
  detector: Detector,
  profile: ColumnProfile,
  readings: readonly HeaderReading[],
): readonly Candidate[] {
  if (detector.byValue === 'never' || detector.match === undefined || profile.filled === 0) return []
  if (readings.some(reading => reading.kind === detector.kind && reading.strength !== 'weak')) return []
  const values = profile.byKind.get(detector.kind) ?? NO_VALUES
  const share = proven(values)
  if (share >= PROVEN_SHARE) {
    return [{kind: detector.kind, confidence: 0.6 + share / 5, evidence: ['values'], needs: 'nothing'}]
  }
  const shaped = detector.byValue === 'shape' && agreement(values) >= SHAPE_SHARE
  if (!shaped || profile.filled < SHAPE_CELLS) return []
  return [{kind: detector.kind, confidence: 0.5, evidence: ['values'], needs: 'neighbours'}]
}

/** The first that holds; but a word that the table's topic makes clear outranks what values show by themselves. */
function bestOf(candidates: readonly Candidate[], around: Surroundings): Candidate | undefined {
  const first = candidates.find(candidate => neighboursAgree(candidate, around))
  if (first === undefined || first.evidence.some(each => each !== 'values')) return first
  return candidates.find(candidate => isNamed(candidate) && isSupported(candidate.kind, around)) ?? first
}

function isNamed({evidence}: Candidate): boolean {
  return evidence.includes('header') || evidence.includes('comment')
}

/** The finding for a column from the best candidate that holds in its surroundings. */
export function settle(
  column: Column,
  index: number,
  candidates: readonly Candidate[],
  profile: ColumnProfile,
  around: Surroundings,
  shelves: Shelves,
): ColumnFinding {
  const best = bestOf(candidates, around)
  const kind = best === undefined ? 'none' : inContext(best, around)
  const others = [...new Set(candidates.map(candidate => candidate.kind))].filter(other => other !== kind)
  const evidence: readonly Evidence[] = best === undefined ? [] : evidenceOf(best)
  const base = {
    column: index,
    name: column.name,
    kind,
    confidence: Math.min(0.99, Math.round((best?.confidence ?? 0) * 100) / 100),
    evidence,
    values: profile.byKind.get(kind) ?? {...NO_VALUES, filled: profile.filled},
    others: others.slice(0, 4),
    look: lookOf(kind, evidence, profile, shelves, around),
  }
  return column.note === undefined ? base : {...base, note: column.note}
}

/**
 * A telephone number in a log of calls is that of the other party, foreign and service numbers included; in
 * messages it is so where it is no number of this country.
 */
function inContext({kind, confidence}: Candidate, {topics}: Surroundings): FieldKind {
  if (kind !== 'mobile') return kind
  const foreign = confidence === UNPROVEN_CONFIDENCE
  return topics.includes('call') || (foreign && topics.includes('message')) ? 'callee' : kind
}

function evidenceOf(best: Candidate): readonly Evidence[] {
  return best.needs === 'nothing' ? best.evidence : [...best.evidence, 'neighbours']
}

/** Kinds whose cells are prose, searched for further kinds. */
const PROSE_KINDS: ReadonlySet<FieldKind> = new Set(['message_text', 'message_title'])
/** Columns of numbers that are no numbers of persons stay so: serials pass for mobile numbers now and then. */
const NUMERIC_SHARE = 0.9
/** From here on every filled cell of a kind that names nobody is taken for it. */
const SURE_SHARE = 0.98
/** Share of prose cells from which a column of no kind is searched inside. */
const PROSE_SHARE = 0.2

function lookOf(
  kind: FieldKind | 'none',
  evidence: readonly Evidence[],
  profile: ColumnProfile,
  shelves: Shelves,
  around: Surroundings,
): ColumnFinding['look'] {
  if (kind === 'none') {
    if (profile.filled === 0) return 'watch'
    if (profile.prose / profile.filled >= PROSE_SHARE) return isMachinery(around) ? 'watch' : 'inside'
    return profile.numbers / profile.filled >= NUMERIC_SHARE ? 'off' : 'watch'
  }
  if (PROSE_KINDS.has(kind)) return 'inside'
  const detector = shelves.detectorOf(kind)
  const byHeader =
    evidence.includes('header') || evidence.includes('comment') || evidence.includes('settings')
  if (!byHeader) return 'cell'
  if (detector?.values !== 'required') return 'filled'
  const incidental = detector.identifies === undefined && detector.family !== 'track'
  return incidental && agreement(profile.byKind.get(kind) ?? NO_VALUES) >= SURE_SHARE ? 'filled' : 'cell'
}
