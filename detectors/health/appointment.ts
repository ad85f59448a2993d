import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** That and where somebody saw or will see a doctor: visits, admissions, departments, their numbers. */
export const appointment: Detector = {
  kind: 'appointment',
  family: 'health',
  title: {zh: '就诊信息', en: 'Medical visit'},
  basis: ['GB/T 35273-2020 附录B', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      就诊时间 就诊日期 就诊医院 就诊科室 就诊医生 就诊号 就诊编号 就诊卡号 就诊序号 就诊类型 就诊 就医记录 就诊记录 就诊机构 挂号时间 挂号日期 挂号科室 挂号单号 挂号号 挂号编号 挂号 挂号记录 挂号医生 挂号信息 挂号级别 挂号类别 挂号类型 挂号序号 挂号id 号别 号源 号源编号 午别 就诊状态 就诊id 就诊卡 就诊流水号 门诊流水号 住院流水号 门诊号码 住院号码 就诊医师 看诊时间 看诊医生 看诊状态 分诊台 候诊 候诊号 床位医生 管床医生 经治医生 经治医师 接诊医师 坐诊时间 出诊时间 入院次数 入院方式 出院方式 入院病区 出院病区 病区 病区名称 门诊时间 门诊号 门诊编号 门诊科室 住院号 住院编号 住院次数 住院科室 住院日期 住院时间
      住院天数 病历号 病历编号 病案号 入院时间 入院日期 入院科室 出院时间 出院日期 出院科室 预约科室 预约医生 预约就诊时间 接诊时间 接诊医生 接诊科室 科室 科室名称 所属科室 医院 医院名称 体检时间 体检日期 手术时间 手术日期 诊断时间 诊断日期 复诊时间 主治医生 主治医师 主诊医生 医疗机构 诊疗卡号 医院编号
    `),
    en: phrases(`
      appointment, appointment time, appointment date, appointment no, clinic appointment, medical appointment, admission date, admission time, discharge date, discharge time, outpatient no, outpatient number, inpatient no, inpatient number, medical record no, medical record number, medical card no,
      hospital, hospital name, clinic, clinic name, clinic department, encounter, encounter date, encounter class, date of admission, visit hospital, consultation time, triage time, hospitalization date, registration doctor, registration level, reg level, regist level, registration dept, regist dept, regist time, registration department, visit department, visit dept, visit doctor, visit state, see doctor time, medical visit, treatment date, hospitalization no, hospitalized no, hospital number, outpatient date, inpatient date, clinic date, clinic time, in hospital date, out hospital date, in hospital time, out hospital time, leave hospital date, leave hospital time, case number, medical number, case history no, attending doctor, attending physician, attending
    `),
    short: ['mrn', 'mzh', 'blh', 'jzkh', 'opdno', 'ipdno'],
    never: phrases('车辆, 宠物, pet, 维修, 试驾, 看房, 面试, 到店, 医院地址, 医院电话, 公务'),
    weak: phrases(
      'zyh, jzsj, jzrq, ghsj, rysj, cysj, ksmc, 预约时间, 预约日期, visit date, visit time, reservation time, reserve time, encounter id, visit no, ward',
    ),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: [
      '就诊时间',
      '住院号',
      'admission_date',
      'menzhenhao',
      '挂号科室',
      'hospitalName',
      '病历号',
      'appointment_time',
    ],
    notHeaders: ['维修预约时间', '试驾预约时间', 'appointment_status', '医院类型'],
  },
}
