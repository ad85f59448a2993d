import {createRequire} from 'node:module'

const {resolve} = createRequire(import.meta.url)

/** Path of a file that ships, by its name in the import map of package.json. */
export function ownFile(name: `#${string}`): string {
  return resolve(name)
}
