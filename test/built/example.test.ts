import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {root} from '../../bin/setup.js'
import {hongxian} from '../support/run-command.js'

/** Each test starts whole processes, several of them. */
vi.setConfig({testTimeout: 120_000})

const folder = join(root, 'examples', 'export')
const digests = (where: string) =>
  readdirSync(where).map(name => [
    name,
    createHash('sha256')
      .update(readFileSync(join(where, name)))
      .digest('hex'),
  ])

describe('the shipped example', () => {
  test('is what its generator makes', () => {
    const again = mkdtempSync(join(tmpdir(), 'hongxian-'))
    execFileSync(process.execPath, [join(root, 'examples', 'generate.mjs'), again])
    expect(digests(again)).toEqual(digests(folder))
    rmSync(again, {recursive: true})
  })

  test('is serious, is read completely, and holds several categories', async () => {
    const {code, out} = await hongxian(['scan', folder, '--json', '--fail-on', 'never'])
    const document = JSON.parse(out)
    expect(code).toBe(0)
    expect(document.coverage.gaps).toEqual([])
    expect(document.verdict.verdict).toBe('serious')
    const categories = document.tables.map((table: {category: string}) => table.category)
    expect(new Set(categories)).toEqual(
      new Set([
        'general',
        'transaction',
        'property',
        'trajectory',
        'accommodation',
        'communication_record',
        'none',
      ]),
    )
  })

  test('shows no raw value anywhere', async () => {
    const raw = ['19900001000', '赵甲甲', '样本路1号', '622200000000']
    for (const args of [[], ['--json'], ['--report', 'html=-'], ['--report', 'markdown=-']]) {
      const {out} = await hongxian(['scan', folder, '--fail-on', 'never', ...args])
      expect(raw.filter(value => out.includes(value))).toEqual([])
    }
    for (const file of readdirSync(folder)) {
      const {out} = await hongxian(['explain', join(folder, file)])
      expect(raw.filter(value => out.includes(value))).toEqual([])
    }
  })
})
