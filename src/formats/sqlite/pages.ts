import type {ByteSource} from '../../model/format.js'

/** The database contradicts itself. Caught where a table is read, and there it becomes a Problem. */
export class Corrupt extends Error {}

/** bytes fetched at once; neighbouring pages of a table often lie together */
const BLOCK = 256 * 1024
/** blocks kept: inner pages and the paths between them */
const KEPT_BLOCKS = 64

/** The pages of a database file (format version 3), numbered from 1. */
export interface Pages {
  /** bytes of a page that hold data */
  readonly usable: number
  readonly count: number
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** A page; valid for as long as it is held. Throws Corrupt when there is none of that number. */
  page(number: number): Promise<Uint8Array>
}

/** Opens a file that is readable at any offset; undefined when its header contradicts itself. */
export async function openPages(file: ByteSource): Promise<Pages | undefined> {
  const header = await file.head(100)
  if (header.length < 100) return undefined
  const view = new DataView(header.buffer, header.byteOffset, 100)
  const stated = view.getUint16(16)
  const size = stated === 1 ? 65536 : stated
  const usable = size - view.getUint8(20)
  if (size < 512 || (size & (size - 1)) !== 0 || usable < 480) return undefined
  const encodings = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const
  const count = Math.floor((file.size ?? 0) / size)
  const block = blocks(file)
  return {
    usable,
    count,
    encoding: encodings[view.getUint32(56)] ?? 'utf-8',
    page: async number => {
      if (!(number >= 1 && number <= count)) throw new Corrupt('page beyond the file')
      const at = (number - 1) * size
      const within = at % BLOCK
      return (await block(at - within)).subarray(within, within + size)
    },
  }
}

/** Blocks at multiples of {@link BLOCK}, the last used ones kept. Pages divide a block evenly. */
function blocks(file: ByteSource): (at: number) => Promise<Uint8Array> {
  const kept = new Map<number, Uint8Array>()
  return async at => {
    const known = kept.get(at)
    if (known !== undefined) {
      kept.delete(at)
      kept.set(at, known)
      return known
    }
    const bytes = (await file.readAt?.(at, BLOCK)) ?? new Uint8Array(0)
    kept.set(at, bytes)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_BLOCKS && oldest !== undefined) kept.delete(oldest)
    return bytes
  }
}
