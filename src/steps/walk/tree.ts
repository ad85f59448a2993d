import {displayName} from '../../kit/file-name.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import type {Disk, DiskEntry, EntryKind} from './disk.js'
import {IGNORE_FILE, type IgnoreRules, ignoredBy, ignoreRules, MAX_IGNORE_FILE} from './ignore-file.js'

/** Version control keeps its own copies and history here; a working copy beside it is scanned. */
const VERSION_CONTROL: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.bzr'])

/** An entry of a folder under the name people see. */
export interface TreeEntry {
  readonly name: string
  readonly kind: EntryKind
}

/**
 * One scanned folder and everything below, by display paths relative to it. Remembers the bytes of names
 * that are not plain UTF-8, and what it left out.
 */
export class Tree {
  readonly problems: Problem[] = []
  filesSeen = 0
  foldersSeen = 0
  foldersListed = 0
  private readonly oddBytes = new Map<string, Buffer>()
  private readonly rules = new Map<string, readonly IgnoreRules[]>()
  private readonly ignored = new Map<IgnoreRules, number>()

  constructor(
    private readonly root: Buffer,
    private readonly disk: Disk,
    /** what display paths begin with when several folders are scanned */
    private readonly prefix: string,
  ) {}

  place(path: string): Place {
    return {path: path === '' ? this.prefix.slice(0, -1) || '.' : this.prefix + path, members: []}
  }

  bytesOf(path: string): Buffer {
    return this.oddBytes.get(path) ?? (path === '' ? this.root : join(this.root, Buffer.from(path)))
  }

  /** What is to be scanned in a folder. A folder that cannot be read is a gap and holds nothing. */
  async list(folder: string): Promise<readonly TreeEntry[]> {
    this.foldersListed++
    const entries = await this.listed(folder)
    const hasRules = entries.some(({name, kind}) => kind === 'file' && name.toString() === IGNORE_FILE)
    await this.readRules(folder, hasRules ? 'own' : 'inherited')
    const bytes = this.bytesOf(folder)
    const taken = new Set<string>()
    return entries
      .toSorted((a, b) => Buffer.compare(a.name, b.name))
      .map(({name, kind}): TreeEntry => ({name: this.named(folder, bytes, name, taken), kind}))
      .filter(entry => this.keeps(folder, entry))
  }

  problem(path: string, cause: Problem['cause'], detail: string, weight: Problem['weight']): void {
    this.problems.push({place: this.place(path), cause, detail, weight})
  }

  /** Told once the walk is over: how much each ignore file left out. */
  tellIgnored(): void {
    for (const [{folder}, count] of this.ignored) {
      const detail = `${count} files or folders left out by this ignore file`
      this.problem(joined(folder, IGNORE_FILE), 'excluded', detail, 'notice')
    }
  }

  /** The display name, made unique in its folder; its bytes are kept when they are not simply its UTF-8. */
  private named(folder: string, folderBytes: Buffer, name: Buffer, taken: Set<string>): string {
    const display = displayName(name)
    let free = display
    for (let n = 2; taken.has(free); n++) free = `${display}~${n}`
    taken.add(free)
    const odd = this.oddBytes.has(folder) || !Buffer.from(free).equals(name)
    if (odd) this.oddBytes.set(joined(folder, free), join(folderBytes, name))
    return free
  }

  private keeps(folder: string, {name, kind}: TreeEntry): boolean {
    const path = joined(folder, name)
    if (VERSION_CONTROL.has(name) && kind !== 'link') {
      this.problem(path, 'excluded', 'internals of version control', 'notice')
      return false
    }
    if (name === IGNORE_FILE && kind === 'file') return false
    const rule = ignoredBy(kind === 'folder' ? `${path}/` : path, this.rules.get(folder) ?? [])
    if (rule !== undefined) this.ignored.set(rule, (this.ignored.get(rule) ?? 0) + 1)
    else if (kind === 'folder') this.foldersSeen++
    else if (kind === 'file') this.filesSeen++
    return rule === undefined
  }

  private async listed(folder: string): Promise<readonly DiskEntry[]> {
    try {
      return await this.disk.list(this.bytesOf(folder))
    } catch (error) {
      this.problem(folder, 'unreadable', `folder cannot be read (${codeOf(error)})`, 'gap')
      return []
    }
  }

  /** The rules that hold in a folder: those of the folders above, and its own. */
  private async readRules(folder: string, from: 'own' | 'inherited'): Promise<void> {
    const above = folder === '' ? [] : (this.rules.get(parent(folder)) ?? [])
    const own = from === 'own' ? [await this.ownRules(folder)] : []
    if (above.length + own.length > 0) this.rules.set(folder, [...above, ...own])
  }

  private async ownRules(folder: string): Promise<IgnoreRules> {
    const path = joined(folder, IGNORE_FILE)
    let text = ''
    try {
      text = (
        await this.disk.read(join(this.bytesOf(folder), Buffer.from(IGNORE_FILE)), MAX_IGNORE_FILE)
      ).toString()
    } catch (error) {
      this.problem(path, 'unreadable', `ignore file cannot be read (${codeOf(error)}); not applied`, 'notice')
    }
    const rules = ignoreRules(folder, text)
    const detail = `${rules.linesLeftOut} lines with too many wildcards not applied`
    if (rules.linesLeftOut > 0) this.problem(path, 'excluded', detail, 'notice')
    return rules
  }
}

/** The system's name for an error it gave; any other error is ours and thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error) return String(error.code)
  throw error
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function join(folder: Buffer, name: Buffer): Buffer {
  const slash = folder.at(-1) === 47 ? [] : [Buffer.from('/')]
  return Buffer.concat([folder, ...slash, name])
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
