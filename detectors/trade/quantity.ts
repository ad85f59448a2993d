import {isDecimalWithin} from '../../src/kit/decimal.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** Pieces of one line of an order; more are identifiers. */
const MOST = 100_000_000

const judgeQuantity: CellTest = (bytes, start, end) =>
  isDecimalWithin(bytes, start, end, -MOST, MOST) ? SHAPE : NONE

/** How much of something was bought. */
export const quantity: Detector = {
  kind: 'quantity',
  family: 'trade',
  title: {zh: '数量', en: 'Quantity'},
  basis: ['法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '数量 购买数量 商品数量 商品件数 购买件数 件数 份数 下单数量 采购数量 订购数量 订货数量 销售数量 产品数量 货物数量 退货数量 发货数量 申请数量 领取数量 兑换数量 数量(件) 购票数 购买份数 票数',
    ),
    en: phrases(
      'quantity, buy quantity, product quantity, order quantity, purchase quantity, goods quantity, item quantity, sku quantity, buy num, buy count, buy number, product count, goods count, item count, total quantity, sale quantity, quantity ordered',
    ),
    short: ['qty', 'buynum', 'goodsnum', 'spsl', 'gmsl'],
    never: phrases('库存, stock, 点赞, 评论, 浏览, like, view, 人数, 房间, visit, 次数'),
  },
  match: judgeQuantity,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['1', '2.5', '100'],
    none: ['张三', '20260414000000001'],
    headers: ['数量', 'quantity', '购买数量', 'qty', 'shuliang', 'productQuantity'],
    notHeaders: ['评论数量', '库存数量', 'like_count', 'quantity_type'],
  },
}
