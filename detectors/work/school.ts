import {endings} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, PROOF} from '../../src/model/detector.js'

const LONGEST_NAME = 160
const schools = endings(
  words(
    '大学 学院 中学 小学 幼儿园 学校 职校 技校 党校 高中 初中 一中 二中 三中 四中 实验中学 附中 附小 系 专业 班 级 university college school academy institute',
  ),
)

const judgeSchool: CellTest = (bytes, start, end) =>
  end - start <= LONGEST_NAME && schools.isAtEnd(bytes, start, end) ? PROOF : NONE

/** Where somebody learns or learned, down to the class. */
export const school: Detector = {
  kind: 'school',
  family: 'work',
  title: {zh: '学校', en: 'School'},
  basis: ['GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '学校 学校名称 学校名 毕业院校 毕业学校 毕业高校 院校 院校名称 就读学校 就读院校 所在学校 所在院校 高校 高校名称 校名 院系 院系名称 系别 系名 学院 学院名称 所在学院 所属学院 专业 专业名称 所学专业 就读专业 所属专业 班级 班级名称 所在班级 行政班 行政班级 年级 所在年级 母校 生源学校 录取院校 录取专业 报考院校 报考专业 幼儿园 幼儿园名称 考点 考场',
    ),
    en: phrases(
      'school, school name, college, college name, university, university name, graduate school, graduated school, graduate institution, alma mater, major, major name, specialty, speciality, class no, grade name, campus, faculty, school of graduation, student class, institute name',
    ),
    short: ['xxmc', 'byyx', 'bjmc', 'zymc', 'yxmc', 'clazz', 'classname'],
    never: phrases(
      'com class name, job, bean, java, package, 执行, exception, handler, css, 培训机构, method, 电话, 地址, phone, address, driver, 班主任, 班次, 班组, trigger, file, version, entity',
    ),
    weak: phrases('class name, class, grade, profession, discipline, subject name, class id, class name'),
  },
  match: judgeSchool,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: ['某某大学', '某某市第一中学', 'Example University', '三年二班'],
    none: ['计算机', '2101', '2026-04-14 10:00:00', '139000000000'],
    headers: ['学校', '毕业院校', 'school_name', 'university', 'biyeyuanxiao', '专业', '班级', 'byyx'],
    notHeaders: ['学校电话', 'job_class_name', 'school_type', '专业类型', 'class_id_type'],
  },
}
