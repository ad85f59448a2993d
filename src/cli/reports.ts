import {randomUUID} from 'node:crypto'
import {lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {nearest} from '../kit/near-miss.js'
import {usage} from './messages.js'
import type {ReportTarget} from './values.js'

/** Where one report goes; `-` is standard output. */
export const STANDARD_OUTPUT = '-'

/**
 * Refuses what could not be written or would overwrite itself, before anything is read:
 * a scan of hours must not end in a mistyped file name.
 */
export function checkTargets(
  targets: readonly ReportTarget[],
  json: boolean,
  formats: readonly string[],
): void {
  for (const {format} of targets)
    if (!formats.includes(format))
      throw usage(m => m.unknownReport(format, nearest(format, formats), formats.join(', ')))
  const files = targets.map(target => target.file).filter(file => file !== STANDARD_OUTPUT)
  if (targets.length - files.length + (json ? 1 : 0) > 1) throw usage(m => m.onlyOneToOutput())
  const twice = files.find((file, i) => files.findIndex(other => resolve(other) === resolve(file)) < i)
  if (twice !== undefined) throw usage(m => m.sameFileTwice(twice))
  for (const file of files) checkWritable(file)
}

/** The folder must exist, and the name must not be that of a folder. */
export function checkWritable(file: string): void {
  if (kindOf(dirname(resolve(file))) !== 'folder') throw usage(m => m.folderMissing(file))
  if (kindOf(file) === 'folder') throw usage(m => m.isFolder(file))
}

function kindOf(path: string): 'folder' | 'file' | 'other' | 'none' {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) return 'none'
  if (stats.isDirectory()) return 'folder'
  return stats.isFile() ? 'file' : 'other'
}

/**
 * Writes a whole file or none: beside the target first, then in its place. Devices and pipes are written
 * to directly, links are followed. Without waiting in between, so that Ctrl-C cannot fall inside.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  try {
    if (kindOf(file) === 'other') writeFileSync(file, content)
    else
      replace(lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() ? realpathSync(file) : file, content)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw usage(m => m.notWritable(file, code))
  }
}

function replace(file: string, content: string | Uint8Array): void {
  const part = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`)
  try {
    writeFileSync(part, content, {flag: 'wx'})
    renameSync(part, file)
  } finally {
    rmSync(part, {force: true})
  }
}
