import type {WalkedFile} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {Disk} from './walk/disk.js'
import {type Found, type GlobOptions, globTree} from './walk/glob.js'
import {findRoots, type Root} from './walk/roots.js'
import {codeOf, Tree} from './walk/tree.js'

export type {Disk} from './walk/disk.js'

/** What the walk found: files in the order of their display paths' bytes, and what it did not follow. */
export interface Walked {
  readonly files: readonly WalkedFile[]
  readonly problems: readonly Problem[]
}

/** files whose size is asked for at the same time */
const STATS_AT_ONCE = 64

/**
 * Finds the files below the given paths. Hidden files are scanned like others; folders of version control,
 * ignore files (`.hongxianignore`) and globs leave things out, which is told. Links are not followed: their
 * targets inside the tree are found anyway. Devices, sockets and FIFOs are never opened. A path that does
 * not exist throws a UsageError.
 */
export async function walk(
  paths: readonly (string | Buffer)[],
  options: GlobOptions,
  disk: Disk,
): Promise<Walked> {
  const roots = await findRoots(paths, disk)
  const parts: Walked[] = []
  for (const root of roots) parts.push(await walkRoot(root, roots, options, disk))
  return {
    files: distinct(parts.flatMap(part => part.files)),
    problems: sorted(
      parts.flatMap(part => part.problems),
      problem => problem.place.path,
    ),
  }
}

async function walkRoot(
  root: Root,
  roots: readonly Root[],
  options: GlobOptions,
  disk: Disk,
): Promise<Walked> {
  const place = {path: root.label, members: []}
  if (root.kind === 'file') return {files: [{bytes: root.bytes, place, size: root.size}], problems: []}
  if (root.kind !== 'folder') return {files: [], problems: [special(place)]}
  const tree = new Tree(root.bytes, disk, roots.length > 1 ? `${root.label}/` : '')
  const found = await globTree(tree, options)
  const files: WalkedFile[] = []
  for (let i = 0; i < found.length; i += STATS_AT_ONCE) {
    const some = found.slice(i, i + STATS_AT_ONCE).map(entry => examined(entry, tree, roots, disk))
    for (const file of await Promise.all(some)) if (file !== undefined) files.push(file)
  }
  tree.tellIgnored()
  tellFiltered(tree, found)
  return {files, problems: tree.problems}
}

/** The file, or undefined when it is none to be opened; the reason has then been told. */
async function examined(
  {path, kind}: Found,
  tree: Tree,
  roots: readonly Root[],
  disk: Disk,
): Promise<WalkedFile | undefined> {
  const bytes = tree.bytesOf(path)
  const place = tree.place(path)
  if (kind === 'other') tree.problems.push(special(place))
  if (kind === 'link') await examineLink(path, bytes, tree, roots, disk)
  if (kind !== 'file') return undefined
  try {
    return {bytes, place, size: (await disk.stat(bytes)).size}
  } catch (error) {
    tree.problem(path, 'unreadable', `file cannot be read (${codeOf(error)})`, 'gap')
    return undefined
  }
}

/** What a link inside the scanned folders points to is met on its own; anything else stays unread. */
async function examineLink(
  path: string,
  bytes: Buffer,
  tree: Tree,
  roots: readonly Root[],
  disk: Disk,
): Promise<void> {
  try {
    const target = await disk.realPath(bytes)
    if (roots.some(root => isWithin(target, root.bytes))) return
    tree.problem(path, 'unreadable', 'link that leads out of the scanned folder; not followed', 'gap')
  } catch (error) {
    tree.problem(path, 'unreadable', `link that leads nowhere (${codeOf(error)})`, 'notice')
  }
}

function isWithin(path: Buffer, root: Buffer): boolean {
  if (!path.subarray(0, root.length).equals(root)) return false
  return path.length === root.length || path[root.length] === 47 || root.at(-1) === 47
}

function special(place: WalkedFile['place']): Problem {
  return {place, cause: 'unreadable', detail: 'device, socket or FIFO; never opened', weight: 'gap'}
}

function tellFiltered(tree: Tree, found: readonly Found[]): void {
  const files = tree.filesSeen - found.filter(entry => entry.kind === 'file').length
  const folders = tree.foldersSeen + 1 - tree.foldersListed
  if (files + folders === 0) return
  const detail = `${files} files and ${folders} folders left out by include and exclude patterns`
  tree.problem('', 'excluded', detail, 'notice')
}

/** A file reached through two of the paths is one file; the first path names it. */
function distinct(files: readonly WalkedFile[]): readonly WalkedFile[] {
  const seen = new Set<string>()
  const once = files.filter(({bytes}) => {
    const key = bytes.toString('latin1')
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
  return sorted(once, file => file.place.path)
}

function sorted<T>(items: readonly T[], path: (item: T) => string): readonly T[] {
  return items
    .map(item => ({item, key: Buffer.from(path(item))}))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({item}) => item)
}
