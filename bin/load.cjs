/*
 * Loads a chunk of dist/bundle with the bytecode that the build kept beside it (bin/record.js), so that V8 need not
 * parse and compile it again. V8 itself refuses bytecode of another version or other flags; the chunk is compiled
 * as usual then. Node 20 has no compile cache of its own, and newer ones would write to a folder outside the package.
 */
const {existsSync, readFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const {join} = require('node:path')
const {Script} = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'bundle')
const chunks = new Map()
/** What was compiled, by the name of its chunk, for the build to take the bytecode from. */
const scripts = new Map()

/** What the chunk of this name exports; evaluated once. */
function load(name) {
  const filename = join(folder, `${name}.js`)
  const known = chunks.get(name)
  if (known) return known.exports
  const chunk = compile(name, filename).runInThisContext()
  const own = createRequire(filename)
  const near = id => (/^\.\/[\w-]+\.js$/.test(id) ? load(id.slice(2, -3)) : own(id))
  const module = {exports: {}}
  chunks.set(name, module)
  try {
    chunk(module.exports, Object.assign(near, own), module, filename, folder)
  } catch (error) {
    chunks.delete(name)
    throw error
  }
  return module.exports
}

function compile(name, filename) {
  const source = readFileSync(filename, 'latin1')
  const bytecode = join(folder, `${name}.bytecode`)
  const script = new Script(source, {
    filename,
    ...(existsSync(bytecode) && {cachedData: readFileSync(bytecode)}),
  })
  scripts.set(name, script)
  return script
}

module.exports = {load, scripts}
