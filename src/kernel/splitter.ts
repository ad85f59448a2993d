import type {RowSplitter, SplitRules, TakenRows} from '../model/format.js'
import type {KernelExports} from './exports.js'
import type {KernelMemory} from './memory.js'
import {takenRows} from './taken.js'

/** bytes of the window: enough rows a call that its cost does not show, little enough to stay in the cache */
const SPLIT_WINDOW = 256 * 1024
/** A look at 64 bytes may go beyond the last of them; a reader may put one byte behind the last. */
const BEHIND = 128
/** cells in a batch; with a dozen columns some ten thousand rows */
const CELLS = 128 * 1024

/** Where the splitter works: a window, the starts and ends of cells, its parameters. */
interface Room {
  readonly window: number
  readonly starts: number
  readonly ends: number
  readonly parameters: number
}

/**
 * Lends the one splitter of a memory. All rooms are taken at once, here as in takers.ts and pairs.ts: memory that
 * grew while a window is lent would take the window away, and room that is not used costs nothing.
 */
export function splitterLender(
  memory: KernelMemory,
  wasm: Pick<KernelExports, 'split'>,
): (rules: SplitRules) => RowSplitter | undefined {
  const room = takeRoom(memory)
  let lent = false
  return rules => {
    if (lent || rules.columns > CELLS) return undefined
    lent = true
    const close = (): void => {
      lent = false
    }
    return {...splitterIn(room, rules, memory, wasm), close}
  }
}

function takeRoom(memory: KernelMemory): Room {
  return {
    window: memory.reserve(SPLIT_WINDOW + BEHIND),
    starts: memory.reserve(CELLS * 4),
    ends: memory.reserve(CELLS * 4),
    parameters: memory.reserve(64),
  }
}

function splitterIn(
  {window, starts, ends, parameters}: Room,
  rules: SplitRules,
  memory: KernelMemory,
  wasm: Pick<KernelExports, 'split'>,
): Omit<RowSplitter, 'close'> {
  const {columns, delimiter, quote, newline} = rules
  const rowsThatFit = Math.floor(CELLS / columns)
  return {
    window: bytes => memory.u8.subarray(window, window + Math.min(bytes, SPLIT_WINDOW + 1)),
    split(from, length): TakenRows {
      const text = [window, length, from, columns]
      const room = [starts, ends, rowsThatFit, 0]
      memory.i32.set([...text, ...room, delimiter, quote, newline], parameters >> 2)
      return takenRows(memory, parameters, wasm.split(parameters))
    },
  }
}
