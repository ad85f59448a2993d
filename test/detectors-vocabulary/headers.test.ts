import {describe, expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {buildHeaderIndex} from '../../src/kit/header-words.js'

const index = buildHeaderIndex(detectors)

function sure(name: string, note?: string): string {
  const best = index.match(name, note)[0]
  return best === undefined || best.strength === 'weak' ? 'none' : best.kind
}

/** Columns of one table as systems of the trade export them. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hotel register': {
    guestName: 'person_name',
    idNo: 'id_card',
    RoomNo: 'room_no',
    check_in_date: 'checkin_time',
    checkOutDate: 'checkout_time',
    hotelName: 'hotel_name',
  },
  旅馆业登记: {
    旅客姓名: 'person_name',
    证件号码: 'id_card',
    房号: 'room_no',
    入住时间: 'checkin_time',
    退房时间: 'checkout_time',
    旅馆名称: 'hotel_name',
  },
  'call records': {
    calling_number: 'caller',
    called_number: 'callee',
    call_duration: 'call_duration',
    lac: 'cell_tower',
    cell_id: 'cell_tower',
    imei: 'device_id',
    start_time: 'timestamp',
  },
  话单: {
    主叫号码: 'caller',
    对方号码: 'callee',
    '通话时长(秒)': 'call_duration',
    通话类型: 'call_type',
    基站编号: 'cell_tower',
    通话开始时间: 'timestamp',
  },
  'ride history': {
    start_lng: 'lng',
    start_lat: 'lat',
    end_longitude: 'lng',
    end_latitude: 'lat',
    order_no: 'order_no',
    上车地点: 'location_text',
    车速: 'speed',
  },
  loan: {
    贷款金额: 'loan_amount',
    剩余本金: 'loan_amount',
    应还款日期: 'repayment',
    逾期天数: 'overdue',
    芝麻分: 'credit_score',
    征信报告: 'credit_report',
    loan_amount: 'loan_amount',
    overdue_days: 'overdue',
  },
  clinic: {
    主诉: 'diagnosis',
    初步诊断: 'diagnosis',
    症状描述: 'symptom',
    药品名称: 'medicine',
    '体温(℃)': 'lab_result',
    '身高(cm)': 'height_weight',
    血型: 'blood_type',
    就诊时间: 'appointment',
    预产期: 'pregnancy',
    疫苗名称: 'vaccination',
  },
  'clinic in pinyin': {
    zhenduan: 'diagnosis',
    xuexing: 'blood_type',
    yaopinmingcheng: 'medicine',
    jiuzhenshijian: 'appointment',
    yuchanqi: 'pregnancy',
  },
  tickets: {
    航班号: 'flight_no',
    车次: 'train_no',
    座位号: 'seat_no',
    票号: 'ticket_no',
    PNR: 'ticket_no',
    flightNo: 'flight_no',
    seat_number: 'seat_no',
  },
  orders: {
    order_sn: 'order_no',
    goods_name: 'product',
    quantity: 'quantity',
    pay_time: 'pay_time',
    tracking_number: 'waybill_no',
    shop_name: 'merchant',
    购买数量: 'quantity',
    下单时间: 'pay_time',
  },
  school: {
    学号: 'student_no',
    毕业院校: 'school',
    最高学历: 'education',
    期末成绩: 'grade_score',
    class_no: 'school',
    GPA: 'grade_score',
  },
  staff: {
    工号: 'employee_no',
    工作单位: 'employer',
    职务: 'position',
    所在部门: 'employer',
    occupation: 'position',
    company_name: 'employer',
  },
  keys: {
    user_id: 'person_key',
    memberId: 'person_key',
    客户编号: 'person_key',
    PATIENT_ID: 'person_key',
    业主ID: 'person_key',
    yonghuid: 'person_key',
    created_at: 'timestamp',
    gmt_modified: 'timestamp',
  },
  mailbox: {
    mail_subject: 'message_title',
    mail_content: 'message_text',
    短信内容: 'message_text',
    聊天记录: 'message_text',
  },
}

describe.each(Object.entries(TABLES))('%s', (_, columns) => {
  test('is read column by column', () => {
    const wrong = Object.entries(columns).filter(([name, kind]) => sure(name) !== kind)
    expect(wrong.map(([name, kind]) => `${name}: ${sure(name)}, not ${kind}`)).toEqual([])
  })
})

describe('words that mislead', () => {
  test.each([
    ['role_id', 'person_key'],
    ['dept_id', 'person_key'],
    ['product_id', 'person_key'],
    ['parent_id', 'person_key'],
    ['error_message', 'message_text'],
    ['content_type', 'message_text'],
    ['sort_order', 'order_no'],
    ['credit', 'credit_score'],
    ['课程学分', 'credit_score'],
    ['image_height', 'height_weight'],
    ['货物重量', 'height_weight'],
    ['cpu_temperature', 'lab_result'],
    ['会议室', 'room_no'],
    ['直播房间号', 'room_no'],
    ['图书归还日期', 'repayment'],
    ['计量单位', 'employer'],
    ['快递公司', 'employer'],
    ['视频时长', 'call_duration'],
    ['签到时间', 'checkin_time'],
    ['平台', 'lat'],
    ['latest_version', 'lat'],
    ['bellon', 'lng'],
    ['库位', 'location_text'],
    ['training_no', 'train_no'],
    ['网速', 'speed'],
    ['发票号', 'ticket_no'],
    ['timezone', 'timestamp'],
    ['exclude', 'employer'],
  ])('%s is no %s', (name, kind) => {
    expect(index.match(name).filter(match => match.kind === kind && match.strength !== 'weak')).toEqual([])
  })
})
