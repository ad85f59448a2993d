import fc from 'fast-check'
import {expect, test} from 'vitest'
import {finish} from '../../src/kit/digest.js'
import {EXACT_LIMIT, SKETCH_ERROR, sizeOf, union, unionAll} from '../../src/kit/distinct.js'
import {DistinctCounter} from '../../src/kit/distinct-counter.js'
import {estimate, REGISTERS, record} from '../../src/kit/sketch.js'
import type {DistinctSet} from '../../src/model/tally.js'

/** Stands for the digest of a value. */
const wordsOf = (value: number): readonly [number, number] => [finish(value), finish(value ^ 0x5bd1e995)]

function setOf(values: readonly number[]): DistinctSet {
  const counter = new DistinctCounter()
  for (const value of values) counter.add(...wordsOf(value))
  return counter.freeze()
}

const numbers = fc.array(fc.integer({min: 0, max: 5000}), {maxLength: 300})

test('a set counts different values, whatever the order and repetition', () => {
  fc.assert(
    fc.property(numbers, values => {
      expect(sizeOf(setOf(values)).size).toBe(new Set(values).size)
      expect(setOf([...values].reverse())).toEqual(setOf([...values, ...values]))
    }),
  )
})

test('union is commutative, associative and agrees with counting together', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (a, b, c) => {
      const [x, y, z] = [setOf(a), setOf(b), setOf(c)]
      expect(union(x, y)).toEqual(union(y, x))
      expect(union(union(x, y), z)).toEqual(union(x, union(y, z)))
      expect(unionAll([x, y, z])).toEqual(setOf([...a, ...b, ...c]))
    }),
  )
})

test('the zero digest is kept like any other', () => {
  const counter = new DistinctCounter()
  counter.add(0, 0)
  counter.add(0, 0)
  expect(sizeOf(counter.freeze()).size).toBe(1)
})

test('a set of any size is sorted and holds each digest once', () => {
  for (const size of [0, 1, 15, 16, 17, 33, 1000, 70_000, 600_000]) {
    const counter = new DistinctCounter()
    for (let i = 0; i < size; i++) {
      counter.add(...wordsOf(i))
      counter.add(...wordsOf(i >> 1))
    }
    const set = counter.freeze()
    if (set.kind !== 'exact') throw new Error('a sketch')
    const wanted = new BigUint64Array(size)
    for (let i = 0; i < size; i++) {
      const [lo, hi] = wordsOf(i)
      wanted[i] = (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0)
    }
    expect(new BigUint64Array(set.words.buffer)).toEqual(wanted.sort())
  }
})

test('beyond the exact limit a set becomes a sketch within four standard errors', () => {
  const counter = new DistinctCounter()
  const size = EXACT_LIMIT + 500_000
  for (let i = 0; i < size; i++) counter.add(...wordsOf(i))
  const counted = sizeOf(counter.freeze())
  expect(counted.exact).toBe(false)
  expect(Math.abs(counted.size - size) / size).toBeLessThan(4 * SKETCH_ERROR)
})

test('sketches estimate well from ten to a million', () => {
  for (const size of [10, 1000, 20_000, 100_000, 1_000_000]) {
    const registers = new Uint8Array(REGISTERS)
    for (let i = 0; i < size; i++) {
      const [lo, hi] = wordsOf(i)
      record(registers, hi, lo)
    }
    expect(Math.abs(estimate(registers) - size) / size).toBeLessThan(0.03)
  }
})
