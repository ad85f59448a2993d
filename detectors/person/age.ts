import {phrases, words} from '../../src/kit/terms.js'
import {encode, isDigit, startsWith} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

const UNITS = words('岁 周岁 岁半 个月 月 天 y Y 岁以上 +').map(encode)
const OLDEST = 130

/** Digits up to the oldest age, a decimal, a range, a unit behind. */
const match: CellTest = (bytes, start, end) => {
  if (end - start > 20) return NONE
  let i = start
  let value = 0
  while (i < end && isDigit(bytes[i] as number) && i - start < 4)
    value = value * 10 + (bytes[i++] as number) - 48
  if (i === start || value > OLDEST) return NONE
  if (bytes[i] === 46) for (i++; i < end && isDigit(bytes[i] as number); ) i++
  else if (bytes[i] === 45 || bytes[i] === 126) return match(bytes, i + 1, end)
  return i === end || UNITS.some(unit => startsWith(unit, bytes, i, end)) ? SHAPE : NONE
}

export const age: Detector = {
  kind: 'age',
  family: 'person',
  title: {zh: '年龄', en: 'Age'},
  basis: ['GB/T 35273-2020 附录A 个人基本资料'],
  headers: {
    zh: words('年龄 周岁 岁数 年纪 实足年龄 患者年龄 就诊年龄 学生年龄'),
    en: phrases('age, age years, current age'),
    short: words('nl sage'),
    never: phrases(
      '限制, 范围要求, 房龄, 车龄, 工龄, 账龄, 最大, 最小, 上限, 下限, max, min, limit, agent, work, service, working, account, house, car, session',
    ),
  },
  match,
  values: 'required',
  byValue: 'never',
  digest: 'digits',
  examples: {
    shape: ['18', '18岁', '0', '36.5', '25-30', '3个月', '120'],
    none: ['131', '1990', '张三', '2024-01-01', '-5'],
    headers: ['年龄', 'age', '患者年龄', 'user_age'],
    notHeaders: ['最大年龄', 'page', 'house_age', 'max_age'],
  },
}
