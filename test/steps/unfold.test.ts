import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {digestKeyOf} from '../../src/kit/digest.js'
import {sizeOf} from '../../src/kit/distinct.js'
import type {TableHeader} from '../../src/model/records.js'
import type {TableTally} from '../../src/model/tally.js'
import {type CountContext, TableCount} from '../../src/steps/count.js'
import {heldBy} from '../../src/steps/explain/record.js'
import type {Shelves} from '../../src/steps/shelves.js'
import {unfolded, unfolder} from '../../src/steps/unfold.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'
import {smallShelves} from '../support/shelves.js'

/** As the real shelf does, the last name of a path is read. */
const shelves: Shelves = {
  ...smallShelves,
  readHeader: name => smallShelves.readHeader(name.split('.').pop() ?? ''),
}
const context: CountContext = {
  shelves,
  watchers: [],
  digestKey: digestKeyOf(new Uint8Array(8).fill(5)),
  kernel: testKernel(),
  corrections: [],
}

const header = (names: readonly string[]): TableHeader => ({
  place: {path: 'a.csv', members: [], table: 't'},
  columns: names.map(name => ({name})),
  from: 'header row',
})

type Rows = readonly (readonly string[])[]

function count(names: readonly string[], ...batches: readonly Rows[]): TableTally {
  const table = new TableCount(header(names), context)
  for (const rows of batches) table.rows(batchOf(rows))
  return table.finish().tally
}

const told = (tally: TableTally): readonly string[] =>
  tally.signatures.map(s => `${s.kinds.join('+')}: ${s.records}/${sizeOf(s.persons).size}`)
const namesOf = ({plan}: TableTally): readonly string[] => plan.header.columns.map(({name}) => name)

describe('JSON inside a cell', () => {
  test('is read like columns', () => {
    const rows = [
      ['1', '{"person_name":"Wang","mobile":"m1"}'],
      ['2', '{"person_name":"Li"}'],
      ['3', ''],
    ]
    const tally = count(['no', 'body'], rows)
    expect(namesOf(tally)).toEqual(['no', 'body', 'body.person_name', 'body.mobile'])
    expect(told(tally)).toEqual([': 1/0', 'mobile+person_name: 1/1', 'person_name: 1/1'])
  })

  test('is read however it is nested: objects, lists, JSON written into JSON', () => {
    const inner = JSON.stringify({mobile: 'm1'})
    const tally = count(
      ['body'],
      [
        [JSON.stringify({who: [{person_name: 'Wang'}], payload: inner})],
        [JSON.stringify([{who: {person_name: 'Li'}, payload: JSON.stringify(JSON.stringify(inner))}])],
      ],
    )
    expect(namesOf(tally)).toEqual(['body', 'body.who.person_name', 'body.payload.mobile', 'body.payload'])
    expect(told(tally)).toEqual(['mobile+person_name: 1/1', 'person_name: 1/1'])
  })

  test('has its escapes written out before it is tested', () => {
    expect(told(count(['body'], [['{"mobile":"\\u006d\\u0031"}'], ['{"mobile":"m1"}']]))).toEqual([
      'mobile: 2/1',
    ])
  })

  test('gives the first of several', () => {
    const cell = '{"list":[{"mobile":""},{"mobile":"m1"},{"mobile":"m2"}]}'
    expect(told(count(['body'], [[cell], ['{"list":[{"mobile":"m1"}]}']]))).toEqual(['mobile: 2/1'])
  })

  test('is searched as text where a name came too late to be planned for', () => {
    const known = Array.from({length: 260}, (_, i) => [`{"a":"x${i}"}`])
    const late = [['{"b":"call #m1 now"}'], ['{"a":"call #m1"}'], ['broken {"b":"#m1"'], ['{"c":{"d":"#m1"}']]
    expect(told(count(['body'], known, late))).toEqual([': 261/0', 'mobile: 3/1'])
  })

  test('leaves the reader’s bytes as they are', () => {
    const batch = batchOf([['{"mobile":"\\u006d1"}']])
    const before = Uint8Array.from(batch.bytes)
    const table = new TableCount(header(['body']), context)
    table.rows(batch)
    table.finish()
    expect(Uint8Array.from(batch.bytes)).toEqual(before)
  })

  test('shows in the row that is explained as it was counted', () => {
    const row = batchOf([['1', '{"mobile":"m1"}']])
    const {plan} = count(['no', 'body'], [['1', '{"mobile":"m1"}']])
    const wide: string[] = []
    unfolder(plan.unfolded ?? [])(row, each => wide.push(...heldBy(each, plan, context)))
    expect(wide).toEqual(['mobile'])
  })
})

describe('not taken apart', () => {
  const partsOf = (rows: Rows, of = shelves) => unfolded(header(['no', 'body']), batchOf(rows), of).parts

  test('are cells that are mostly something else, and lists without names', () => {
    expect(
      partsOf([
        ['1', '{"a":1}'],
        ['2', 'no'],
        ['3', 'no'],
      ]),
    ).toEqual([])
    expect(
      partsOf([
        ['1', '[1,2]'],
        ['2', '["a"]'],
      ]),
    ).toEqual([])
    expect(
      partsOf([
        ['1', '{}'],
        ['2', '{"a"'],
      ]),
    ).toEqual([])
  })

  test('are the settings of a system', () => {
    const rows = [['1', '{"mobile":"m1"}']]
    expect(partsOf(rows)).toHaveLength(1)
    expect(partsOf(rows, {...shelves, topicsOf: () => ['config']})).toEqual([])
  })

  test('are names beyond some dozens, and names that are data', () => {
    const keys = (from: number) =>
      JSON.stringify(Object.fromEntries(Array.from({length: 500}, (_, i) => [`k${from + i}`, 'v'])))
    expect(partsOf([['1', keys(0)]])[0]?.paths).toHaveLength(64)
    const each = Array.from({length: 200}, (_, i) => ['1', `{"kind":"a","k${i}":"v"}`])
    expect(partsOf(each)[0]?.paths).toHaveLength(1)
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'm1',
    '{"mobile":"m1"}',
    '{"mobile":"m2","person_name":"Li"}',
    '{"mobile":"m*"}',
    '{"mobile"',
  ),
  fc.json({maxDepth: 3}),
)
const rows = fc.array(fc.tuple(fc.constantFrom('1', '2'), cell), {minLength: 1, maxLength: 30})

describe('any rows', () => {
  const all = Array.from({length: 300}, () => ['1', '{"mobile":"m1","person_name":"Wang"}'])

  test('add up the same however they are cut into batches', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (more, cut) => {
        const whole = told(count(['no', 'body'], all, more))
        return (
          fc.stringify(told(count(['no', 'body'], all, more.slice(0, cut), more.slice(cut)))) ===
          fc.stringify(whole)
        )
      }),
      {numRuns: 40},
    )
  })

  test('keep their number and the cells beyond the header', () => {
    const wide = Array.from({length: 3000}, () => ['1', '{"mobile":"m1"}', 'm2'])
    expect(told(count(['no', 'body'], wide))).toEqual(['mobile: 3000/1'])
    const tally = count(
      ['no', 'body'],
      wide.map(([no, body]) => [no ?? '', body ?? '']),
      wide,
    )
    expect(tally.rows).toBe(6000)
  })
})
