import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const deposit: Detector = {
  kind: 'deposit',
  family: 'money',
  title: {zh: '存款与押金', en: 'Deposit'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      存款 存款金额 存款余额 存款额 定期存款 活期存款 定期金额 活期金额 日均存款 日均存款余额 储蓄 储蓄金额 储蓄余额 保证金 押金 订金 定金 房屋押金 租房押金 押金金额 保证金金额 缴存余额 缴存金额 月缴存额 预付款 预存款 预存金额
    `),
    en: phrases(`
      deposit, deposit amount, deposit balance, savings, saving amount, fixed deposit, time deposit, demand deposit, current deposit, term deposit, margin, security deposit, earnest money, down deposit, foregift, pledge money, rent deposit, pre deposit, predeposit, cash pledge
    `),
    short: words('yajin yj_je ckje ckye bzj dingjin'),
    never: phrases(`
      时间, 日期, 类型, 状态, 方式, 退还, 规则, 页边距, time, date, type, status, left, right, top, bottom, css, bank name, way, interest margin
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
    headers: ['存款余额', 'deposit', '押金', 'deposit_amount', '保证金'],
    notHeaders: ['deposit_time', '押金类型', 'margin_left'],
  },
}
