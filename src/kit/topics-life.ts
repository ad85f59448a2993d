import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

const ROOM = phrases(
  'room no, room id, room number, room num, 房号, 房间号, 房间, 房间编号, room, main room, 客房号, 房间号码, r no',
)

/** Columns that name a patient. */
const PATIENT = phrases(
  'patient id, patient no, patient name, patient code, 患者, 患者id, 患者编号, 患者姓名, 患者主键, 病人, 病人id, 病人编号, 病人姓名, 病历号, 病案号, 门诊号, 住院号, 就诊卡号, medical record no, mrn, inpatient no, outpatient no',
)
/** Columns that name a visit to one who heals. */
const VISIT = phrases(
  'case number, case no, register id, registration id, visit id, visit no, visit date, visit time, encounter id, clinic no, 挂号id, 挂号编号, 挂号单号, 就诊id, 就诊号, 就诊流水号, 就诊编号, 就诊时间, 就诊日期, 病历id, 病历编号',
)
const CASE = phrases('case number, case no, 病历号, 病案号, 病历编号')
const SEEN = phrases('visit date, visit time, visit state, 就诊日期, 就诊时间, 就诊状态, 接诊时间')
const CARERS = phrases(
  'doctor id, doctor name, doctor, physician, physician id, nurse id, 医生, 医生id, 医生编号, 医生姓名, 医师, 主治医生, 主治医师, 接诊医生, 护士id, 科室, 科室id, 科室名称, 就诊科室, clinic dept, ward, ward id, 病区, 床位号, 床位, regist level id, 挂号级别, 号别',
)
const FINDINGS = phrases(
  'check result, inspection result, exam result, test result, lab result, check position, check info, inspection info, medical technology id, 检查结果, 检验结果, 化验结果, 检查部位, 检查所见, 检查项目, 检验项目, 医技项目id, drug id, drug usage, 药品id, 用法用量, 体温, 血压, 脉搏',
)

/** Where people stay, and how they fall ill. */
export const LIFE: readonly TopicWords[] = [
  {
    topic: 'hotel',
    words: phrases(
      '酒店, 宾馆, 旅馆, 旅店, 旅社, 客栈, 民宿, 招待所, 旅业, 客房, 房型, 住宿, 入住, hotel, hotels, hostel, homestay, lodging, guest room, guesthouse, resort',
    ),
    never: phrases('宿舍, 医院, dormitory'),
    columns: [
      [
        phrases(
          '入住时间, 入住日期, checkin time, check in time, checkin date, check in date, 预抵时间, 到店时间',
        ),
        phrases(
          '退房时间, 离店时间, 离店日期, checkout time, check out time, checkout date, 预离时间, leave time',
        ),
      ],
    ],
  },
  {
    topic: 'stay_booking',
    words: phrases(
      '入住, 住宿, 订房, 客房预订, 客房预定, 开房, 入住登记, 旅客登记, 住客, 住宿登记, 退房, 续住, stay record, room booking, room reservation, hotel order, hotel booking, accommodation record, accommodation, guest stay, stay, lodging record',
    ),
    heads: phrases('check in, checkin, booking, reception'),
    never: phrases(
      '签到, 打卡, attendance, 宿舍分配, 病房, 访客, 来访, visit, visitor, 停车, parking, 车辆, car, vehicle, 会议, meeting, conference, 员工, staff, employee, flight, 航班, 餐厅, 餐位, 餐桌, 订餐, 餐饮, restaurant, dining, meal, food, 场地, 场馆, 球场, venue, court, 座位, seat, movie, cinema, film, 影院, 门票, 景点, scenic, tour, bus, train, 宠物, pet, 课程, course',
    ),
    columns: [
      [
        phrases(
          '入住时间, 入住日期, checkin time, check in time, checkin date, check in date, 预抵时间, 到店时间, 抵店时间, 入住天数, 预住天数',
        ),
      ],
      [phrases('离店时间, 退房时间, 离店日期, 预离时间')],
      [phrases('checkout time, check out time, checkout date, check out date'), ROOM],
      [
        phrases(
          'in time, out time, arrival time, arrivals time, leave time, arrive time, departure time, arrival date, leave date',
        ),
        ROOM,
      ],
    ],
  },
  {
    topic: 'health',
    words: phrases(`
      患者, 病人, 病历, 病案, 病例, 诊断, 诊疗, 就诊, 门诊, 住院, 出院, 入院, 处方, 医嘱, 体检, 健康, 核酸, 化验, 疫情, 防疫, 症状, 疾病, 手术, 护理, 急救, 过敏, 病史, 用药, 医疗, 血压, 血糖, 体温, 接种, 疫苗, 晨检, 午检, 晨午检, 残疾, 慢病, 医院, 科室, 挂号, 健康码, 核酸码, 行程码, 粤康码, 隔离, 密接, 密切接触, 发热, 防控, 复诊, 随访, 康复, 问诊, 会诊, 急诊, 分诊, 药方, 病房, 病区, 病床, 检验, 检查单, 化验单, 血脂, 心率, 体征, 血常规, 养生, 理疗, 中医, 牙科, 口腔, 眼科, 心理咨询, 残疾人, 保健,
      patient, medical, clinic, clinical, hospital, hospitalization, health, healthcare, disease, diagnosis, prescription, symptom, allergy, allergies, epidemic, covid, vaccine, vaccination, surgery, inpatient, outpatient, ambulance, treatment, medicine, medication, drug, heart disease, emr, ehr, illness, nursing, physical exam, vital signs, vitals, blood pressure, heart rate, temperature record, quarantine, nucleic acid, rehabilitation, consultation, inquiry record, follow up visit, ward, dental, case history, case histories
    `),
    never: phrases('api, probe, health check endpoint, server, 服务健康, actuator, 医疗器械, 宠物'),
    columns: [
      [
        phrases(
          '诊断, 初步诊断, 出院诊断, 诊断结果, 既往史, 现病史, 主诉, 过敏史, 病情描述, 症状, diagnosis, chief complaint, symptom, symptoms, 健康状态, 健康状况, health status, 核酸检测结果',
        ),
      ],
      [PATIENT],
      [VISIT, [...CARERS, ...FINDINGS]],
      [CASE, SEEN],
      [
        phrases('血压, blood pressure, 收缩压, 血糖, blood sugar, heart rate, 心率'),
        phrases(
          '体温, 脉搏, 呼吸, pulse, temperature, respiration, weight, 体重, 身高, age, 血糖, blood sugar',
        ),
      ],
    ],
  },
  {
    topic: 'medical_visit',
    words: phrases(`
      就诊, 门诊, 急诊, 住院, 出院, 入院, 处方, 医嘱, 手术, 病历, 病案, 病程, 诊疗, 诊断, 检验, 化验, 体检, 接种, 急救, 输液, 分诊, 会诊, 转诊, 查房, 护理记录, 透析, 检查记录, 检查单, 检查报告, 检查申请,
      medical record, medical records, medical history, medical histories, case history, case histories, check history, check histories, check record, check records, examination, examinations, physical exam, inpatient, outpatient, hospitalization, hospitalizations, prescription, prescriptions,
      surgery, surgeries, treatment, treatments, vaccination, triage, ambulance, diagnosis, lab test, lab result, admission, admissions, clinic visit, patient visit, encounter, encounters
    `),
    never: phrases(
      '医生, 护士, doctor, nurse, 科室, department, 费用, 收费, 缴费, fee, bill, payment, 排班, schedule, 模板, template, 床位, bed, 目录, 项目, item, 类型, type, 考试, school, student',
    ),
    columns: [
      [[...PATIENT, ...VISIT], CARERS],
      [[...PATIENT, ...VISIT], FINDINGS],
      [CASE, SEEN],
    ],
  },
  {
    topic: 'health_declaration',
    words: phrases(`
      健康打卡, 健康申报, 健康上报, 健康填报, 健康登记, 健康日报, 每日健康, 健康码, 疫情上报, 疫情填报, 疫情打卡, 疫情登记, 疫情报告, 防疫打卡, 防疫登记, 密接, 密切接触者, 隔离人员, 隔离登记, 居家隔离, 疑似病例, 确诊病例, 核酸检测, 核酸登记, 核酸采样, 体温登记, 体温上报, 体温打卡,
      health declaration, health report, health clock, health check in, daily health, epidemic report, quarantine, close contact, close contacts, suspected case, suspected cases, confirmed case, confirmed cases, temperature report, nucleic acid, pcr test
    `),
    never: phrases(
      'file, files, virus, malware, mail, email, 文件, 病毒库, 政策, 统计, 公告, 通知, 物资, 宠物, statistics, summary, supplies, news, server, service, system, device, 设备',
    ),
    within: phrases(`
      疑似病例, 确诊病例, 是否确诊, 是否疑似, 疑似或确诊, 是否发热, 是否发烧, 是否咳嗽, 有无发热, 有无症状, 有无咳嗽, 是否有症状, 密切接触, 是否密接, 接触史, 流行病学史, 是否隔离, 是否阳性, 核酸结果, 核酸检测结果, 抗原结果, 中高风险地区, 是否有基础疾病, 有无基础疾病, 有无病史,
      suspected case, confirmed case, is confirmed case, is suspected, has fever, is fever, has cough, has symptoms, close contact, contact history, is quarantined, is isolated, nucleic acid result, pcr result, antigen result, covid result, covid positive
    `),
  },
  {
    topic: 'appointment',
    words: phrases(
      '预约, 挂号, 预定看房, 看房, 约诊, appointment, appointments, reserve, reservation, reservations',
    ),
    never: phrases('预约规则, stock, 库存, reserved word'),
  },
  {
    topic: 'maternity',
    words: phrases(
      '孕妇, 孕产, 孕产妇, 孕期, 怀孕, 产妇, 分娩, 产检, 妇幼, 新生儿, 妊娠, 产后, 婴幼儿, maternity, maternal, pregnancy, pregnant, prenatal, antenatal, newborn, obstetric',
    ),
    columns: [[phrases('孕周, 预产期, 末次月经, 分娩方式, gestational age, gestational weeks, lmp')]],
  },
]
