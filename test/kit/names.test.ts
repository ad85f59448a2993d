import {describe, expect, test} from 'vitest'
import {judgeAddress} from '../../src/kit/address-text.js'
import {
  COMMON_SURNAMES,
  DOUBLE_SURNAMES,
  GIVEN_CHARACTERS,
  NOT_NAMES,
  RARE_SURNAMES,
} from '../../src/kit/names.js'
import {judgeName} from '../../src/kit/person-name.js'
import {type CellTest, MASKED, NONE, PROOF, SHAPE} from '../../src/model/detector.js'

const judge = (judgement: CellTest, text: string): number => {
  const bytes = new TextEncoder().encode(text)
  return judgement(bytes, 0, bytes.length)
}

describe('tables of names', () => {
  test('no character twice, and enough of them', () => {
    const surnames = COMMON_SURNAMES + RARE_SURNAMES
    expect(new Set(surnames).size).toBe([...surnames].length)
    expect(new Set(GIVEN_CHARACTERS).size).toBe([...GIVEN_CHARACTERS].length)
    expect([...surnames].length).toBeGreaterThanOrEqual(450)
    expect(new Set(DOUBLE_SURNAMES.split(' ')).size).toBeGreaterThan(50)
  })

  test('every word that is no name is refused', () => {
    expect(NOT_NAMES.split(' ').filter(word => judge(judgeName, word) !== NONE)).toEqual([])
  })
})

describe('names of people', () => {
  test('two common characters after any common surname', () => {
    const refused = [...COMMON_SURNAMES].filter(surname => judge(judgeName, `${surname}伟芳`) !== SHAPE)
    expect(refused).toEqual([])
  })

  test.each(DOUBLE_SURNAMES.split(' '))('%s', surname => {
    expect(judge(judgeName, `${surname}芳`)).toBe(SHAPE)
  })

  test.each([
    '商品',
    '高血压',
    '北京市',
    '第一中学',
    '未付款',
    '张',
    '男',
    '一二三四五六七',
    '你好',
    '13800000000',
    'admin',
    'A·B',
    '· ',
    '。',
    '某某公司',
    '某公司',
  ])('not a name: %s', text => {
    expect(judge(judgeName, text)).toBe(NONE)
  })

  test('masks of every kind of star', () => {
    for (const text of ['张*', '张＊＊', '张×', '张XX', '张某', '王某某', '**明', '欧阳**'])
      expect([text, judge(judgeName, text)]).toEqual([text, MASKED])
    for (const text of ['***', '*', '的*']) expect([text, judge(judgeName, text)]).toEqual([text, NONE])
  })

  test('names are never proof: no check digit stands in them', () => {
    for (const text of ['张三', '王小明', '欧阳小红', '阿依古丽·买买提'])
      expect(judge(judgeName, text)).not.toBe(PROOF)
  })
})

describe('addresses', () => {
  test.each([
    ['浙江省杭州市西湖区某某路1号', PROOF],
    ['杭州市西湖区某某小区', PROOF],
    ['浙江杭州西湖区某某路', PROOF],
    ['新疆维吾尔自治区乌鲁木齐市天山区某某街1号', PROOF],
    ['延边朝鲜族自治州延吉市某某街道', PROOF],
    ['海淀区某某路1号院2号楼', PROOF],
    ['某某省某某市', NONE],
    ['某某路1号', SHAPE],
    ['3号楼2单元501', SHAPE],
    ['浙江省', SHAPE],
    ['杭州', SHAPE],
    ['杭州市某某有限公司', NONE],
    ['西湖区第一小学', NONE],
    ['张三', NONE],
    ['请送到杭州市西湖区某某路1号！谢谢。', NONE],
    ['路', NONE],
  ])('%s', (text, expected) => {
    expect(judge(judgeAddress, text)).toBe(expected)
  })

  test('long cells are prose', () => {
    expect(judge(judgeAddress, `浙江省杭州市${'某'.repeat(130)}路1号`)).toBe(NONE)
  })
})
