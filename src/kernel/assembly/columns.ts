// Works through one column of a batch: trims, tells blanks, digests what rows hold. test/kernel holds it to the kit.

import {digestDigits, digestFolded, digestText, finish, hi, lo} from './digest'

const SHAPE: u8 = 1
const MASKED: u8 = 3
/** Not blank, with a sign in it that values are hidden behind: the host asks the detector. */
const STARRED: u8 = 5
/** The slot of columns that mark nothing; see src/steps/count/program.ts. */
const UNMARKED: i32 = 63

/** One column to be held, filled in by the host. */
@unmanaged
class Hold {
  rows: i32
  /** 0 text, 1 folded, 2 digits */
  mode: i32
  seedHi: i32
  seedLo: i32
  salt: i32
  order: i32
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
  recordHi: i32
  recordLo: i32
  personHi: i32
  personLo: i32
  ranks: i32
}

/** Key values to be collected, filled in by the host. */
@unmanaged
class Keys {
  rows: i32
  seedHi: i32
  seedLo: i32
  salt: i32
  starts: i32
  ends: i32
  matches: i32
  /** newcomers not below the limit cannot be among the smallest */
  out: i32
  /** 1 while every value is a plain integer of at most 15 digits */
  integers: i32
  count: i32
  limit: f64
  largest: f64
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

/** Whether a sign people hide values behind is in the cell: * (also full-width) or ●. */
function hasStar(start: i32, end: i32): bool {
  for (let i = start; i < end; i++) {
    const c = load<u8>(i)
    if (c == 42) return true
    if (c == 0x8a && i >= start + 2 && load<u8>(i - 1) == 0xbc && load<u8>(i - 2) == 0xef) return true
    if (c == 0x8f && i >= start + 2 && load<u8>(i - 1) == 0x97 && load<u8>(i - 2) == 0xe2) return true
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
    if (match >= MASKED) {
      mark(p, at, match == MASKED ? p.masked : p.false)
      continue
    }
    mark(p, at, p.held)
    const start = load<i32>(p.starts + at)
    const end = load<i32>(p.ends + at)
    if (p.mode == 0) digestText(p.seedHi, p.seedLo, p.salt, start, end)
    else if (p.mode == 1) digestFolded(p.seedHi, p.seedLo, p.salt, start, end)
    else digestDigits(p.seedHi, p.seedLo, p.salt, start, end)
    store<i32>(p.recordHi + at, load<i32>(p.recordHi + at) + finish(hi ^ p.order))
    store<i32>(p.recordLo + at, load<i32>(p.recordLo + at) + finish(lo + p.order))
    if (p.rank < <i32>load<u8>(p.ranks + row)) {
      store<u8>(p.ranks + row, <u8>p.rank)
      store<i32>(p.personHi + at, hi)
      store<i32>(p.personLo + at, lo)
    }
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
    digestFolded(p.seedHi, p.seedLo, p.salt, start, end)
    noteInteger(p, start, end)
    const key = <f64>(<u32>hi) * <f64>0x200000 + <f64>((<u32>lo) >>> 11)
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
