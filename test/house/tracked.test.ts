import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root, sourcesOf, trackedFiles} from './sources.js'

/** A copy of the sources without their history cannot say what is tracked. */
const isRepository = existsSync(join(root, '.git'))
const files = isRepository ? trackedFiles() : []
const isText = (path: string) =>
  !/\.(?:xlsx?|zip|gz|parquet|sqlite|db|png|wasm|bin|pdf|docx|tar|dmp)$/i.test(path)
const texts = files.filter(isText).map(path => ({path, text: readFileSync(join(root, path), 'latin1')}))

/** Written so that this file does not hold what it forbids. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a path of the machine it was written on', /\/(?:wor[k]|hom[e]|Use[r]s|roo[t])\/(?!\.\.\.)[\w.-]+\//],
  ['a key or a token', /-----BEGI[N] [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{30}|\bnpm_[A-Za-z0-9]{30}/],
  ['a host of a package mirror', /\b(?:registr[y]|mirror[s]?|artifactor[y]|nexu[s])\.[a-z0-9-]+\.[a-z]{2,}/i],
]

describe.skipIf(!isRepository)('what is in the repository', () => {
  test.each(FORBIDDEN)('no file holds %s', (_, pattern) => {
    expect(texts.filter(({text}) => pattern.test(text)).map(({path}) => path)).toEqual([])
  })

  test('nothing generated per machine is tracked', () => {
    expect(files.filter(path => /^(?:node_modules|dist|coverage|\.bench)\//.test(path))).toEqual([])
  })

  test('no file is large', () => {
    // A clone must stay quick; fixtures are made, not stored.
    const large = files.filter(path => statSync(join(root, path)).size > 1_000_000)
    expect(large).toEqual([])
  })

  test('the example export is small', () => {
    const bytes = files
      .filter(path => path.startsWith('examples/export/'))
      .map(path => statSync(join(root, path)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })

  test('no unfinished work is marked in the product', () => {
    const marks = /\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/
    const marked = sourcesOf('src', 'detectors', 'reports').filter(({text}) => marks.test(text))
    expect(marked.map(({path}) => path)).toEqual([])
  })
})
