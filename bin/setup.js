/*
 * What a clone needs before it can run: the dependencies of its lock file, and dist/ as new as the sources.
 * Node alone; each step only when it is due; one line while packages are fetched, silent otherwise unless it fails.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)

/** Everything a build reads (tsconfig.json names the folders that are compiled). */
const SOURCES = ['src', 'detectors', 'reports', 'rules', 'bin', 'tsconfig.json', 'package.json']
/** Written when a build is complete; its time is when that build began, so that no edit since is missed. */
const BUILT = at('dist', 'built')

export function setUp() {
  if (!isInstalled()) install()
  buildIfStale()
}

export function buildIfStale() {
  if (!isBuilt()) build()
}

/** The installed packages are those of the lock file: compared by content, because file times differ per checkout. */
export function isInstalled() {
  const wanted = packagesOf(at('package-lock.json'))
  const present = packagesOf(at('node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, {version, optional}]) => path === '' || optional || present[path]?.version === version,
  )
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}

/** Development packages too, whatever NODE_ENV says: the compiler is one. */
function install() {
  console.error('hongxian: 正在安装依赖 / installing dependencies')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []]
  const {status} = spawnSync(command, [...first, ...args], {cwd: root, stdio: 'inherit', shell: !npm})
  if (status !== 0) fail('依赖安装失败，请检查网络后重试 / npm ci failed: check the network and try again')
}

export function isBuilt() {
  return existsSync(BUILT) && newest(SOURCES.map(name => at(name))) <= statSync(BUILT).mtimeMs
}

/** Folders count: their time changes when a file in them is removed or renamed. */
function newest(paths) {
  let latest = 0
  for (const path of paths) {
    const stats = statSync(path)
    const inside = stats.isDirectory() ? newest(readdirSync(path).map(name => join(path, name))) : 0
    latest = Math.max(latest, stats.mtimeMs, inside)
  }
  return latest
}

/** Checks types and writes their declarations, bundles, compiles the kernel and the rules, and keeps the bytecode. */
export function build() {
  const started = new Date()
  node([at('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], '编译失败', 'the build failed')
  for (const folder of ['src', 'detectors', 'reports']) removeOrphans(at('dist', folder))
  node([at('bin', 'bundle.js')], '打包失败', 'bundling failed')
  buildKernel()
  buildRules()
  node([at('bin', 'record.js')], '构建后试运行失败', 'the first run after the build failed')
  writeFileSync(BUILT, '')
  utimesSync(BUILT, started, started)
}

function node(args, zh, en) {
  const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: ['ignore', 2, 'inherit']})
  if (status !== 0) fail(`${zh}，见上 / ${en}, see above`)
}

/** The counting kernel, from AssemblyScript to WebAssembly with SIMD. No assertions: every address is ours. */
function buildKernel() {
  const asc = at('node_modules', 'assemblyscript', 'bin', 'asc.js')
  const options = ['--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory', '-O3', '--noAssert']
  const args = [asc, 'src/kernel/assembly/index.ts', '-o', 'dist/kernel.wasm', ...options]
  node(args, '内核编译失败', 'building the kernel failed')
}

/** The rules as JSON: parsing the YAML takes a fifth of a second, a third of a small scan. YAML stays the source. */
function buildRules() {
  const script = `
    const [yaml, fs] = await Promise.all([import('yaml'), import('node:fs')])
    fs.mkdirSync('dist/rules', {recursive: true})
    for (const name of fs.readdirSync('rules').filter(each => each.endsWith('.yaml'))) {
      const value = yaml.parse(fs.readFileSync('rules/' + name, 'utf8'))
      fs.writeFileSync('dist/rules/' + name.replace('.yaml', '.json'), JSON.stringify(value))
    }`
  node(['--input-type=module', '--eval', script], '规则编译失败', 'building the rules failed')
}

/** Declarations that no source stands behind any more. */
function removeOrphans(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    const source = at(relative(at('dist'), path).replace(/\.d\.ts$/, '.ts'))
    if (!existsSync(source)) rmSync(path, {recursive: true})
    else if (entry.isDirectory()) removeOrphans(path)
  }
}

function fail(line) {
  console.error(`hongxian: ${line}`)
  process.exit(2)
}
