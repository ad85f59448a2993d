/*
 * Keeps the bytecode of dist/bundle beside it, for bin/load.cjs: what a usual run has compiled by its end. The runs
 * are those of the shipped example; their output is thrown away.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {load, scripts} from './load.cjs'
import {root} from './setup.js'

const {main} = load('cli')
const example = join(root, 'examples', 'export')
process.stdout.write = () => true
for (const typed of [['--help'], ['scan', '--help'], ['scan', example, '--jobs', '1']])
  await main(typed, root)
for (const [name, script] of scripts)
  writeFileSync(join(root, 'dist', 'bundle', `${name}.bytecode`), script.createCachedData())
process.exitCode = 0
