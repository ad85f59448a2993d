import {decimalOf} from '../../src/kit/decimal.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** Scores in use end at 950 (芝麻分 350–950, FICO 300–850); 1000 leaves room for those on a thousand. */
const HIGHEST_SCORE = 1000
/** A grade is a few letters or characters: AA+, 良好, 三级. */
const LONGEST_GRADE = 18

const judgeScore: CellTest = (bytes, start, end) => {
  const value = decimalOf(bytes, start, end)
  if (!Number.isNaN(value)) return value >= -1 && value <= HIGHEST_SCORE ? SHAPE : NONE
  const first = bytes[start] as number
  const isText = first > 0xe2 || ((first | 32) >= 97 && (first | 32) <= 122)
  return isText && end - start <= LONGEST_GRADE ? SHAPE : NONE
}

/** A score or grade of somebody's creditworthiness. */
export const creditScore: Detector = {
  kind: 'credit_score',
  family: 'credit',
  title: {zh: '信用评分', en: 'Credit score'},
  basis: ['征信业管理条例（国务院令第631号）', '征信业务管理办法（中国人民银行令〔2021〕第4号）'],
  headers: {
    zh: words(`
      信用分 信用分数 信用评分 信用得分 信用评级 信用等级 信用级别 信用值 信用积分 征信评分 征信分 征信分数 征信等级 个人信用分 个人信用评分 芝麻分 芝麻信用 芝麻信用分 芝麻评分 微信支付分 京东小白信用 小白信用分
      信誉分 信誉度 信誉值 信誉等级 授信评分 授信等级 贷款评分 违约概率 风险评分 反欺诈评分
    `),
    en: phrases(`
      credit score, credit rating, credit grade, credit level, credit points, credit class, credit worthiness, creditworthiness, credit value, user credit, customer credit, client credit, borrower credit, personal credit, credit standing, fico, fico score, zhima score, zhima credit, sesame score, sesame credit,
      vantage score, default probability, probability of default, risk score, loan grade, score card
    `),
    short: ['fico', 'zmscore', 'zmxyf', 'xyf'],
    never: phrases(
      '课程, 学生, course, 学分, student, 商品, 店铺, 商家, shop, seller, 供应商, supplier, 企业, company, 漏洞',
    ),
    weak: ['信用'],
  },
  match: judgeScore,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['650', '720.5', 'AA+', '良好'],
    none: ['5000', '2026-01-01 00:00:00'],
    headers: ['信用评分', 'credit_score', '芝麻分', 'xinyongpingfen', 'creditRating', '客户信用等级'],
    notHeaders: ['课程学分', 'credit_card', 'creditCount', '商家信用等级'],
  },
}
