import {isBlank, trimEnd, trimStart} from '../../kit/cells.js'
import {type Digester, digestFolded, finish, saltOf} from '../../kit/digest.js'
import {DistinctCounter} from '../../kit/distinct.js'
import {KeyCollector} from '../../kit/key-sketch.js'
import {FALSE, MASKED, NONE} from '../../model/detector.js'
import type {TablePlan} from '../../model/plan.js'
import type {Batch} from '../../model/records.js'
import type {SignatureCount, Specimen, TableTally} from '../../model/tally.js'
import type {Shelves, Watcher} from '../shelves.js'
import {dayOf, degrees, NOT_A_NUMBER} from './points.js'
import {type ColumnProbe, type CountProgram, compile, NO_RANK} from './program.js'

/** Specimens kept of each column: enough to see what it is, few enough to read. */
const SPECIMENS_PER_COLUMN = 2
const KEY_SALT = saltOf('key')
const POINT_SALT = saltOf('point')

/** Counts of one signature while they grow. */
interface Cell {
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
 * Counts the signatures of one table. Batches go column by column: each column is one tight loop with one
 * test, and what it finds is kept per row in typed arrays until the row's signature is known.
 */
export class TableCounter {
  rows = 0
  private readonly program: CountProgram
  private readonly cells = new Map<number, Cell>()
  private readonly specimens: Specimen[] = []
  private readonly specimensOf = new Map<string, number>()
  private readonly collectors: readonly {readonly column: number; readonly collector: KeyCollector}[]
  private readonly late = new Map<string, LateValue>()
  private capacity = 0
  private low = new Int32Array(0)
  private high = new Int32Array(0)
  private recordHi = new Int32Array(0)
  private recordLo = new Int32Array(0)
  private personHi = new Int32Array(0)
  private personLo = new Int32Array(0)
  private rank = new Uint8Array(0)

  constructor(
    plan: TablePlan,
    private readonly shelves: Shelves,
    private readonly watchers: readonly Watcher[],
    private readonly digester: Digester,
  ) {
    this.program = compile(plan, shelves)
    this.collectors = plan.keys.map(key => ({column: key.column, collector: new KeyCollector()}))
  }

  /** Adds a batch: bytes in, counts up. Rows are counted whether or not they hold anything. */
  add(batch: Batch): void {
    if (batch.rows === 0) return
    this.reserve(batch.rows)
    for (const probe of this.program.probes) if (probe.column < batch.columns) this.look(probe, batch)
    for (let c = this.program.plan.findings.length; c < batch.columns; c++)
      this.watch(batch, c, `col${c + 1}`)
    for (const key of this.collectors)
      if (key.column < batch.columns) this.collect(key.column, key.collector, batch)
    this.tally(batch)
    this.rows += batch.rows
  }

  private reserve(rows: number): void {
    if (rows > this.capacity) {
      this.capacity = rows
      this.low = new Int32Array(rows)
      this.high = new Int32Array(rows)
      this.recordHi = new Int32Array(rows)
      this.recordLo = new Int32Array(rows)
      this.personHi = new Int32Array(rows)
      this.personLo = new Int32Array(rows)
      this.rank = new Uint8Array(rows)
    }
    this.low.fill(0, 0, rows)
    this.high.fill(0, 0, rows)
    this.recordHi.fill(0, 0, rows)
    this.recordLo.fill(0, 0, rows)
    this.rank.fill(NO_RANK, 0, rows)
  }

  private look(probe: ColumnProbe, batch: Batch): void {
    if (probe.look === 'watch') this.watch(batch, probe.column, probe.name)
    else if (probe.look === 'inside') this.inside(probe, batch)
    else this.test(probe, batch)
  }

  /** The planned kind, cell by cell. */
  private test(probe: ColumnProbe, batch: Batch): void {
    const {bytes, starts, ends, columns} = batch
    const {match} = probe
    const always = probe.look === 'filled' || match === undefined
    for (let row = 0, at = probe.column; row < batch.rows; row++, at += columns) {
      const start = trimStart(bytes, starts[at] as number, ends[at] as number)
      const end = trimEnd(bytes, start, ends[at] as number)
      if (start >= end) continue
      if (always) {
        if (isBlank(bytes, start, end)) continue
      } else {
        const found = match(bytes, start, end)
        if (found === NONE) continue
        if (found === MASKED || found === FALSE) {
          this.mark(row, found === MASKED ? probe.masked : probe.false)
          continue
        }
      }
      this.hold(probe, row, bytes, start, end)
    }
  }

  /** Notes that a row holds a kind, and adds the cell to the digests of record and person. */
  private hold(probe: ColumnProbe, row: number, bytes: Uint8Array, start: number, end: number): void {
    this.mark(row, probe.held)
    const d = this.digester
    probe.digest(d, probe.salt, bytes, start, end)
    this.recordHi[row] = ((this.recordHi[row] as number) + finish(d.hi ^ probe.order)) | 0
    this.recordLo[row] = ((this.recordLo[row] as number) + finish(d.lo + probe.order)) | 0
    if (probe.rank < (this.rank[row] as number)) {
      this.rank[row] = probe.rank
      this.personHi[row] = d.hi
      this.personLo[row] = d.lo
    }
    if (this.specimens.length < 64) this.specimen(probe.name, probe.kind, this.rows + row, bytes, start, end)
  }

  private mark(row: number, slot: number): void {
    if (slot < 31) this.low[row] = (this.low[row] as number) | (1 << slot)
    else this.high[row] = (this.high[row] as number) | (1 << (slot - 31))
  }

  private specimen(column: string, kind: string, row: number, bytes: Uint8Array, s: number, e: number): void {
    const seen = this.specimensOf.get(column) ?? 0
    if (seen >= SPECIMENS_PER_COLUMN) return
    this.specimensOf.set(column, seen + 1)
    this.specimens.push({kind, column, masked: this.shelves.mask(kind, bytes, s, e), row: row + 1})
  }

  /** Prose: the cell as a whole belongs to the record, and kinds are searched for inside it. */
  private inside(probe: ColumnProbe, batch: Batch): void {
    const {bytes, starts, ends, columns} = batch
    for (let row = 0, at = probe.column; row < batch.rows; row++, at += columns) {
      const start = trimStart(bytes, starts[at] as number, ends[at] as number)
      const end = trimEnd(bytes, start, ends[at] as number)
      if (isBlank(bytes, start, end)) continue
      let any = probe.kind !== 'none'
      this.shelves.searchText(bytes, start, end, (kind, from, to, match) => {
        if (match === NONE) return
        any = true
        this.found(row, probe.name, kind, match, bytes, from, to)
      })
      if (any) this.holdText(probe, row, bytes, start, end)
    }
  }

  private holdText(probe: ColumnProbe, row: number, bytes: Uint8Array, start: number, end: number): void {
    if (probe.held >= 0) this.mark(row, probe.held)
    const d = this.digester
    probe.digest(d, probe.salt, bytes, start, end)
    this.recordHi[row] = ((this.recordHi[row] as number) + finish(d.hi ^ probe.order)) | 0
    this.recordLo[row] = ((this.recordLo[row] as number) + finish(d.lo + probe.order)) | 0
    if (probe.held >= 0 && this.specimens.length < 64) {
      this.specimen(probe.name, probe.kind, this.rows + row, bytes, start, end)
    }
  }

  /** A kind found inside text, or late in a column nobody planned for. */
  private found(
    row: number,
    column: string,
    kind: string,
    match: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): void {
    const form = match === MASKED ? '~masked' : match === FALSE ? '~false' : ''
    this.mark(row, this.program.slots.slot(`${kind}${form}`))
    if (form !== '') return
    const detector = this.shelves.detectorOf(kind)
    if (detector?.identifies === undefined || (this.rank[row] as number) < NO_RANK) return
    const d = this.digester
    digestFolded(d, saltOf(kind), bytes, start, end)
    this.rank[row] = NO_RANK - 1
    this.personHi[row] = d.hi
    this.personLo[row] = d.lo
    if (this.specimens.length < 64) this.specimen(column, kind, this.rows + row, bytes, start, end)
  }

  /** A column of no known kind: proven values are still noticed, however late they come. */
  private watch(batch: Batch, column: number, name: string): void {
    const {bytes, starts, ends, columns} = batch
    for (let row = 0, at = column; row < batch.rows; row++, at += columns) {
      const from = starts[at] as number
      const to = ends[at] as number
      if (to - from < 11) continue
      const start = trimStart(bytes, from, to)
      const end = trimEnd(bytes, start, to)
      for (const watcher of this.watchers) {
        if (watcher.match(bytes, start, end) !== 2) continue
        this.found(row, name, watcher.kind, 2, bytes, start, end)
        this.noteLate(name, watcher.kind, this.rows + row + 1)
        const d = this.digester
        digestFolded(d, saltOf(watcher.kind), bytes, start, end)
        this.recordHi[row] = ((this.recordHi[row] as number) + d.hi) | 0
        this.recordLo[row] = ((this.recordLo[row] as number) + d.lo) | 0
        break
      }
    }
  }

  private noteLate(column: string, kind: string, row: number): void {
    const key = `${column}\0${kind}`
    if (!this.late.has(key)) this.late.set(key, {column, kind, row})
  }

  private collect(column: number, collector: KeyCollector, batch: Batch): void {
    const {bytes, starts, ends, columns} = batch
    const d = this.digester
    for (let row = 0, at = column; row < batch.rows; row++, at += columns) {
      const start = trimStart(bytes, starts[at] as number, ends[at] as number)
      const end = trimEnd(bytes, start, ends[at] as number)
      if (isBlank(bytes, start, end)) continue
      digestFolded(d, KEY_SALT, bytes, start, end)
      collector.add(d.hi, d.lo, integerOf(bytes, start, end))
    }
  }

  /** Rows to signatures: the mask of kinds chooses the counter, the digests go into its sets. */
  private tally(batch: Batch): void {
    let lastKey = -1
    let last: Cell | undefined
    for (let row = 0; row < batch.rows; row++) {
      const key = ((this.high[row] as number) >>> 0) * 0x80000000 + ((this.low[row] as number) >>> 0)
      if (key !== lastKey || last === undefined) {
        last = this.cellOf(key)
        lastKey = key
      }
      last.records++
      if (key === 0) continue
      const hi = this.recordHi[row] as number
      const lo = this.recordLo[row] as number
      last.distinct.add(finish(hi), finish(lo ^ hi))
      if ((this.rank[row] as number) !== NO_RANK) {
        last.persons.add(this.personHi[row] as number, this.personLo[row] as number)
      }
      if (last.points !== undefined) this.point(last.points, row, batch)
    }
  }

  private cellOf(key: number): Cell {
    const known = this.cells.get(key)
    if (known !== undefined) return known
    const {latitude, longitude} = this.program
    const points = latitude >= 0 && longitude >= 0 ? new DistinctCounter() : undefined
    const fresh = {records: 0, distinct: new DistinctCounter(), persons: new DistinctCounter(), points}
    this.cells.set(key, fresh)
    return fresh
  }

  /** (person, place to 4 decimals, day): a second row with the same three is a stationary point. */
  private point(points: DistinctCounter, row: number, batch: Batch): void {
    const base = row * batch.columns
    const lat = this.degreesAt(batch, base + this.program.latitude)
    const lng = this.degreesAt(batch, base + this.program.longitude)
    if (lat === NOT_A_NUMBER || lng === NOT_A_NUMBER) {
      points.add(this.recordHi[row] as number, this.recordLo[row] as number)
      return
    }
    const {time} = this.program
    const day = time < 0 || time >= batch.columns ? 0 : this.dayAt(batch, base + time)
    const known = (this.rank[row] as number) !== NO_RANK
    const hi = known ? (this.personHi[row] as number) : 0
    const lo = known ? (this.personLo[row] as number) : 0
    const place = finish(Math.imul(lat, 0x9e3779b1) ^ POINT_SALT) ^ finish(lng + day)
    points.add(finish(hi ^ place), finish((lo + Math.imul(lng, 0x85ebca6b)) ^ finish(day ^ lat)))
  }

  private degreesAt(batch: Batch, at: number): number {
    const end = batch.ends[at] as number
    return degrees(batch.bytes, trimStart(batch.bytes, batch.starts[at] as number, end), end)
  }

  private dayAt(batch: Batch, at: number): number {
    const end = batch.ends[at] as number
    return dayOf(batch.bytes, trimStart(batch.bytes, batch.starts[at] as number, end), end)
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
      keys: this.collectors.map(key => key.collector.freeze(key.column)),
      specimens: this.specimens,
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

/** The value of a plain integer of up to 15 digits, −1 for anything else. */
function integerOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 15) return -1
  let value = 0
  for (let i = start; i < end; i++) {
    const c = bytes[i] as number
    if (c < 48 || c > 57) return -1
    value = value * 10 + (c - 48)
  }
  return value
}
