import type {DecodePairs} from '../model/format.js'
import type {KernelExports} from './exports.js'
import type {KernelMemory} from './memory.js'

/** bytes decoded at once */
const TEXT = 64 * 1024
/** A look at 16 bytes may go beyond the last of them. */
const BEHIND = 16
/** entries of a table: rows of 256 for the lead bytes 0x81 to 0xFE */
const ENTRIES = 126 * 256

/** Decodes by a table that is copied in when it is another than the last time. */
export function pairDecoder(memory: KernelMemory, wasm: Pick<KernelExports, 'decodePairs'>): DecodePairs {
  const parameters = memory.reserve(64)
  const tableAt = memory.reserve(ENTRIES * 4)
  const textAt = memory.reserve(TEXT + BEHIND)
  const outAt = memory.reserve(2 * TEXT + BEHIND)
  let last: Uint32Array | undefined
  return (table, bytes, from, to, out, at) => {
    if (table !== last) new Uint32Array(memory.u8.buffer, tableAt, ENTRIES).set(table)
    last = table
    const length = Math.min(to - from, TEXT)
    memory.u8.set(bytes.subarray(from, from + length), textAt)
    memory.i32.set([textAt, length, tableAt, outAt, 0, 0], parameters >> 2)
    wasm.decodePairs(parameters)
    const read = memory.i32[(parameters >> 2) + 4] as number
    const written = memory.i32[(parameters >> 2) + 5] as number
    out.set(memory.u8.subarray(outAt, outAt + written), at)
    return {read, written}
  }
}
