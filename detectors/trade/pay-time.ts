import {judgeMoment} from '../../src/kit/moment.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** When something was ordered or paid. */
export const payTime: Detector = {
  kind: 'pay_time',
  family: 'trade',
  title: {zh: '交易时间', en: 'Time of purchase'},
  basis: ['法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '支付时间 支付日期 付款时间 付款日期 缴费时间 缴费日期 交费时间 交费日期 交易时间 交易日期 下单时间 下单日期 订单时间 订单日期 购买时间 购买日期 消费时间 消费日期 充值时间 充值日期 成交时间 成交日期 结账时间 收款时间 收款日期 扣款时间 转账时间 提现时间 退款时间 购票时间 订购时间 支付完成时间 支付成功时间 入账时间 记账日期',
    ),
    en: phrases(
      'pay time, pay date, payment time, payment date, paid time, paid at, paid date, paid on, purchase date, purchase time, purchased at, transaction time, transaction date, trade time, trade date, recharge time, order time, order date, deal time, deal date, date paid, charge time, refund time, withdraw time, settle time, pay success time, buy time, consume time, bill date',
    ),
    short: ['paytime', 'paydate', 'zfsj', 'fksj', 'jysj', 'jyrq', 'xdsj'],
    never: phrases('工资, salary, 还款, repay, 应付, due, type, status'),
  },
  match: judgeMoment,
  values: 'required',
  byValue: 'never',
  digest: 'digits',
  examples: {
    proof: ['2026-04-14 17:05:25'],
    shape: ['1776150325'],
    false: ['2026-02-31'],
    none: ['张三', '12.50'],
    headers: ['支付时间', 'pay_time', 'paymentDate', '交易时间', 'zhifushijian', '下单时间', 'paid_at'],
    notHeaders: ['支付类型', 'pay_type', '支付状态', '还款时间'],
  },
}
