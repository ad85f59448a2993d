import type {Entry} from 'yauzl'
import type {ByteSource, ReadLimits} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import {firstBytes} from '../source.js'
import type {Directory} from '../zip/directory.js'
import {openDirectory} from '../zip/directory.js'
import {memberSource, obstacle} from '../zip/member.js'
import {memberName} from '../zip/names.js'
import {utf16Decoder} from './chunks.js'

/** bytes of a part that is read whole: styles grow to some ten megabytes in files that were copied about for years */
const MAX_WHOLE_PART = 64 * 1024 * 1024
/** A workbook has a few parts a sheet; more entries are not a workbook's. */
const MAX_PARTS = 100_000

/** The parts of an OPC package (ECMA-376 part 2). Names are without a leading slash; case does not matter. */
export interface Package {
  readonly names: readonly string[]
  has(name: string): boolean
  /** What the archive says the part unpacks to, in bytes. */
  size(name: string): number
  /** A part as a source, or undefined when it is missing or cannot be read; the problem has then been told. */
  part(name: string): Promise<ByteSource | undefined>
  /** A small part as text; empty when it is missing. */
  text(name: string): Promise<string>
}

/** Opens the archive. Throws what `directoryFault` explains. */
export async function openPackage(
  archive: ByteSource,
  limits: ReadLimits,
  tell: (problem: Problem) => void,
): Promise<Package> {
  const directory = await openDirectory(archive)
  const entries = await listed(directory)
  const left = {bytes: Math.max(limits.memoryBytes, (archive.size ?? 0) * limits.expansionRatio)}
  const part = async (name: string): Promise<ByteSource | undefined> => {
    const entry = entries.get(name.toLowerCase())
    return entry === undefined ? undefined : opened(archive, directory, entry, left, tell)
  }
  return {
    names: [...entries.keys()],
    has: name => entries.has(name.toLowerCase()),
    size: name => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
    part,
    text: async name => textOf(await part(name)),
  }
}

async function listed(directory: Directory): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of directory.entries()) {
    const name = memberName(entry).replace(/^\/+/, '').toLowerCase()
    if (!name.endsWith('/') && !entries.has(name)) entries.set(name, entry)
    if (entries.size >= MAX_PARTS) break
  }
  return entries
}

async function opened(
  archive: ByteSource,
  directory: Directory,
  entry: Entry,
  left: {bytes: number},
  tell: (problem: Problem) => void,
): Promise<ByteSource | undefined> {
  const place: Place = archive.place
  const problem = obstacle(entry, place)
  if (problem !== undefined) {
    tell(problem)
    return undefined
  }
  const source = memberSource(archive, entry, await directory.dataStart(entry), place, tell)
  const exceeded = (): void =>
    tell({
      place,
      cause: 'too-large',
      detail: 'workbook expands out of all proportion; the rest left unread',
      weight: 'gap',
    })
  return {...source, stream: (from, to) => bounded(source.stream(from, to), left, exceeded)}
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  left: {bytes: number},
  exceeded: () => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    left.bytes -= chunk.length
    if (left.bytes < 0) return exceeded()
    yield chunk
  }
}

async function textOf(source: ByteSource | undefined): Promise<string> {
  if (source === undefined) return ''
  const bytes = await firstBytes(source.stream(), MAX_WHOLE_PART)
  return (utf16Decoder(bytes) ?? new TextDecoder()).decode(bytes)
}
