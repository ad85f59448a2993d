import type {ByteSource} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import {streamedSource} from '../source.js'
import type {Cursor} from './cursor.js'

/**
 * A member that starts where the cursor stands. Its head, and the first reading from its start, come from the
 * cursor, so that a packed archive is unpacked once; any other reading opens the archive anew.
 */
export function memberSource(archive: ByteSource, cursor: Cursor, size: number, place: Place): ByteSource {
  const start = cursor.at
  const end = start + size
  let kept: Uint8Array = new Uint8Array(0)
  let state: 'fresh' | 'taken' = 'fresh'
  const anew = streamedSource({place, size, open: () => archive.stream(start, end)})
  const {readAt} = archive
  return {
    ...anew,
    head: async n => {
      const more = Math.min(n, size) - kept.length
      if (state === 'fresh' && more > 0) kept = Buffer.concat([kept, await cursor.take(more)])
      return state === 'fresh' || kept.length >= Math.min(n, size) ? kept.subarray(0, n) : anew.head(n)
    },
    stream: (from = 0, to = size) => {
      if (state === 'taken' || from > 0) return archive.stream(start + from, Math.min(end, start + to))
      state = 'taken'
      return live(kept, cursor, Math.min(end, start + to))
    },
    ...(readAt === undefined
      ? {}
      : {
          readAt: (at: number, length: number) =>
            readAt(start + at, Math.max(0, Math.min(length, size - at))),
        }),
  }
}

async function* live(kept: Uint8Array, cursor: Cursor, end: number): AsyncGenerator<Uint8Array> {
  const start = cursor.at - kept.length
  yield kept.subarray(0, end - start)
  while (cursor.at < end) {
    const piece = await cursor.some(end - cursor.at)
    if (piece.length === 0) return
    yield piece
  }
}
