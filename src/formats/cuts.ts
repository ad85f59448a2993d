import type {Format, ReadContext} from '../model/format.js'
import type {Place} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {TableHeader} from '../model/records.js'
import {
  cutDelimited,
  type DelimitedKnowledge,
  delimitedParts,
  delimitedProblems,
  layoutIn,
} from './delimited/index.js'
import type {LineText} from './encoding/lines.js'
import {
  cutLines,
  type LinesKnowledge,
  linesAgree,
  linesParts,
  linesProblems,
  linesTaught,
} from './json/cuts.js'
import type {Cutting, PartContext, PartEnd, PartReader, PartStart} from './part.js'
import {cutScript} from './sql/cuts.js'
import {
  finishScript,
  isSameState,
  type ScriptKnowledge,
  scriptParts,
  scriptProblems,
  scriptsAgree,
  withRules,
} from './sql/parts.js'

/** What the parts of a text must know, by format. */
export type Knowledge = DelimitedKnowledge | LinesKnowledge | ScriptKnowledge

/** How a text of this format can be cut; undefined for formats and texts that must be read from their start. */
export async function cuttingOf(
  {id}: Pick<Format, 'id'>,
  text: LineText,
  context: ReadContext,
): Promise<Cutting<Knowledge> | undefined> {
  if (id === 'csv') return asAny(await cutDelimited(text, await layoutIn(text)), 'csv')
  if (id === 'jsonl') return asAny(await cutLines(text), 'jsonl')
  return id === 'sql' ? asAny(await cutScript(text, context), 'sql') : undefined
}

/** The same cutting, asked with knowledge that may be another format's: then there is no place to cut. */
function asAny<F extends Knowledge['format'], K extends Knowledge & {readonly format: F}>(
  cutting: Cutting<K> | undefined,
  format: F,
): Cutting<Knowledge> | undefined {
  if (cutting === undefined) return undefined
  const isOwn = (known: Knowledge): known is K => known.format === format
  return {
    ...cutting,
    cutAt: async (wish, known) => (isOwn(known) ? cutting.cutAt(wish, known) : undefined),
  }
}

/** A reader of parts that knows what others have learned. */
export function partsOf(known: Knowledge, reading: PartContext): PartReader<Knowledge> {
  if (known.format === 'csv') return delimitedParts(known, reading)
  return known.format === 'jsonl' ? linesParts(known, reading) : scriptParts(known, reading)
}

/** Whether a part that ended so is followed by one that began so. */
export function follows(end: PartEnd['state'], begun: PartStart['state']): boolean {
  if (end === 'unclean') return false
  if (end === 'record' || begun === 'record') return end === begun
  return isSameState(end, begun)
}

/** The parts that follow one which ended so, told what it has learned; undefined where they were begun elsewhere. */
export function learned(
  end: PartEnd['state'],
  starts: readonly PartStart[],
): readonly PartStart[] | undefined {
  if (end === 'unclean' || end === 'record') return undefined
  const told = starts.map(({at, state}, i) => {
    if (state === 'record') return undefined
    const next = i === 0 ? withRules(end, state) : {...state, rules: end.rules, survey: end.survey}
    return next === undefined ? undefined : {at, state: next}
  })
  return told.every(start => start !== undefined) ? told : undefined
}

/** Whether readers of parts took the same places for the same tables. */
export function agree(all: readonly Knowledge[]): boolean {
  const lines = all.filter((known): known is LinesKnowledge => known.format === 'jsonl')
  const scripts = all.filter((known): known is ScriptKnowledge => known.format === 'sql')
  return linesAgree(lines) && scriptsAgree(scripts)
}

/** What was known, and a table with these columns that another reader met. */
export function taught(known: Knowledge, from: Knowledge, header: TableHeader): Knowledge {
  if (known.format === 'jsonl' && from.format === 'jsonl') return linesTaught(known, from, header)
  if (known.format === 'sql') return {...known, tables: [...known.tables, header]}
  return known
}

/** Problems of all parts together. `nothing`: no table was met in any of them. */
export function problemsOfParts(
  {format}: Knowledge,
  place: Place,
  incidents: Pick<PartEnd, 'counts' | 'firsts'>,
  nothing: boolean,
  limits: ReadContext['limits'],
): readonly Problem[] {
  const {counts} = incidents
  if (format === 'sql') return scriptProblems(place, incidents, nothing)
  return format === 'csv' ? delimitedProblems(place, counts, limits) : linesProblems(place, counts, limits)
}

/** What comes after the last part: tables without rows, comments that stood behind the rows. */
export function finishParts(
  {format}: Knowledge,
  opened: readonly TableHeader[],
  created: readonly string[],
  place: Place,
  reading: Omit<PartContext, 'text'>,
): void {
  if (format === 'sql') finishScript(opened, created, place, reading)
}
