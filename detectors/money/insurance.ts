import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const insurance: Detector = {
  kind: 'insurance',
  family: 'money',
  title: {zh: '保险信息', en: 'Insurance'},
  basis: ['法释〔2017〕10号 5(1)(3)、(4)', '保险法', 'GB/T 35273-2020 附录B 个人财产信息'],
  headers: {
    zh: words(`
      保单 保单号码 保单编号 保单状态 保险 保险单号 保险合同号 投保单号 保险金额 保额 保费 保险费 年缴保费 总保费 首期保费 险种代码 险种编码 保险名称 保险类型 保险公司 承保公司 承保日期 生效日期保单 保险期间 保险起期 保险止期
      投保日期 投保金额 保险到期日 缴费年限 缴费期 理赔 理赔号 赔案号 理赔记录 理赔状态 出险记录 出险次数 出险日期 出险时间 出险原因 出险地点 赔款 赔款金额 免赔额 商业险 交强险 商业险到期日 交强险到期日 车险 车险到期日 寿险 重疾险 医疗险 意外险 养老保险 医疗保险 失业保险 工伤保险 生育保险 社保 社保缴费 社会保险 五险 五险一金 公积金 住房公积金 代扣社保 参保类型 参保状态 参保时间 社保缴纳情况
    `),
    en: phrases(`
      insurance, insurance no, insurance policy, insurance policy no, insurance amount, insurance company, insurance type, insurance name, insurance date, insurance status, insurance fee, insurance start date, insurance end date, insurance expire date, policy no, policy number, policy id, policy holder no, policy premium,
      premium, annual premium, total premium, sum insured, insured amount, insured sum, coverage amount, insurance coverage, claim no, claim number, claim record, claim date, claim status, deductible, compulsory insurance, commercial insurance, car insurance, life insurance, health insurance, social insurance, social security, social security fund,
      pension insurance, medical insurance, unemployment insurance, housing fund, housing provident fund, provident fund, accumulation fund
    `),
    short: words('bdh bdhm  be_bx tbdh xz_bx policyno insuno shebao sbjn gjj'),
    weak: phrases('bf, policy, claim, coverage, 承保, 参保'),
    never: phrases(
      '访问, 安全策略, 密码, 隐私, 缓存, 退款, 声明, access, password, privacy, cache, refund, retry, security policy, eviction, misfire, jwt, token, base, rate, per, fund base, retention, test, code, membership',
    ),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: [
      '投保单号',
      'policy_no',
      '保费',
      'premium',
      '保额',
      'insurance_company',
      '交强险到期日',
      '社保',
    ],
    notHeaders: ['access_policy', 'password_policy', 'token_claim', 'test_coverage'],
  },
}
