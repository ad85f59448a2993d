import {resolve} from 'node:path'
import type fastGlob from 'fast-glob'
import type {EntryKind} from './disk.js'
import {excludeGlobs, includeGlobs} from './patterns.js'
import type {Tree, TreeEntry} from './tree.js'

export interface GlobOptions {
  /** globs over paths relative to the scanned folder; absent: everything */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

export interface Found {
  readonly path: string
  readonly kind: Exclude<EntryKind, 'folder'>
}

/** Everything below the tree's root that the globs let through, folders themselves excepted. */
export async function globTree(
  tree: Tree,
  {include = [], exclude = []}: GlobOptions,
): Promise<readonly Found[]> {
  const {default: glob} = await import('fast-glob')
  const entries = await glob(include.length === 0 ? ['**'] : includeGlobs(include), {
    fs: {readdir: readdirOf(tree)},
    cwd: ROOT,
    ignore: excludeGlobs(exclude),
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
  })
  const found: Found[] = []
  for (const {path, dirent} of entries) {
    if (dirent.isDirectory()) continue
    found.push({path, kind: dirent.isFile() ? 'file' : dirent.isSymbolicLink() ? 'link' : 'other'})
  }
  return found
}

/** fast-glob walks an imaginary root: only our listing knows what is there. */
const ROOT = resolve('/')

type Readdir = fastGlob.FileSystemAdapter['readdir']

function readdirOf(tree: Tree): Readdir {
  return (folder: string, ...rest: readonly unknown[]): void => {
    const callback = rest.at(-1)
    if (typeof callback !== 'function') return
    const path = folder.slice(ROOT.length).replace(/^\/+/, '')
    // A failure here is ours, not the disk's: it surfaces as the walk's.
    tree.list(path).then(
      entries => callback(null, entries.map(dirent)),
      (error: unknown) => callback(error, []),
    )
  }
}

const yes = (): boolean => true
const no = (): boolean => false
const NOTHING = {
  isBlockDevice: no,
  isCharacterDevice: no,
  isDirectory: no,
  isFIFO: no,
  isFile: no,
  isSocket: no,
  isSymbolicLink: no,
}
const KINDS = {
  file: {...NOTHING, isFile: yes},
  folder: {...NOTHING, isDirectory: yes},
  link: {...NOTHING, isSymbolicLink: yes},
  other: {...NOTHING, isSocket: yes},
} satisfies Record<EntryKind, typeof NOTHING>

function dirent({name, kind}: TreeEntry): typeof NOTHING & {name: string} {
  return {...KINDS[kind], name}
}
