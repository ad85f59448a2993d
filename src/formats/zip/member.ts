import {createInflateRaw} from 'node:zlib'
import type {Entry} from 'yauzl'
import type {ByteSource} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import {INFLATE_CHUNK, inflate} from '../inflate.js'
import {streamedSource} from '../source.js'

const STORED = 0
const DEFLATED = 8

/** Whether this member's data can be read; else the Problem that says why not. */
export function obstacle(entry: Entry, place: Place): Problem | undefined {
  const gap = (cause: Problem['cause'], detail: string): Problem => ({place, cause, detail, weight: 'gap'})
  if (entry.isEncrypted()) return gap('encrypted', 'archive member needs a password')
  const method = entry.compressionMethod
  if (method === STORED || method === DEFLATED) return undefined
  return gap('unsupported-format', `zip compression method ${method}`)
}

/** A member as a source; a stored one can be read at any offset like the archive itself. */
export function memberSource(
  archive: ByteSource,
  entry: Entry,
  start: number,
  place: Place,
  tell: (problem: Problem) => void,
): ByteSource {
  const end = start + entry.compressedSize
  let told = false
  const fault = (cause: 'truncated' | 'damaged', detail: string): void => {
    if (!told) tell({place, cause, detail, weight: 'gap'})
    told = true
  }
  if (entry.compressionMethod === STORED) return stored(archive, start, entry.compressedSize, place)
  return streamedSource({
    place,
    size: entry.uncompressedSize,
    open: () =>
      checked(
        inflate(archive.stream(start, end), createInflateRaw({chunkSize: INFLATE_CHUNK}), kind =>
          fault(kind, 'compressed data are damaged or end early; what came before was read'),
        ),
        entry.uncompressedSize,
        () => fault('damaged', 'unpacked size differs from the directory'),
      ),
  })
}

function stored(archive: ByteSource, start: number, size: number, place: Place): ByteSource {
  const {readAt} = archive
  const source = streamedSource({place, size, open: () => archive.stream(start, start + size)})
  const end = start + size
  return {
    ...source,
    stream: (from = 0, to = size) => archive.stream(start + from, Math.min(end, start + to)),
    ...(readAt === undefined
      ? {}
      : {
          readAt: (at: number, length: number) =>
            readAt(start + at, Math.max(0, Math.min(length, size - at))),
        }),
  }
}

async function* checked(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  differs: () => void,
): AsyncGenerator<Uint8Array> {
  let have = 0
  for await (const chunk of chunks) {
    have += chunk.length
    yield chunk
  }
  if (have !== size) differs()
}
