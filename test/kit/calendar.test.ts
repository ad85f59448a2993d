import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {daysInMonth, isBirthDate, isDate, isLeapYear, numberAt} from '../../src/kit/calendar.js'

describe('calendar', () => {
  test('leap years', () => {
    expect([1896, 1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([true, false, true, false, true])
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(isDate(2000, 2, 29)).toBe(true)
    expect(isDate(1900, 2, 29)).toBe(false)
  })

  test('agrees with the platform on every day', () => {
    const day = fc.record({
      y: fc.integer({min: 1800, max: 2200}),
      m: fc.integer({min: 0, max: 13}),
      d: fc.integer({min: 0, max: 32}),
    })
    fc.assert(
      fc.property(day, ({y, m, d}) => {
        const date = new Date(Date.UTC(y, m - 1, d))
        const exists = m >= 1 && m <= 12 && d >= 1 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
        return isDate(y, m, d) === exists
      }),
    )
  })

  test('births lie in the years documents can bear', () => {
    expect([1879, 1880, 2035, 2036].map(year => isBirthDate(year, 1, 1))).toEqual([false, true, true, false])
    expect(isBirthDate(1990, 2, 30)).toBe(false)
  })

  test('reads digits, and refuses what is none', () => {
    const bytes = new TextEncoder().encode('12a4')
    expect(numberAt(bytes, 0, 2)).toBe(12)
    expect(numberAt(bytes, 1, 2)).toBe(-1)
    expect(numberAt(bytes, 3, 2)).toBe(-1)
  })
})
