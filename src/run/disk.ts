import {lstat, open, readdir, realpath} from 'node:fs/promises'
import type {Disk, EntryKind} from '../steps/walk/disk.js'

/**
 * This machine's file system. Folders are listed one by one: on Node 20 the recursive listings of `opendir`
 * and `readdir` drop entries, and only names read as buffers keep bytes that are not UTF-8.
 */
export const disk: Disk = {
  realPath: path => realpath(path, 'buffer'),
  stat: async path => {
    const stats = await lstat(path)
    return {kind: kindOf(stats), size: stats.size}
  },
  list: async folder => {
    const entries = await readdir(folder, {encoding: 'buffer', withFileTypes: true})
    return entries.map(entry => ({name: entry.name, kind: kindOf(entry)}))
  },
  read: async (path, most) => {
    const file = await open(path, 'r')
    try {
      const buffer = Buffer.alloc(most)
      return buffer.subarray(0, (await file.read(buffer, 0, most, 0)).bytesRead)
    } finally {
      await file.close()
    }
  },
}

/** What a listing and a stat can both say. */
interface Asked {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

function kindOf(entry: Asked): EntryKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}
