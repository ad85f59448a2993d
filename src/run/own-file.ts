import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** The folder of package.json. The import map is asked once: each look-up costs as much as reading the file. */
const root = dirname(createRequire(import.meta.url).resolve('#package'))

/** Path of a file that ships, by its path from the folder of package.json. */
export function ownFile(path: string): string {
  return join(root, path)
}
