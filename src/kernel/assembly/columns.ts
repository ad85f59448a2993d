// Works through one column of a batch: trims, tells blanks, digests what rows hold. test/kernel holds it to the kit.

import {avalanche, digestDigits, digestFolded, digestText} from './digest'

const SHAPE: u8 = 1
const MASKED: u8 = 3
/** Not blank, with a sign in it that values are hidden behind: the host asks the detector. */
const STARRED: u8 = 5
/** The slot of columns that mark nothing; see src/steps/count/program.ts. */
const UNMARKED: i32 = 63

/** One column to be held, filled in by the host. */
@unmanaged
class Hold {
  /** key of the digests and the kind's salt */
  seed: u64
  /** tells the second column of a kind from the first */
  order: u64
  rows: i32
  /** 0 text, 1 folded, 2 digits */
  mode: i32
  /** 255 identifies nobody */
  rank: i32
  held: i32
  masked: i32
  false: i32
  /** addresses of arrays, one element a row */
  starts: i32
  ends: i32
  matches: i32
  low: i32
  high: i32
  records: i32
  persons: i32
  ranks: i32
}

/** Key values to be collected, filled in by the host. */
@unmanaged
class Keys {
  seed: u64
  /** newcomers not below the limit cannot be among the smallest */
  limit: f64
  largest: f64
  rows: i32
  starts: i32
  ends: i32
  matches: i32
  out: i32
  /** 1 while every value is a plain integer of at most 15 digits */
  integers: i32
  count: i32
}

/**
 * Trims the cells of one column into `tight` starts and ends, and marks with SHAPE what is not blank, 0 what
 * is; with `stars`, those that may be masked with STARRED, whose number is returned. Starts and ends count from `base`; tight ones are addresses. `placeholders`: 256 offsets by first byte into a list of (length, bytes) pairs, 0 ends it.
 */
export function trim(
  rows: i32,
  columns: i32,
  column: i32,
  base: i32,
  starts: i32,
  ends: i32,
  tightStarts: i32,
  tightEnds: i32,
  matches: i32,
  placeholders: i32,
  stars: i32,
): i32 {
  let starred = 0
  const step = columns << 2
  let at = column << 2
  for (let row = 0; row < rows; row++, at += step) {
    let start = base + load<i32>(starts + at)
    let end = base + load<i32>(ends + at)
    while (start < end && load<u8>(start) <= 32) start++
    while (end > start && load<u8>(end - 1) <= 32) end--
    store<i32>(tightStarts + (row << 2), start)
    store<i32>(tightEnds + (row << 2), end)
    let match: u8 = SHAPE
    if (start >= end || isPlaceholder(start, end - start, placeholders)) match = 0
    else if (stars && hasStar(start, end)) {
      match = STARRED
      starred++
    }
    store<u8>(matches + row, match)
  }
  return starred
}

/** Whether a sign people hide values behind is in the cell: * (also full-width) or ●. 16 bytes at a look. */
function hasStar(start: i32, end: i32): bool {
  for (let i = start; i < end; i += 16) {
    const one = v128.load(i)
    const two = v128.load(i + 1)
    const three = v128.load(i + 2)
    const wide = v128.and(i8x16.eq(one, i8x16.splat(<i8>0xef)), i8x16.eq(two, i8x16.splat(<i8>0xbc)))
    const disc = v128.and(i8x16.eq(one, i8x16.splat(<i8>0xe2)), i8x16.eq(two, i8x16.splat(<i8>0x97)))
    const stars = v128.or(
      i8x16.eq(one, i8x16.splat(42)),
      v128.or(
        v128.and(wide, i8x16.eq(three, i8x16.splat(<i8>0x8a))),
        v128.and(disc, i8x16.eq(three, i8x16.splat(<i8>0x8f))),
      ),
    )
    let found = i8x16.bitmask(stars)
    if (end - i < 16) found &= (1 << (end - i)) - 1
    if (found != 0) return true
  }
  return false
}

// @ts-expect-error: decorator
@inline
function isPlaceholder(start: i32, length: i32, placeholders: i32): bool {
  if (length > 9) return false
  const list = load<i32>(placeholders + (<i32>load<u8>(start) << 2))
  return list != 0 && isListed(start, length, list)
}

function isListed(start: i32, length: i32, list: i32): bool {
  let word = list
  for (let size = <i32>load<u8>(word); size != 0; size = <i32>load<u8>(word)) {
    word++
    if (size == length && memory.compare(start, word, size) == 0) return true
    word += size
  }
  return false
}

/** Marks what rows hold, and adds held cells to the digests of record and person. */
export function hold(address: usize): void {
  const p = changetype<Hold>(address)
  const matches = p.matches
  for (let row = 0; row < p.rows; row++) {
    const match = load<u8>(matches + row)
    if (match == 0) continue
    const at = row << 2
    if (match >= MASKED) mark(p, at, match == MASKED ? p.masked : p.false)
    else holdCell(p, row, load<i32>(p.starts + at), load<i32>(p.ends + at))
  }
}

// @ts-expect-error: decorator
@inline
function holdCell(p: Hold, row: i32, start: i32, end: i32): void {
  mark(p, row << 2, p.held)
  const digest = digestOf(p.mode, p.seed, start, end)
  const record = p.records + (row << 3)
  store<u64>(record, load<u64>(record) + avalanche(digest + p.order))
  if (p.rank < <i32>load<u8>(p.ranks + row)) {
    store<u8>(p.ranks + row, <u8>p.rank)
    store<u64>(p.persons + (row << 3), digest)
  }
}

/**
 * `trim` and `hold` in one pass, for columns whose every filled cell holds the kind. Cells with stars are left:
 * they alone are marked, as `trim` marks them, and their number is returned.
 */
export function trimAndHold(
  address: usize,
  columns: i32,
  column: i32,
  base: i32,
  starts: i32,
  ends: i32,
  placeholders: i32,
): i32 {
  const p = changetype<Hold>(address)
  let starred = 0
  const step = columns << 2
  let at = column << 2
  for (let row = 0; row < p.rows; row++, at += step) {
    let start = base + load<i32>(starts + at)
    let end = base + load<i32>(ends + at)
    while (start < end && load<u8>(start) <= 32) start++
    while (end > start && load<u8>(end - 1) <= 32) end--
    let match: u8 = 0
    if (start < end && !isPlaceholder(start, end - start, placeholders)) {
      if (hasStar(start, end)) {
        match = STARRED
        starred++
        store<i32>(p.starts + (row << 2), start)
        store<i32>(p.ends + (row << 2), end)
      } else holdCell(p, row, start, end)
    }
    store<u8>(p.matches + row, match)
  }
  return starred
}

// @ts-expect-error: decorator
@inline
function digestOf(mode: i32, seed: u64, start: i32, end: i32): u64 {
  if (mode == 0) return digestText(seed, start, end)
  return mode == 1 ? digestFolded(seed, start, end) : digestDigits(seed, start, end)
}

/** Writes the digest of one cell to `out`, for what was found outside the plan. */
export function digestCell(mode: i32, seedLo: u32, seedHi: u32, start: i32, end: i32, out: i32): void {
  store<u64>(out, digestOf(mode, (<u64>seedHi << 32) | <u64>seedLo, start, end))
}

/** Finishes the sums of digests that rows have come to, each its record's digest from now on. */
export function finishRecords(rows: i32, records: i32): void {
  for (let row = 0; row < rows; row++) {
    const record = records + (row << 3)
    store<u64>(record, avalanche(load<u64>(record)))
  }
}

// @ts-expect-error: decorator
@inline
function mark(p: Hold, at: i32, slot: i32): void {
  if (slot < 31) store<i32>(p.low + at, load<i32>(p.low + at) | (1 << slot))
  else if (slot < UNMARKED) store<i32>(p.high + at, load<i32>(p.high + at) | (1 << (slot - 31)))
}

/** Digests the marked cells of a key column and writes out those below the limit, as doubles of 53 bits. */
export function collectKeys(address: usize): void {
  const p = changetype<Keys>(address)
  let count = 0
  for (let row = 0; row < p.rows; row++) {
    if (load<u8>(p.matches + row) == 0) continue
    const start = load<i32>(p.starts + (row << 2))
    const end = load<i32>(p.ends + (row << 2))
    noteInteger(p, start, end)
    const key = <f64>(digestFolded(p.seed, start, end) >>> 11)
    if (key >= p.limit) continue
    store<f64>(p.out + (count << 3), key)
    count++
  }
  p.count = count
}

// @ts-expect-error: decorator
@inline
function noteInteger(p: Keys, start: i32, end: i32): void {
  if (p.integers == 0) return
  let value: f64 = 0
  for (let i = start; i < end; i++) {
    const c = load<u8>(i)
    if (c < 48 || c > 57 || end - start > 15) {
      p.integers = 0
      return
    }
    value = value * 10 + <f64>(c - 48)
  }
  if (value > p.largest) p.largest = value
}
