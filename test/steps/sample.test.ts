import {expect, test} from 'vitest'
import {Sample} from '../../src/steps/sample.js'
import {batchOf} from '../support/batches.js'

test('a sample keeps its rows when the reader reuses its buffer', () => {
  const batch = batchOf([
    ['甲', '1'],
    ['乙', ''],
  ])
  const sample = new Sample()
  sample.add(batch)
  batch.bytes.fill(0)
  sample.add(batchOf([['丙', '3', 'extra']]))
  const whole = sample.whole()
  const cell = (row: number, column: number): string => {
    const at = row * whole.columns + column
    return new TextDecoder().decode(whole.bytes.subarray(whole.starts[at], whole.ends[at]))
  }
  expect([whole.rows, whole.columns]).toEqual([3, 3])
  expect([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1), cell(1, 2)]).toEqual(['甲', '1', '乙', '', ''])
  expect([cell(2, 0), cell(2, 1), cell(2, 2)]).toEqual(['丙', '3', 'extra'])
})
