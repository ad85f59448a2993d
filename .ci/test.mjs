/*
 * `npm test`: everything that must hold, from a clone with nothing but Node and npm. Every check runs, even
 * after one has failed; arguments are handed to vitest. Results: coverage/checks.json and coverage/tests.json.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root, setUp} from '../bin/setup.js'

const results = join(root, 'coverage')
rmSync(results, {recursive: true, force: true})
mkdirSync(results)
setUp()

const checks = [
  ['format and lint', bin('@biomejs/biome', 'bin', 'biome'), ['check', '--error-on-warnings']],
  ['types', bin('typescript', 'bin', 'tsc'), ['--noEmit', '-p', 'test/tsconfig.json']],
  ['tests', bin('vitest', 'vitest.mjs'), vitestArguments()],
]
const failed = checks.filter(([name, script, args]) => !passes(name, script, args)).map(([name]) => name)
writeFileSync(join(results, 'checks.json'), JSON.stringify({failed}))
console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

function bin(...parts) {
  return join(root, 'node_modules', ...parts)
}

function vitestArguments() {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'tests.json')}`,
  ]
  return ['run', '--config', 'test/vitest.config.ts', ...reporters, ...process.argv.slice(2)]
}

function passes(name, script, args) {
  console.log(`\n── ${name}`)
  return spawnSync(process.execPath, [script, ...args], {cwd: root, stdio: 'inherit'}).status === 0
}
