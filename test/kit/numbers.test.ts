import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {judgeAccount, judgeCard} from '../../src/kit/card-number.js'
import {judgeLandline, judgeMobile} from '../../src/kit/phone-number.js'
import {isAreaCode, isMobileRange} from '../../src/kit/phone-prefixes.js'
import {judgePlate} from '../../src/kit/plates.js'
import {type CellTest, FALSE, MASKED, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

const judge = (judgement: CellTest, text: string): number => {
  const bytes = new TextEncoder().encode(text)
  return judgement(bytes, 0, bytes.length)
}

const luhnDigit = (body: string): string => {
  let sum = 0
  for (const [i, digit] of [...body].reverse().entries()) {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return body + ((10 - (sum % 10)) % 10)
}

describe('mobile numbers', () => {
  test('proof is exactly the ranges that are given out', () => {
    for (let range = 100; range < 200; range++) {
      const expected = range < 130 ? NONE : isMobileRange(range) ? PROOF : SHAPE
      expect([range, judge(judgeMobile, `${range}00000000`)]).toEqual([range, expected])
    }
    expect([192, 196, 162, 165].every(isMobileRange)).toBe(true)
    expect([154, 160, 161, 163, 164, 168, 169, 179, 194].some(isMobileRange)).toBe(false)
  })

  test('every way of writing one number comes to the same', () => {
    const country = fc.constantFrom('', '+86', '86', '0086', '+86 ', '86-', '(+86)', '+86-')
    const gap = fc.constantFrom('', ' ', '-', '  ', '－', '–', '\u00a0', '\u200b')
    fc.assert(
      fc.property(
        country,
        gap,
        gap,
        (before, a, b) => judge(judgeMobile, `${before}138${a}0000${b}0000`) === PROOF,
      ),
    )
  })

  test.each([
    '1380000000',
    '138000000000',
    '23800000000',
    '1380000000a',
    '',
    '13800000000 13900000000 1',
    '+86',
    '1.38E+10',
  ])('not: %s', text => {
    expect(judge(judgeMobile, text)).toBe(NONE)
  })

  test('a star less than three is no mask', () => {
    expect(judge(judgeMobile, '138**000000')).toBe(NONE)
    expect(judge(judgeMobile, '138***00000')).toBe(MASKED)
    expect(judge(judgeMobile, '***********')).toBe(NONE)
  })
})

describe('fixed lines', () => {
  test('area codes: two digits for ten cities, three for the rest', () => {
    expect([10, 20, 21, 22, 23, 24, 25, 27, 28, 29].every(isAreaCode)).toBe(true)
    expect([26, 30, 100, 400, 800, 13, 571 + 1000].some(isAreaCode)).toBe(false)
    expect([571, 755, 898, 991].every(isAreaCode)).toBe(true)
  })

  test.each([
    ['0571-80000000', PROOF],
    ['010-80000000-123', PROOF],
    ['0571-80000000分机123', PROOF],
    ['0571 8000 0000', PROOF],
    ['0581-80000000', NONE],
    ['0571-10000000', NONE],
    ['0571-800000', NONE],
    ['4000000000', NONE],
    ['10086', NONE],
    ['010-****0000', MASKED],
  ])('%s', (text, expected) => {
    expect(judge(judgeLandline, text)).toBe(expected)
  })
})

describe('card numbers', () => {
  test('a UnionPay card of any length is proven by its check digit and false without', () => {
    fc.assert(
      fc.property(fc.integer({min: 16, max: 19}), fc.integer({min: 0, max: 9}), (length, digit) => {
        const right = luhnDigit('622200'.padEnd(length - 1, String(digit)))
        const wrong = right.slice(0, -1) + ((Number(right.at(-1)) + 1) % 10)
        return judge(judgeCard, right) === PROOF && judge(judgeCard, wrong) === FALSE
      }),
    )
  })

  test('an identity number is never a card, whatever Luhn says', () => {
    for (let serial = 0; serial < 1000; serial++) {
      const body = `62010218900101${String(serial).padStart(3, '0')}`
      for (let check = 0; check < 10; check++) expect(judge(judgeCard, body + check)).toBe(NONE)
    }
  })

  test.each([
    ['4000000000000002', PROOF],
    ['370000000000002', PROOF],
    ['3528000000000007', PROOF],
    ['4000000000000003', NONE],
    ['0000000000000000', NONE],
    ['62220000', NONE],
    [luhnDigit('700000000000000'), SHAPE],
  ])('%s', (text, expected) => {
    expect(judge(judgeCard, text)).toBe(expected)
  })

  test('accounts without a card have lengths cards never have', () => {
    expect(judge(judgeAccount, '100000000001')).toBe(SHAPE)
    expect(judge(judgeAccount, '1000000000001')).toBe(NONE)
    expect(judge(judgeAccount, '1000000000000001')).toBe(NONE)
  })
})

describe('number plates', () => {
  test.each([
    ['京A00000', PROOF],
    ['京A0000挂', PROOF],
    ['京AF00000', PROOF],
    ['京AM00000', PROOF],
    ['京A00000F', PROOF],
    ['京A00000M', NONE],
    ['京AAAA000', NONE],
    ['京AAAA00', PROOF],
    ['京AAAAAA', NONE],
    ['琼Z00000', SHAPE],
    ['琼I00000', SHAPE],
    ['A京00000', NONE],
    ['京0A0000', NONE],
    ['京A000000', NONE],
    ['京a00000', PROOF],
    ['京A.00000', PROOF],
  ])('%s', (text, expected) => {
    expect(judge(judgePlate, text)).toBe(expected)
  })
})
