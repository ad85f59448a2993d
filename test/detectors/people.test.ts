import {describe, expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {judgeId} from '../../src/kit/id-number.js'
import {NONE, PROOF} from '../../src/model/detector.js'
import {cellOf, digitsOf, examplesOf, verdict} from './specimens.js'

/**
 * Nobody in these examples may be alive: identity numbers are of people born before 1910, other numbers are
 * specimens that show it (four or more equal signs in a row), or were published as examples by a standard.
 */
const LAST_YEAR = 1909
const PUBLISHED: ReadonlySet<string> = new Set([
  // GB 32100-2015, the example of the standard
  '91350100M000100Y43',
  // the VIN every textbook on the check digit uses
  '1M8GDM9AXKP042788',
])
/** RFC 2606, RFC 5737 and RFC 3849 set these aside for documentation. */
const FOR_DOCUMENTATION = /@[a-z.]*example\.(?:com|org|cn)|^(?:203\.0\.113|198\.51\.100)\.|^2001:db8:/i
const IN_A_ROW = /(.)\1{3}/

const values = detectors.flatMap(detector =>
  examplesOf(detector).map(([degree, value]) => ({detector, degree, value})),
)

function birthYear(value: string): number {
  const plain = value.normalize('NFKC').replace(/[^0-9Xx]/g, '')
  if (plain.length === 15) return 1900 + Number(plain.slice(6, 8))
  return Number(plain.slice(6, 10))
}

describe('invented people', () => {
  test('every identity number among the examples belongs to somebody long dead', () => {
    const ids = values.filter(({value}) => {
      const {bytes, start, end} = cellOf(value)
      return (
        !value.includes('*') &&
        /^[^A-Z]*$/.test(value.replace(/X/g, '')) &&
        judgeId(bytes, start, end) !== NONE
      )
    })
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter(({value}) => birthYear(value) > LAST_YEAR).map(({value}) => value)).toEqual([])
  })

  test('every value that proves a person is a specimen on its face', () => {
    const proofs = values.filter(
      ({detector, degree, value}) =>
        degree === 'proof' &&
        detector.identifies !== undefined &&
        !['id_card', 'address'].includes(detector.kind) &&
        verdict(detector, value) === 'proof',
    )
    const lifelike = proofs.filter(
      ({value}) =>
        !PUBLISHED.has(value) &&
        !FOR_DOCUMENTATION.test(value.normalize('NFKC')) &&
        !IN_A_ROW.test(digitsOf(value)) &&
        !IN_A_ROW.test(value),
    )
    expect(proofs.length).toBeGreaterThan(30)
    expect(lifelike.map(({detector, value}) => `${detector.kind}: ${value}`)).toEqual([])
  })

  test('no address among the examples names a road: the lower half is 某某', () => {
    const addresses = values.filter(({detector, degree}) => detector.kind === 'address' && degree === 'proof')
    expect(addresses.filter(({value}) => !/某某/.test(value)).map(({value}) => value)).toEqual([])
  })

  test('the rule finds what it forbids', () => {
    // A wrong check digit: not even this one is anybody's.
    const {bytes, start, end} = cellOf('110101199003070110')
    expect(judgeId(bytes, start, end)).not.toBe(NONE)
    expect(birthYear('110101199003070110')).toBeGreaterThan(LAST_YEAR)
    const mobile = detectors.find(detector => detector.kind === 'mobile')
    expect(mobile?.match?.(cellOf('13912345678').bytes, 4, 15)).toBe(PROOF)
    expect(IN_A_ROW.test('13912345678')).toBe(false)
  })
})
