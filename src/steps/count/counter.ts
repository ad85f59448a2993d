import {type Kernel, type Slice, STARRED} from '../../kernel/kernel.js'
import {type DigestKey, saltOf} from '../../kit/digest.js'
import {DistinctCounter} from '../../kit/distinct-counter.js'
import {KeyCollector} from '../../kit/key-sketch.js'
import {type CellTest, FALSE, MASKED, type Match, NONE, PROOF, SHAPE} from '../../model/detector.js'
import type {TablePlan} from '../../model/plan.js'
import type {Batch} from '../../model/records.js'
import type {SignatureCount, TableTally} from '../../model/tally.js'
import type {Shelves, Watcher} from '../shelves.js'
import {pointDigest} from './points.js'
import {type ColumnProbe, type CountProgram, compile, NO_RANK} from './program.js'
import {SpecimenBook} from './specimens.js'

const KEY_SALT = saltOf('key')
/** A mobile number has eleven digits, the other kinds that are watched for have more. */
const LEAST_DIGITS = 11

/** Counts of one signature while they grow. */
interface Cell {
  /** its kinds, as a mask */
  readonly key: number
  records: number
  readonly distinct: DistinctCounter
  readonly persons: DistinctCounter
  readonly points: DistinctCounter | undefined
}

/** Values noticed in a column nobody planned for. */
export interface LateValue {
  readonly column: string
  readonly kind: string
  /** 1-based */
  readonly row: number
}

/**
 * Counts the signatures of one table. Batches go in slices, column by column: each column is trimmed, tested
 * and digested in one tight loop of the kernel, and what it finds is kept per row until the row's signature
 * is known.
 */
export class TableCounter {
  rows = 0
  private readonly program: CountProgram
  private readonly cells = new Map<number, Cell>()
  private readonly specimens: SpecimenBook
  /** by column */
  private readonly collectors: ReadonlyMap<number, KeyCollector>
  private readonly late = new Map<string, LateValue>()
  private last: Cell | undefined

  constructor(
    plan: TablePlan,
    private readonly shelves: Shelves,
    private readonly watchers: readonly Watcher[],
    private readonly digestKey: DigestKey,
    private readonly kernel: Kernel,
  ) {
    this.program = compile(plan, shelves)
    this.specimens = new SpecimenBook(shelves.mask)
    this.collectors = new Map(plan.keys.map(({column}) => [column, new KeyCollector()]))
  }

  /** Adds a batch: bytes in, counts up. Rows are counted whether or not they hold anything. */
  add(batch: Batch): void {
    const whole = this.kernel.admit(batch)
    for (let from = 0; from < batch.rows; ) {
      const slice = this.kernel.slice(whole, from)
      this.addSlice(slice)
      this.tally(slice)
      this.rows += slice.rows
      from += slice.rows
    }
  }

  private addSlice(slice: Slice): void {
    const {probes, plan, unprobedKeys} = this.program
    for (const probe of probes) if (probe.column < slice.columns) this.look(probe, slice)
    for (let c = plan.findings.length; c < slice.columns; c++) this.watch(slice, c, `col${c + 1}`)
    for (const column of unprobedKeys) if (column < slice.columns) this.trim(slice, column)
  }

  /** Trims a column; if it is one of keys, its values are collected before anything else is asked about them. */
  private trim(slice: Slice, column: number, stars: 'stars' | 'plain' = 'plain'): number {
    const starred = this.kernel.trim(slice, column, stars)
    const collector = this.collectors.get(column)
    if (collector !== undefined)
      collector.addAll(this.kernel.keys(slice.rows, KEY_SALT, this.digestKey, collector))
    return starred
  }

  private look(probe: ColumnProbe, slice: Slice): void {
    if (probe.look === 'watch') this.watch(slice, probe.column, probe.name)
    else if (probe.look === 'inside') this.inside(probe, slice)
    else this.test(probe, slice)
  }

  /** The planned kind, cell by cell. Where any filled cell holds it, only what may be masked is asked about. */
  private test(probe: ColumnProbe, slice: Slice): void {
    if (probe.look !== 'filled') {
      this.trim(slice, probe.column)
      if (probe.match !== undefined) this.judge(probe.match, probe.plain, slice.rows)
    } else if (this.holdAll(probe, slice) === 'held') return
    this.kernel.hold(slice.rows, probe, this.digestKey)
    this.show(probe, slice.rows)
  }

  /** In one pass, once specimens and keys are not to be taken on the way; what is left has stars in it. */
  private holdAll(probe: ColumnProbe, slice: Slice): 'held' | 'left' {
    const {kernel, digestKey} = this
    const atOnce = !this.collectors.has(probe.column) && !this.specimens.wants(probe.name)
    const starred = atOnce
      ? kernel.trimAndHold(slice, probe.column, probe, digestKey)
      : this.trim(slice, probe.column, 'stars')
    if (starred > 0) this.unmask(probe, slice.rows)
    return atOnce && starred === 0 ? 'held' : 'left'
  }

  /** Puts the detector's word in place of the mark of every cell that is not blank. */
  private judge(match: CellTest, plain: ColumnProbe['plain'], rows: number): void {
    if (plain !== 'unknown' && this.kernel.recognise(plain, rows) === 0) return
    const {u8, i32} = this.kernel
    const {matches, starts, ends} = this.kernel.rows
    for (let row = 0; row < rows; row++) {
      if (u8[matches + row] === NONE || u8[matches + row] === PROOF) continue
      u8[matches + row] = match(u8, i32[(starts >> 2) + row] as number, i32[(ends >> 2) + row] as number)
    }
  }

  /** Cells with stars in them are masked if the detector says so, else held like all others. */
  private unmask({match}: ColumnProbe, rows: number): void {
    const {u8, i32} = this.kernel
    const {matches, starts, ends} = this.kernel.rows
    for (let row = 0; row < rows; row++) {
      if (u8[matches + row] !== STARRED) continue
      const word = match?.(u8, i32[(starts >> 2) + row] as number, i32[(ends >> 2) + row] as number)
      u8[matches + row] = word === MASKED ? MASKED : SHAPE
    }
  }

  /** Keeps the first cells a column holds as specimens, masked. */
  private show(probe: ColumnProbe, rows: number): void {
    if (!this.specimens.wants(probe.name)) return
    const {u8, i32} = this.kernel
    const {matches, starts, ends} = this.kernel.rows
    for (let row = 0; row < rows && this.specimens.wants(probe.name); row++) {
      const word = u8[matches + row] as number
      if (word !== SHAPE && word !== PROOF) continue
      const [start, end] = [i32[(starts >> 2) + row] as number, i32[(ends >> 2) + row] as number]
      this.specimens.add(probe.kind, probe.name, this.rows + row + 1, u8, start, end)
    }
  }

  private mark(row: number, slot: number): void {
    const {i32, rows} = this.kernel
    const at = ((slot < 31 ? rows.low : rows.high) >> 2) + row
    i32[at] = (i32[at] as number) | (1 << (slot < 31 ? slot : slot - 31))
  }

  /** Prose: the cell as a whole belongs to the record, and kinds are searched for inside it. */
  private inside(probe: ColumnProbe, slice: Slice): void {
    const {kernel} = this
    const {matches, starts, ends} = kernel.rows
    this.trim(slice, probe.column)
    const {u8, i32} = kernel
    for (let row = 0; row < slice.rows; row++) {
      if (u8[matches + row] === NONE) continue
      let any = probe.planned === 'planned'
      const [start, end] = [i32[(starts >> 2) + row] as number, i32[(ends >> 2) + row] as number]
      this.shelves.searchText(u8, start, end, (kind, from, to, match) => {
        if (match === NONE) return
        any = true
        this.found(row, probe.name, kind, match, from, to)
      })
      if (!any) u8[matches + row] = NONE
    }
    kernel.hold(slice.rows, probe, this.digestKey)
    if (probe.planned === 'planned') this.show(probe, slice.rows)
  }

  /** A kind found inside text, or late in a column nobody planned for. */
  private found(row: number, column: string, kind: string, match: Match, start: number, end: number): void {
    const {u8, i32, rows} = this.kernel
    const form = match === MASKED ? '~masked' : match === FALSE ? '~false' : ''
    this.mark(row, this.program.slots.slot(`${kind}${form}`))
    if (form !== '') return
    const detector = this.shelves.detectorOf(kind)
    if (this.specimens.wants(column)) this.specimens.add(kind, column, this.rows + row + 1, u8, start, end)
    if (detector?.identifies === undefined || (u8[rows.ranks + row] as number) < NO_RANK) return
    const digest = this.kernel.digest(detector.digest, saltOf(kind), this.digestKey, start, end)
    u8[rows.ranks + row] = NO_RANK - 1
    i32.set(digest, (rows.persons >> 2) + 2 * row)
  }

  /** A column of no known kind: proven values are still noticed, however late they come. */
  private watch(slice: Slice, column: number, name: string): void {
    this.trim(slice, column)
    if (this.kernel.withDigits(slice.rows, LEAST_DIGITS) === 0) return
    const {u8, i32} = this.kernel
    const {matches, starts, ends} = this.kernel.rows
    for (let row = 0; row < slice.rows; row++) {
      if (u8[matches + row] === NONE) continue
      const start = i32[(starts >> 2) + row] as number
      const end = i32[(ends >> 2) + row] as number
      for (const watcher of this.watchers) {
        if (watcher.match(u8, start, end) !== PROOF) continue
        this.noteLate(row, name, watcher.kind, start, end)
        break
      }
    }
  }

  private noteLate(row: number, column: string, kind: string, start: number, end: number): void {
    this.found(row, column, kind, PROOF, start, end)
    const {i32, rows} = this.kernel
    const digesting = this.shelves.detectorOf(kind)?.digest ?? 'text'
    const [lo, hi] = this.kernel.digest(digesting, saltOf(kind), this.digestKey, start, end)
    const at = (rows.records >> 2) + 2 * row
    i32[at] = ((i32[at] as number) + lo) | 0
    i32[at + 1] = ((i32[at + 1] as number) + hi) | 0
    const key = `${column}\0${kind}`
    if (!this.late.has(key)) this.late.set(key, {column, kind, row: this.rows + row + 1})
  }

  /** Rows to signatures: the mask of kinds chooses the counter, the digests go into its sets. */
  private tally(slice: Slice): void {
    this.kernel.finishRecords(slice.rows)
    const {u8, i32} = this.kernel
    const {ranks, records, persons} = this.kernel.rows
    for (let row = 0; row < slice.rows; row++) {
      const cell = this.cellAt(row)
      cell.records++
      if (cell.key === 0) continue
      const record = (records >> 2) + 2 * row
      cell.distinct.add(i32[record] as number, i32[record + 1] as number)
      const known = u8[ranks + row] !== NO_RANK
      const person = (persons >> 2) + 2 * row
      if (known) cell.persons.add(i32[person] as number, i32[person + 1] as number)
      if (cell.points !== undefined) this.point(cell.points, slice, row, known)
    }
  }

  private point(points: DistinctCounter, slice: Slice, row: number, known: boolean): void {
    const {i32, rows} = this.kernel
    const at = (rows.persons >> 2) + 2 * row
    const person = known ? ([i32[at] as number, i32[at + 1] as number] as const) : ([0, 0] as const)
    const [lo, hi] = pointDigest(this.kernel, slice, row, this.program, person)
    const record = (rows.records >> 2) + 2 * row
    if ((hi | lo) !== 0) points.add(lo, hi)
    else points.add(i32[record] as number, i32[record + 1] as number)
  }

  /** The counter of a row's signature; most rows have that of the row before. */
  private cellAt(row: number): Cell {
    const {i32, rows} = this.kernel
    const low = (i32[(rows.low >> 2) + row] as number) >>> 0
    const key = ((i32[(rows.high >> 2) + row] as number) >>> 0) * 0x80000000 + low
    if (this.last?.key !== key) this.last = this.cells.get(key) ?? this.freshCell(key)
    return this.last
  }

  private freshCell(key: number): Cell {
    const {latitude, longitude} = this.program
    const points = latitude >= 0 && longitude >= 0 ? new DistinctCounter() : undefined
    const fresh = {key, records: 0, distinct: new DistinctCounter(), persons: new DistinctCounter(), points}
    this.cells.set(key, fresh)
    return fresh
  }

  /** What was noticed outside the plan, first row of each column and kind. */
  lateValues(): readonly LateValue[] {
    return [...this.late.values()]
  }

  freeze(): TableTally {
    const signatures = [...this.cells].map(([key, cell]) => this.freezeCell(key, cell))
    signatures.sort((a, b) => (a.kinds.join() < b.kinds.join() ? -1 : 1))
    return {
      plan: this.program.plan,
      rows: this.rows,
      signatures,
      keys: [...this.collectors].map(([column, collector]) => collector.freeze(column)),
      specimens: this.specimens.all,
    }
  }

  private freezeCell(key: number, cell: Cell): SignatureCount {
    const base = {
      kinds: this.program.slots.kindsOf(key),
      records: cell.records,
      distinct: cell.distinct.freeze(),
      persons: cell.persons.freeze(),
    }
    return cell.points === undefined ? base : {...base, points: cell.points.freeze()}
  }
}
