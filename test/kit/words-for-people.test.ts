import {describe, expect, it} from 'vitest'
import * as names from '../../src/kit/words-for-people.js'
import * as facts from '../../src/kit/words-for-people-facts.js'
import {KIND_NAMES, kindName} from '../../src/kit/words-for-people-kinds.js'
import {
  quantity,
  shareOf,
  sizeOf,
  thousands,
  yuan,
  yuanOfFen,
} from '../../src/kit/words-for-people-numbers.js'

describe('names', () => {
  const books = {...names, ...facts, KIND_NAMES}
  const texts = Object.values(books).flatMap(book => (typeof book === 'function' ? [] : Object.values(book)))

  it('are in both languages, each in its own', () => {
    for (const {zh, en} of texts) {
      expect(zh).not.toBe('')
      expect(en).not.toMatch(/\p{Script=Han}/u)
      expect(en).not.toBe('')
    }
  })

  it('never speak of guilt', () => {
    for (const {zh, en} of texts) expect(zh + en).not.toMatch(/构成犯罪|有罪|无罪|guilt|innocen/i)
  })

  it('show an id nobody named, and no word of the language itself', () => {
    expect(names.nameOf(names.GAP_NAMES, 'new-cause', 'zh')).toBe('new-cause')
    expect(names.nameOf(names.GAP_NAMES, 'toString', 'zh')).toBe('toString')
  })

  it('name kinds as signatures hold them', () => {
    expect(kindName('mobile~masked', 'zh')).toBe('手机号（已脱敏）')
    expect(kindName('id_card~false', 'en')).toBe('ID number (proven false)')
    expect(kindName('own_kind', 'en')).toBe('own_kind')
    expect(kindName('constructor', 'en')).toBe('constructor')
  })
})

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.5, '1,234,567.5'],
    [12345678901234567890n, '12,345,678,901,234,567,890'],
    ['4357.1640', '4,357.1640'],
  ])('%s is %s', (value, text) => expect(thousands(value)).toBe(text))

  it('have plurals', () => {
    expect(quantity(1, 'records', 'en')).toBe('1 record')
    expect(quantity(0, 'persons', 'en')).toBe('0 persons')
    expect(quantity(2000, 'persons', 'zh')).toBe('2,000 人')
  })

  it('never round a share up to the line', () => {
    expect(shareOf(4999, 5000)).toBe('99.9 %')
    expect(shareOf(5000, 5000)).toBe('100.0 %')
    expect(shareOf(49_999, 5000)).toBe('999.9 %')
    expect(shareOf(50_999, 5000)).toBe('10.1 ×')
    expect(shareOf(1, 0)).toBe('–')
  })

  it('give money and sizes', () => {
    expect(yuanOfFen(500_000, 'zh')).toBe('5,000 元')
    expect(yuanOfFen(499_999, 'en')).toBe('CNY 4,999.99')
    expect(yuan('1234.5', 'zh')).toBe('1,234.5 元')
    expect([sizeOf(1), sizeOf(999), sizeOf(1000), sizeOf(1_999_999)]).toEqual([
      '1 byte',
      '999 bytes',
      '1.0 KB',
      '1.9 MB',
    ])
  })
})
