#!/usr/bin/env node
/* `npm start`: sets everything up, then runs hongxian on the shipped example, or on what follows `--`. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {root, setUp} from './setup.js'

const [major] = process.versions.node.split('.')
if (Number(major) < 20) {
  console.error(`hongxian: 需要 Node 20 或更新版本 / Node 20 or newer is needed, this is ${process.version}`)
  process.exit(2)
}

setUp()
const typed = process.argv.slice(2)
const example = ['scan', join('examples', 'export'), '--fail-on', 'never', '--allow-incomplete']
// npm runs scripts in the package's folder; paths that a person typed are relative to where they stood.
const cwd = typed.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root
const args = [join(root, 'bin', 'run.js'), ...(typed.length > 0 ? typed : example)]
const {status, signal} = spawnSync(process.execPath, args, {stdio: 'inherit', cwd})
process.exitCode = signal === 'SIGINT' ? 130 : (status ?? 2)
