import {phrases, words} from '../../src/kit/terms.js'
import {wordSet} from '../../src/kit/word-set.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** GB/T 2261.1 codes 0, 1, 2 and 9, the words, and what programs write. */
const VALUES = wordSet(
  words(
    '0 1 2 3 9 男 女 男性 女性 男士 女士 男生 女生 男孩 女孩 先生 小姐 未知 未说明 保密 不详 其他 m f male female man woman boy girl u unknown 1男 2女 1-男 2-女 0男 1女',
  ),
  'folded',
)

const match: CellTest = (bytes, start, end) => (VALUES.has(bytes, start, end) ? SHAPE : NONE)

export const gender: Detector = {
  kind: 'gender',
  family: 'person',
  title: {zh: '性别', en: 'Gender'},
  basis: ['GB/T 2261.1-2003 人的性别代码', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words('性别 男女 性別'),
    en: phrases('gender, sex, gender name, sex name'),
    short: words('xb xbdm xbm sexcode'),
    never: phrases('限制, 适用, 要求, 比例, 商品, limit, preference, target'),
  },
  match,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['男', '女', '男性', 'M', 'female', '0', '1', '2', '未知'],
    none: ['3.5', '张三', '男装', '2024-01-01', 'middle'],
    headers: ['性别', 'sex', 'gender', '患者性别', 'user_sex'],
    notHeaders: ['适用性别', 'gender_limit', 'sextant'],
  },
}
