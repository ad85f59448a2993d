import {LF, QUOTE} from './bytes.js'

/** The part of a script that is in memory. What is before `at` is dealt with. */
export interface Window {
  bytes: Buffer
  at: number
  end: number
  /** nothing follows `end` */
  rest: 'more' | 'none'
  /** it cannot grow: whatever does not fit must be given up */
  room: 'some' | 'none'
  /** a newline was added behind the last line so that it ends like any other */
  lastLine: 'whole' | 'ended here'
  /** bytes of the script before `bytes[0]` */
  offset: number
}

/** Fills windows from a stream of chunks. */
export interface Feed {
  readonly window: Window
  /** Makes room, and reads on until the window is full or the script ends. */
  fill(): Promise<void>
}

/** Bytes held at once when nothing is cut: fits the second-level cache, and keeps batches large. */
export const WINDOW_BYTES = 1024 * 1024

/** A sentinel and a final newline stand behind the bytes. */
const MARGIN = 16

export function feedFrom(chunks: AsyncIterable<Uint8Array>, first: number, most: number): Feed {
  const iterator = chunks[Symbol.asyncIterator]()
  const window: Window = {
    bytes: Buffer.alloc(first + MARGIN),
    at: 0,
    end: 0,
    rest: 'more',
    room: 'some',
    lastLine: 'whole',
    offset: 0,
  }
  let chunk: Uint8Array = new Uint8Array(0)

  async function fill(): Promise<void> {
    makeRoom(window, most)
    const capacity = window.bytes.length - MARGIN
    while (window.end < capacity && window.rest === 'more') {
      if (chunk.length === 0) {
        const next = await iterator.next()
        if (next.done) close(window)
        else chunk = next.value
        continue
      }
      const taken = chunk.subarray(0, capacity - window.end)
      window.bytes.set(taken, window.end)
      window.end += taken.length
      chunk = chunk.subarray(taken.length)
    }
    window.bytes[window.end] = QUOTE
  }

  return {window, fill}
}

function close(window: Window): void {
  window.rest = 'none'
  if (window.end === 0 || window.bytes[window.end - 1] === LF) return
  window.bytes[window.end++] = LF
  window.lastLine = 'ended here'
}

/** Moves what is left to the front; when that is most of the window, the window doubles. */
function makeRoom(window: Window, most: number): void {
  const {bytes, at, end} = window
  const left = end - at
  const capacity = bytes.length - MARGIN
  const size = left > capacity / 2 ? Math.min(Math.max(most, capacity), capacity * 2) : capacity
  window.room = left >= size ? 'none' : 'some'
  if (size > capacity) window.bytes = Buffer.alloc(size + MARGIN)
  bytes.copy(window.bytes, 0, at, end)
  window.offset += at
  window.at = 0
  window.end = left
}
