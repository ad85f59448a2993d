import type {FieldKind} from '../model/detector.js'
import type {CategoryCount} from '../model/document.js'
import type {Category, Interpretation, PatternBook, Tier} from '../model/law.js'
import type {RuleSet} from '../model/rules.js'
import type {Held} from '../model/tally.js'
import {type ClassifiedTable, classifyAgain, reachOf} from './classify.js'
import type {UnionSize} from './classify-count.js'
import {isDirect, partsOf} from './classify-fit.js'
import {typedCount} from './law/quantities.js'
import {kindsRaising} from './remediation-kinds.js'

/** One way to change a table, what it costs and what the table still weighs after it. */
export interface Option {
  readonly action: 'leave' | 'drop-column' | 'mask-column' | 'drop-table'
  readonly kinds: readonly FieldKind[]
  readonly after: ClassifiedTable | undefined
  /** cells lost count twice, cells masked once: dropping loses more than masking */
  readonly cost: number
  /** points of the proportional sum, from different records, before recipients */
  readonly weight: number
}

/** What options are weighed against. */
export interface Terms {
  readonly book: PatternBook
  readonly rules: RuleSet
  readonly interpretation: Interpretation
  readonly unionSize: UnionSize
  /** tiers a special rule leaves out of the sum */
  readonly takenOut: readonly Tier[]
}

/** The ways to change one table, `leave` first. Exact on its signatures: they are classified anew. */
export function optionsOf(table: ClassifiedTable, terms: Terms): readonly Option[] {
  const rows = table.tally.rows
  const columns = table.tally.plan.findings.length
  const drops = (['sensitive', 'important', 'general'] as const).map(tier => kindsRaising(table, tier, terms))
  const masks = identityKinds(table, terms.book)
  const options = [
    option('leave', [], table, 0, terms),
    ...drops.filter(kinds => kinds.length > 0).map(kinds => dropped(table, kinds, terms)),
    ...(masks.length > 0 ? [masked(table, masks, terms)] : []),
    option('drop-table', [], undefined, 2 * rows * Math.max(1, columns), terms),
  ]
  return options
}

function option(
  action: Option['action'],
  kinds: readonly FieldKind[],
  after: ClassifiedTable | undefined,
  cost: number,
  terms: Terms,
): Option {
  return {action, kinds, after, cost, weight: after === undefined ? 0 : weightOf(after, terms)}
}

function dropped(table: ClassifiedTable, kinds: readonly FieldKind[], terms: Terms): Option {
  const after = classifyAgain(table, terms.book, held => held.filter(kind => !kinds.includes(nameOf(kind))))
  return option('drop-column', kinds, after, 2 * cellsOf(table, kinds), terms)
}

function masked(table: ClassifiedTable, kinds: readonly FieldKind[], terms: Terms): Option {
  const mask = (kind: Held): Held => (kinds.includes(nameOf(kind)) ? `${nameOf(kind)}~masked` : kind)
  const after = classifyAgain(table, terms.book, held => [...new Set(held.map(mask))], 'unlinked')
  const keys = reachOf(table.link) === 'linked' ? table.tally.rows : 0
  return option('mask-column', kinds, after, cellsOf(table, kinds) + keys, terms)
}

function nameOf(kind: Held): FieldKind {
  return kind.split('~')[0] ?? kind
}

/** Filled cells of these kinds. */
function cellsOf(table: ClassifiedTable, kinds: readonly FieldKind[]): number {
  return table.signatures.reduce(
    (sum, {count}) => sum + count.records * count.kinds.filter(kind => kinds.includes(nameOf(kind))).length,
    0,
  )
}

/** Points of the table by itself; records also met in other tables count here too, never too few. */
export function weightOf(table: ClassifiedTable, terms: Terms): number {
  const {weights} = terms.rules.counting
  if (weights === undefined) return 0
  return countsOf([table], terms)
    .filter(({tier}) => !terms.takenOut.includes(tier))
    .reduce((sum, {tier, counted}) => sum + weights[tier] * counted, 0)
}

/** 条 by category of tables counted one by one: what is met in two of them counts twice, never too few. */
export function countsOf(tables: readonly ClassifiedTable[], terms: Terms): readonly CategoryCount[] {
  return [...sumsOf(tables, terms)].map(([category, records]) => typedCount(category, records))
}

/** The same as sums, from which a table can be taken out again. */
export function sumsOf(
  tables: readonly ClassifiedTable[],
  {interpretation, unionSize}: Terms,
): Map<Category, number> {
  const sums = new Map<Category, number>()
  for (const {count, readings, excluded, points} of tables.flatMap(table => table.signatures)) {
    const reading = readings[interpretation]
    if (excluded !== undefined || reading === 'none' || reading === 'not-counted') continue
    const moving = points.includes(interpretation) ? count.points : undefined
    const different = Math.round(unionSize([moving ?? count.distinct]).size)
    sums.set(reading, (sums.get(reading) ?? 0) + Math.min(count.records, different))
  }
  return sums
}

function identityKinds(table: ClassifiedTable, book: PatternBook): readonly FieldKind[] {
  const held = new Set(table.signatures.flatMap(({count}) => [...partsOf(count.kinds).held]))
  return [...held].filter(kind => isDirect(book, [kind])).toSorted()
}
