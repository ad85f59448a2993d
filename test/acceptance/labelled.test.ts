import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {TableDocument} from '../../src/model/document.js'
import {library, material} from './material.js'

/** A real table that a person has labelled. */
interface Label {
  readonly file: string
  readonly table: string
  readonly rows: number
  readonly category: string
  readonly also?: readonly string[]
  readonly replica_of?: string
}

const labelFile = join(material, 'data', 'labels.jsonl')
const folder = join(material, 'data', 'open')
const there = material !== '' && existsSync(labelFile) && existsSync(folder)

/** Shares that a change must not fall below; raised when the product gets better. */
const FLOORS = {found: 0.99, rows: 0.99, category: 0.92} as const

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[`"[\]\s{}]/g, '')

function labels(): readonly Label[] {
  const lines = readFileSync(labelFile, 'utf8').trim().split('\n')
  return lines.map((line): Label => JSON.parse(line)).filter(({replica_of}) => !replica_of)
}

/** The table a label speaks of, among those of one body of data. */
function tableOf(label: Label, tables: readonly TableDocument[]): TableDocument | undefined {
  const file = plain(basename(label.file))
  const same = tables.filter(({source}) => plain(basename(source.split('!')[0] ?? '')) === file)
  const name = plain(label.table.split('#')[1] ?? label.table)
  const named = same.find(
    ({table}) => plain(table) === name || plain(table).split('.').at(-1) === name.split('.').at(-1),
  )
  return named ?? (same.length === 1 && !label.file.endsWith('.sql') ? same[0] : undefined)
}

function share(of: readonly Label[], holds: (label: Label) => boolean): number {
  return of.filter(holds).length / of.length
}

describe.skipIf(!there)('labelled tables of real bodies of data', () => {
  test('are found, counted and judged', {timeout: 1_200_000}, async () => {
    const {scan} = await library()
    const all = labels()
    const found = new Map<Label, TableDocument | undefined>()
    for (const body of new Set(all.map(({file}) => file.split('/')[0] ?? ''))) {
      const {document} = await scan({paths: [join(folder, body)], jobs: 1})
      for (const label of all)
        if (label.file.startsWith(`${body}/`)) found.set(label, tableOf(label, document.tables))
    }
    const filled = all.filter(({rows}) => rows > 0)
    const shares = {
      found: share(all, label => found.get(label) !== undefined),
      rows: share(filled, label => found.get(label)?.rows === label.rows),
      category: share(filled, label =>
        [label.category, ...(label.also ?? [])].includes(found.get(label)?.category ?? ''),
      ),
    }
    for (const name of ['found', 'rows', 'category'] as const)
      expect(shares[name], name).toBeGreaterThanOrEqual(FLOORS[name])
  })
})
