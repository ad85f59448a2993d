/*
 * Bundles src/ into the few chunks of dist/bundle: a start that opens five hundred files spends most of its time
 * on opening them. Packages that a usual scan has no use for stay outside and are imported when they are asked for.
 */
import {join} from 'node:path'
import {rolldown} from 'rolldown'
import {root} from './setup.js'

const folder = join(root, 'dist', 'bundle')
const SELDOM = ['exceljs', 'yaml', /^ajv\//]
/** What is loaded together, by the modules that ask for it. What several of them share is a chunk of its own. */
const ENTRIES = {cli: 'src/main.ts', library: 'src/index.ts', worker: 'src/run/worker.ts'}
const TOGETHER = {
  cli: ['src/main.ts'],
  reading: ['src/run/scan.ts', 'src/run/worker.ts'],
  judging: ['src/index.ts', 'src/run/judge.ts', 'reports/terminal.ts'],
}

const entries = new Set(Object.values(ENTRIES).map(entry => join(root, entry)))
/** Every module that each of these loads, found when the first module is placed. */
let reach

const bundle = await rolldown({
  cwd: root,
  input: ENTRIES,
  preserveEntrySignatures: 'allow-extension',
  external: [/^#/, ...SELDOM],
  platform: 'node',
  tsconfig: 'tsconfig.json',
  // The list of reports is part of the library's first module, and is imported late by nobody.
  checks: {ineffectiveDynamicImport: false},
})
await bundle.write({
  dir: folder,
  cleanDir: true,
  format: 'cjs',
  // `import()` in bytecode finds no loader; what is imported late is there for `require` too.
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  codeSplitting: {groups: [{debugName: 'together', name: chunkOf}], includeDependenciesRecursively: false},
  sourcemap: true,
  sourcemapExcludeSources: true,
})

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
