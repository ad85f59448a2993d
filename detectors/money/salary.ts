import {judgeAmount} from '../../src/kit/amount-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const salary: Detector = {
  kind: 'salary',
  family: 'money',
  title: {zh: '收入', en: 'Salary and income'},
  basis: ['法释〔2017〕10号 5(1)(3) 财产信息', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      工资 薪资 薪水 薪酬 月薪 年薪 日薪 时薪 底薪 基本工资 基础工资 岗位工资 绩效 绩效工资 绩效奖金 加班工资 加班费 奖金 年终奖 补贴 津贴 交通补贴 午餐补贴 餐补 应发工资 实发工资 应发合计 实发合计 税前工资 税后工资 税前收入 税后收入 应发 实发 收入 月收入 年收入 个人收入 家庭收入 家庭年收入 家庭月收入 总收入 其他收入 工资收入 主要收入 社保扣款 公积金扣款 个税 个人所得税 代扣个税 工资合计 养老金 退休金 提成 佣金收入 社保基数 公积金基数 缴存基数 期望薪资 薪资范围 期望薪资范围 薪资待遇 应发金额工资 职务工资 工龄工资 学历工资 福利 福利费 累计收入 税前应发
    `),
    en: phrases(`
      salary, wage, wages, pay rate, base salary, basic salary, basic pay, monthly salary, annual salary, net salary, gross salary, income, monthly income, month income, annual income, year income, yearly income, family income, household income, personal income, bonus, year end bonus, allowance, subsidy, traffic salary, lunch salary, all salary, overtime pay, net pay, gross pay, take home pay, income tax, individual income tax, personal tax, expected salary, salary range, pension, remuneration, compensation, performance pay, earnings, pension base, medical base, accumulation fund base, social security base
    `),
    short: words(' gongzi  yuexin nianxin ysr nsr sfgz yfgz jbgz gerensuodeshui shuru'),
    weak: phrases('gz, xz'),
    never: phrases(`
      类型, 状态, 证明, 来源, 日期, 月份, 发放, 公司收入, 营业收入, 平台收入, 广告收入, type, status, proof, source, date, month of, platform, company, operating, ad, advertising, shop, store, commodity, product, site, total platform
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
    headers: [
      '工资',
      'salary',
      '月收入',
      'annual_income',
      '实发工资',
      '基本工资',
      'base_salary',
      '个人所得税',
    ],
    notHeaders: ['收入类型', 'income_type', '收入证明', 'platform_income'],
  },
}
