import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import type {WalkedFile} from '../../src/model/place.js'
import {joinCuts, planCut, readCut} from '../../src/run/cuts.js'
import {countFile, createWorld} from '../../src/run/world.js'
import {merge} from '../../src/steps/merge.js'

const folder = mkdtempSync(join(tmpdir(), 'hongxian-cuts-'))
afterAll(() => rmSync(folder, {recursive: true}))
const world = createWorld({
  settings: {columns: [], detectors: []},
  catalog: {schemas: [], remarks: []},
  digestKey: new Uint8Array(32).fill(7),
})

function written(text: string): WalkedFile {
  const path = join(folder, 'a.csv')
  writeFileSync(path, text)
  return {bytes: Buffer.from(path), place: {path: 'a.csv', members: []}, size: Buffer.byteLength(text)}
}

/** Both ways of counting a text: whole, and cut in parts; and whether the parts could be joined. */
async function bothWays(text: string, parts: number) {
  const file = written(text)
  const whole = merge([await countFile(file, world, () => undefined)])
  const cut = await planCut(file, parts, world)
  if (cut === undefined) return {whole, joined: undefined}
  const reads = []
  for (let i = 0; i + 1 < cut.offsets.length; i++) {
    reads.push(await readCut(cut, cut.offsets[i]!, cut.offsets[i + 1]!, world, () => undefined))
  }
  const joined = await joinCuts(cut, reads, world)
  return {whole, joined: joined && merge([joined])}
}

const HEADER = '姓名,手机号,备注\n'
const row = (i: number, note: string) => `张三${i},1380000${String(i).padStart(4, '0')},${note}\n`
const rows = (count: number, note: (i: number) => string) =>
  HEADER + Array.from({length: count}, (_, i) => row(i, note(i))).join('')

test('parts of plain rows add up to the whole', async () => {
  const {whole, joined} = await bothWays(
    rows(5000, i => (i % 7 === 0 ? '"放门口，\n谢谢"' : '')),
    3,
  )
  expect(joined).toEqual(whole)
  expect(joined?.tables[0]?.rows).toBe(5000)
})

test('a line end inside quotes that looks like a border is found out', async () => {
  const fake = `"${row(1, 'x').repeat(400)}"`
  const {whole, joined} = await bothWays(
    rows(120, i => (i % 3 === 0 ? fake : 'x')),
    3,
  )
  expect(whole.tables[0]?.rows).toBe(120)
  expect(joined).toEqual(whole)
})

test('values that come late are told with their row in the file', async () => {
  const {whole, joined} = await bothWays(
    rows(6000, i => (i > 4000 ? '13900000001' : 'x')),
    2,
  )
  expect(whole.problems.map(each => each.cause)).toEqual(['unplanned-values'])
  expect(joined).toEqual(whole)
})

test('a quote that never closes is left to reading the whole', async () => {
  const {joined} = await bothWays(
    rows(5000, i => (i === 4000 ? '"open' : 'x')),
    3,
  )
  expect(joined).toBeUndefined()
})

test('whatever the notes hold, parts never differ from the whole', async () => {
  const piece = fc.constantFrom('x', '"', '""', '\n', ',', '"a"', '"a\nb"', '\r\n', '13900000001')
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {maxLength: 6}), fc.integer({min: 2, max: 5}), async (pieces, parts) => {
      const note = pieces.join('')
      const {whole, joined} = await bothWays(
        rows(1500, i => (i % 5 === 0 ? note : 'y')),
        parts,
      )
      if (joined !== undefined) expect(joined).toEqual(whole)
    }),
    {numRuns: 25},
  )
})
