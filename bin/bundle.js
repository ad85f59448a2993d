/*
 * Bundles src/ into the few chunks of dist/bundle: a start that opens five hundred files spends most of its time
 * on opening them. Packages that a usual scan has no use for stay outside and are imported when they are asked for.
 */
import {writeFileSync} from 'node:fs'
import {Module} from 'node:module'
import {join} from 'node:path'
import {rolldown} from 'rolldown'
import {importSource} from '../.ci/source.mjs'
import {root} from './setup.js'

const folder = join(root, 'dist', 'bundle')
const SELDOM = ['exceljs', 'yaml', /^ajv\//]
const ENTRIES = {cli: 'src/main.ts', library: 'src/index.ts', worker: 'src/run/worker.ts'}
/** What is loaded together, by the modules that ask for it. What several of them share is a chunk of its own. */
const TOGETHER = {
  cli: ['src/main.ts'],
  reading: ['src/run/scan.ts', 'src/run/worker.ts'],
  judging: ['src/index.ts', 'src/run/judge.ts', 'reports/terminal.ts'],
}

const entries = new Set(Object.values(ENTRIES).map(entry => join(root, entry)))
/** Every module that each of these loads, found when the first module is placed. */
let reach

const prepared = await prepare()

const bundle = await rolldown({
  cwd: root,
  input: ENTRIES,
  preserveEntrySignatures: 'allow-extension',
  external: [/^#/, ...SELDOM],
  platform: 'node',
  tsconfig: 'tsconfig.json',
  plugins: [
    {
      name: 'house',
      load: file => (file === join(root, 'src', 'kit', 'prepared.ts') ? prepared : null),
      generateBundle: (_, chunks) => Object.values(chunks).forEach(readyToCompile),
    },
  ],
  // The list of reports is part of the library's first module, and is imported late by nobody.
  checks: {ineffectiveDynamicImport: false},
})
const {output} = await bundle.write({
  dir: folder,
  cleanDir: true,
  format: 'cjs',
  // `import()` in bytecode finds no loader; what is imported late is there for `require` too.
  dynamicImportInCjs: false,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  codeSplitting: {groups: [{debugName: 'together', name: chunkOf}], includeDependenciesRecursively: false},
  sourcemap: true,
  sourcemapExcludeSources: true,
})
writeFileSync(join(root, 'dist', 'src', 'index.js'), library())

/** What stands for src/kit/prepared.ts: word lists folded, as text that is parsed when it is first asked for. */
async function prepare() {
  const {detectors} = await importSource('detectors/index.ts')
  const {foldTerms} = await importSource('src/kit/header-words-folded.ts')
  const {foldedTopics} = await importSource('src/kit/topics.ts')
  const late = (name, value) => {
    const text = JSON.stringify(JSON.stringify(value))
    return `get ${name}() { return this._${name} ??= JSON.parse(${text}) }`
  }
  return `export const prepared = {${late('terms', foldTerms(detectors))}, ${late('topics', foldedTopics())}}`
}

/**
 * The function that bin/load.cjs calls, in ASCII alone: V8 keeps it as it lies on the disk. With one Chinese
 * character in it every character of a megabyte takes two bytes, and joining the function's head to it a copy.
 */
function readyToCompile(chunk) {
  if (chunk.type !== 'chunk') return
  const escaped = chunk.code.replace(/\\[\s\S]|[^\x00-\x7f]/g, found => {
    const sign = found.at(-1)
    return sign > '\x7f' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : found
  })
  chunk.code = Module.wrap(`${escaped}\n`)
}

/** The door for programs: the same chunks as those of the commands. */
function library() {
  const {exports: names} = output.find(({name}) => name === 'library')
  return `import {createRequire} from 'node:module'\n\nconst {load} = createRequire(import.meta.url)('../../bin/load.cjs')\nexport const {${names.join(', ')}} = load('library')\n`
}

/** Late imports are not followed: each begins a chunk of its own. */
function reached(module, graph, seen = new Set()) {
  if (!seen.has(module)) {
    seen.add(module)
    for (const each of graph.getModuleInfo(module)?.importedIds ?? []) reached(each, graph, seen)
  }
  return seen
}

function chunkOf(module, graph) {
  reach ??= Object.entries(TOGETHER).map(([name, entries]) => [
    name,
    new Set(entries.flatMap(entry => [...reached(join(root, entry), graph)])),
  ])
  if (entries.has(module)) return null
  const [first, second] = reach.filter(([, modules]) => modules.has(module)).map(([name]) => name)
  if (second !== undefined) return 'shared'
  return first === undefined || first in ENTRIES ? null : first
}
