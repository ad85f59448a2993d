import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {ean13, luhn, mod11_2, mod31, vinCheck} from '../../src/kit/checksum.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('published examples', () => {
  test('GB 11643: the two numbers of the standard', () => {
    expect(mod11_2(bytes('11010519491231002X'), 0)).toBe(true)
    expect(mod11_2(bytes('440524188001010014'), 0)).toBe(true)
  })

  test('ISO/IEC 7812, GB 32100, the VIN textbook example, EAN-13', () => {
    expect(luhn(bytes('79927398713'), 0, 11)).toBe(true)
    expect(mod31(bytes('91350100M000100Y43'), 0)).toBe(true)
    expect(vinCheck(bytes('1M8GDM9AXKP042788'), 0)).toBe(true)
    expect(vinCheck(bytes('11111111111111111'), 0)).toBe(true)
    expect(ean13(bytes('4006381333931'), 0)).toBe(true)
  })
})

describe('what a check digit is for', () => {
  const digit = fc.integer({min: 0, max: 9})
  const others: readonly (readonly [string, string, (text: string) => boolean])[] = [
    ['mod11-2', '11010519491231002X', text => mod11_2(bytes(text), 0)],
    ['luhn', '4539148803436467', text => luhn(bytes(text), 0, text.length)],
    ['ean13', '4006381333931', text => ean13(bytes(text), 0)],
  ]

  test.each(others)('%s notices every single wrong digit', (_, right, holds) => {
    expect(holds(right)).toBe(true)
    fc.assert(
      fc.property(fc.integer({min: 0, max: 11}), digit, (at, wrong) => {
        const text = right.slice(0, at) + wrong + right.slice(at + 1)
        return holds(text) === (text === right)
      }),
    )
  })

  test('anything but digits fails', () => {
    expect(luhn(bytes('7992739871A'), 0, 11)).toBe(false)
    expect(luhn(bytes(''), 0, 0)).toBe(false)
    expect(mod11_2(bytes('1101051949123100AX'), 0)).toBe(false)
    expect(mod31(bytes('91350100I000100Y43'), 0)).toBe(false)
    expect(vinCheck(bytes('1M8GDM9AXKPO42788'), 0)).toBe(false)
  })
})
