import {displayName} from '../../kit/file-name.js'
import {extensionOf} from '../../kit/magic.js'
import type {ByteSource, Format, Sink} from '../../model/format.js'
import type {GapCause} from '../../model/problem.js'
import {isOutside, safeName, uniqueNames} from '../zip/names.js'
import {Cursor} from './cursor.js'
import {BLOCK, isMagic, isZeroBlock, parseHeader, paxFields, type TarHeader, untilZero} from './header.js'
import {memberSource} from './member.js'

/** bytes of a name or of pax fields; file systems end at 4 KiB a path */
const MAX_EXTRA = 1024 * 1024

/** POSIX and GNU tar archives, read in one pass. Links and devices hold no data of their own. */
export const tar: Format = {
  id: 'tar',
  title: {zh: 'tar 归档', en: 'tar archive'},
  extensions: ['tar'],
  yields: 'members',
  sniff: (head, name) => {
    if (head.length < BLOCK || head[0] === 0) return 'no'
    const known = isMagic(head) || extensionOf(name) === 'tar'
    return known && parseHeader(head.subarray(0, BLOCK)) !== undefined ? 'yes' : 'no'
  },
  read: async (source, sink) => {
    const cursor = new Cursor(source.stream())
    try {
      await readEntries(source, cursor, sink)
    } finally {
      await cursor.close()
    }
  },
}

/** What the headers before an entry say of it. */
interface Extra {
  readonly name?: Uint8Array
  readonly size?: number
}

async function readEntries(source: ByteSource, cursor: Cursor, sink: Sink): Promise<void> {
  const gap = (cause: GapCause, detail: string): void =>
    sink.problem({place: source.place, cause, detail, weight: 'gap'})
  const unique = uniqueNames()
  let extra: Extra = {}
  for (;;) {
    const at = cursor.at
    const block = await cursor.take(BLOCK)
    if (block.length === 0 || (block.length === BLOCK && isZeroBlock(block))) return
    if (block.length < BLOCK) return gap('truncated', 'the archive ends within a header')
    const header = parseHeader(block)
    if (header === undefined) return gap('damaged', `header at offset ${at} is damaged; the rest left unread`)
    const size = extra.size !== undefined && header.kind === 'file' ? extra.size : header.size
    const end = cursor.at + size
    if (header.kind === 'file') {
      await readMember(source, cursor, size, unique, extra.name ?? header.name, sink)
      extra = {}
    } else extra = await followed(header, cursor, extra)
    const padded = end + ((BLOCK - (size % BLOCK)) % BLOCK)
    if (!(await cursor.skipTo(end))) return gap('truncated', 'the archive ends within a member')
    await cursor.skipTo(padded)
  }
}

async function followed(header: TarHeader, cursor: Cursor, extra: Extra): Promise<Extra> {
  if (header.kind === 'other') return {}
  if (header.size > MAX_EXTRA) return extra
  const bytes = await cursor.take(header.size)
  if (header.kind === 'name') return {...extra, name: untilZero(bytes)}
  const {path, size} = paxFields(bytes)
  return {...extra, ...(path === undefined ? {} : {name: path}), ...(isSize(size) ? {size} : {})}
}

function isSize(size: number | undefined): size is number {
  return size !== undefined && Number.isSafeInteger(size) && size >= 0
}

async function readMember(
  source: ByteSource,
  cursor: Cursor,
  size: number,
  unique: (name: string) => string,
  rawName: Uint8Array,
  sink: Sink,
): Promise<void> {
  const name = displayName(rawName)
  const place = {path: source.place.path, members: [...source.place.members, unique(safeName(name))]}
  if (isOutside(name)) {
    sink.problem({place, cause: 'damaged', detail: 'member name leads outside the archive', weight: 'notice'})
  }
  await sink.member(memberSource(source, cursor, size, place))
}
