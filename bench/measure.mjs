/* Runs a program of Node as a whole process and says what it took. */
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Written by the process itself at its very end: what the kernel counted for it, all threads included. */
const LAST_WORDS = `process.on('exit', () => { const {userCPUTime: u, systemCPUTime: s, maxRSS: m} = process.resourceUsage();
  process.getBuiltinModule("node:fs").writeFileSync(process.env.BENCH_USAGE, JSON.stringify({cpu: (u + s) / 1e6, peak: m * 1024})) })`

/** seconds on the clock, seconds of processor time, peak bytes, and what it printed */
export async function run(args) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const usage = join(folder, 'usage')
  const preload = `data:text/javascript,${encodeURIComponent(LAST_WORDS)}`
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    env: {...process.env, BENCH_USAGE: usage, NODE_OPTIONS: ''},
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  await new Promise(resolve => child.on('close', resolve))
  const wall = (performance.now() - started) / 1000
  const {cpu, peak} = JSON.parse(readFileSync(usage, 'utf8'))
  rmSync(folder, {recursive: true})
  return {wall, cpu, peak, out}
}
