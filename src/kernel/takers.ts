import type {RowTakers, TakenRows} from '../model/format.js'
import type {KernelExports} from './exports.js'
import type {KernelMemory} from './memory.js'
import {takenRows} from './taken.js'

/**
 * bytes copied in and looked at once. Few at first: where statements are short, most of a long look is for
 * nothing; more as long as all of them are used.
 */
const FIRST_REACH = 16 * 1024
const LONGEST_REACH = 256 * 1024
const STEP = 4
/** A look at 64 bytes may go beyond the last; a byte that ends every number stands there. */
const BEHIND = 128
/** cells in a batch */
const CELLS = 64 * 1024
const QUOTE = 34
const BACKSLASH = {plain: 0, escape: 1, unsure: 2} as const

const NOTHING = {
  bytes: new Uint8Array(0),
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  rows: 0,
  columns: 0,
}

/** The takers of a memory. */
export function rowTakers(
  memory: KernelMemory,
  wasm: Pick<KernelExports, 'takeLines' | 'takeTuples' | 'takeObjects'>,
): RowTakers {
  const room = roomIn(memory)
  const written = keysIn(memory)
  return {
    lines: (bytes, from, end, columns, delimiter) =>
      room.take(wasm.takeLines, bytes, from, end, columns, delimiter),
    tuples: (bytes, from, end, columns, backslash) =>
      room.take(wasm.takeTuples, bytes, from, end, columns, BACKSLASH[backslash]),
    objects: (bytes, from, end, keys) => {
      const at = written.of(keys)
      if (at === undefined) return {batch: NOTHING, next: from, state: 'care'}
      return room.take(wasm.takeObjects, bytes, from, end, keys.length, at)
    },
  }
}

/** bytes for the keys of objects; with more of them rows are left to the reader */
const KEY_ROOM = 16 * 1024

/** Keys as the kernel reads them, written when others are asked for than the last time. */
function keysIn(memory: KernelMemory): {of(keys: readonly Uint8Array[]): number | undefined} {
  const address = memory.reserve(KEY_ROOM)
  let last: readonly Uint8Array[] | undefined
  return {
    of(keys) {
      if (keys.reduce((sum, key) => sum + key.length + 10, 8) > KEY_ROOM) return undefined
      if (keys !== last) writeKeys(memory, address, keys)
      last = keys
      return address
    },
  }
}

function writeKeys(memory: KernelMemory, address: number, keys: readonly Uint8Array[]): void {
  let at = address
  for (const key of keys) {
    const length = key.length + 2
    memory.i32[at >> 2] = length
    memory.u8[at + 4] = QUOTE
    memory.u8.set(key, at + 5)
    memory.u8[at + 3 + length] = QUOTE
    at += 4 + ((length + 3) & ~3)
  }
}

interface Room {
  take(
    how: (parameters: number) => number,
    bytes: Uint8Array,
    from: number,
    end: number,
    columns: number,
    extra: number,
  ): TakenRows
}

function roomIn(memory: KernelMemory): Room {
  const text = memory.reserve(LONGEST_REACH + BEHIND)
  const cells = memory.reserve(CELLS * 8)
  const parameters = memory.reserve(64)
  let reach = FIRST_REACH
  return {
    take(how, bytes, from, end, columns, extra): TakenRows {
      const rowsThatFit = Math.floor(CELLS / Math.max(1, columns))
      if (rowsThatFit === 0 || columns === 0) return {batch: NOTHING, next: from, state: 'care'}
      for (;;) {
        const length = Math.min(reach, end - from)
        memory.u8.set(bytes.subarray(from, from + length), text)
        memory.u8[text + length] = 0
        memory.i32.set(
          [text, length, 0, columns, cells, cells + CELLS * 4, rowsThatFit, 0, extra],
          parameters >> 2,
        )
        const taken = takenRows(memory, parameters, how(parameters), from)
        const isCut = taken.state === 'used up' && length < end - from
        if (isCut) reach = Math.min(LONGEST_REACH, reach * STEP)
        if (taken.state === 'care') reach = Math.max(FIRST_REACH, reach / STEP)
        if (!isCut || taken.batch.rows > 0 || length >= LONGEST_REACH) return taken
      }
    },
  }
}
