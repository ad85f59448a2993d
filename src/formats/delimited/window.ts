/**
 * Consumes `bytes[0..length)`, behind which there is room for one more byte as a sentinel, and returns how many bytes it is done with; the rest comes again, with more
 * behind it. `none`: nothing more will come. `limit`: the window is as large as it may be and nothing in it
 * was consumed, so something must be given up now. After `none` the return value is not looked at.
 */
export type Consume = (bytes: Uint8Array, length: number, end: 'more' | 'none' | 'limit') => number

/** bytes: first and greatest size of the window */
export interface WindowSize {
  readonly first: number
  readonly most: number
}

/** Where a window of the usual size lies: the same place each time, or a new one. */
export type WindowRoom = (bytes: number) => Uint8Array<ArrayBuffer>

/** bytes: enough rows a call that its cost does not show, little enough to stay in the cache. */
export const WINDOW = 256 * 1024

/** bytes behind the window that a consumer may write to */
const SENTINEL = 1

/**
 * Hands a stream over in windows: one buffer with what was left of the last turn at its front. It grows
 * while nothing can be consumed, and shrinks again.
 * The buffer belongs to the consumer during the call.
 */
export async function overWindows(
  chunks: AsyncIterable<Uint8Array>,
  size: WindowSize,
  consume: Consume,
  room: WindowRoom = wanted => new Uint8Array(wanted),
): Promise<void> {
  const usual = Math.min(size.first, size.most)
  let bytes = room(usual + SENTINEL)
  let length = 0
  const turn = (): void => {
    let done = consume(bytes, length, 'more')
    if (done === 0 && length >= size.most) done = consume(bytes, length, 'limit')
    const capacity = bytes.length - SENTINEL
    const isFull = done === 0 && length === capacity
    length -= done
    bytes = moved(
      bytes,
      done,
      length,
      isFull ? Math.min(size.most, capacity * 2) : usual,
      isFull ? undefined : room,
    )
  }
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      if (length === bytes.length - SENTINEL) turn()
      const take = Math.min(chunk.length - at, bytes.length - SENTINEL - length)
      bytes.set(chunk.subarray(at, at + take), length)
      length += take
      at += take
    }
  }
  consume(bytes, length, 'none')
}

/** What is left, at the front of a window of the wanted size; the same window where it will do. */
function moved(
  bytes: Uint8Array<ArrayBuffer>,
  from: number,
  length: number,
  wanted: number,
  room: WindowRoom = size => new Uint8Array(size),
): Uint8Array<ArrayBuffer> {
  const fits = bytes.length === wanted + SENTINEL || length >= wanted
  const target = fits ? bytes : room(wanted + SENTINEL)
  target.set(bytes.subarray(from, from + length))
  return target
}
