import {phrases, words} from '../../src/kit/terms.js'
import {wordSet} from '../../src/kit/word-set.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** GB/T 2261.2 codes and words, and the small numbers programs count them with. */
const VALUES = wordSet(
  words(`
    0 1 2 3 4 5 9 10 20 21 22 23 30 40 90 未婚 已婚 离异 离婚 丧偶 初婚 再婚 复婚 单身 已婚已育 已婚未育 未说明 未知 其他 同居 分居
    single married divorced widowed separated unmarried unknown s m d w y n 是 否
  `),
  'folded',
)

const match: CellTest = (bytes, start, end) => (VALUES.has(bytes, start, end) ? SHAPE : NONE)

export const maritalStatus: Detector = {
  kind: 'marital_status',
  family: 'person',
  title: {zh: '婚姻状况', en: 'Marital status'},
  basis: ['GB/T 2261.2-2003 婚姻状况代码', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words('婚姻状况 婚姻状态 婚姻 婚姻情况 婚否 是否已婚 婚育状况 婚育 结婚状况'),
    en: phrases(
      'marital status, marital, marriage, marriage status, marriage state, married, wedlock, marry',
    ),
    short: words('hyzk hyzt hyzkdm'),
    never: phrases('日期, 时间, 登记, date, time, anniversary'),
  },
  match,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['已婚', '未婚', '离异', 'married', '1', '20'],
    none: ['张三', '2024-01-01', '100'],
    headers: ['婚姻状况', 'marital_status', '婚否', 'wedlock'],
    notHeaders: ['结婚日期', 'marriage_date'],
  },
}
