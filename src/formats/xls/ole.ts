/** OLE compound files (MS-CFB): a small file system in one file. */

const HEADER = 512
const END_OF_CHAIN = 0xfffffffe
const ENTRY = 128
const HEADER_FAT_ENTRIES = 109

/** Streams by the last name of their path. */
export interface OleFile {
  readonly names: ReadonlySet<string>
  /** Bytes of a stream; shorter than stated when the file is cut off; undefined when there is none. */
  stream(name: string): Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly start: number
  readonly size: number
}

/** How sectors are found: where each lies, and which one follows it. */
interface Sectors {
  readonly size: number
  readonly next: Uint32Array
  at(sector: number): Uint8Array
}

export function isOle(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
}

/** Opens a file that is whole in memory; undefined when its header contradicts itself. */
export function openOle(bytes: Uint8Array): OleFile | undefined {
  if (bytes.length < HEADER) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return undefined
  const big = bigSectors(bytes, view, 1 << shift)
  const entries = directory(chained(big, view.getUint32(48, true)))
  const [root] = entries
  if (root === undefined) return undefined
  const cutoff = view.getUint32(56, true)
  const mini = miniSectors(chained(big, root.start), chained(big, view.getUint32(60, true)))
  return {
    names: new Set(entries.map(entry => entry.name)),
    stream: name => {
      const entry = entries.find(candidate => candidate.name === name)
      if (entry === undefined) return undefined
      return chained(entry.size < cutoff ? mini : big, entry.start).subarray(0, entry.size)
    },
  }
}

function bigSectors(bytes: Uint8Array, view: DataView, size: number): Sectors {
  const at = (sector: number): Uint8Array => bytes.subarray((sector + 1) * size, (sector + 2) * size)
  const count = Math.max(0, Math.ceil(bytes.length / size) - 1)
  const next = new Uint32Array(count).fill(END_OF_CHAIN)
  let from = 0
  for (const sector of fatSectors(view, at, size, count)) {
    const entries = numbers(at(sector))
    next.set(entries.subarray(0, Math.max(0, count - from)), Math.min(from, count))
    from += entries.length
  }
  return {size, next, at}
}

/** Sectors that hold the table of chains: the first 109 are named in the header, others in a chain of lists. */
function fatSectors(
  view: DataView,
  at: (sector: number) => Uint8Array,
  size: number,
  count: number,
): readonly number[] {
  const found: number[] = []
  const most = Math.min(view.getUint32(44, true), count)
  for (let i = 0; i < HEADER_FAT_ENTRIES && found.length < most; i++)
    found.push(view.getUint32(76 + 4 * i, true))
  let list = view.getUint32(68, true)
  for (let lists = 0; list < count && found.length < most && lists < count; lists++) {
    const entries = numbers(at(list))
    const perList = size / 4 - 1
    for (let i = 0; i < perList && i < entries.length && found.length < most; i++)
      found.push(entries[i] as number)
    list = entries[perList] ?? END_OF_CHAIN
  }
  return found.filter(sector => sector < count)
}

function miniSectors(container: Uint8Array, table: Uint8Array): Sectors {
  return {size: 64, next: numbers(table), at: sector => container.subarray(sector * 64, (sector + 1) * 64)}
}

/** All sectors of a chain in one piece. A chain that comes back to itself ends there. */
function chained({size, next, at}: Sectors, start: number): Uint8Array {
  const order: number[] = []
  for (
    let sector = start;
    sector < next.length && order.length < next.length;
    sector = next[sector] as number
  ) {
    order.push(sector)
  }
  const bytes = new Uint8Array(order.length * size)
  let have = 0
  for (const sector of order) {
    const part = at(sector)
    bytes.set(part, have)
    have += part.length
  }
  return bytes.subarray(0, have)
}

function directory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    const type = view.getUint8(at + 66)
    if (type === 0 || length < 2) continue
    const name = utf16.decode(bytes.subarray(at, at + length - 2))
    entries.push({name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true)})
  }
  return entries
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({length: bytes.length >> 2}, (_, i) => view.getUint32(4 * i, true))
}
