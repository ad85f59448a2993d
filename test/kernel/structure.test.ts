import fc from 'fast-check'
import {expect, test} from 'vitest'
import {structuralPositions, structureTable} from '../../src/formats/delimited/structure.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()

test('bytes are found where the plain loop finds them', () => {
  const bytes = fc.array(fc.constantFrom(44, 34, 10, 92, 97, 0, 255), {maxLength: 300})
  fc.assert(
    fc.property(bytes, fc.nat(80), (values, from) => {
      const text = Uint8Array.from(values)
      const start = Math.min(from, text.length)
      const [fast, slow] = [new Int32Array(400), new Int32Array(400)]
      const count = kernel.find(text, start, text.length, [44, 34, 10, 92], fast)
      expect(count).toBe(
        structuralPositions(text, start, text.length, structureTable([44, 34, 10, 92]), slow),
      )
      expect(fast.subarray(0, count)).toEqual(slow.subarray(0, count))
    }),
  )
})
