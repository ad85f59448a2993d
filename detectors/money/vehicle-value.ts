import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const vehicleValue: Detector = {
  kind: 'vehicle_value',
  family: 'money',
  title: {zh: '车辆价值', en: 'Value of a vehicle'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      车辆价值 车辆估值 车辆评估价 车辆价格 车价 裸车价 购车价格 购车金额 购车款 购车总价 新车购置价 车辆购置价 发票价格车辆 车辆总价 车辆残值 车损险保额 车辆折旧价 指导价 厂商指导价 落地价
    `),
    en: phrases(`
      vehicle value, vehicle price, car price, car value, vehicle purchase price, car purchase price, new car price, purchase price of vehicle, vehicle valuation, vehicle appraisal value, vehicle cost, residual value, car cost
    `),
    short: words('clzj cljg gcjg carprice carvalue vehicleprice'),
    never: phrases(`
      洗车, 停车, 租车, 类型, wash, parking, rent, type, cart, card
    `),
  },
  match: judgeAmount,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['0', '1234.56', '1,234.50', '￥88', '-3.50', '120万元', '5000-8000', '88元'],
    masked: ['****'],
    none: ['张三', '12.5%', '2024-01-01', 'abc'],
    headers: ['车辆价值', 'car_price', '购车价格', 'vehicle_value'],
    notHeaders: ['洗车价格', 'cart_price', 'card_price'],
  },
}
