import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** That somebody did not pay in time: days, sums, periods, defaults. */
export const overdue: Detector = {
  kind: 'overdue',
  family: 'credit',
  title: {zh: '逾期信息', en: 'Overdue debt'},
  basis: ['征信业管理条例（国务院令第631号）', 'JR/T 0171-2020'],
  headers: {
    zh: words(`
      逾期 逾期天数 逾期金额 逾期总额 逾期总金额 逾期本金 逾期次数 逾期期数 逾期状态 逾期日期 逾期时间 逾期利息 逾期罚息 逾期费 逾期记录 逾期情况 逾期等级 逾期历史 当前逾期 当前逾期金额 
      累积逾期天数 累积逾期期数 累积逾期次数 累计逾期天数 累计逾期次数 累计逾期金额 最大逾期天数 最长逾期天数 历史逾期次数 首次逾期日期 不良记录 违约次数 违约记录 违约情况
      拖欠金额 拖欠天数 坏账 坏账金额 催收金额 催收记录 催收状态 失信金额 未履行金额
    `),
    en: phrases(`
      overdue, overdue days, overdue day, overdue amount, overdue count, overdue times, overdue date, overdue status, overdue interest, overdue principal, overdue history, overdue fee, overdue periods, past due,
      days past due, past due amount, past due days, delinquency, delinquent, delinquent days, delinquent amount, default amount, default count, default payment, bad debt, arrears, collection status, late days
    `),
    short: ['dpd', 'yqts'],
    never: phrases('图书, 借阅, book, task, 任务, 工单, 登录, token, 密码, password'),
    weak: phrases('late, 违约, 拖欠'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['逾期天数', 'overdue_days', 'OVERDUE_AMOUNT', '累计逾期次数', 'yuqitianshu', 'daysPastDue'],
    notHeaders: ['图书逾期天数', 'is_overdue', 'password_overdue', '过期时间'],
  },
}
