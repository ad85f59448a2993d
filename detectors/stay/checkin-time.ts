import {judgeMoment} from '../../src/kit/moment.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** When somebody arrived, or will, to stay. */
export const checkinTime: Detector = {
  kind: 'checkin_time',
  family: 'stay',
  title: {zh: '入住时间', en: 'Time of check-in'},
  basis: ['旅馆业治安管理办法', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(`
      入住时间 入住日期 入住日 入住登记时间 登记入住时间 到店时间 到店日期 预抵时间 预抵日期 抵店时间 抵店日期 抵达酒店时间 预计到店时间 预计入住时间 预订入住时间 实际入住时间 入店时间 住宿时间 住宿日期 开房时间 开房日期
      预住时间 预住日期 入住开始时间 入住开始日期 住宿开始时间 住宿开始日期 住宿的开始日期 入住起始日期 起住时间 起住日期 预计入住日期 预订入住日期 实际入住日期 预定入住时间 入住登记日期 入住办理时间 入住月份 预订到店时间 续住时间
    `),
    en: phrases(
      'check in time, checkin time, check in date, checkin date, check in, checkin, check in at, stay date, stay start, stay start date, stay start time, stay begin date, stay in date, stay in time, checked in at, check in start time, check in start date, checkin start, checkin start date, checkin at, live in date, live in time, enter hotel time, room start date, lodging date, arrive hotel time, actual check in, stay from, arrival date hotel, date checkin, hotel checkin, lodging time, moved in date, move in date',
    ),
    short: ['ruzhushijian', 'checkintime'],
    never: phrases(
      'last checkin, last check in, 签到, 打卡, attendance, 考勤, 会员, flight, 航班, type, status, user',
    ),
    weak: phrases(
      'rzsj, rzrq, ddsj, arrival date, arrive date, arrival time, arrive time, in time, in date, 预抵, 入住, 预订时间, 抵达时间, 抵达日期, 到达时间, intime',
    ),
  },
  match: judgeMoment,
  values: 'required',
  byValue: 'never',
  digest: 'digits',
  examples: {
    proof: ['2026-04-14 14:05:00', '2026/4/14'],
    shape: ['20260414', '14:05'],
    false: ['2026-02-31'],
    none: ['张三', '99'],
    headers: [
      '入住时间',
      'checkin_time',
      'check_in_date',
      'ruzhushijian',
      '到店时间',
      'CheckIn',
      '预抵时间',
      'rzsj',
    ],
    notHeaders: ['签到时间', 'checkin_status', '入住人', '入住类型', 'in_type'],
  },
}
