import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {buildIfStale, root} from '../../bin/setup.js'
import {pages} from '../../docs/generate.mjs'

/** Each test starts whole processes, several of them. */
vi.setConfig({testTimeout: 120_000})

test('the generated pages of docs/ agree with the product (npm run docs)', async () => {
  buildIfStale()
  const made: Readonly<Record<string, string>> = await pages()
  for (const [name, text] of Object.entries(made)) {
    const file = join(root, 'docs', name)
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '', name).toBe(text)
  }
})
