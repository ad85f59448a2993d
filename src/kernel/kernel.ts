import {type DigestKey, salted} from '../kit/digest.js'
import type {Digesting} from '../model/detector.js'
import type {DecodePairs, RowSplitter, RowTakers, SplitRules} from '../model/format.js'
import type {Batch} from '../model/records.js'
import {instantiate, type KernelExports, type WasmModule} from './exports.js'
import {KernelMemory, Region} from './memory.js'
import {pairDecoder} from './pairs.js'
import {splitterLender} from './splitter.js'
import {
  COUNTY_BYTES,
  type RowArrays,
  rowArrays,
  SLICE_ROWS,
  writeCounties,
  writeMobileRanges,
  writePlaceholders,
} from './tables.js'
import {rowTakers} from './takers.js'

/**
 * The WebAssembly part of counting and of CSV (src/kernel/assembly), and the memory it works in. One a thread.
 */
/** The match of a cell that is not blank and may be masked. */
export const STARRED = 5
/** The match of a cell whose detector must be asked. */
export const ASK = 128
/** Kinds of which the kernel knows the plain form. */
export type PlainKind = 'mobile' | 'email' | 'id_card'
/** bytes a batch and the places of its cells are given from the start, so that memory seldom grows */
const FIRST_ROOM = 1 << 20
const MODES: Readonly<Record<Digesting, number>> = {text: 0, folded: 1, digits: 2}

/** Part of a batch as the kernel sees it: cell (r, c) is at `base + starts[…]`. */
export interface Slice {
  readonly rows: number
  readonly columns: number
  readonly base: number
  readonly starts: number
  readonly ends: number
}

/** What `hold` is told of a column. */
export interface HoldColumn {
  readonly digesting: Digesting
  readonly salt: number
  readonly order: number
  readonly rank: number
  readonly held: number
  readonly masked: number
  readonly false: number
}

export class Kernel {
  readonly rows: RowArrays
  private readonly wasm: KernelExports
  private readonly memory: KernelMemory
  private readonly placeholders: number
  private readonly parameters: number
  private readonly mobileRanges: number
  /** the register, written when it is first asked; its room is taken at once, so that memory does not grow then */
  private readonly counties: number
  private countiesWritten: 'yes' | 'no' = 'no'
  private readonly copied: Region
  private readonly cells: Region
  /** Lends the splitter of delimited text to one reader at a time. */
  readonly splitter: (rules: SplitRules) => RowSplitter | undefined
  /** Takes rows of other formats. */
  readonly take: RowTakers
  readonly decodePairs: DecodePairs

  constructor(module: WasmModule) {
    this.wasm = instantiate(module)
    this.memory = new KernelMemory(this.wasm)
    this.rows = rowArrays(this.memory)
    this.parameters = this.memory.reserve(256)
    this.placeholders = writePlaceholders(this.memory)
    this.mobileRanges = writeMobileRanges(this.memory)
    this.counties = this.memory.reserve(COUNTY_BYTES)
    this.copied = new Region(this.memory, FIRST_ROOM)
    this.cells = new Region(this.memory, FIRST_ROOM)
    this.splitter = splitterLender(this.memory, this.wasm)
    this.take = rowTakers(this.memory, this.wasm)
    this.decodePairs = pairDecoder(this.memory, this.wasm)
  }

  /** Views of the memory; fetched afresh after anything that may make it grow. */
  get u8(): Uint8Array<ArrayBuffer> {
    return this.memory.u8
  }

  get i32(): Int32Array<ArrayBuffer> {
    return this.memory.i32
  }

  /** Whether the bytes of a batch lie in this memory already. */
  private holds(batch: Batch): boolean {
    return batch.bytes.buffer === this.u8.buffer && batch.starts.buffer === this.u8.buffer
  }

  /** A batch made ready for `slice`: copied in, unless it lies here. */
  admit(batch: Batch): Slice {
    const {rows, columns} = batch
    if (this.holds(batch)) {
      const {byteOffset} = batch.bytes
      return {rows, columns, base: byteOffset, starts: batch.starts.byteOffset, ends: batch.ends.byteOffset}
    }
    const cells = rows * columns
    const [low, high] = spanOf(batch, cells)
    const copied = this.copied.fit(high - low)
    const address = this.cells.fit(cells * 8)
    this.u8.set(batch.bytes.subarray(low, high), copied)
    this.i32.set(batch.starts.subarray(0, cells), address >> 2)
    this.i32.set(batch.ends.subarray(0, cells), (address >> 2) + cells)
    return {rows, columns, base: copied - low, starts: address, ends: address + cells * 4}
  }

  /** Rows `from` … of a batch, at most `SLICE_ROWS` of them, with their arrays cleared. */
  slice(whole: Slice, from: number): Slice {
    const rows = Math.min(SLICE_ROWS, whole.rows - from)
    const offset = from * whole.columns * 4
    const {low, ranks} = this.rows
    // signatures and records, which lie behind one another
    this.i32.fill(0, low >> 2, (low >> 2) + SLICE_ROWS * 4)
    this.u8.fill(255, ranks, ranks + rows)
    return {...whole, rows, starts: whole.starts + offset, ends: whole.ends + offset}
  }

  /**
   * Trims a column into `rows.starts` and `rows.ends`; `rows.matches` is 1 where a cell is not blank. Asked to
   * look for stars, it is STARRED where a cell may be masked, and their number comes back.
   */
  trim(slice: Slice, column: number, stars: 'stars' | 'plain' = 'plain'): number {
    const {starts, ends, matches} = this.rows
    return this.wasm.trim(
      slice.rows,
      slice.columns,
      column,
      slice.base,
      slice.starts,
      slice.ends,
      starts,
      ends,
      matches,
      this.placeholders,
      stars === 'stars' ? 1 : 0,
    )
  }

  /**
   * Puts PROOF for the cells of a trimmed column that are plainly of the kind, ASK for all others that are not
   * blank; returns how many those are.
   */
  recognise(kind: PlainKind, rows: number): number {
    const {starts, ends, matches} = this.rows
    if (kind === 'mobile') return this.wasm.plainMobiles(rows, starts, ends, matches, this.mobileRanges)
    if (kind === 'email') return this.wasm.plainEmails(rows, starts, ends, matches)
    if (this.countiesWritten === 'no') writeCounties(this.memory, this.counties)
    this.countiesWritten = 'yes'
    return this.wasm.plainIds(rows, starts, ends, matches, this.counties)
  }

  /** Leaves only the cells of a trimmed column marked that have so many digits; returns how many those are. */
  withDigits(rows: number, least: number): number {
    const {starts, ends, matches} = this.rows
    return this.wasm.withDigits(rows, starts, ends, matches, least)
  }

  /** Marks and digests the rows of a trimmed column by their matches. */
  hold(rows: number, column: HoldColumn, key: DigestKey): void {
    this.order(rows, column, key)
    this.wasm.hold(this.parameters)
  }

  /**
   * `trim` and `hold` in one, for a column whose every filled cell holds the kind: all but the cells that may be
   * masked, which are STARRED afterwards, the others blank. Returns how many those are.
   */
  trimAndHold(slice: Slice, index: number, column: HoldColumn, key: DigestKey): number {
    this.order(slice.rows, column, key)
    const {columns, base, starts, ends} = slice
    return this.wasm.trimAndHold(this.parameters, columns, index, base, starts, ends, this.placeholders)
  }

  private order(rows: number, column: HoldColumn, key: DigestKey): void {
    const r = this.rows
    const seed = salted(key, column.salt)
    const order = salted(key, column.order)
    const words = [seed.lo, seed.hi, order.lo, order.hi]
    const orders = [rows, MODES[column.digesting], column.rank, column.held, column.masked, column.false]
    const arrays = [r.starts, r.ends, r.matches, r.low, r.high, r.records, r.persons, r.ranks]
    this.memory.i32.set([...words, ...orders, ...arrays], this.parameters >> 2)
  }

  /** The digest of the cell `[start, end)` of this memory, as (lo, hi). */
  digest(
    digesting: Digesting,
    salt: number,
    key: DigestKey,
    start: number,
    end: number,
  ): readonly [number, number] {
    const seed = salted(key, salt)
    const out = this.parameters
    this.wasm.digestCell(MODES[digesting], seed.lo, seed.hi, start, end, out)
    return [this.i32[out >> 2] as number, this.i32[(out >> 2) + 1] as number]
  }

  /** Makes the digests of the records of a slice final, once all its columns were held. */
  finishRecords(rows: number): void {
    this.wasm.finishRecords(rows, this.rows.records)
  }

  /** Digests below `limit` of a trimmed key column, as a view that the next call overwrites. */
  keys(
    rows: number,
    salt: number,
    key: DigestKey,
    state: {readonly limit: number; integers: boolean; largest: number},
  ): Float64Array {
    const r = this.rows
    const p = this.parameters
    const seed = salted(key, salt)
    this.i32.set([seed.lo, seed.hi], p >> 2)
    this.memory.f64.set([state.limit, state.largest], (p + 8) >> 3)
    const arrays = [rows, r.starts, r.ends, r.matches, r.keys]
    this.i32.set([...arrays, state.integers ? 1 : 0, 0], (p + 24) >> 2)
    this.wasm.collectKeys(p)
    state.integers = this.i32[(p + 44) >> 2] === 1
    state.largest = this.memory.f64[(p + 16) >> 3] as number
    return this.memory.f64.subarray(r.keys >> 3, (r.keys >> 3) + (this.i32[(p + 48) >> 2] as number))
  }
}

/** Batches of few rows may come in a large buffer: only what their cells span is copied. */
function spanOf(batch: Batch, cells: number): readonly [number, number] {
  if (batch.rows > 512) return [0, batch.bytes.length]
  let low = batch.bytes.length
  let high = 0
  for (let i = 0; i < cells; i++) {
    const end = batch.ends[i] as number
    if (end <= (batch.starts[i] as number)) continue
    if ((batch.starts[i] as number) < low) low = batch.starts[i] as number
    if (end > high) high = end
  }
  return high === 0 ? [0, 0] : [low, high]
}
