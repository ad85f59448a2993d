import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const houseValue: Detector = {
  kind: 'house_value',
  family: 'money',
  title: {zh: '房产价值', en: 'Value of a house'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      房产价值 房屋价值 房产估值 房屋估值 房产评估价 房屋评估价 房产评估价值 房屋总价 房屋价格 房产总价 购房总价 购房价格 购房金额 房款 房款总额 首付款 首付 首付金额 按揭金额 按揭余额 成交总价 房屋成交价 合同总价 房屋均价 房屋单价 每平米单价 不动产价值 抵押价值 网签价格 购买总价 房产市值 最终核定价
    `),
    en: phrases(`
      house value, house price, house total price, property value, home value, real estate value, estate value, appraisal value, appraised value, evaluated price, assessed value, worth price, purchase total price, down payment, mortgage amount, house valuation, property valuation, listing price, house loan price, residence price, collateral value
    `),
    short: words('fczj gfzj fwzj sfk housevalue houseprice propertyvalue'),
    never: phrases(`
      商品, 类型, 单位, type, unit, css, attribute, product, object, range filter
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
    headers: ['房产价值', 'house_price', '购房总价', '首付款', 'property_value'],
    notHeaders: ['property_type', 'css_property_value'],
  },
}
