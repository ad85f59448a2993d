import type {Entry} from 'yauzl'
import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import {randomAccess} from '../source.js'
import {type Directory, directoryFault, openDirectory} from './directory.js'
import {memberSource, obstacle} from './member.js'
import {isOutside, memberName, safeName, uniqueNames} from './names.js'

/** PKWARE APPNOTE 6.3, with zip64; stored and deflated members. */
export const zip: Format = {
  id: 'zip',
  title: {zh: 'ZIP 压缩包', en: 'ZIP archive'},
  extensions: ['zip'],
  yields: 'members',
  sniff: head => (isZip(head) ? 'maybe' : 'no'),
  read: readZip,
}

/** Begins with a member, is an archive without any, or the only part of what was to be several. */
export function isZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false
  const next = `${head[2]}.${head[3]}`
  return next === '3.4' || next === '5.6' || next === '7.8' || next === '48.48'
}

async function readZip(source: ByteSource, sink: Sink, context: ReadContext): Promise<void> {
  const archive = await randomAccess(source, context.limits.memoryBytes)
  if (archive === undefined) {
    const detail = `archive inside an archive of more than ${context.limits.memoryBytes} bytes`
    sink.problem({place: source.place, cause: 'too-large', detail, weight: 'gap'})
    return
  }
  try {
    const directory = await openDirectory(archive)
    const unique = uniqueNames()
    for await (const entry of directory.entries()) await readMember(archive, directory, entry, unique, sink)
  } catch (error) {
    const fault = directoryFault(error)
    if (fault === undefined) throw error
    sink.problem({place: source.place, ...fault, weight: 'gap'})
  }
}

async function readMember(
  archive: ByteSource,
  directory: Directory,
  entry: Entry,
  unique: (name: string) => string,
  sink: Sink,
): Promise<void> {
  const name = memberName(entry)
  if ((name.endsWith('/') && entry.uncompressedSize === 0) || isLink(entry)) return
  const place = {path: archive.place.path, members: [...archive.place.members, unique(safeName(name))]}
  const tell = (problem: Problem): void => sink.problem(problem)
  if (isOutside(name))
    tell({place, cause: 'damaged', detail: 'member name leads outside the archive', weight: 'notice'})
  const problem = obstacle(entry, place)
  if (problem !== undefined) return tell(problem)
  const start = await dataStart(directory, entry, place, tell)
  if (start !== undefined) await sink.member(memberSource(archive, entry, start, place, tell))
}

async function dataStart(
  directory: Directory,
  entry: Entry,
  place: Place,
  tell: (problem: Problem) => void,
): Promise<number | undefined> {
  try {
    return await directory.dataStart(entry)
  } catch (error) {
    const fault = directoryFault(error)
    if (fault === undefined) throw error
    tell({place, ...fault, weight: 'gap'})
    return undefined
  }
}

/** bytes of the longest path a link can hold */
const MAX_LINK = 4096

/** Unix symbolic links hold a path, not data. */
function isLink(entry: Entry): boolean {
  const unix = entry.versionMadeBy >>> 8 === 3 && entry.uncompressedSize <= MAX_LINK
  return unix && entry.externalFileAttributes >>> 28 === 0o12
}
