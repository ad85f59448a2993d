import {Corrupt, type Pages} from './pages.js'

const INNER_INDEX = 2
const INNER_TABLE = 5
const LEAF_INDEX = 10
const LEAF_TABLE = 13

/** A tree of that height would hold more rows than there are pages. */
const MAX_HEIGHT = 40

/** One entry of a table: its row id (0 in tables without), and its record. */
export interface Entry {
  readonly rowId: bigint
  readonly payload: Uint8Array
}

/**
 * All entries of a tree, in order, its pages visited once each. `most`: bytes one record may have; longer
 * ones come with an empty payload. Throws Corrupt when the tree contradicts itself.
 */
export async function* entries(pages: Pages, root: number, most: number): AsyncGenerator<readonly Entry[]> {
  yield* visit({pages, most, seen: new Set()}, root, 0)
}

interface Walk {
  readonly pages: Pages
  readonly most: number
  readonly seen: Set<number>
}

async function* visit(walk: Walk, number: number, height: number): AsyncGenerator<readonly Entry[]> {
  if (height > MAX_HEIGHT || walk.seen.has(number)) throw new Corrupt('tree that comes back to itself')
  walk.seen.add(number)
  // A copy: the block it lies in may go while its children are read.
  const page = Uint8Array.from(await walk.pages.page(number))
  const view = new DataView(page.buffer)
  const header = number === 1 ? 100 : 0
  const kind = view.getUint8(header)
  const inner = kind === INNER_INDEX || kind === INNER_TABLE
  if (!inner && kind !== LEAF_INDEX && kind !== LEAF_TABLE) throw new Corrupt('no page of a tree')
  const cells = cellOffsets(view, header, inner)
  if (!inner) {
    yield await Promise.all(cells.map(at => entryAt(walk, page, at, kind)))
    return
  }
  for (const at of cells) {
    yield* visit(walk, view.getUint32(at), height + 1)
    if (kind === INNER_INDEX) yield [await entryAt(walk, page, at + 4, kind)]
  }
  yield* visit(walk, view.getUint32(header + 8), height + 1)
}

function cellOffsets(view: DataView, header: number, inner: boolean): readonly number[] {
  const from = header + (inner ? 12 : 8)
  const count = view.getUint16(header + 3)
  if (from + 2 * count > view.byteLength) throw new Corrupt('more cells than the page holds')
  return Array.from({length: count}, (_, i) => {
    const at = view.getUint16(from + 2 * i)
    if (at + 4 > view.byteLength) throw new Corrupt('cell beyond the page')
    return at
  })
}

/** At once when the record lies in the page, which nearly all do. */
function entryAt({pages, most}: Walk, page: Uint8Array, at: number, kind: number): Entry | Promise<Entry> {
  const size = varint(page, at)
  const rowId = kind === LEAF_TABLE ? varint(page, size.end) : {value: 0n, end: size.end}
  const length = Number(size.value)
  const local = localBytes(length, pages.usable, kind === LEAF_TABLE)
  if (!(length >= 0 && rowId.end + local <= page.length)) throw new Corrupt('record beyond the page')
  if (length > most) return {rowId: rowId.value, payload: new Uint8Array(0)}
  const start = page.subarray(rowId.end, rowId.end + local)
  if (length === local) return {rowId: rowId.value, payload: start}
  return whole(pages, page, start, rowId.end + local, length).then(payload => ({rowId: rowId.value, payload}))
}

/** How much of a record lies in the page itself (section 1.6 of the file format). */
function localBytes(length: number, usable: number, table: boolean): number {
  const most = table ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (length <= most) return length
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (usable - 4))
  return fitting <= most ? fitting : least
}

/** A record that goes on in a chain of overflow pages; its length bounds the chain. */
async function whole(
  pages: Pages,
  page: Uint8Array,
  start: Uint8Array,
  link: number,
  length: number,
): Promise<Uint8Array> {
  if (link + 4 > page.length) throw new Corrupt('record beyond the page')
  const payload = new Uint8Array(length)
  payload.set(start)
  let have = start.length
  let next = new DataView(page.buffer, page.byteOffset + link, 4).getUint32(0)
  while (have < length) {
    const more = await pages.page(next)
    const part = more.subarray(4, Math.min(pages.usable, 4 + length - have))
    payload.set(part, have)
    have += part.length
    next = new DataView(more.buffer, more.byteOffset, 4).getUint32(0)
  }
  return payload
}

/** Seven bits a byte, high ones first; the ninth byte counts whole. */
export function varint(bytes: Uint8Array, at: number): {readonly value: bigint; readonly end: number} {
  let value = 0
  for (let k = 0; k < 4; k++) {
    const byte = bytes[at + k]
    if (byte === undefined) throw new Corrupt('number beyond the page')
    value = value * 128 + (byte & 127)
    if (byte < 128) return {value: BigInt(value), end: at + k + 1}
  }
  return longVarint(bytes, at)
}

function longVarint(bytes: Uint8Array, at: number): {readonly value: bigint; readonly end: number} {
  let value = 0n
  for (let k = 0; k < 9; k++) {
    const byte = bytes[at + k]
    if (byte === undefined) throw new Corrupt('number beyond the page')
    value = k === 8 ? (value << 8n) | BigInt(byte) : (value << 7n) | BigInt(byte & 127)
    if (byte < 128 || k === 8) return {value: BigInt.asIntN(64, value), end: at + k + 1}
  }
  throw new Corrupt('number too long')
}
