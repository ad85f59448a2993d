import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import type {ByteSource} from '../model/format.js'
import type {Place, WalkedFile} from '../model/place.js'

/** bytes read at once: large enough that the cost of a call does not show. */
const CHUNK = 1024 * 1024

/**
 * Not through a link, and not waiting for a writer, should a path have been exchanged for a link or a FIFO
 * since the walk.
 */
const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * A file on disk, read at positions. The descriptor is closed when a stream ends, fails or is left early.
 * System errors (`errno`, `syscall`) pass through; their message names no content.
 */
export function fileSource(file: WalkedFile): ByteSource {
  return file.size <= SMALL ? smallSource(file) : largeSource(file)
}

/** bytes up to which a file is read at once: what sniffing reads of it anyway */
const SMALL = 64 * 1024

/**
 * A small file, read when first asked for and kept. Not in the background: its five calls would each wait their
 * turn there, for longer than they take.
 */
function smallSource(file: WalkedFile): ByteSource {
  let bytes: Uint8Array | undefined
  const whole = (): Uint8Array => {
    bytes ??= readSmall(file)
    return bytes
  }
  return {
    place: file.place,
    name: lastName(file.place),
    size: file.size,
    head: async n => whole().subarray(0, n),
    stream: async function* (from = 0, to = file.size) {
      yield* slices(whole(), from, Math.min(to, file.size))
    },
    readAt: async (offset, length) => whole().subarray(offset, offset + length),
  }
}

function readSmall({bytes: path, size}: WalkedFile): Uint8Array {
  const file = openSync(path, READ_ONLY)
  try {
    if (!fstatSync(file).isFile()) throw notRegular()
    const buffer = Buffer.allocUnsafe(size)
    let have = 0
    while (have < size) {
      const count = readSync(file, buffer, have, size - have, have)
      if (count === 0) break
      have += count
    }
    return buffer.subarray(0, have)
  } finally {
    closeSync(file)
  }
}

function notRegular(): Error {
  return Object.assign(new Error('no longer a regular file'), {code: 'ENOTREG', syscall: 'open', errno: 0})
}

function largeSource(file: WalkedFile): ByteSource {
  const readAt = (offset: number, length: number): Promise<Uint8Array> =>
    withHandle(file.bytes, async handle => {
      const buffer = Buffer.allocUnsafe(Math.min(length, Math.max(0, file.size - offset)))
      return buffer.subarray(0, await fill(handle, buffer, offset))
    })
  return {
    place: file.place,
    name: lastName(file.place),
    size: file.size,
    head: n => readAt(0, n),
    stream: (from = 0, to = file.size) => fileChunks(file.bytes, from, Math.min(to, file.size)),
    readAt,
  }
}

/** Bytes already in memory. */
export function memorySource(place: Place, bytes: Uint8Array): ByteSource {
  return {
    place,
    name: lastName(place),
    size: bytes.length,
    head: async n => bytes.subarray(0, n),
    stream: (from = 0, to = bytes.length) => slices(bytes, from, Math.min(to, bytes.length)),
    readAt: async (offset, length) => bytes.subarray(offset, offset + length),
  }
}

/** How a member comes out of its container: `open` starts it anew from its first byte each time. */
export interface Streamed {
  readonly place: Place
  /** bytes, where the container states it; a statement, not a proof */
  readonly size?: number
  open(): AsyncIterable<Uint8Array>
}

/** A member that can only be read in order. Its first bytes are kept, so that sniffing costs one opening. */
export function streamedSource(member: Streamed): ByteSource {
  let start: Promise<Uint8Array> | undefined
  let kept = 0
  return {
    place: member.place,
    name: lastName(member.place),
    ...(member.size === undefined ? {} : {size: member.size}),
    head: async n => {
      if (start === undefined || kept < n) {
        kept = n
        start = firstBytes(member.open(), n)
      }
      return (await start).subarray(0, n)
    },
    stream: (from = 0, to = Number.POSITIVE_INFINITY) => window(member.open(), from, to),
  }
}

/** The same source if it can be read at any offset, else a copy in memory; undefined when it is over `most` bytes. */
export async function randomAccess(source: ByteSource, most: number): Promise<ByteSource | undefined> {
  if (source.readAt !== undefined) return source
  if (source.size !== undefined && source.size > most) return undefined
  const bytes = await firstBytes(source.stream(), most + 1)
  return bytes.length > most ? undefined : memorySource(source.place, bytes)
}

/** The first `n` bytes of a stream, or fewer when there are no more; leaves the stream. */
export async function firstBytes(chunks: AsyncIterable<Uint8Array>, n: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let have = 0
  for await (const chunk of chunks) {
    const part = Uint8Array.prototype.slice.call(chunk, 0, n - have)
    parts.push(part)
    have += part.length
    if (have >= n) break
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, have)
}

function lastName(place: Place): string {
  const name = place.members.at(-1) ?? place.path
  return name.slice(name.lastIndexOf('/') + 1)
}

async function* slices(bytes: Uint8Array, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += CHUNK) yield bytes.subarray(at, Math.min(at + CHUNK, to))
}

async function* window(
  chunks: AsyncIterable<Uint8Array>,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const chunk of chunks) {
    const start = Math.max(0, from - at)
    const end = Math.min(chunk.length, to - at)
    if (start < end) yield chunk.subarray(start, end)
    at += chunk.length
    if (at >= to) return
  }
}

/** Reads ahead by one chunk, in two buffers by turns, so that the disk and the reader work at the same time. */
async function* fileChunks(path: Buffer, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (from >= to) return
  const handle = await opened(path)
  const size = Math.min(CHUNK, to - from)
  let current = Buffer.allocUnsafe(size)
  let spare = to - from > size ? Buffer.allocUnsafe(size) : current
  let at = from
  const next = (buffer: Buffer): Promise<number> => {
    const reading = fill(handle, buffer.subarray(0, Math.max(0, Math.min(size, to - at))), at)
    // A failure shows when the chunk is asked for; until then it must not count as unhandled.
    reading.catch(() => 0)
    return reading
  }
  let pending = next(current)
  try {
    for (;;) {
      const count = await pending
      if (count === 0) return
      at += count
      const chunk = current.subarray(0, count)
      ;[current, spare] = [spare, current]
      pending = at < to ? next(current) : Promise.resolve(0)
      yield chunk
    }
  } finally {
    await pending.catch(() => 0)
    await handle.close()
  }
}

async function withHandle<T>(path: Buffer, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await opened(path)
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}

async function opened(path: Buffer): Promise<FileHandle> {
  const handle = await open(path, READ_ONLY)
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw notRegular()
}

/** A read may stop short; only zero bytes mean the end. */
async function fill(handle: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let have = 0
  while (have < buffer.length) {
    const {bytesRead} = await handle.read(buffer, have, buffer.length - have, position + have)
    if (bytesRead === 0) break
    have += bytesRead
  }
  return have
}
