import {keywords} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, PROOF} from '../../src/model/detector.js'

/** Levels of GB/T 4658 and their common and English names. */
const levels = keywords(
  words(
    '小学 初中 高中 中专 中职 中技 技校 职高 大专 专科 高职 本科 学士 硕士 研究生 博士 文盲 半文盲 学龄前 毕业 肄业 bachelor master doctor phd diploma high school college university graduate associate mba secondary academic',
  ),
)
const LONGEST_LEVEL = 60

const judgeLevel: CellTest = (bytes, start, end) =>
  end - start <= LONGEST_LEVEL && levels.areIn(bytes, start, end) ? PROOF : NONE

/** How far somebody went in school. */
export const education: Detector = {
  kind: 'education',
  family: 'work',
  title: {zh: '学历', en: 'Education'},
  basis: ['GB/T 4658-2006', 'GB/T 6864-2003', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '学历 最高学历 第一学历 全日制学历 学历层次 学历名称 文化程度 文化水平 教育程度 受教育程度 教育水平 教育背景 教育经历 学位 最高学位 学位名称 培养层次 学历学位 学历情况 学历信息',
    ),
    en: phrases(
      'education, education level, education degree, education background, education record, educational level, educational background, academic degree, highest degree, highest education, degree name, level of education, academic qualification, schooling',
    ),
    short: ['edu', 'xueli', 'whcd', 'edulevel', 'zgxl'],
    never: phrases('temperature, 角度, angle, 课程, course, 机构, latitude, longitude, 经度, 纬度'),
    weak: phrases('degree, qualification, qualifications'),
  },
  match: judgeLevel,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: ['本科', '硕士研究生', 'Bachelor', '大专'],
    none: ['3', '2026-04-14 10:00:00', '13900000000', '5000'],
    headers: ['学历', 'education', '文化程度', 'xueli', 'education_level', '最高学历', 'whcd'],
    notHeaders: ['教育机构', 'education_course', '学历类型'],
  },
}
