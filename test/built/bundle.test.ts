import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {buildIfStale, root} from '../../bin/setup.js'
import {sourcesOf} from '../house/sources.js'

/** Each test starts whole processes, several of them. */
vi.setConfig({testTimeout: 120_000})

const example = join(root, 'examples', 'export')

function run(folder: string, ...args: readonly string[]): string {
  const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
  return stdout + stderr
}

/** The chunks that a run of these words loads, and whether V8 took the bytecode beside them. */
function loaded(...typed: readonly string[]): Readonly<Record<string, boolean>> {
  buildIfStale()
  const script = `
    const {load, scripts} = require('./bin/load.cjs')
    process.stdout.write = () => true
    const told = () => [...scripts].map(([name, script]) => [name, script.cachedDataRejected === false])
    load('cli').main(${JSON.stringify(typed)}, process.cwd())
      .then(() => console.error(JSON.stringify(Object.fromEntries(told()))))`
  return JSON.parse(run(root, '--eval', script))
}

test('every command is in the table of commands', () => {
  const table = sourcesOf('src').find(({path}) => path === 'src/main.ts')
  const commands = sourcesOf('src/commands').map(({path}) => path.replace('src/', './').replace('.ts', '.js'))
  expect(commands.filter(path => !table?.imports.includes(path))).toEqual([])
})

test('help loads nothing that reads or judges', () => {
  expect(Object.keys(loaded('scan', '--help'))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/reading|judging|library/)]),
  )
})

test('a scan runs from the bytecode of the build', () => {
  const chunks = loaded('scan', example)
  expect(chunks).toMatchObject({cli: true, shared: true, library: true, reading: true, judging: true})
})

test('without bytecode, or with another version’s, everything is as ever', () => {
  buildIfStale()
  const copy = mkdtempSync(join(tmpdir(), 'hongxian-'))
  for (const part of ['bin', 'dist', 'rules', 'package.json'])
    cpSync(join(root, part), join(copy, part), {recursive: true})
  rmSync(join(copy, 'dist', 'built'), {force: true})
  const bundle = join(copy, 'dist', 'bundle')
  const scan = ['bin/run.js', 'scan', example, '--json', '--jobs', '2']
  const expected = run(root, ...scan)
  for (const name of readdirSync(bundle).filter(file => file.endsWith('.bytecode')))
    writeFileSync(join(bundle, name), 'not of this V8')
  expect(run(copy, ...scan)).toBe(expected)
  for (const name of readdirSync(bundle).filter(file => file.endsWith('.bytecode')))
    rmSync(join(bundle, name))
  expect(run(copy, ...scan)).toBe(expected)
  expect(existsSync(join(bundle, 'reading.bytecode'))).toBe(false)
  rmSync(copy, {recursive: true})
})
