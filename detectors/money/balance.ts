import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const balance: Detector = {
  kind: 'balance',
  family: 'money',
  title: {zh: '余额', en: 'Balance of an account'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      余额 账户余额 账号余额 可用余额 当前余额 剩余金额 卡余额 银行卡余额 钱包余额 钱包 零钱 现金余额 可用金额 冻结金额 冻结余额 账面余额 资金余额 公积金余额 社保余额 医保余额 总资产 资产 资产总额 净资产 个人资产 可用资金 账户总额 期初余额 期末余额 交易后余额 余额宝余额 会员余额 用户余额 充值余额 预存余额
    `),
    en: phrases(`
      balance, account balance, available balance, current balance, current amount balance, usable balance, remaining balance, wallet balance, wallet, cash balance, frozen amount, freeze amount, frozen balance, total assets, total asset, assets, asset, net worth, available amount, available funds, before balance, after balance, user balance, member balance, user money, account amount, account money, closing balance, opening balance, fund balance
    `),
    short: words(' zhye kyye bal acctbal availbal usermoney'),
    weak: phrases('ye, 余'),
    never: phrases(`
      库存, 剩余数量, 积分, 贷款, 借款, 房贷, 欠款, 天数, 流量, 话费套餐, 名额, stock, inventory, quantity, points, loan, load, mortgage, days, type, weight, white, fixed, depreciation
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
    headers: ['余额', 'account_balance', '账户余额', 'balance', '可用余额'],
    notHeaders: ['库存余量', 'loan_balance', 'load_balance'],
  },
}
