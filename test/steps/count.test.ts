import fc from 'fast-check'
import {expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {digestKeyOf} from '../../src/kit/digest.js'
import {sizeOf} from '../../src/kit/distinct.js'
import type {TableHeader} from '../../src/model/records.js'
import type {TableTally, Tally} from '../../src/model/tally.js'
import {assembleShelves} from '../../src/run/shelves.js'
import {TableCount, WATCHED_KINDS} from '../../src/steps/count.js'
import {merge} from '../../src/steps/merge.js'
import {profile} from '../../src/steps/profile.js'
import type {Shelves} from '../../src/steps/shelves.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'
import {smallShelves} from '../support/shelves.js'

const digestKey = digestKeyOf(new Uint8Array(8).fill(5))
const kernel = testKernel()
const watchers = smallShelves.detectors
  .filter(d => (WATCHED_KINDS as readonly string[]).includes(d.kind))
  .map(d => ({kind: d.kind, match: d.match!}))

function headerOf(names: readonly string[], table = 't'): TableHeader {
  return {
    place: {path: 'a.csv', members: [], table},
    columns: names.map(name => ({name})),
    from: 'header row',
  }
}

type Rows = readonly (readonly string[])[]

function count(names: readonly string[], ...batches: readonly Rows[]): TableTally {
  return countWith(smallShelves, names, ...batches)
}

function countWith(shelves: Shelves, names: readonly string[], ...batches: readonly Rows[]): TableTally {
  const table = new TableCount(headerOf(names), {
    shelves,
    watchers,
    digestKey,
    kernel,
    corrections: [],
  })
  for (const rows of batches) table.rows(batchOf(rows))
  return table.finish().tally
}

/** `kinds: records/distinct/persons` of each signature. */
function told(tally: TableTally): readonly string[] {
  return tally.signatures.map(
    s => `${s.kinds.join('+')}: ${s.records}/${sizeOf(s.distinct).size}/${sizeOf(s.persons).size}`,
  )
}

test('a record holds the kinds its cells really hold', () => {
  const rows = [
    ['m1', 'Wang'],
    ['', 'Li'],
    ['m2', ''],
    ['', ''],
  ]
  expect(told(count(['mobile', 'person_name'], rows))).toEqual([
    ': 1/0/0',
    'mobile: 1/1/1',
    'mobile+person_name: 1/1/1',
    'person_name: 1/1/1',
  ])
})

test('of JSON in a column of telephones only what is found inside counts', () => {
  const rows = [['[{"prefix":"","phone":""}]'], ['[{"prefix":"+86","phone":"19200000000"}]'], ['[{}]']]
  expect(told(countWith(assembleShelves(detectors), ['phone'], rows))).toEqual([': 2/0/0', 'mobile: 1/1/1'])
})

test('masked and false values are kept apart, never held', () => {
  expect(told(count(['mobile'], [['m*'], ['m!'], ['m1'], ['m1']]))).toEqual([
    'mobile: 2/1/1',
    'mobile~false: 1/1/0',
    'mobile~masked: 1/1/0',
  ])
})

test('persons are told apart by the strongest identity a record holds', () => {
  const rows = [
    ['i1', 'm1'],
    ['i1', 'm2'],
    ['', 'm1'],
  ]
  expect(told(count(['id_card', 'mobile'], rows))).toEqual(['id_card+mobile: 2/2/1', 'mobile: 1/1/1'])
})

test('points of one person at one place on one day are one point', () => {
  const rows = [
    ['m1', '31.23041', '121.47371', '2026-01-01 08:00'],
    ['m1', '31.23044', '121.47379', '2026-01-01 08:05'],
    ['m1', '31.23044', '121.47379', '2026-01-02 08:05'],
    ['m2', '31.23041', '121.47371', '2026-01-01 08:00'],
  ]
  const [signature] = count(['mobile', 'lat', 'lng', 'timestamp'], rows).signatures
  expect(sizeOf(signature!.distinct).size).toBe(4)
  expect(sizeOf(signature!.points!).size).toBe(3)
})

test('a value that comes late in a column nobody planned for is counted and said', () => {
  const plain = Array.from({length: 1200}, (_, i) => [`note ${i} abc`])
  const table = new TableCount(headerOf(['remark']), {
    shelves: smallShelves,
    watchers,
    digestKey,
    kernel,
    corrections: [],
  })
  table.rows(batchOf(plain))
  table.rows(batchOf([['m1 234567890123']]))
  const {tally, problems} = table.finish()
  expect(told(tally)).toEqual([': 1200/0/0', 'mobile: 1/1/1'])
  expect(problems.map(problem => problem.detail)).toEqual([
    'column remark holds mobile from row 1201 on, unlike its first rows',
  ])
})

test('kinds inside prose belong to the record', () => {
  const long = 'a long remark that somebody wrote in many words, call'
  const rows = [[`${long} #13 now`], [`${long} nobody`]]
  expect(told(count(['remark'], rows))).toEqual([': 1/0/0', 'mobile: 1/1/1'])
})

const cell = fc.constantFrom('', 'm1', 'm2', 'm*', 'm!')
const row = fc.tuple(cell, fc.constantFrom('', 'Wang', 'Li'))
const table = fc.array(row, {maxLength: 40})

test('counting in any batches, and in parts that merge, is counting the whole', () => {
  fc.assert(
    fc.property(table, table, fc.nat(40), (first, second, cut) => {
      const names = ['mobile', 'person_name']
      const all = [...first, ...second]
      const plan = profile(headerOf(names), batchOf(all), smallShelves, [])
      const counted = (rows: Rows): Tally => {
        const plans = new Map([['a.csv\0t', plan]])
        const context = {shelves: smallShelves, watchers, digestKey, kernel, corrections: [], plans}
        const part = new TableCount(headerOf(names), context)
        if (rows.length > 0) part.rows(batchOf(rows))
        return {files: [], tables: [part.finish().tally], problems: []}
      }
      const whole = counted(all).tables[0]!
      const merged = merge([counted(all.slice(0, cut)), counted(all.slice(cut))]).tables[0]!
      expect(told(merged)).toEqual(told(whole))
      expect(merged.rows).toBe(all.length)
    }),
  )
})

test('merging is commutative and associative', () => {
  fc.assert(
    fc.property(table, table, table, (a, b, c) => {
      const tallyOf = (rows: typeof a): Tally => ({
        files: [],
        tables: [count(['mobile', 'person_name'], rows)],
        problems: [],
      })
      const [x, y, z] = [tallyOf(a), tallyOf(b), tallyOf(c)]
      const tell = (tally: Tally): unknown => tally.tables.map(told)
      expect(tell(merge([x, merge([y, z])]))).toEqual(tell(merge([merge([x, y]), z])))
      expect(tell(merge([x, y]))).toEqual(tell(merge([y, x])))
    }),
  )
})
