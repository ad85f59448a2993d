import type {HoldColumn, PlainKind} from '../../kernel/kernel.js'
import {saltOf} from '../../kit/digest.js'
import type {CellTest, FieldKind} from '../../model/detector.js'
import type {ColumnFinding, TablePlan} from '../../model/plan.js'
import type {Held} from '../../model/tally.js'
import type {Shelves} from '../shelves.js'

/**
 * A table's kinds as bits of two words: 31 low, 22 high, so that a signature is one exact double. No table
 * known holds a third as many kinds; what does not fit shares the last slot and is said so.
 */
export const SLOTS = 53

/** Which slot a kind, its masked or its false form has; grows when a late kind turns up. */
export class SlotTable {
  readonly held: Held[] = []
  private readonly index = new Map<Held, number>()

  slot(held: Held): number {
    const known = this.index.get(held)
    if (known !== undefined) return known
    const fresh = Math.min(this.held.length, SLOTS - 1)
    this.index.set(held, fresh)
    if (fresh === this.held.length) this.held.push(held)
    return fresh
  }

  /** The kinds of a signature, sorted. */
  kindsOf(signature: number): readonly Held[] {
    const low = signature % 0x80000000
    const high = Math.floor(signature / 0x80000000)
    return this.held.filter((_, slot) => (slot < 31 ? (low >>> slot) & 1 : (high >>> (slot - 31)) & 1)).sort()
  }
}

/** What counting does with one column: the kernel's orders, and whom to ask. */
export interface ColumnProbe extends HoldColumn {
  readonly column: number
  readonly name: string
  readonly kind: FieldKind
  readonly look: ColumnFinding['look']
  /** `by chance`: a column of no kind, whose text may hold some */
  readonly planned: 'planned' | 'by chance'
  readonly match: CellTest | undefined
  /** the kernel knows the plain form of these cells */
  readonly plain: PlainKind | 'unknown'
}

/** A plan made ready to run over batches. */
export interface CountProgram {
  readonly plan: TablePlan
  readonly probes: readonly ColumnProbe[]
  /** columns of keys that are not looked at otherwise */
  readonly unprobedKeys: readonly number[]
  readonly slots: SlotTable
  readonly latitude: number
  readonly longitude: number
  /** −1 where the table has none */
  readonly time: number
}

export const NO_RANK = 255
/** A slot beyond all: its bit is shifted out of the word. */
const UNMARKED = 63

export function compile(plan: TablePlan, shelves: Shelves): CountProgram {
  const slots = new SlotTable()
  const seen = new Map<FieldKind, number>()
  const probes: ColumnProbe[] = []
  for (const finding of plan.findings) {
    if (finding.look === 'off') continue
    const order = seen.get(finding.kind) ?? 0
    seen.set(finding.kind, order + 1)
    probes.push(probeOf(finding, plan, shelves, slots, order))
  }
  const first = (kind: FieldKind): number => plan.findings.find(f => f.kind === kind)?.column ?? -1
  const probed = new Set(probes.map(({column}) => column))
  const unprobedKeys = plan.keys.map(({column}) => column).filter(column => !probed.has(column))
  const [latitude, longitude, time] = [first('lat'), first('lng'), first('timestamp')]
  return {plan, probes, unprobedKeys, slots, latitude, longitude, time}
}

function plainKindOf(kind: FieldKind): ColumnProbe['plain'] {
  return kind === 'mobile' || kind === 'email' || kind === 'id_card' ? kind : 'unknown'
}

function probeOf(
  finding: ColumnFinding,
  plan: TablePlan,
  shelves: Shelves,
  slots: SlotTable,
  order: number,
): ColumnProbe {
  const detector = finding.kind === 'none' ? undefined : shelves.detectorOf(finding.kind)
  // a JSON list of telephones is none itself: only what is found inside counts
  const isSearched = finding.look === 'inside' && detector?.values === 'required'
  const planned = finding.kind !== 'none' && !isSearched
  const countsAs = detector?.countsAs ?? finding.kind
  const rank = plan.identity.indexOf(finding.column)
  return {
    column: finding.column,
    name: finding.name,
    kind: finding.kind,
    look: finding.look,
    planned: planned ? 'planned' : 'by chance',
    match: detector?.match,
    plain: detector?.countsAs === undefined ? plainKindOf(finding.kind) : 'unknown',
    held: planned ? slots.slot(countsAs) : UNMARKED,
    masked: planned ? slots.slot(`${countsAs}~masked`) : UNMARKED,
    false: planned ? slots.slot(`${countsAs}~false`) : UNMARKED,
    digesting: detector?.digest ?? 'text',
    salt: saltOf(countsAs),
    order: saltOf(`order ${order}`),
    rank: rank < 0 || isSearched ? NO_RANK : rank,
  }
}
