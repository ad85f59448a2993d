import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** The report of a credit bureau, its findings, or an entry in a list of defaulters. */
export const creditReport: Detector = {
  kind: 'credit_report',
  family: 'credit',
  title: {zh: '征信报告', en: 'Credit report'},
  basis: ['征信业管理条例（国务院令第631号）', '征信业务管理办法（中国人民银行令〔2021〕第4号）'],
  headers: {
    zh: words(`
      征信 征信报告 征信记录 征信情况 征信信息 征信查询 征信查询次数 征信状况 征信结果 人行征信 个人征信 信用报告 信用记录 信用情况 信用状况 信用历史 信贷记录 信贷信息 贷款记录 借贷记录 借款记录 失信 失信记录 失信信息
      失信被执行人 被执行信息 多头借贷 黑名单原因 担保信息 信用卡使用情况 贷款情况 负债情况 债务情况
    `),
    en: phrases(`
      credit report, credit history, credit record, credit records, credit bureau, credit inquiry, credit inquiries, credit information, credit check, credit status, loan history, loan record, debt record,
      judgment debtor, blacklist reason
    `),
    never: phrases('课程, 企业, company, 积分'),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['征信报告', 'credit_report', '个人征信情况', 'zhengxinjilu', 'creditHistory'],
    notHeaders: ['credit', '企业征信', 'report_name'],
  },
}
