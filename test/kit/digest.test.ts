import {expect, test} from 'vitest'
import {type DigestKey, digestKeyOf, saltOf} from '../../src/kit/digest.js'
import type {Digesting} from '../../src/model/detector.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()
const ours = digestKeyOf(new Uint8Array([9, 9, 9, 9, 9, 9, 9, 9]))

function digest(how: Digesting, text: string, salt = 1, key: DigestKey = ours): string {
  const slice = kernel.slice(kernel.admit(batchOf([[text]])), 0)
  const [start, end] = [kernel.i32[slice.starts >> 2]!, kernel.i32[slice.ends >> 2]!]
  return kernel.digest(how, salt, key, slice.base + start, slice.base + end).join(':')
}

test('a number written in different ways gives one digest', () => {
  const plain = digest('digits', '13800138000')
  for (const form of [
    '138 0013 8000',
    '138-0013-8000',
    '+8613800138000',
    '008613800138000',
    '１３８００１３８０００',
  ]) {
    expect(digest('digits', form), form).toBe(plain)
  }
  expect(digest('digits', '13800138001')).not.toBe(plain)
})

test('a moment written in different ways gives one digest', () => {
  const plain = digest('digits', '2026-01-31 09:05:00')
  for (const form of [
    '20260131090500',
    '2026-01-31T09:05:00',
    '2026/01/31 09:05:00',
    '2026年01月31日09时05分00秒',
  ])
    expect(digest('digits', form), form).toBe(plain)
  expect(digest('digits', '2026-01-31 09:05:01')).not.toBe(plain)
})

test('X of an ID number counts, in either case', () => {
  expect(digest('digits', '11010118900101000x')).toBe(digest('digits', '11010118900101000X'))
  expect(digest('digits', '11010118900101000x')).not.toBe(digest('digits', '110101189001010000'))
})

test('folded digests ignore ASCII case, text digests do not', () => {
  expect(digest('folded', 'A@B.cn')).toBe(digest('folded', 'a@b.CN'))
  expect(digest('text', 'A@B.cn')).not.toBe(digest('text', 'a@b.CN'))
})

test('salt and key change every digest', () => {
  const other = digestKeyOf(new Uint8Array([9, 9, 9, 9, 9, 9, 9, 8]))
  expect(digest('text', 'x', 1)).not.toBe(digest('text', 'x', 2))
  expect(digest('text', 'x', 1)).not.toBe(digest('text', 'x', 1, other))
})

test('names give salts that differ', () => {
  expect(saltOf('mobile')).toBe(saltOf('mobile'))
  expect(saltOf('mobile')).not.toBe(saltOf('id_card'))
})

test('a hundred thousand short texts give a hundred thousand digests', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 100_000; i++) seen.add(digest('text', `u${i}`))
  expect(seen.size).toBe(100_000)
})
