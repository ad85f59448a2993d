import {placeholderTable} from '../kit/cells.js'
import {type DigestKey, salted} from '../kit/digest.js'
import {isMobileRange} from '../kit/phone-prefixes.js'
import type {Digesting} from '../model/detector.js'
import type {FindBytes} from '../model/format.js'
import type {Batch} from '../model/records.js'

/** The parts of the WebAssembly API used here; Node has it, its type package leaves it to the DOM library. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
export interface WasmModule {
  readonly [Symbol.toStringTag]: string
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => WasmModule
  readonly Instance: new (module: WasmModule, imports: object) => {readonly exports: unknown}
}

/** Compiles the kernel's bytes; a few milliseconds. */
export function compileKernel(bytes: Uint8Array): WasmModule {
  return new WebAssembly.Module(bytes)
}

/**
 * The WebAssembly part of counting and of CSV (src/kernel/assembly), and the memory it works in. One a thread.
 * Addresses are bytes from the start of its memory; views are made anew when the memory grows, so callers
 * fetch `u8` and `i32` afresh after anything that may reserve.
 */
export interface KernelExports {
  readonly memory: WasmMemory
  readonly heapBase: {readonly value: number}
  positions(
    from: number,
    length: number,
    one: number,
    two: number,
    three: number,
    four: number,
    offset: number,
    out: number,
  ): number
  trim(
    rows: number,
    columns: number,
    column: number,
    base: number,
    starts: number,
    ends: number,
    tightStarts: number,
    tightEnds: number,
    matches: number,
    placeholders: number,
    stars: number,
  ): number
  hold(parameters: number): void
  digestCell(mode: number, seedLo: number, seedHi: number, start: number, end: number, out: number): void
  finishRecords(rows: number, records: number): void
  collectKeys(parameters: number): void
  plainMobiles(rows: number, starts: number, ends: number, matches: number, ranges: number): number
  plainEmails(rows: number, starts: number, ends: number, matches: number): number
}

/** Rows worked through at once: their bytes and their arrays stay in the second-level cache from column to column. */
export const SLICE_ROWS = 1024
/** The match of a cell that is not blank and may be masked. */
export const STARRED = 5
/** The match of a cell whose detector must be asked. */
export const ASK = 128
/** Kinds of which the kernel knows the plain form. */
export type PlainKind = 'mobile' | 'email'
const PAGE = 65_536
/** bytes searched at once, and the room for them: a look at 64 may go beyond the last */
const BLOCK = 65_536
const BLOCK_ROOM = BLOCK + 64
const MODES: Readonly<Record<Digesting, number>> = {text: 0, folded: 1, digits: 2}

/** Addresses of the arrays that have one element a row. */
interface RowArrays {
  readonly low: number
  readonly high: number
  /** 64-bit digests */
  readonly records: number
  readonly persons: number
  readonly starts: number
  readonly ends: number
  readonly keys: number
  readonly matches: number
  readonly ranks: number
}

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
  u8 = new Uint8Array(0)
  i32 = new Int32Array(0)
  f64 = new Float64Array(0)
  readonly rows: RowArrays
  private readonly wasm: KernelExports
  private readonly placeholders: number
  /** a copy of the bytes that are searched, then the positions found */
  private readonly block: number
  private readonly parameters: number
  private readonly mobileRanges: number
  private bump: number
  private copied = {address: 0, size: 0}
  private cells = {address: 0, size: 0}

  constructor(module: WasmModule) {
    const instance = new WebAssembly.Instance(module, {env: {abort: () => {}}})
    // The module is compiled from the sources beside this file; its exports are those of index.ts there.
    this.wasm = instance.exports as KernelExports
    this.bump = Math.ceil(this.wasm.heapBase.value / 64) * 64
    this.rows = this.rowArrays()
    this.parameters = this.reserve(256)
    this.placeholders = this.writePlaceholders()
    this.mobileRanges = this.writeMobileRanges()
    this.block = this.reserve(BLOCK_ROOM + BLOCK * 4)
  }

  private rowArrays(): RowArrays {
    const words = (): number => this.reserve(SLICE_ROWS * 4)
    return {
      low: words(),
      high: words(),
      records: this.reserve(SLICE_ROWS * 8),
      persons: this.reserve(SLICE_ROWS * 8),
      starts: words(),
      ends: words(),
      keys: this.reserve(SLICE_ROWS * 8),
      matches: this.reserve(SLICE_ROWS),
      ranks: this.reserve(SLICE_ROWS),
    }
  }

  private writePlaceholders(): number {
    const table = placeholderTable()
    const address = this.reserve(table.index.length * 4 + table.lists.length)
    const lists = address + table.index.length * 4
    table.index.forEach((offset, i) => {
      this.i32[(address >> 2) + i] = offset === 0 ? 0 : lists + offset
    })
    this.u8.set(table.lists, lists)
    return address
  }

  private writeMobileRanges(): number {
    const address = this.reserve(1000)
    for (let range = 0; range < 1000; range++) this.u8[address + range] = isMobileRange(range) ? 1 : 0
    return address
  }

  /** Takes `bytes` of memory for good, aligned to 64; grows the memory when there is not enough. */
  reserve(bytes: number): number {
    const address = this.bump
    this.bump = address + Math.ceil(bytes / 64) * 64
    const {memory} = this.wasm
    const missing = this.bump + PAGE - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    if (missing > 0 || this.u8.length === 0) {
      this.u8 = new Uint8Array(memory.buffer)
      this.i32 = new Int32Array(memory.buffer)
      this.f64 = new Float64Array(memory.buffer)
    }
    return address
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
    this.copied = this.roomFor(this.copied, high - low)
    this.cells = this.roomFor(this.cells, cells * 8)
    this.u8.set(batch.bytes.subarray(low, high), this.copied.address)
    this.i32.set(batch.starts.subarray(0, cells), this.cells.address >> 2)
    this.i32.set(batch.ends.subarray(0, cells), (this.cells.address >> 2) + cells)
    const {address} = this.cells
    return {rows, columns, base: this.copied.address - low, starts: address, ends: address + cells * 4}
  }

  private roomFor(
    region: {readonly address: number; readonly size: number},
    size: number,
  ): {readonly address: number; readonly size: number} {
    if (size <= region.size) return region
    const wanted = Math.max(size * 2, 1 << 20)
    return {address: this.reserve(wanted), size: wanted}
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
    return kind === 'mobile'
      ? this.wasm.plainMobiles(rows, starts, ends, matches, this.mobileRanges)
      : this.wasm.plainEmails(rows, starts, ends, matches)
  }

  /** Marks and digests the rows of a trimmed column by their matches. */
  hold(rows: number, column: HoldColumn, key: DigestKey): void {
    const r = this.rows
    const seed = salted(key, column.salt)
    const order = salted(key, column.order)
    const words = [seed.lo, seed.hi, order.lo, order.hi]
    const orders = [rows, MODES[column.digesting], column.rank, column.held, column.masked, column.false]
    const arrays = [r.starts, r.ends, r.matches, r.low, r.high, r.records, r.persons, r.ranks]
    this.i32.set([...words, ...orders, ...arrays], this.parameters >> 2)
    this.wasm.hold(this.parameters)
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
    this.f64.set([state.limit, state.largest], (p + 8) >> 3)
    const arrays = [rows, r.starts, r.ends, r.matches, r.keys]
    this.i32.set([...arrays, state.integers ? 1 : 0, 0], (p + 24) >> 2)
    this.wasm.collectKeys(p)
    state.integers = this.i32[(p + 44) >> 2] === 1
    state.largest = this.f64[(p + 16) >> 3] as number
    return this.f64.subarray(r.keys >> 3, (r.keys >> 3) + (this.i32[(p + 48) >> 2] as number))
  }

  /** Positions of four bytes, found in SIMD: see assembly/structure.ts. Bound, since readers are handed it alone. */
  readonly find: FindBytes = (bytes, from, to, [one, two, three, four], out) => {
    const length = to - from
    this.u8.set(bytes.subarray(from, to), this.block)
    const count = this.wasm.positions(
      this.block,
      length,
      one,
      two,
      three,
      four,
      from,
      this.block + BLOCK_ROOM,
    )
    const at = (this.block + BLOCK_ROOM) >> 2
    out.set(this.i32.subarray(at, at + count))
    return count
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
