import {agree, finishParts, follows, learned, problemsOfParts, taught} from '../../formats/cuts.js'
import {damageProblems} from '../../formats/encoding.js'
import type {PartEnd, PartSink} from '../../formats/part.js'
import type {Problem} from '../../model/problem.js'
import type {TableHeader} from '../../model/records.js'
import type {TableTally, Tally} from '../../model/tally.js'
import {namedHeader, planKey, TableCount} from '../../steps/count.js'
import {SAMPLE_ROWS} from '../../steps/sample.js'
import type {World} from '../world.js'
import type {CutPlan} from './plan.js'
import {fateOf} from './settled.js'
import type {PartRead, ShareRead} from './share.js'
import {addedUp, type JoinedTable} from './tables.js'

/** What the shares of a file came to: its tally; or a better plan to read it by again; or neither. */
export type Joined = {readonly tally: Tally} | {readonly again: CutPlan} | 'whole'

/**
 * The shares as the whole file would have been counted: every part must have ended as the next one was
 * begun, and every table must have been counted by the plan that its first rows lead to.
 */
export function joinShares(cut: CutPlan, shares: readonly ShareRead[], world: World): Joined {
  if (shares.some(share => share.contradicted === 'yes')) return 'whole'
  const parts = shares.flatMap(share => share.parts).sort((a, b) => a.part - b.part)
  const wrong = wrongStart(cut, parts)
  if (wrong !== undefined) return told(cut, parts, wrong) ?? without(cut, [wrong])
  if (!agree(shares.map(share => share.knowledge)) || !isOneEncoding(cut, shares)) return 'whole'
  const amended = amendedPlan(cut, parts, shares)
  if (amended !== 'none') return amended
  const tally = joined(cut, parts, shares, world)
  return tally === undefined ? 'whole' : {tally}
}

/** The first start that the part before it does not lead to; a part left open points at the one behind it. */
function wrongStart({starts}: CutPlan, parts: readonly PartRead[]): number | undefined {
  const at = starts.findIndex((_, i) => {
    const end = parts[i]?.part === i ? parts[i]?.end.state : undefined
    const next = starts[i + 1]
    if (end === undefined || end === 'unclean') return true
    return next !== undefined && !follows(end, next.state)
  })
  return at < 0 ? undefined : at + 1
}

/** Once more from the same places, where a part has only learned what those behind it should have known. */
function told(cut: CutPlan, parts: readonly PartRead[], wrong: number): Joined | undefined {
  const end = parts[wrong - 1]?.end.state
  const behind = end === undefined ? undefined : learned(end, cut.starts.slice(wrong))
  if (behind === undefined || cut.tries === 0) return undefined
  return {again: {...cut, starts: [...cut.starts.slice(0, wrong), ...behind], tries: cut.tries - 1}}
}

/** Once more without those starts; twice is enough. */
function without(cut: CutPlan, wrong: readonly number[]): Joined {
  const starts = cut.starts.filter((_, i) => !wrong.includes(i))
  const few = starts.length === cut.starts.length || starts.length < 2
  return few || cut.tries === 0 ? 'whole' : {again: {...cut, starts, tries: cut.tries - 1}}
}

/** An encoding that is only settled within a part may not be the one that the first bytes would settle. */
function isOneEncoding({encoding}: CutPlan, shares: readonly ShareRead[]): boolean {
  if (encoding !== 'ascii') return true
  return shares.every(
    share => (share.encoding === 'ascii' || share.encoding === 'utf-8') && share.damaged === 0,
  )
}

/** A better plan where tables that were met on the way ask for one. */
function amendedPlan(
  cut: CutPlan,
  parts: readonly PartRead[],
  shares: readonly ShareRead[],
): Joined | 'none' {
  const here = shares.flatMap(({tables}) => tables.filter(({settled}) => settled === 'here'))
  const fates = [...new Set(here.map(({key}) => key))].map(key => fateOf(key, parts, shares))
  if (fates.includes('unclear')) return 'whole'
  const splits = fates.flatMap(fate => (typeof fate === 'object' && 'split' in fate ? [fate.split] : []))
  if (splits.length > 0) return without(cut, splits)
  const known = fates.flatMap(fate => (typeof fate === 'object' && 'known' in fate ? [fate] : []))
  if (known.length === 0) return 'none'
  if (cut.tries === 0) return 'whole'
  const knowledge = known.reduce((all, {from, known: {header}}) => taught(all, from, header), cut.knowledge)
  const tables = [...cut.tables, ...known.map(fate => fate.known)]
  return {again: {...cut, knowledge, tables, tries: cut.tries - 1}}
}

function joined(
  cut: CutPlan,
  parts: readonly PartRead[],
  shares: readonly ShareRead[],
  world: World,
): Tally | undefined {
  const {file, knowledge} = cut
  const {tables, late} = addedUp(parts, shares)
  const finished = finishedTables(cut, tables, parts, world)
  if (finished === undefined) return undefined
  const decoded = parts.reduce((sum, part) => sum + part.decoded, 0)
  const lost = shares.reduce((sum, share) => sum + share.damaged, 0)
  const problems: readonly Problem[] = [
    ...problemsOfParts(
      knowledge,
      file.place,
      incidentsOf(parts),
      finished.tables.length === 0,
      world.read.limits,
    ),
    ...damageProblems(file.place, lost, decoded, cut.encoding),
    ...late,
    ...finished.problems,
  ]
  const state = problems.some(problem => problem.weight === 'gap') ? 'gap' : 'examined'
  return {files: [{path: file.place.path, bytes: file.size, state}], tables: finished.tables, problems}
}

/** Incidents of all parts: their numbers added up, and where the first of each was. */
function incidentsOf(parts: readonly PartRead[]): Pick<PartEnd, 'counts' | 'firsts'> {
  const counts: Record<string, number> = {}
  const firsts: Record<string, number> = {}
  for (const {end} of parts) {
    for (const [name, count] of Object.entries(end.counts)) counts[name] = (counts[name] ?? 0) + count
    for (const [name, at] of Object.entries(end.firsts)) firsts[name] ??= at
  }
  return {counts, firsts}
}

/**
 * Tables with the names that the end of the file gives them, and those that stayed without rows. Undefined when
 * last words about a small table came too late: its plan would have rested on them.
 */
function finishedTables(
  cut: CutPlan,
  tables: readonly JoinedTable[],
  parts: readonly PartRead[],
  world: World,
): {readonly tables: readonly TableTally[]; readonly problems: readonly Problem[]} | undefined {
  const sink = new FinishingSink(tables)
  const created = [...new Set(parts.flatMap(({end}) => end.created))]
  const headers = tables.map(({header}) => header)
  finishParts(cut.knowledge, headers, created, cut.file.place, {sink, context: world.read})
  if (sink.described.some(id => (tables[id]?.tally.rows ?? 0) < SAMPLE_ROWS)) return undefined
  const done = sink.headers.map((header, i) => {
    const tally = tables[i]?.tally ?? new TableCount(header, world.count).finish().tally
    return {...tally, plan: {...tally.plan, header: namedHeader(header, tally.plan)}}
  })
  return {tables: done, problems: sink.problems}
}

/** Takes last words about tables. */
class FinishingSink implements PartSink {
  readonly headers: TableHeader[]
  readonly problems: Problem[] = []
  readonly described: number[] = []
  private readonly known: Map<string, number>

  constructor(tables: readonly JoinedTable[]) {
    this.headers = tables.map(({header}) => header)
    this.known = new Map(this.headers.map((header, id) => [planKey(header), id]))
  }

  table(header: TableHeader) {
    const id = this.known.get(planKey(header))
    return {id: id ?? this.headers.push(header) - 1}
  }

  rows(): void {}

  describe({id}: {readonly id: number}, columns: TableHeader['columns'], note?: string): void {
    const header = this.headers[id]
    this.described.push(id)
    if (header !== undefined) this.headers[id] = {...header, columns, ...(note === undefined ? {} : {note})}
  }

  problem(problem: Problem): void {
    this.problems.push(problem)
  }
}
