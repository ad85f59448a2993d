import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {buildIfStale, root} from '../../bin/setup.js'

/**
 * Material that is not in the repository: published cases, and labelled tables of public bodies of data. Where
 * HONGXIAN_SHARED names no folder that holds it, these suites are skipped.
 */
export const material: string = process.env['HONGXIAN_SHARED'] ?? ''

/** The library as it is shipped. */
export async function library(): Promise<typeof import('../../src/index.js')> {
  buildIfStale()
  return import(pathToFileURL(join(root, 'dist', 'src', 'index.js')).href)
}
