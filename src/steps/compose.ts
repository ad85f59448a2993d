import type {
  Coverage,
  ExitCode,
  Headline,
  ProblemDocument,
  ScanDocument,
  TableDocument,
} from '../model/document.js'
import type {FailOn} from '../model/options.js'
import {sourceOf} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {Tally} from '../model/tally.js'
import {type ClassifiedTable, signatureDocuments} from './classify.js'
import type {UnionSize} from './classify-count.js'

/** What was read and what was not: files and rows add up. */
export function coverageOf(tally: Tally, tables: readonly ClassifiedTable[]): Coverage {
  const gaps = tally.files.filter(file => file.state === 'gap').length
  const sum = (of: (table: ClassifiedTable) => number): number =>
    tables.reduce((total, table) => total + of(table), 0)
  return {
    files: {walked: tally.files.length, examined: tally.files.length - gaps, gaps},
    bytes: tally.files.reduce((total, file) => total + file.bytes, 0),
    rows: {
      read: sum(table => table.tally.rows),
      personal: sum(table => table.rows.personal),
      excluded: sum(table => table.rows.excluded),
      notPersonal: sum(table => table.rows.notPersonal),
    },
    gaps: problemsOf(tally, 'gap'),
  }
}

/** Gaps or notices as the JSON result states them. */
export function problemsOf(tally: Tally, weight: Problem['weight']): readonly ProblemDocument[] {
  return tally.problems
    .filter(problem => problem.weight === weight)
    .map(({place, cause, detail}) => ({
      place: place.table === undefined ? sourceOf(place) : `${sourceOf(place)}#${place.table}`,
      cause,
      detail,
    }))
}

/** One table as the JSON result states it. */
export function tableDocument(table: ClassifiedTable, unionSize: UnionSize): TableDocument {
  const {header, findings, topics} = table.tally.plan
  const base = {
    source: table.source,
    table: table.table,
    rows: table.tally.rows,
    topics,
    columns: header.columns.map((column, index) => columnDocument(column, findings[index])),
    person: personOf(table),
    category: table.category,
    signatures: signatureDocuments(table, unionSize),
    specimens: table.tally.specimens.map(({column, kind, masked, row}) => ({column, kind, masked, row})),
  }
  return {
    ...base,
    ...(header.note === undefined ? {} : {note: header.note}),
    ...(table.link.via === undefined ? {} : {link: table.link.via}),
  }
}

/** Records that are personal although no key was found to lead anywhere (a dense trace) count as linked. */
function personOf(table: ClassifiedTable): TableDocument['person'] {
  return table.person === 'none' && table.category !== 'none' ? 'linked' : table.person
}

type ColumnDocument = TableDocument['columns'][number]

function columnDocument(
  column: {readonly name: string; readonly note?: string},
  finding: ClassifiedTable['tally']['plan']['findings'][number] | undefined,
): ColumnDocument {
  const base = {
    name: column.name,
    kind: finding?.kind ?? 'none',
    confidence: finding?.confidence ?? 0,
    evidence: finding?.evidence ?? [],
  }
  return column.note === undefined ? base : {...base, comment: column.note}
}

/**
 * How a run with this answer ends. The line of `failOn` may be reached by the headline's instrument or by a
 * company policy; 1 wins over 3.
 */
export function exitCodeOf(
  verdicts: readonly Headline['verdict'][],
  complete: Headline['complete'],
  failOn: FailOn,
  allowIncomplete: 'yes' | 'no',
): ExitCode {
  if (failOn !== 'never' && verdicts.some(verdict => reaches(verdict, failOn))) return 1
  const open = complete === 'incomplete' || verdicts.includes('undecided')
  return open && allowIncomplete === 'no' ? 3 : 0
}

/** The verdicts that reach each line. */
const REACHED: Readonly<Record<Exclude<FailOn, 'never'>, readonly Headline['verdict'][]>> = {
  near: ['near', 'serious', 'especially-serious'],
  serious: ['serious', 'especially-serious'],
  'especially-serious': ['especially-serious'],
}

function reaches(verdict: Headline['verdict'], failOn: Exclude<FailOn, 'never'>): boolean {
  return REACHED[failOn].includes(verdict)
}

/** Sorted, so that equal input gives equal bytes. */
export function orderedDocument(document: ScanDocument): ScanDocument {
  const key = (problem: ProblemDocument): string => `${problem.place}\0${problem.cause}\0${problem.detail}`
  const sorted = (problems: readonly ProblemDocument[]): readonly ProblemDocument[] =>
    [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return {
    ...document,
    coverage: {...document.coverage, gaps: sorted(document.coverage.gaps)},
    notices: sorted(document.notices),
  }
}
