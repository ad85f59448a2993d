import {displayName} from '../../kit/file-name.js'
import {UsageError} from '../../model/errors.js'
import type {Disk, EntryKind} from './disk.js'
import {codeOf} from './tree.js'

/** A path that was asked for, links resolved. */
export interface Root {
  readonly bytes: Buffer
  readonly kind: EntryKind
  /** bytes */
  readonly size: number
  /** its own name where several paths are scanned, made unique; also what a single file is shown as */
  readonly label: string
}

/** Finds every path. One that does not exist is a mistake at the keyboard: a UsageError. */
export async function findRoots(paths: readonly (string | Buffer)[], disk: Disk): Promise<readonly Root[]> {
  const found: {readonly bytes: Buffer; readonly kind: EntryKind; readonly size: number}[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    const bytes = await resolved(path, disk)
    if (seen.has(bytes.toString('latin1'))) continue
    seen.add(bytes.toString('latin1'))
    found.push({bytes, ...(await disk.stat(bytes))})
  }
  const labels = shortest(found.map(({bytes}) => displaySegments(bytes)))
  return found.map((root, i): Root => ({...root, label: labels[i] as string}))
}

async function resolved(path: string | Buffer, disk: Disk): Promise<Buffer> {
  try {
    return await disk.realPath(path)
  } catch (error) {
    const shown = typeof path === 'string' ? path : displayName(path)
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UsageError({zh: `找不到路径：${shown}`, en: `no such file or folder: ${shown}`})
    }
    throw new UsageError({zh: `无法读取路径：${shown}（${code}）`, en: `cannot read ${shown} (${code})`})
  }
}

function displaySegments(bytes: Buffer): readonly string[] {
  return displayName(bytes)
    .split(/[\\/]/)
    .filter(segment => segment !== '')
}

/** For each path as few of its last segments as tell it from all others; the whole path if need be. */
function shortest(paths: readonly (readonly string[])[]): readonly string[] {
  return paths.map((path, i) => {
    for (let n = 1; n < path.length; n++) {
      const label = path.slice(-n).join('/')
      if (paths.every((other, k) => k === i || other.slice(-n).join('/') !== label)) return label
    }
    return path.join('/')
  })
}
