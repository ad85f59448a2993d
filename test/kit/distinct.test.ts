import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDigester, digestText} from '../../src/kit/digest.js'
import {DistinctCounter, EXACT_LIMIT, SKETCH_ERROR, sizeOf, union, unionAll} from '../../src/kit/distinct.js'
import {estimate, REGISTERS, record} from '../../src/kit/sketch.js'
import type {DistinctSet} from '../../src/model/tally.js'

const key = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])

function setOf(values: readonly number[]): DistinctSet {
  const counter = new DistinctCounter()
  const digester = createDigester(key)
  for (const value of values) {
    const bytes = new TextEncoder().encode(String(value))
    digestText(digester, 7, bytes, 0, bytes.length)
    counter.add(digester.hi, digester.lo)
  }
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
  expect(counter.add(0, 0)).toBe(1)
  expect(counter.add(0, 0)).toBe(0)
  expect(sizeOf(counter.freeze()).size).toBe(1)
})

test('beyond the exact limit a set becomes a sketch within four standard errors', () => {
  const counter = new DistinctCounter()
  const digester = createDigester(key)
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  const size = EXACT_LIMIT + 500_000
  for (let i = 0; i < size; i++) {
    view.setUint32(0, i, true)
    digestText(digester, 3, bytes, 0, 8)
    counter.add(digester.hi, digester.lo)
  }
  const counted = sizeOf(counter.freeze())
  expect(counted.exact).toBe(false)
  expect(Math.abs(counted.size - size) / size).toBeLessThan(4 * SKETCH_ERROR)
})

test('sketches estimate well from ten to a million', () => {
  const digester = createDigester(key)
  const bytes = new Uint8Array(4)
  for (const size of [10, 1000, 20_000, 100_000, 1_000_000]) {
    const registers = new Uint8Array(REGISTERS)
    for (let i = 0; i < size; i++) {
      new DataView(bytes.buffer).setUint32(0, i)
      digestText(digester, 1, bytes, 0, 4)
      record(registers, digester.hi, digester.lo)
    }
    expect(Math.abs(estimate(registers) - size) / size).toBeLessThan(0.03)
  }
})
