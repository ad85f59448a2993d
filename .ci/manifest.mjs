/*
 * Command metadata for the packed tool, so that its help imports no command. Only for the package: a stale
 * manifest in a clone would hide new commands and flags. `--remove` takes it away again.
 */
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Plugin, settings} from '@oclif/core'
import {root} from '../bin/setup.js'

const file = join(root, 'oclif.manifest.json')
rmSync(file, {force: true})
if (!process.argv.includes('--remove')) {
  settings.enableAutoTranspile = false
  const plugin = new Plugin({root, ignoreManifest: true, errorOnManifestCreate: true, type: 'core'})
  await plugin.load()
  writeFileSync(file, `${JSON.stringify(plugin.manifest, null, 2)}\n`)
}
