import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {detectorOf, detectors} from '../../detectors/index.js'
import {searchText} from '../../src/kit/text-search.js'

interface Find {
  readonly kind: string
  readonly text: string
  readonly match: number
}

function finds(text: string): readonly Find[] {
  const bytes = new TextEncoder().encode(text)
  const list: Find[] = []
  searchText(bytes, 0, bytes.length, (kind, from, to, match) =>
    list.push({kind, text: new TextDecoder().decode(bytes.subarray(from, to)), match}),
  )
  return list
}

const told = (text: string): readonly string[] => finds(text).map(find => `${find.kind} ${find.text}`)

describe('inside prose', () => {
  test.each([
    [
      '客户王某，身份证110101189001010016，电话13800000000。',
      ['id_card 110101189001010016', 'mobile 13800000000'],
    ],
    [
      '身份证号：11010118900102002x,手机:138-0000-0000',
      ['id_card 11010118900102002x', 'mobile 138-0000-0000'],
    ],
    ['打110101 18900101 0016或138 0000 0000', ['id_card 110101 18900101 0016', 'mobile 138 0000 0000']],
    ['卡号6222 0200 0000 0007转账', ['bank_card 6222 0200 0000 0007']],
    ['卡号6222020200000000006', ['bank_card 6222020200000000006']],
    ['拨打0571-80000000或(010)80000000', ['landline 0571-80000000', 'landline 010)80000000']],
    ['Call +86 13800000000 or +86-571-80000000', ['mobile 13800000000', 'landline 571-80000000']],
    ['电话８６１３８００００００００', ['mobile １３８００００００００']],
    ['发到a.b@example.com，抄送c@example.cn.', ['email a.b@example.com', 'email c@example.cn']],
    ['13800000000@example.com', ['email 13800000000@example.com']],
    ['车牌京A·00000和粤AD00000停在门口', ['plate_no 京A·00000', 'plate_no 粤AD00000']],
    ['来自203.0.113.9的请求，版本1.2.3', ['ip 203.0.113.9']],
    ['护照E00000000，回乡证H00000000', ['passport E00000000', 'permit H00000000']],
    ['统一代码91350100M000100Y43', ['uscc 91350100M000100Y43']],
    ['加微信：abc_12345 或QQ 100000', ['wechat abc_12345', 'qq 100000']],
    ['vx:test12345，QQ号：10001', ['wechat test12345', 'qq 10001']],
    ['微信同号13800000000', ['mobile 13800000000']],
    ['手机138****0000，身份证110101********0016', ['mobile 138****0000', 'id_card 110101********0016']],
    ['Windows2024 13800000000', ['mobile 13800000000']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    '订单202304151234567890已发货',
    '2023-01-01 12:30:45 共 1,234.56 元',
    'SF1380000000012',
    'ABC13800000000',
    '13800000000ABC',
    '金额0.13800000000',
    '400-800-0000 95588',
    '1234567890123456',
    'vxworks2024 wechat pay',
    '京东 京A 苏州',
    'abc@ @example x@y',
    '版本 v1.2.3.4',
    '0000 0000 0000 0000',
    'file_13800000000_1.jpg',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })

  test('an identity number with a wrong check digit is proven false, not silent', () => {
    expect(finds('号码110101189001010017')).toEqual([{kind: 'id_card', text: '110101189001010017', match: 4}])
  })
})

test('every proof example of a kind that can be searched is found amid prose', () => {
  const missed = detectors
    .filter(detector => detector.search !== undefined)
    .flatMap(({kind, examples}) =>
      (examples.proof ?? [])
        // Marks of spreadsheets, ports and several values in one cell are forms of cells, not of prose.
        .filter(value => !/^['=]|[/;,（<、]|\.0$|:\d+$|91330100ma|2001:db8/.test(value))
        .filter(value => !told(`客户 ${value} 某某`).some(find => find.startsWith(kind)))
        .map(value => `${kind}: ${value}`),
    )
  expect(missed).toEqual([
    'email: a＠example.com',
    'plate_no: 京A 00000',
    'plate_no: 使000000',
    'plate_no: 京Ａ０００００',
  ])
})

test('finds come left to right, never overlap, and lie inside', () => {
  const pieces = fc.constantFrom(
    '13800000000',
    '110101189001010016',
    '京A00000',
    'a@example.com',
    '微信',
    'qq',
    '*',
    '-',
    ' ',
    '，',
    '1',
    'x',
    '203.0.113.9',
    '６',
  )
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 30}), list => {
      const bytes = new TextEncoder().encode(list.join(''))
      let last = 0
      searchText(bytes, 0, bytes.length, (_, from, to) => {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(bytes.length)
        last = to
      })
    }),
    {numRuns: 500},
  )
})

test('any bytes are searched without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), bytes => {
      searchText(bytes, 0, bytes.length, () => undefined)
    }),
    {numRuns: 500},
  )
})

test('the search of one detector tells only its own kind', () => {
  const bytes = new TextEncoder().encode('13800000000 a@example.com')
  const seen: number[] = []
  detectorOf('mobile')?.search?.(bytes, 0, bytes.length, from => seen.push(from))
  expect(seen).toEqual([0])
})
