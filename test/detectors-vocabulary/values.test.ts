import {describe, expect, test} from 'vitest'
import {judgeParty} from '../../src/kit/call-party.js'
import {judgeLatitude, judgeLongitude, judgePair} from '../../src/kit/coordinate.js'
import {decimalOf, placesOfLast} from '../../src/kit/decimal.js'
import {judgeDiagnosis} from '../../src/kit/disease.js'
import {judgeMoment} from '../../src/kit/moment.js'
import {judgeWaybill} from '../../src/kit/waybill.js'
import {type CellTest, FALSE, MASKED, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

const encoder = new TextEncoder()

/** The cell stands in the middle of other bytes, as it does in a batch. */
function judge(test: CellTest, value: string): number {
  const bytes = encoder.encode(`9,${value},9`)
  return test(bytes, 2, bytes.length - 2)
}

const all = (test: CellTest, values: readonly string[]): readonly number[] =>
  values.map(value => judge(test, value))
const same = (degree: number, values: readonly string[]): readonly number[] => values.map(() => degree)

describe('decimals', () => {
  const read = (value: string): number => {
    const bytes = encoder.encode(value)
    return decimalOf(bytes, 0, bytes.length)
  }

  test('are read with their places', () => {
    expect([read('12.5'), placesOfLast()]).toEqual([12.5, 1])
    expect([read('-0.25'), placesOfLast()]).toEqual([-0.25, 2])
    expect([read('007'), placesOfLast()]).toEqual([7, 0])
  })

  test('and nothing else is one', () => {
    for (const value of ['', '-', '.', '1.2.3', '1e5', '1,000', '12345678901234567890', 'x'])
      expect(read(value)).toBeNaN()
  })
})

describe('moments', () => {
  test('whose day the calendar knows are proof', () => {
    const values = [
      '2026-04-14',
      '2026-4-1 9:05',
      '2026/4/1 9:05:07',
      '2026.04.14 17:05',
      '2026-04-14T17:05:25Z',
      '2026-04-14T17:05:25.123456+08:00',
      '2026-04-14 17:05:25.0',
      '2026年4月14日',
      '2026年04月14日 17时05分25秒',
      '2026-04-14 下午 5:05',
      '20260414170525',
      '202604141705',
      '20260414170525123',
      '20260414 17:05:25',
      '01-JAN-26',
      '14-APR-26 05.05.25.000000 PM',
      'Apr 14, 2026 5:05 PM',
      '14/04/2026',
      '04/14/2026 17:05',
      '2024-02-29',
    ]
    expect(all(judgeMoment, values)).toEqual(same(PROOF, values))
  })

  test('that could be other numbers are shape', () => {
    const values = [
      '20260414',
      '1776150325',
      '1776150325123',
      '17:05',
      '17:05:25',
      '2026-04',
      '2026年4月',
      '46126.71',
    ]
    expect(all(judgeMoment, values)).toEqual(same(SHAPE, values))
  })

  test('that never were are false', () => {
    const values = ['2026-02-29', '2026/4/31', '2026-06-31 10:00:00']
    expect(all(judgeMoment, values)).toEqual(same(FALSE, values))
  })

  test('are not numbers, names, versions, addresses of the net', () => {
    const values = [
      '3',
      '12.50',
      '13900000000',
      '2026-13',
      '1.2.3',
      '192.0.2.1',
      '99991231',
      '0000-00-00',
      '17-05',
      '张三',
      '20261414',
      'May',
      '2026-04-14-12-12-12-12-12-12-12-12',
    ]
    expect(all(judgeMoment, values)).toEqual(same(NONE, values))
  })
})

describe('coordinates', () => {
  test('measured within China are proof, else shape', () => {
    expect(all(judgeLatitude, ['30.12345', '30.1', '-33.86880', '91', '31000562'])).toEqual([
      PROOF,
      SHAPE,
      SHAPE,
      NONE,
      SHAPE,
    ])
    expect(all(judgeLongitude, ['120.12345', '120.1', '-0.12781', '181', '121000562'])).toEqual([
      PROOF,
      SHAPE,
      SHAPE,
      NONE,
      SHAPE,
    ])
  })

  test('under the wrong header are shape: exports swap the two', () => {
    expect(all(judgeLatitude, ['117.12345'])).toEqual([SHAPE])
    expect(all(judgeLongitude, ['34.12345'])).toEqual([SHAPE])
    expect(all(judgeLatitude, ['117'])).toEqual([NONE])
  })

  test('in one cell stand in either order', () => {
    const values = ['116.39712,39.91652', '39.91652 116.39712', '[116.39712, 39.91652]', '116.39712;39.91652']
    expect(all(judgePair, values)).toEqual(same(PROOF, values))
    expect(all(judgePair, ['116,39', '1.5,2.5', '116.39712', '116.39712,', '300.12345,400.12345'])).toEqual(
      same(NONE, ['', '', '', '', '']),
    )
  })
})

describe('parcels', () => {
  test('of the post carry a check digit', () => {
    const digits = '0123456789'.split('').map(digit => judge(judgeWaybill, `RA47312482${digit}CN`))
    expect(digits.filter(degree => degree === PROOF)).toHaveLength(1)
  })

  test('of carriers are known by their letters', () => {
    expect(
      all(judgeWaybill, [
        'SF0000000000000',
        'jd0000000000000',
        'AB0000000000',
        '75000000000000',
        '000000000',
        'SF123',
      ]),
    ).toEqual([PROOF, PROOF, SHAPE, SHAPE, NONE, NONE])
  })
})

describe('parties of a call', () => {
  test('are numbers of all kinds, and digests of numbers', () => {
    expect(
      all(judgeParty, ['13900000000', '139****0000', '95000', '110', '010-00000000', 'a'.repeat(32)]),
    ).toEqual([PROOF, MASKED, SHAPE, SHAPE, SHAPE, SHAPE])
  })

  test('and no dates, words or lone digits', () => {
    expect(all(judgeParty, ['2026-04-14', '某某', '12', 'unknown'])).toEqual(same(NONE, ['', '', '', '']))
  })
})

describe('diagnoses', () => {
  test('are proven by codes and by words of diseases', () => {
    const values = ['I10', 'E11.900', 'S72.0', '高血压病', '左股骨颈骨折', '上呼吸道感染', 'Acute bronchitis']
    expect(all(judgeDiagnosis, values)).toEqual(same(PROOF, values))
  })

  test('and not by plates, rooms and phrases', () => {
    const values = ['A1203', 'I1', 'B12.', '良好', '待查', '1']
    expect(all(judgeDiagnosis, values)).toEqual(same(NONE, values))
  })
})
