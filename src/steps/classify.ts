import {globMatcher} from '../kit/glob.js'
import type {SignatureDocument} from '../model/document.js'
import {CATEGORIES, type Category, type PatternBook, type PersonLink, TIER_OF, TIERS} from '../model/law.js'
import {sourceOf} from '../model/place.js'
import type {Evidence} from '../model/rules.js'
import type {Held, TableTally} from '../model/tally.js'
import {type ClassifiedSignature, countSignatures, rowsBySort, type UnionSize} from './classify-count.js'
import {isDirect, partsOf} from './classify-fit.js'
import {classifySignature, type Reach} from './classify-signature.js'
import type {TableLink} from './link.js'

/** A table with what each of its signatures is. */
export interface ClassifiedTable {
  /** path and archive members, as in `tables[].source` */
  readonly source: string
  readonly table: string
  readonly tally: TableTally
  readonly link: TableLink
  readonly person: PersonLink
  /** home category of most of its personal records; of equals the higher tier */
  readonly category: Category | 'none'
  readonly signatures: readonly ClassifiedSignature[]
  /** rows read = personal + excluded + notPersonal */
  readonly rows: {readonly personal: number; readonly excluded: number; readonly notPersonal: number}
}

/** The whole body of data as the law sees it: tables, and what there is to judge. */
export interface Classification {
  readonly tables: readonly ClassifiedTable[]
  readonly evidence: Evidence
}

/**
 * Applies the patterns to every signature and counts under all interpretations. `links[i]` belongs to
 * `tables[i]`. No bytes are read: a saved tally classifies the same way.
 */
export function classify(
  tables: readonly TableTally[],
  links: readonly TableLink[],
  book: PatternBook,
  unionSize: UnionSize,
): Classification {
  const classified = tables.map((tally, i) => classifyTable(tally, links[i] ?? {person: 'none'}, book))
  return {tables: classified, evidence: evidenceOf(classified, book, unionSize)}
}

/** What these tables give to judge, and any part of them that lies within globs over `source#table`. */
export function evidenceOf(
  tables: readonly ClassifiedTable[],
  book: PatternBook,
  unionSize: UnionSize,
): Evidence {
  const signatures = tables.flatMap(table => table.signatures)
  const within = (globs: readonly string[]) => {
    const tests = globs.map(globMatcher)
    const inside = tables.filter(table => tests.some(test => test(placeOf(table)) || test(table.source)))
    return evidenceOf(inside, book, unionSize)
  }
  return {...countSignatures(signatures, book, unionSize), within}
}

function placeOf({source, table}: ClassifiedTable): string {
  return table === '' ? source : `${source}#${table}`
}

function classifyTable(tally: TableTally, link: TableLink, book: PatternBook): ClassifiedTable {
  const {place} = tally.plan.header
  const topics = new Set(tally.plan.topics)
  const signatures = tally.signatures.map(count => ({
    count,
    ...classifySignature(count.kinds, topics, reachOf(link), book),
  }))
  const rows = rowsBySort(signatures)
  return {
    source: sourceOf(place),
    table: place.table ?? '',
    tally,
    link,
    person: link.person,
    category: subjectOf(signatures),
    signatures,
    rows: {...rows, notPersonal: tally.rows - rows.personal - rows.excluded},
  }
}

/** Whether records that name nobody still lead to a person through a key of theirs. */
export function reachOf(link: TableLink): Reach {
  return link.person === 'linked' || link.via !== undefined ? 'linked' : 'none'
}

/** The table as it would be if its records held other kinds, and, `unlinked`, if its key led nowhere. */
export function classifyAgain(
  table: ClassifiedTable,
  book: PatternBook,
  kinds: (held: readonly Held[]) => readonly Held[],
  reach: 'as before' | 'unlinked' = 'as before',
): ClassifiedTable {
  const signatures = table.tally.signatures.map(count => ({...count, kinds: kinds(count.kinds)}))
  const link: TableLink = reach === 'unlinked' ? {person: 'none'} : table.link
  return classifyTable({...table.tally, signatures}, link, book)
}

/**
 * The home category most personal records have. Where every one is masked or proven false, what they would be:
 * a list of debtors with invented ID numbers is still about debts, though nothing of it counts.
 */
function subjectOf(signatures: readonly ClassifiedSignature[]): Category | 'none' {
  const valid = signatures.filter(each => each.excluded === undefined && each.home !== 'none')
  const counted = valid.some(each => each.count.records > 0) ? valid : signatures
  const records = (category: Category) =>
    counted.filter(each => each.home === category).reduce((sum, each) => sum + each.count.records, 0)
  const present = CATEGORIES.filter(category => records(category) > 0)
  const order = (category: Category) => TIERS.indexOf(TIER_OF[category])
  return present.toSorted((a, b) => records(b) - records(a) || order(a) - order(b))[0] ?? 'none'
}

/** Whether records of the table identify persons by themselves: what linking starts from. */
export function identifies(table: TableTally, book: PatternBook): boolean {
  return table.signatures.some(({kinds, records}) => records > 0 && isDirect(book, partsOf(kinds).held))
}

/** Whether records of the table would identify persons, by what its columns are: what a schema without rows says. */
export function promises({plan}: TableTally, book: PatternBook): boolean {
  return isDirect(
    book,
    plan.findings.map(({kind}) => kind),
  )
}

/** The signatures of a table as the JSON result states them, most records first. */
export function signatureDocuments(
  {signatures}: ClassifiedTable,
  unionSize: UnionSize,
): readonly SignatureDocument[] {
  return signatures
    .toSorted(
      (a, b) => b.count.records - a.count.records || (a.count.kinds.join() < b.count.kinds.join() ? -1 : 1),
    )
    .map(({count, pattern, home, readings, excluded}) => ({
      kinds: count.kinds,
      records: count.records,
      distinctRecords: Math.min(count.records, Math.round(unionSize([count.distinct]).size)),
      persons: Math.round(unionSize([count.persons]).size),
      pattern,
      home,
      readings,
      ...(excluded === undefined ? {} : {excluded}),
    }))
}
