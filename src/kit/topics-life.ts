import {phrases} from './terms.js'
import type {TopicWords} from './topics-model.js'

const ROOM = phrases(
  'room no, room id, room number, room num, 房号, 房间号, 房间, 房间编号, room, main room, 客房号, 房间号码, r no',
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
      '签到, 打卡, attendance, 宿舍分配, 病房, 访客, 来访, visit, visitor, 停车, parking, 车辆, car, vehicle, 会议, meeting, conference, 员工, staff, employee, flight, 航班',
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
      患者, 病人, 病历, 病案, 病例, 诊断, 诊疗, 就诊, 门诊, 住院, 出院, 入院, 处方, 医嘱, 体检, 健康, 核酸, 化验, 疫情, 防疫, 症状, 疾病, 手术, 护理, 急救, 过敏, 病史, 用药, 医疗, 血压, 血糖, 体温, 接种, 疫苗, 残疾, 慢病, 医院, 科室, 挂号,
      patient, medical, clinic, clinical, hospital, hospitalization, health, healthcare, disease, diagnosis, prescription, symptom, allergy, allergies, epidemic, covid, vaccine, vaccination, surgery, inpatient, outpatient, ambulance, treatment, medicine, medication, drug, heart disease, emr, ehr, illness, case history, case histories
    `),
    never: phrases('health check endpoint, server, 服务健康, actuator, 医疗器械, 宠物'),
    columns: [
      [
        phrases(
          '诊断, 初步诊断, 出院诊断, 诊断结果, 既往史, 现病史, 主诉, 过敏史, 病情描述, 症状, diagnosis, chief complaint, symptom, symptoms, 健康状态, 健康状况, health status, 核酸检测结果',
        ),
      ],
      [
        phrases('血压, blood pressure, 收缩压, 血糖, blood sugar, heart rate, 心率'),
        phrases(
          '体温, 脉搏, 呼吸, pulse, temperature, respiration, weight, 体重, 身高, age, 血糖, blood sugar',
        ),
      ],
    ],
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
