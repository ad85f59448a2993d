/* Imports a module of src/, detectors/ or reports/ as it is written, for the generators: dist/ holds bundles only. */
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'rolldown'
import {root} from '../bin/setup.js'

export async function importSource(path) {
  const file = join(root, 'dist', 'sources', path.replace(/\.ts$/, '.mjs'))
  await build({input: join(root, path), platform: 'node', external: /^#/, output: {file, format: 'esm'}})
  return import(pathToFileURL(file).href)
}
