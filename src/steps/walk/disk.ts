/** What a path is, links not followed. `other`: sockets, devices, FIFOs. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** One entry of a folder; the name as the file system holds it. */
export interface DiskEntry {
  readonly name: Buffer
  readonly kind: EntryKind
}

/**
 * The file system, as the walk needs it: paths are bytes, so that every name can be reached. All methods
 * reject with the system's error.
 */
export interface Disk {
  /** Absolute path with all links resolved. */
  realPath(path: string | Buffer): Promise<Buffer>
  /** Size in bytes; a link is not followed. */
  stat(path: Buffer): Promise<{readonly kind: EntryKind; readonly size: number}>
  list(folder: Buffer): Promise<readonly DiskEntry[]>
  /** The first `most` bytes of a small file. */
  read(path: Buffer, most: number): Promise<Buffer>
}
