import {describe, expect, test} from 'vitest'
import {digestKeyOf} from '../../src/kit/digest.js'
import {unionSize} from '../../src/kit/distinct.js'
import {type Detector, NONE, SHAPE} from '../../src/model/detector.js'
import type {TableExplanation} from '../../src/model/explain.js'
import type {PatternBook} from '../../src/model/law.js'
import type {TableHeader} from '../../src/model/records.js'
import type {ColumnSetting} from '../../src/model/settings.js'
import {classify, identifies} from '../../src/steps/classify.js'
import {type CountContext, TableCount} from '../../src/steps/count.js'
import {explainTable, rowOf, type Settled} from '../../src/steps/explain.js'
import {link} from '../../src/steps/link.js'
import {weighColumns} from '../../src/steps/profile.js'
import type {HeaderReading, Shelves} from '../../src/steps/shelves.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'
import {smallShelves} from '../support/shelves.js'

const text = (zh: string) => ({zh, en: zh})
const everywhere = <T>(reading: T) => ({narrow: reading, mainstream: reading, broad: reading})
const cite = (name: string) => [{cite: name, mark: 'own' as const}]

const book: PatternBook = {
  identification: {direct: ['mobile', 'id_card', 'person_name'], notBesideFalse: [], authority: []},
  interpretations: [],
  patterns: [
    {
      id: 'special',
      title: text('special'),
      home: 'transaction',
      when: {all: [{hasAll: ['mobile', 'product']}, {not: {has: 'lat'}}]},
      displaces: ['broad_one'],
      readings: {narrow: 'general', mainstream: 'transaction', broad: 'transaction'},
      authority: cite('S'),
    },
    {
      id: 'broad_one',
      title: text('broad one'),
      home: 'general',
      when: {has: 'product'},
      readings: everywhere('general'),
      authority: cite('B'),
    },
    {
      id: 'contact',
      title: text('contact'),
      home: 'general',
      when: {any: [{has: 'mobile'}, {topic: 'member'}]},
      readings: {narrow: 'not-counted', mainstream: 'general', broad: 'credit'},
      authority: cite('C'),
    },
  ],
  personClasses: [{id: 'all-phones', title: text('p'), when: {has: 'mobile'}, authority: []}],
}

/** Matches words that begin with p, and may not decide without a header. */
const pWord: Detector = {
  ...(smallShelves.detectors[0] as Detector),
  kind: 'p_word',
  values: 'supported',
  byValue: 'never',
  match: (bytes, start, end) => (end > start && bytes[start] === 0x70 ? SHAPE : NONE),
}

const detectors = [...smallShelves.detectors, pWord]
const AMBIGUOUS: Readonly<Record<string, readonly HeaderReading[]>> = {
  name: [{kind: 'person_name', strength: 'weak', from: 'name', score: 1}],
  'x word': [{kind: 'p_word', strength: 'contains', from: 'name', score: 1}],
}
const shelves: Shelves = {
  ...smallShelves,
  detectors,
  detectorOf: kind => detectors.find(each => each.kind === kind),
  readHeader: (name, note) => AMBIGUOUS[name] ?? smallShelves.readHeader(name, note),
  mask: (kind, _, start, end) => `${kind}:${end - start}`,
}

interface Asked {
  readonly row?: number
  readonly corrections?: readonly ColumnSetting[]
}

type Rows = readonly (readonly string[])[]

function explained(
  names: readonly string[],
  rows: Rows,
  {row, corrections = []}: Asked = {},
): TableExplanation {
  const header: TableHeader = {
    place: {path: 'a.csv', members: [], table: 't'},
    columns: names.map(name => ({name})),
    from: 'header row',
  }
  let settled: Settled | undefined
  const count: CountContext = {
    shelves,
    watchers: detectors.filter(({kind}) => kind === 'mobile').map(({kind, match}) => ({kind, match: match!})),
    digestKey: digestKeyOf(new Uint8Array(8)),
    kernel: testKernel(),
    corrections,
    onPlan: (plan, known, sample) => {
      settled = {plan, weighing: weighColumns(known, sample, shelves), sampled: sample.rows}
    },
  }
  const batch = batchOf(rows)
  const table = new TableCount(header, count)
  table.rows(batch)
  const {tally} = table.finish()
  const links = link([tally], each => identifies(each, book))
  const [first] = classify([tally], links, book, unionSize).tables
  const asked = row === undefined ? undefined : {row, batch: rowOf(batch, row - 1)}
  return explainTable(first!, settled!, asked, {count, book, unionSize})
}

describe('columns', () => {
  const rows = [
    ['m1', 'x', 'pear'],
    ['m2', 'x', 'plum'],
  ]

  test('show what the header said, what the values showed and what was decided', () => {
    const [mobile] = explained(['mobile', 'id_card', 'a'], rows).columns
    expect(mobile).toMatchObject({
      column: 1,
      readings: [{kind: 'mobile', strength: 'exact', from: 'name'}],
      sample: {rows: 2, filled: 2},
      kind: 'mobile',
      evidence: ['header', 'values'],
    })
    expect(mobile?.values[0]).toEqual({kind: 'mobile', shape: 0, proof: 2, masked: 0, false: 0})
  })

  test('say that values contradict a header', () => {
    const column = explained(['mobile', 'id_card', 'a'], rows).columns[1]
    expect(column).toMatchObject({kind: 'none', rejected: [{kind: 'id_card', why: 'values contradict'}]})
  })

  test('say that values alone are not enough', () => {
    const column = explained(['mobile', 'id_card', 'a'], rows).columns[2]
    expect(column).toMatchObject({kind: 'none', rejected: [{kind: 'p_word', why: 'needs a header'}]})
  })

  test('say that too few cells match', () => {
    const mixed = [['m1'], ['-x'], ['-x'], ['-x']]
    const [column] = explained(['a'], mixed).columns
    expect(column).toMatchObject({kind: 'none', rejected: [{kind: 'mobile', why: 'too few values'}]})
  })

  test('say that nothing beside an ambiguous header spoke for it, and when something did', () => {
    const [alone] = explained(['name', 'a'], [['X', '-']]).columns
    expect(alone?.rejected).toContainEqual({
      kind: 'person_name',
      confidence: 0.35,
      why: 'neighbours silent',
    })
    const [beside] = explained(['name', 'mobile'], [['X', 'm1']]).columns
    expect(beside).toMatchObject({kind: 'person_name', evidence: ['header', 'neighbours']})
  })

  test('say that values look unlike a header that is not sure', () => {
    const [column] = explained(['x word'], [['kiwi'], ['fig']]).columns
    expect(column).toMatchObject({kind: 'none', rejected: [{kind: 'p_word', why: 'values unlike'}]})
  })

  test('say that a person overruled them', () => {
    const [column] = explained(['mobile'], [['m1']], {
      corrections: [{column: 'mobile', kind: 'none'}],
    }).columns
    expect(column).toMatchObject({
      kind: 'none',
      evidence: ['settings'],
      rejected: [{kind: 'mobile', why: 'settings'}],
    })
  })
})

describe('records', () => {
  const table = explained(
    ['mobile', 'product', 'a'],
    [
      ['m1', 'pear', ''],
      ['m2', 'plum', ''],
      ['m*', '', ''],
      ['m3', '', ''],
      ['', 'fig', ''],
    ],
  )
  const of = (...kinds: readonly string[]) =>
    table.signatures.find(each => each.kinds.join() === kinds.join())

  test('name the pattern, what it rests on and what gave way', () => {
    expect(of('mobile', 'product')).toMatchObject({
      records: 2,
      persons: 2,
      pattern: 'special',
      person: 'direct',
      because: {kinds: ['mobile', 'product'], topics: []},
      displaced: [{id: 'broad_one', by: 'special'}],
      classes: ['all-phones'],
    })
  })

  test('name the pattern that decided each interpretation, and those that fit beside', () => {
    const each = of('mobile', 'product')
    expect(each?.also.map(({id}) => id)).toEqual(['contact'])
    expect(each?.decided).toMatchObject({
      narrow: {reading: 'general', tier: 'general', pattern: 'special', authority: cite('S')},
      mainstream: {reading: 'transaction', tier: 'important', pattern: 'special'},
      broad: {reading: 'credit', tier: 'sensitive', pattern: 'contact', authority: cite('C')},
    })
    for (const reading of ['narrow', 'mainstream', 'broad'] as const)
      expect(each?.decided?.[reading].reading).toBe(each?.readings[reading])
  })

  test('have no tier where they are not counted', () => {
    expect(of('mobile')?.decided?.narrow).toEqual({
      reading: 'not-counted',
      pattern: 'contact',
      title: text('contact'),
      authority: cite('C'),
    })
  })

  test('say why they are left out', () => {
    expect(of('mobile~masked')).toMatchObject({pattern: 'contact', excluded: 'masked'})
    expect(of('product')).toMatchObject({pattern: 'none', person: 'none', unnamed: 'no person'})
  })
})

describe('one row', () => {
  const rows = [
    ['m1', 'pear', 'see #ab', 'm90000000000'],
    ['m*', '', '', ''],
    ['zz', 'pear', '', ''],
    ['m!', 'pear', '', 'x'],
    ...Array.from({length: 20}, () => ['m5', 'pear', '', 'x']),
  ]
  const names = ['mobile', 'product', 'a', 'b']
  const row = (at: number) => explained(names, rows, {row: at}).record

  test('is explained cell by cell, and its signature is that of the count', () => {
    const {cells, class: read} = row(1)!
    expect(cells.map(({degree, held}) => [degree, held])).toEqual([
      ['proof', ['mobile']],
      ['none', ['product']],
      ['none', []],
      ['proof', ['mobile']],
    ])
    expect(read.kinds).toEqual(['mobile', 'product'])
    expect(read.pattern).toBe('special')
  })

  test('tells masked, false and unlike cells apart', () => {
    expect(row(2)?.cells[0]).toMatchObject({degree: 'masked', held: ['mobile~masked']})
    expect(row(4)?.cells[0]).toMatchObject({degree: 'false', held: ['mobile~false']})
    expect(row(3)?.cells[0]).toMatchObject({degree: 'none', held: []})
  })

  test('has masked values only: as their kind where they are one, else as text', () => {
    expect(row(1)?.cells.map(({masked}) => masked)).toEqual([
      'mobile:2',
      'product:4',
      'message_text:7',
      'message_text:12',
    ])
    expect(row(3)?.cells[0]?.masked).toBe('message_text:2')
    expect(row(2)?.cells[1]?.masked).toBe('')
  })

  test('is there only when it was asked for', () => {
    expect(explained(names, rows)).not.toHaveProperty('record')
  })
})

test('a row keeps its cells wherever they lay in the batch', () => {
  const batch = batchOf([
    ['a', '', 'ccc'],
    ['dd', 'e', ''],
  ])
  const row = rowOf(batch, 1)
  const cells = [0, 1, 2].map(c => new TextDecoder().decode(row.bytes.subarray(row.starts[c], row.ends[c])))
  expect(cells).toEqual(['dd', 'e', ''])
})
