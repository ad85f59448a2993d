import {decimalOf} from '../../src/kit/decimal.js'
import {hasLetters} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** The best result of the widest scale in use: 900 in the university entrance examination; 1000 leaves room. */
const BEST = 1000
/** 优秀, A-, 缺考, 不及格 */
const LONGEST_GRADE = 12

const judgeGrade: CellTest = (bytes, start, end) => {
  const value = decimalOf(bytes, start, end)
  if (!Number.isNaN(value)) return value >= -1 && value <= BEST ? SHAPE : NONE
  return end - start <= LONGEST_GRADE && hasLetters(bytes, start, end) ? SHAPE : NONE
}

/** How somebody did in an examination. */
export const gradeScore: Detector = {
  kind: 'grade_score',
  family: 'work',
  title: {zh: '成绩', en: 'Marks'},
  basis: ['GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '成绩 考试成绩 平时成绩 期末成绩 期中成绩 总成绩 综合成绩 最终成绩 面试成绩 笔试成绩 补考成绩 课程成绩 学生成绩 分数 考试分数 得分 总分 平均分 绩点 平均绩点 学分绩点 语文成绩 数学成绩 英语成绩 高考成绩 高考分数 录取分数 语文 数学 英语 物理 化学 生物 政治 历史 考核成绩 考核结果 绩效得分 绩效成绩 综合测评成绩 加权成绩',
    ),
    en: phrases(
      'exam score, exam result, test score, final score, total score, course score, midterm score, midterm, final exam, gpa, grade point, grade point average, marks, score value, usual score, student score, exam grade, average score, math score, english score, chinese score, reading score, writing score',
    ),
    short: ['gpa', 'cj', 'zcj', 'zpcj', 'kscj'],
    never: phrases(
      '信用, credit, 芝麻, 征信, 风险, risk, 评价, 商品, product, review, 店铺, 服务, 相似, similarity, match, 匹配, 电影, 积分, point, gcs, 疼痛, 满意度, hotel, 酒店, 描述, 物流',
    ),
    weak: phrases('score, mark'),
  },
  match: judgeGrade,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['95', '88.5', 'A-', '优秀'],
    none: ['2026-04-14 10:00:00', '13900000000'],
    headers: ['成绩', 'exam_score', '期末成绩', 'chengji', 'GPA', '考试分数', 'totalScore'],
    notHeaders: ['信用得分', 'product_score', '评价分数', 'score_type', '匹配得分'],
  },
}
