import type {TakenRows} from '../model/format.js'
import type {KernelMemory} from './memory.js'

/** Why a taker stopped, by its number: see assembly/take.ts. */
const STATES = ['used up', 'full', 'care'] as const

/**
 * What a taker left in its parameters (`Take` in assembly/take.ts), as rows in the kernel's memory. `from`: where the
 * text it looked at begins in the bytes of its caller.
 */
export function takenRows(memory: KernelMemory, parameters: number, why: number, from = 0): TakenRows {
  const word = (index: number): number => memory.i32[(parameters >> 2) + index] as number
  const [columns, rows] = [word(3), word(7)]
  const cells = (first: number): Int32Array => memory.i32.subarray(first >> 2, (first >> 2) + rows * columns)
  const bytes = memory.u8.subarray(word(0), word(0) + word(1))
  const batch = {bytes, starts: cells(word(4)), ends: cells(word(5)), rows, columns}
  return {batch, next: from + word(2), state: STATES[why] ?? 'care'}
}
