import {decimalOf} from '../../src/kit/decimal.js'
import {phrases, words} from '../../src/kit/terms.js'
import {isDigit} from '../../src/kit/utf8.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** Millimetres of height and grams of a baby's weight are the largest figures. */
const LARGEST = 9999
const LONGEST_TEXT = 16

const judgeMeasure: CellTest = (bytes, start, end) => {
  const value = decimalOf(bytes, start, end)
  if (!Number.isNaN(value)) return value > 0 && value <= LARGEST ? SHAPE : NONE
  return isDigit(bytes[start] as number) && end - start <= LONGEST_TEXT && bytes[start + 4] !== 45
    ? SHAPE
    : NONE
}

/** Height, weight and girths of a body. */
export const heightWeight: Detector = {
  kind: 'height_weight',
  family: 'health',
  title: {zh: '身高体重', en: 'Height and weight'},
  basis: ['GB/T 35273-2020 附录A', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '身高 体重 身高体重 体重指数 身体质量指数 BMI 腰围 胸围 臀围 腰臀比 体脂率 体脂 三围 头围 出生体重 出生身长 出生身高 孕前体重 鞋码 体型',
    ),
    en: phrases(
      'body height, body weight, bmi, body mass index, waist, waistline, hip circumference, body fat, birth weight, head circumference, height cm, weight kg, height weight',
    ),
    short: ['bmi'],
    never: phrases(
      'image, 图片, 商品, product, line, screen, 屏幕, 毛重, 净重, gross, net, 权重, page, 货物, goods, 包裹, package, sort, 车辆, vehicle, 楼, row, photo, font, layer, order',
    ),
  },
  match: judgeMeasure,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['175', '62.5', '175cm', '1.75'],
    none: ['张三', '2026-04-14'],
    headers: ['身高', '体重(kg)', '身高/cm', 'BMI', 'shengao', 'body_weight', '学生体重'],
    notHeaders: ['图片高度', 'image_height', '权重', 'gross_weight', 'line_height'],
  },
}
