import {describe, expect, test} from 'vitest'
import * as values from '../../src/cli/values.js'
import {UsageError} from '../../src/model/errors.js'

describe('money is exact, in 分', () => {
  test.each([
    ['0', 0n],
    ['5000', 500000n],
    ['4999.99', 499999n],
    ['0.1', 10n],
  ])('%s yuan', (text, fen) => expect(values.money('--proceeds', text)).toBe(fen))

  test.each(['', '-1', '1.234', '1e3', 'abc', '１０', '1,000,0', '0x10', 'NaN'])('%o is refused', text => {
    expect(() => values.money('--proceeds', text)).toThrow(UsageError)
  })
})

describe('whole numbers', () => {
  test('the least is allowed', () => expect(values.wholeNumber('--jobs', '1', 1)).toBe(1))
  test.each(['0', '-1', '1.5', '', ' 2', '1e2', '9999999999999999'])('%o is refused', text => {
    expect(() => values.wholeNumber('--jobs', text, 1)).toThrow(UsageError)
  })
  test.each([
    ['1', 1],
    ['100', 100],
  ] as const)('%s percent', (text, n) => expect(values.percentage('--near', text)).toBe(n))
  test.each(['0', '101', '80%', ''])('%o is no percentage', text => {
    expect(() => values.percentage('--near', text)).toThrow(UsageError)
  })
})

describe('prior punishment', () => {
  test('by its words', () => {
    expect(values.prior('criminal')).toEqual({kind: 'criminal'})
    expect(values.prior('administrative')).toEqual({kind: 'administrative'})
    expect(values.prior('administrative=2026-02-28')).toEqual({kind: 'administrative', date: '2026-02-28'})
    expect(values.prior('none')).toEqual({kind: 'none'})
  })
  test.each(['', 'criminal=2020-01-01', 'administrative=', 'administrative=2026-02-29', 'maybe'])(
    '%o is refused',
    text => {
      expect(() => values.prior(text)).toThrow(UsageError)
    },
  )
})

describe('typed counts', () => {
  test('categories and tiers', () => {
    expect(values.typedCount('trajectory=50')).toEqual({of: 'trajectory', records: 50})
    expect(values.typedCount('sensitive=0')).toEqual({of: 'sensitive', records: 0})
  })
  test.each(['trajectory', 'trajectory=', 'trajectory=-1', 'trajectory=1.5', '=5', 'trajectory=五'])(
    '%o is refused',
    text => {
      expect(() => values.typedCount(text)).toThrow(UsageError)
    },
  )
  test('a near miss is named', () => {
    expect(() => values.typedCount('trajectry=5')).toThrow(/did you mean trajectory\?/)
  })
})

test('a report target is split at the first =', () => {
  expect(values.reportTarget('html=a=b.html')).toEqual({format: 'html', file: 'a=b.html'})
  for (const text of ['html', '=x', 'html=']) expect(() => values.reportTarget(text)).toThrow(UsageError)
})
