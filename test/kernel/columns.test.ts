import fc from 'fast-check'
import {expect, test} from 'vitest'
import {STARRED} from '../../src/kernel/kernel.js'
import {isBlank, trimEnd, trimStart} from '../../src/kit/cells.js'
import {digestKeyOf} from '../../src/kit/digest.js'
import type {Digesting} from '../../src/model/detector.js'
import {batchOf} from '../support/batches.js'
import {avalanche, digestOf, seedOf} from '../support/digest.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()
const key = digestKeyOf(new Uint8Array(8).fill(3))
const cell = fc.oneof(
  fc.string({maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.constantFrom(
    '',
    ' ',
    '-',
    'NULL',
    '无',
    '暂无',
    '\\N',
    '+8613800138000',
    '008613800138000',
    '１２３',
    '11010118900101000x',
    '11010118900101000X',
    '2026-01-31 09:05:00',
    '2026-01-31T09:05:00',
    '20260131090500',
    '138-0013-8000',
    '13800138000',
  ),
)
const rows = fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 50})
const column = {salt: 77, order: 1234, rank: 3, held: 2, masked: 33, false: 4} as const

test('trimming and blanks are those of the kit', () => {
  fc.assert(
    fc.property(rows, table => {
      const batch = batchOf(table)
      const slice = kernel.slice(kernel.admit(batch), 0)
      kernel.trim(slice, 1)
      const {u8, i32} = kernel
      const r = kernel.rows
      table.forEach((_, row) => {
        const at = row * 2 + 1
        const start = trimStart(batch.bytes, batch.starts[at]!, batch.ends[at]!)
        const end = trimEnd(batch.bytes, start, batch.ends[at]!)
        expect(u8[r.matches + row]).toBe(isBlank(batch.bytes, start, end) ? 0 : 1)
        const seen = u8.subarray(i32[(r.starts >> 2) + row], i32[(r.ends >> 2) + row])
        expect(Buffer.from(seen)).toEqual(Buffer.from(batch.bytes.subarray(start, end)))
      })
    }),
  )
})

test.each<Digesting>(['text', 'folded', 'digits'])(
  '%s digests are those of the plain words, bit by bit',
  digesting => {
    fc.assert(
      fc.property(rows, table => {
        const batch = batchOf(table)
        const slice = kernel.slice(kernel.admit(batch), 0)
        kernel.trim(slice, 0)
        kernel.hold(slice.rows, {...column, digesting}, key)
        const {i32, u8} = kernel
        const r = kernel.rows
        const wordAt = (array: number, row: number): bigint =>
          new BigUint64Array(u8.buffer)[(array >> 3) + row]!
        table.forEach((_, row) => {
          const start = trimStart(batch.bytes, batch.starts[row * 2]!, batch.ends[row * 2]!)
          const end = trimEnd(batch.bytes, start, batch.ends[row * 2]!)
          if (isBlank(batch.bytes, start, end)) {
            expect(u8[r.ranks + row]).toBe(255)
            return
          }
          const seed = seedOf(key, column.salt)
          const digest = digestOf(digesting, seed, Buffer.from(batch.bytes.subarray(start, end)).toString())
          expect(wordAt(r.persons, row)).toBe(digest)
          expect(wordAt(r.records, row)).toBe(
            avalanche(BigInt.asUintN(64, digest + seedOf(key, column.order))),
          )
          expect(i32[(r.low >> 2) + row]).toBe(1 << 2)
        })
      }),
    )
  },
)

test('trimming and holding in one pass is both one after the other', () => {
  const starred = fc.oneof(
    cell,
    fc.constantFrom('138****0000', '张●', '李＊', 'long text with a * in its second look'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(starred, starred), {minLength: 1, maxLength: 50}), table => {
      const whole = kernel.admit(batchOf(table))
      const result = (how: 'once' | 'twice'): unknown => {
        const slice = kernel.slice(whole, 0)
        const orders = {...column, digesting: 'folded'} as const
        const left =
          how === 'once' ? kernel.trimAndHold(slice, 1, orders, key) : kernel.trim(slice, 1, 'stars')
        const {u8, rows: r} = kernel
        const matches = u8.subarray(r.matches, r.matches + slice.rows)
        for (const [row, match] of matches.entries())
          if (match === STARRED) matches[row] = row % 2 === 0 ? 3 : 1
        if (how === 'twice' || left > 0) kernel.hold(slice.rows, orders, key)
        const words = (from: number, size: number): Buffer =>
          Buffer.from(u8.slice(from, from + size * slice.rows))
        return [left, words(r.low, 4), words(r.high, 4), words(r.records, 8), words(r.ranks, 1)]
      }
      expect(result('once')).toEqual(result('twice'))
    }),
  )
})
