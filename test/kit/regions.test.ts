import {describe, expect, test} from 'vitest'
import {CODE_COUNT, CODES, COUNTIES} from '../../src/kit/regions.generated.js'
import {isListed, isListedFor, isProvinceCode, placeNames} from '../../src/kit/regions.js'
import type {WordSet} from '../../src/kit/word-set.js'

const holds = (set: WordSet, text: string): boolean => {
  const bytes = new TextEncoder().encode(text)
  return set.has(bytes, 0, bytes.length)
}

describe('register of administrative divisions', () => {
  test('unpacks to as many codes as were packed', () => {
    let count = 0
    for (let code = 110000; code < 830000; code++) if (isListed(code)) count++
    expect(count).toBe(CODE_COUNT)
    expect(count).toBeGreaterThan(6700)
  })

  test('stays small', () => {
    expect(new TextEncoder().encode(CODES + COUNTIES).length).toBeLessThan(120_000)
  })

  test.each([
    [110101, 'in force since 1980'],
    [110103, 'given up in 2010'],
    [512301, 'Fuling before Chongqing became a province'],
    [342101, 'a prefecture that is gone'],
    [441900, 'a city without counties'],
    [330113, 'set up in 2021'],
    [659012, 'set up in 2023'],
    [653228, 'set up in 2024'],
  ])('%i is listed: %s', code => {
    expect(isListed(code)).toBe(true)
  })

  test.each([119999, 990101, 0, -1, 123456, 830000, 999999])('%i is not', code => {
    expect(isListed(code)).toBe(false)
  })

  test('years of birth are weighed against the years of the code', () => {
    expect(isListedFor(110101, 1890)).toBe(true)
    expect(isListedFor(110101, 2020)).toBe(true)
    expect(isListedFor(110103, 2008)).toBe(true)
    expect(isListedFor(110103, 2025)).toBe(false)
    expect(isListedFor(330113, 2021)).toBe(true)
    expect(isListedFor(330113, 1950)).toBe(false)
    expect(isListedFor(119999, 1990)).toBe(false)
  })

  test('provinces, and the three of residence permits', () => {
    expect([11, 46, 50, 65, 71, 81, 82, 83].every(isProvinceCode)).toBe(true)
    expect([0, 10, 16, 20, 24, 47, 60, 66, 70, 84, 91, -1].some(isProvinceCode)).toBe(false)
  })

  test('names of places, and short ones', () => {
    const {provinces, cities, counties, short} = placeNames()
    expect(holds(provinces, '浙江省') && holds(provinces, '新疆维吾尔自治区')).toBe(true)
    expect(holds(cities, '杭州市') && holds(counties, '西湖区') && holds(counties, '临平区')).toBe(true)
    expect(['浙江', '新疆', '内蒙古', '杭州', '广西', '香港'].every(name => holds(short, name))).toBe(true)
    expect(holds(counties, '市辖区') || holds(counties, '某某区')).toBe(false)
  })
})
