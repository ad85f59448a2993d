import {isCodeText} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** Numbers of staff are short; keys of systems are at most a UUID. */
const LONGEST_NUMBER = 36

const judgeNumber: CellTest = (bytes, start, end) =>
  isCodeText(bytes, start, end, 1, LONGEST_NUMBER) ? SHAPE : NONE

/** The number of somebody in the books of an employer. */
export const employeeNo: Detector = {
  kind: 'employee_no',
  family: 'work',
  title: {zh: '工号', en: 'Staff number'},
  basis: ['GB/T 35273-2020 附录A'],
  headers: {
    zh: words(
      '工号 员工号 员工工号 职工号 职工工号 职工编号 员工编号 教工号 教师工号 教师编号 教职工号 警号 人事编号 工作证号 工作牌号 坐席工号 客服工号 业务员编号 员工代码 员工编码 执业证号 医师编号 资格证号 执业证书编号 营销员编号 柜员号',
    ),
    en: phrases(
      'employee no, employee number, employee code, staff no, staff number, staff code, work no, work number, job no, job number, badge no, badge number, personnel no, teacher no, worker no, clerk no, teller no, agent no',
    ),
    short: ['empno', 'jobno', 'jobnumber', 'workno', 'worknum', 'gonghao', 'tno', 'empcode', 'zgbh', 'ygbh'],
    never: phrases('工作量, 任务编号, task, job id, job group, executor, cron'),
  },
  match: judgeNumber,
  values: 'supported',
  byValue: 'never',
  identifies: 3,
  digest: 'folded',
  examples: {
    shape: ['A00001', '100086', 'HR-0001'],
    none: ['张三', '2026-04-14 10:00:00'],
    headers: ['工号', 'employee_no', 'gonghao', '员工编号', 'empNo', 'staff_no', 'job_number', '警号'],
    notHeaders: ['工号类型', 'job_name', 'staff_count'],
  },
}
