/*
 * Loads a chunk of dist/bundle with the bytecode that the build kept beside it (bin/record.js), so that V8 need not
 * parse and compile it again. V8 itself refuses bytecode of another version or other flags; the chunk is compiled
 * as usual then. Node 20 has no compile cache of its own, and newer ones would write to a folder outside the package.
 */
const {existsSync, readFileSync} = require('node:fs')
const {createRequire, Module, wrap} = require('node:module')
const {join} = require('node:path')
const {Script} = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'bundle')
/** The chunks that were loaded, by name, for the build to take their bytecode from. */
const scripts = new Map()

/** What the chunk of this name exports; evaluated once, whether it is loaded here or by `require`. */
function load(name) {
  const filename = join(folder, `${name}.cjs`)
  const known = require.cache[filename]
  if (known) return known.exports
  const script = compile(name, filename)
  const chunk = Object.assign(new Module(filename), {filename})
  require.cache[filename] = chunk
  const own = createRequire(filename)
  const near = id => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id.slice(2, -4)) : own(id))
  script.runInThisContext()(chunk.exports, Object.assign(near, own), chunk, filename, folder)
  chunk.loaded = true
  return chunk.exports
}

function compile(name, filename) {
  const source = wrap(readFileSync(filename, 'utf8'))
  const bytecode = join(folder, `${name}.bytecode`)
  const script = new Script(source, {
    filename,
    ...(existsSync(bytecode) && {cachedData: readFileSync(bytecode)}),
  })
  scripts.set(name, script)
  return script
}

module.exports = {load, scripts}
