import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The version of this package, from its manifest. */
export const version: string = versionOf(readFileSync(fileURLToPath(import.meta.resolve('#package')), 'utf8'))

function versionOf(manifest: string): string {
  const {version: found}: {readonly version?: unknown} = JSON.parse(manifest)
  return typeof found === 'string' ? found : 'unknown'
}
