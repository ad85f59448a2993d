import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const investment: Detector = {
  kind: 'investment',
  family: 'money',
  title: {zh: '投资', en: 'Investment'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      投资金额 投资额 投资本金 投资收益 累计投资 投资总额 理财金额 理财余额 理财收益 购买份额 持有份额 持仓 持仓市值 持仓数量 持仓成本 持仓金额 基金份额 基金净值 股票市值 证券市值 持股数 持股数量 持股比例 股权 股份 出资额 出资金额 出资比例 认缴金额 实缴金额 收益 收益金额 累计收益 预期收益 预期收益率 年化收益率 昨日收益 待收本金 待收收益 买入金额 卖出金额 买入价 申购金额 赎回金额 浮动盈亏 盈亏 保险现金价值 信托金额 分红 分红金额 投资订单金额 待撮合金额
    `),
    en: phrases(`
      investment, investment amount, invest amount, invest money, investment income, invest income, invest profit, profit, earnings amount, total profit, yield, yield rate, expected yield, holdings, holding amount, holding shares, position amount, market value, fund shares, fund amount, fund value, fund net value, stock value, stock shares, shares held, share ratio, equity, shareholding, shareholding ratio, capital contribution, subscribed capital, paid in capital, buy amount, sell amount, buy amt, purchase amount fund, redeem amount, redemption amount, wealth amount, financing amount, claim amount, dividend, year irr, invest year irr, annualized yield, wait amount, trade share, earn amount, return on investment
    `),
    short: words('tzje lcje cbje ccsz invest_amt investamt invst'),
    weak: phrases('invest, income amount, position value, earn'),
    never: phrases(`
      公司, 企业, 商品, 门店, 招商, 毛利, 销售, 商家, 平台, product, sku, shop, store, goods, sales, gross, margin, company, merchant
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
    headers: ['投资金额', 'invest_amount', '持仓市值', '持股比例', '理财金额', 'investment'],
    notHeaders: ['商品收益', 'product_profit', '毛利'],
  },
}
