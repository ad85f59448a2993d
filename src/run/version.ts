import {readFileSync} from 'node:fs'
import {ownFile} from './own-file.js'

/** The version of this package, from its manifest. */
export const version: string = versionOf(readFileSync(ownFile('package.json'), 'utf8'))

function versionOf(manifest: string): string {
  const {version: found}: {readonly version?: unknown} = JSON.parse(manifest)
  return typeof found === 'string' ? found : 'unknown'
}
