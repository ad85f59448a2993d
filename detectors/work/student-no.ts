import {isCodeText} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** A national student number has nineteen signs (G and the ID number). */
const LONGEST_NUMBER = 24

const judgeNumber: CellTest = (bytes, start, end) =>
  isCodeText(bytes, start, end, 1, LONGEST_NUMBER) ? SHAPE : NONE

/** The number of a student, pupil or candidate. */
export const studentNo: Detector = {
  kind: 'student_no',
  family: 'work',
  title: {zh: '学号', en: 'Student number'},
  basis: ['中小学生学籍管理办法（教基一〔2013〕7号）', 'GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '学号 学籍号 学生号 学生学号 学生证号 学生编号 考号 考生号 准考证号 准考证号码 报名号 考籍号 学员编号 学员号 学籍编号 全国学籍号 毕业证号 毕业证书编号 学位证书编号 学位证号',
    ),
    en: phrases(
      'student no, student number, student code, student card no, exam no, examinee no, candidate no, admission ticket no, admission no, enrollment no, matriculation no, school no, diploma no, roll no, roll number',
    ),
    short: ['sno', 'stuno', 'stunum', 'xuehao', 'xjh', 'zkzh', 'xsbh', 'studentnum'],
    never: ['序列号', 'serial', '试卷'],
  },
  match: judgeNumber,
  values: 'supported',
  byValue: 'never',
  identifies: 3,
  digest: 'folded',
  examples: {
    shape: ['202600001', 'G000000000000000000', 'S-2026-01'],
    none: ['张三', '2026-04-14 10:00:00'],
    headers: ['学号', 'student_no', 'xuehao', '学籍号', '准考证号', 'Sno', 'stuNo', '学号(文本)'],
    notHeaders: ['学号类型', 'serial_no', 'student_count'],
  },
}
