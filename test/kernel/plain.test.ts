import fc from 'fast-check'
import {expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {ASK, type PlainKind} from '../../src/kernel/kernel.js'
import {isBlank, trimEnd, trimStart} from '../../src/kit/cells.js'
import {PROOF} from '../../src/model/detector.js'
import {batchOf} from '../support/batches.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()
const digits = fc.stringMatching(/^1[2-9][0-9]{8,10}$/)
const address = fc.stringMatching(/^[a-zA-Z0-9._@ -]{0,6}@[a-z0-9.-]{1,8}[.](com|cn|Com|xyz|c|net|org)$/)
/** The number with its check digit, GB 11643. */
function checked(seventeen: string): string {
  const sum = [...seventeen].reduce((all, digit, i) => all + Number(digit) * (2 ** (17 - i) % 11), 0)
  return `${seventeen}${'10X98765432'[sum % 11]}`
}

const cells: Readonly<Record<PlainKind, fc.Arbitrary<string>>> = {
  mobile: fc.oneof(
    digits,
    digits,
    fc.string({maxLength: 14}),
    fc.constantFrom('138****0000', '１３８００００００００', ''),
  ),
  id_card: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('110101', '441900', '110100', '320681', '810000', '999999', '460400'),
        fc.integer({min: 1879, max: 2036}),
        fc.constantFrom('0101', '0229', '0230', '1231', '1301', '0100'),
        fc.integer({min: 0, max: 999}),
      )
      .map(([area, year, day, serial]) => checked(`${area}${year}${day}${String(serial).padStart(3, '0')}`)),
    fc.stringMatching(/^[1-9][0-9]{16}[0-9Xx]$/),
    fc.string({maxLength: 20}),
  ),
  email: fc.oneof(
    address,
    address,
    fc.emailAddress(),
    fc.string({maxLength: 20}),
    fc.constantFrom('a@b', '@a.com', 'a@.com'),
  ),
}

test.each<PlainKind>(['mobile', 'email', 'id_card'])(
  'what the kernel calls a plain %s is proof to the detector',
  kind => {
    const detector = detectors.find(each => each.kind === kind)
    fc.assert(
      fc.property(fc.array(cells[kind], {minLength: 1, maxLength: 40}), column => {
        const batch = batchOf(column.map(cell => [cell]))
        const slice = kernel.slice(kernel.admit(batch), 0)
        kernel.trim(slice, 0)
        const left = kernel.recognise(kind, slice.rows)
        const words = [...kernel.u8.subarray(kernel.rows.matches, kernel.rows.matches + slice.rows)]
        expect(words.filter(word => word === ASK)).toHaveLength(left)
        words.forEach((word, row) => {
          const start = trimStart(batch.bytes, batch.starts[row]!, batch.ends[row]!)
          const end = trimEnd(batch.bytes, start, batch.ends[row]!)
          expect(word === 0).toBe(isBlank(batch.bytes, start, end))
          if (word === PROOF) expect(detector?.match?.(batch.bytes, start, end)).toBe(PROOF)
        })
      }),
      {numRuns: 1000},
    )
  },
)

test('plain numbers and addresses are recognised without asking', () => {
  const batch = batchOf([
    ['13800000000', 'li.ming@mail.example.com'],
    ['19900000001', 'u1@example.cn'],
  ])
  const slice = kernel.slice(kernel.admit(batch), 0)
  for (const [column, kind] of (['mobile', 'email'] as const).entries()) {
    kernel.trim(slice, column)
    expect(kernel.recognise(kind, slice.rows)).toBe(0)
  }
})
