import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** How a debt is paid back: sums, days, number of instalments, interest and penalties. */
export const repayment: Detector = {
  kind: 'repayment',
  family: 'credit',
  title: {zh: '还款信息', en: 'Repayment'},
  basis: ['征信业管理条例（国务院令第631号）', 'JR/T 0171-2020'],
  headers: {
    zh: words(`
      还款 还款额 还款金额 还款日期 还款日 还款时间 还款期限 还款期数 还款总额 还款计划 还款方式 还款账户 还款账号 还款记录 还款状态 还款银行 还款情况 应还金额 应还总额 应还款额
      应还款日 应还款日期 应还利息 已还金额 已还款额 已还利息 已还期数 实还金额 待还金额 未还金额 剩余期数 剩余应还 期供 首期还款日 首期还款日期 首期还款时间 末期还款日 最后还款日
      月还款日 每月还款日 到期还款日 最近还款日 应收利息 实收利息 减免利息 总利息 月利息 待收利息 应付利息 利息金额 贷款利息 借款利息 罚息 应收罚息 实收罚息 减免罚息 贷款期限
      借款期限 贷款年限 贷款期数 应收还款总额 提前还款金额 承诺还款 承诺还款金额 承诺还款日期 代偿金额 代偿本金 代偿利息 代偿期数 代还金额 代还本金 代还利息 已还本息 待还本息 剩余未还 最新欠款 累计还款 利息 放款时间 放款日期 贷款利率 借款利率
    `),
    en: phrases(`
      repayment, repay amount, repayment amount, promised repayment, amount repaid, repaid interest, unpaid principal, unpaid interest, repay date, repayment date, repay day, repayment day, repay time, repayment time, repayment plan, repayment method, repayment way, repay way, repayment type, repay type, repayment status, repay status, repayment account, repay account, repayment term, repay balance, loan term, loan period, loan duration, loan interest, interest amount, total interest, paid interest, penalty interest, lending time, lending date, repaid amount, repaid principal
    `),
    never: phrases('退款, refund, 充值, 商品, 订单, 图书, 归还, book, 兴趣, hobby, 存款, 理财'),
    weak: phrases(
      '承诺金额, 当前期数, 滞纳金, 应收滞纳金, 实收滞纳金, 减免滞纳金, 违约金, 应收违约金, 实收违约金, 减免违约金, 罚金, 扣款金额, 代扣金额, 分期数, 分期期数, 总期数, 结清金额, due amount, amount due, late fee, late payment, penalty amount, installments, instalments, installment no, instalment no, number of installments, payment status, last payment date, loan date, 应还, 应还日期, 应还时间, due date, due day, due time, interest, penalty, fine, periods, 期数',
    ),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['还款金额', 'repayment_date', 'huankuanriqi', '罚息(元)', '还款方式'],
    notHeaders: ['退款金额', 'book_due_date', 'interest_hobby', '兴趣'],
  },
}
