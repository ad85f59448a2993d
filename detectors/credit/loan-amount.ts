import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** What somebody owes or may borrow: loan, principal, balance owed, credit line. */
export const loanAmount: Detector = {
  kind: 'loan_amount',
  family: 'credit',
  title: {zh: '借贷金额', en: 'Loan or credit amount'},
  basis: ['征信业管理条例（国务院令第631号）', 'JR/T 0171-2020'],
  headers: {
    zh: words(`
      贷款金额 借款金额 借款额度 贷款额度 授信额度 授信金额 放款金额 放款额 融资金额 借贷金额 贷款余额 借款余额 剩余本金 待还本金 未还本金
      已还本金 应还本金 应收本金 实收本金 减免本金 本金余额 本金 月本金 欠款 欠款金额 欠款总额 欠款余额 债务金额 债权金额 债务总额 负债 负债总额 负债金额
      贷款总额 借款总额 信用额度 信用卡额度 贷款本金 借款本金 月供 月供款 月供金额 月还款额 每月还款额 月付额 本息 应还本息 
      贷款总余额 未结清贷款 对外担保金额 担保金额 花呗额度 借呗额度 白条额度 批贷金额 审批额度 批款金额 可借额度 总授信 已用额度 债务 房贷余额 车贷余额 放贷金额
    `),
    en: phrases(`
      loan amount, loan balance, loan limit, loan principal, loan total, total loan, loan value, principal, principal amount, remaining principal, remain principal,
      outstanding principal, outstanding balance, outstanding debt, paid principal, principal balance, credit limit, credit line, credit amount,
      credit balance, debt amount, debt, total debt, debts, borrow amount, borrowing amount, lend amount, lending amount, monthly payment, installment amount, instalment amount, amount credit, amount annuity, mortgage balance, remaining loan, due principal,
      revolving balance, liability, liabilities
    `),
    never: phrases('理财, 投资, 存款, deposit, invest, 学分, course, 充值, 优惠券, 积分'),
    weak: phrases('remain amount, capital, 贷款, 借款, loan, 额度, limit, installment'),
  },
  match: judgeAmount,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['50000', '50,000.00', '12.5万元'],
    none: ['张三', '2026-04-14'],
    headers: [
      '贷款金额',
      'loan_amount',
      'daikuanjine',
      '剩余本金(元)',
      'creditLimit',
      'REMAIN_PRINCIPAL',
      '客户授信额度',
    ],
    notHeaders: ['商品金额', 'loan_status', '贷款类型', 'credit', 'limit_count'],
  },
}
