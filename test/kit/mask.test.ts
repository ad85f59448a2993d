import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {mask} from '../../src/kit/mask.js'

const masked = (kind: string, value: string): string => {
  const bytes = new TextEncoder().encode(value)
  return mask(kind, bytes, 0, bytes.length)
}

const content = (text: string): readonly string[] => [...text].filter(sign => /[\p{L}\p{N}]/u.test(sign))

/** How many letters, digits and Han characters of the value still stand in the specimen, in their order. */
function shown(value: string, specimen: string): number {
  const left = content(specimen.replace(/^«\d+ (?:字|ch)»[ a-z_]*$/, ''))
  const all = content(value)
  let from = 0
  return left.filter(sign => {
    const at = all.indexOf(sign, from)
    if (at >= 0) from = at + 1
    return at >= 0
  }).length
}

/** The stated share: less than half; of a name its first character. */
const withinShare = (kind: string, value: string): boolean => {
  const count = shown(value, masked(kind, value))
  const isName = kind === 'person_name' || kind === 'account_no' || kind === 'wechat'
  return isName ? count <= 1 : count * 2 < Math.max(1, content(value).length)
}

test.each([
  ['id_card', '110101189001010016', '110*************16'],
  ['mobile', '13800000001', '138******01'],
  ['mobile', '+86 138-0000-0001', '+86 1**-****-**01'],
  ['bank_card', '6222020200000000006', '6222*************06'],
  ['person_name', '张三', '张**'],
  ['person_name', '欧阳小红', '欧**'],
  ['email', 'sample@example.com', 's***@***.com'],
  ['email', 'a@b.cn', '***@***'],
  ['address', '浙江省杭州市西湖区某某路1号某某小区2栋', '浙江省杭州市****'],
  ['address', '浙江省杭州市西湖区', '浙江省****'],
  ['address', '某某路1号', '****'],
  ['birth_date', '1990-01-02', '19**-**-**'],
  ['plate_no', '京A·00001', '京A·*****'],
  ['password', 'Passw0rd!', '********'],
  ['gender', '男', '*'],
  ['salary', '12,345.67', '**,***.**'],
  ['photo', '/upload/zhang-san.jpg?x=1', '***.jpg'],
  ['message_text', '我的电话是13800000001，身份证110101189001010016', '«38 字» id_card mobile'],
  ['lat', '30.123456', '30.******'],
  ['ip', '203.0.113.9', '203.*.***.*'],
])('%s %s', (kind, value, expected) => {
  expect(masked(kind, value)).toBe(expected)
})

describe('no specimen shows more than its share', () => {
  test.each(detectors.map(({kind}) => kind))('%s, of all examples of all kinds', kind => {
    const values = detectors.flatMap(({examples}) => [...(examples.proof ?? []), ...(examples.shape ?? [])])
    expect(
      values.filter(value => !withinShare(kind, value)).map(value => `${value} → ${masked(kind, value)}`),
    ).toEqual([])
  })

  test('nor of anything else', () => {
    const kinds = fc.constantFrom(...detectors.map(({kind}) => kind), 'a kind of the settings')
    const texts = fc.oneof(
      fc.string({unit: fc.constantFrom(...'0123456789'), maxLength: 30}),
      fc.string({unit: fc.constantFrom(...'张三abc1.@-省市浙江杭州路 '), maxLength: 60}),
    )
    fc.assert(
      fc.property(kinds, texts, (kind, value) => {
        expect([kind, value, masked(kind, value), withinShare(kind, value)]).toEqual([
          kind,
          value,
          masked(kind, value),
          true,
        ])
        expect(masked(kind, value).length).toBeLessThanOrEqual(160)
      }),
      {numRuns: 2000},
    )
  })

  test('any bytes are masked without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 80}), bytes => {
        for (const kind of ['id_card', 'email', 'address', 'message_text', 'person_name'])
          mask(kind, bytes, 0, bytes.length)
      }),
    )
  })
})
