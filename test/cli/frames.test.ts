import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {inSources} from '../../src/cli/frames.js'

let root: string
let chunk: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hongxian-'))
  mkdirSync(join(root, 'dist', 'bundle'), {recursive: true})
  chunk = join(root, 'dist', 'bundle', 'some.js')
  // The second line of the bundle comes from the fifth line and third column of its source.
  const map = {version: 3, sources: ['../../src/kit/some.ts'], names: [], mappings: ';AAIE'}
  writeFileSync(`${chunk}.map`, JSON.stringify(map))
})

afterAll(() => rmSync(root, {recursive: true}))

test('a frame of the bundle is told by its source', () => {
  const place = join('src', 'kit', 'some.ts')
  expect(inSources(`    at look (${chunk}:2:1)`)).toBe(`    at look (${place}:5:3)`)
  expect(inSources(`    at async ${pathToFileURL(chunk)}:2:1`)).toBe(`    at async ${place}:5:3`)
})

test.each([
  '    at node:internal/process/task_queues:95:5',
  '    at run (/elsewhere/other.js:1:1)',
  '    at new Promise (<anonymous>)',
])('%s stays as it is', frame => {
  expect(inSources(frame)).toBe(frame)
})
