import type {Detector, FieldKind} from '../../model/detector.js'
import type {
  ColumnExplanation,
  HeaderExplanation,
  RejectedKind,
  ValueExplanation,
  WhyNot,
} from '../../model/explain.js'
import type {ColumnFinding, TablePlan} from '../../model/plan.js'
import type {Column} from '../../model/records.js'
import {type Candidate, neighboursAgree, type Surroundings} from '../profile/surroundings.js'
import {agreement, type ColumnProfile} from '../profile/values.js'
import type {Weighing} from '../profile.js'
import type {HeaderReading, Shelves} from '../shelves.js'

/** Share of cells from which a kind that only the values show is worth telling of. */
const TOLD_SHARE = 0.1

/** What profiling knew of each column and why it chose as it did; `rows` were looked at. */
export function explainColumns(
  plan: TablePlan,
  weighing: Weighing,
  rows: number,
  shelves: Shelves,
): readonly ColumnExplanation[] {
  return plan.findings.map((finding, index) => {
    const profile = weighing.profiles[index] as ColumnProfile
    const readings = weighing.readings[index] ?? []
    const candidates = weighing.candidates[index] ?? []
    return {
      ...named(finding, plan.header.columns[index]),
      readings: readings.map(toldReading),
      sample: {rows, filled: profile.filled, numbers: profile.numbers, prose: profile.prose},
      values: shown(profile),
      kind: finding.kind,
      confidence: finding.confidence,
      evidence: finding.evidence,
      look: finding.look,
      rejected: rejected(finding, readings, candidates, {profile, around: weighing.around, shelves}),
    }
  })
}

function named(
  {column, name, note}: ColumnFinding,
  declared: Column | undefined,
): Pick<ColumnExplanation, 'column' | 'name' | 'comment' | 'type'> {
  return {
    column: column + 1,
    name,
    ...(note === undefined ? {} : {comment: note}),
    ...(declared?.type === undefined ? {} : {type: declared.type}),
  }
}

function toldReading({kind, strength, from}: HeaderReading): HeaderExplanation {
  return {kind, strength, from}
}

function shown({byKind}: ColumnProfile): readonly ValueExplanation[] {
  return [...byKind]
    .filter(([, counts]) => agreement(counts) > 0)
    .sort(([, a], [, b]) => agreement(b) - agreement(a) || b.proof - a.proof)
    .map(([kind, {shape, proof, masked, false: wrong}]) => ({kind, shape, proof, masked, false: wrong}))
}

/** What the reasons rest on beside the candidates. */
interface Grounds {
  readonly profile: ColumnProfile
  readonly around: Surroundings
  readonly shelves: Shelves
}

function rejected(
  finding: ColumnFinding,
  readings: readonly HeaderReading[],
  candidates: readonly Candidate[],
  {profile, around, shelves}: Grounds,
): readonly RejectedKind[] {
  const weighed = candidates.map(candidate => ({
    kind: candidate.kind,
    confidence: Math.min(0.99, Math.round(candidate.confidence * 100) / 100),
    why: whyLost(candidate, finding, around),
  }))
  const spoken = readings.map(({kind}) => ({kind, why: 'values contradict' as const}))
  const seen = shown(profile).flatMap(({kind}) => whyUnweighed(kind, profile, shelves.detectorOf(kind)))
  return firstOfEach([...weighed, ...spoken, ...seen]).filter(({kind}) => kind !== finding.kind)
}

function whyLost(candidate: Candidate, finding: ColumnFinding, around: Surroundings): WhyNot {
  if (finding.evidence.includes('settings')) return 'settings'
  const isBetter = finding.kind === 'none' || candidate.confidence > finding.confidence
  if (!isBetter || neighboursAgree(candidate, around)) return 'weaker'
  return candidate.needs === 'personal neighbours' ? 'values unlike' : 'neighbours silent'
}

/** A kind that many cells match and that was not weighed all the same. */
function whyUnweighed(
  kind: FieldKind,
  profile: ColumnProfile,
  detector: Detector | undefined,
): readonly RejectedKind[] {
  const counts = profile.byKind.get(kind)
  if (counts === undefined || agreement(counts) < TOLD_SHARE) return []
  return [{kind, why: detector?.byValue === 'never' ? 'needs a header' : 'too few values'}]
}

function firstOfEach(kinds: readonly RejectedKind[]): readonly RejectedKind[] {
  const first = new Map<FieldKind, RejectedKind>()
  for (const each of kinds) if (!first.has(each.kind)) first.set(each.kind, each)
  return [...first.values()]
}
