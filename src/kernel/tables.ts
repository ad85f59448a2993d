import {FIRST_BIRTH_YEAR} from '../kit/calendar.js'
import {placeholderTable} from '../kit/cells.js'
import {isMobileRange} from '../kit/phone-prefixes.js'
import {countyYears} from '../kit/regions.js'
import type {KernelMemory} from './memory.js'

/** Rows worked through at once: their bytes and their arrays stay in the second-level cache from column to column. */
export const SLICE_ROWS = 1024

/** Addresses of the arrays that have one element a row. */
export interface RowArrays {
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

export function rowArrays(memory: KernelMemory): RowArrays {
  const words = (): number => memory.reserve(SLICE_ROWS * 4)
  return {
    low: words(),
    high: words(),
    records: memory.reserve(SLICE_ROWS * 8),
    persons: memory.reserve(SLICE_ROWS * 8),
    starts: words(),
    ends: words(),
    keys: memory.reserve(SLICE_ROWS * 8),
    matches: memory.reserve(SLICE_ROWS),
    ranks: memory.reserve(SLICE_ROWS),
  }
}

/** Words that stand for nothing; see `placeholderTable`. */
export function writePlaceholders(memory: KernelMemory): number {
  const table = placeholderTable()
  const address = memory.reserve(table.index.length * 4 + table.lists.length)
  const lists = address + table.index.length * 4
  table.index.forEach((offset, i) => {
    memory.i32[(address >> 2) + i] = offset === 0 ? 0 : lists + offset
  })
  memory.u8.set(table.lists, lists)
  return address
}

/** For each three digits whether mobile numbers begin so. */
export function writeMobileRanges(memory: KernelMemory): number {
  const address = memory.reserve(1000)
  for (let range = 0; range < 1000; range++) memory.u8[address + range] = isMobileRange(range) ? 1 : 0
  return address
}

/** As src/kernel/assembly/plain.ts has them. */
const LOWEST_CODE = 110_000
const HIGHEST_CODE = 659_999
export const COUNTY_BYTES = (HIGHEST_CODE - LOWEST_CODE + 1) * 2

/** For each code of the register two bytes: first year of birth, and one behind the last, both from 1880. */
export function writeCounties(memory: KernelMemory, address: number): void {
  for (const {code, from, to} of countyYears()) {
    if (code > HIGHEST_CODE) continue
    const at = address + (code - LOWEST_CODE) * 2
    memory.u8[at] = Math.max(0, from - FIRST_BIRTH_YEAR)
    memory.u8[at + 1] = Math.min(255, to - FIRST_BIRTH_YEAR + 1)
  }
}
