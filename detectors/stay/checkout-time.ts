import {judgeMoment} from '../../src/kit/moment.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** When somebody left, or will, the place of a stay. */
export const checkoutTime: Detector = {
  kind: 'checkout_time',
  family: 'stay',
  title: {zh: '离店时间', en: 'Time of check-out'},
  basis: ['旅馆业治安管理办法', '法释〔2017〕10号 5(1)(4)'],
  headers: {
    zh: words(
      '离店时间 离店日期 离店日 退房时间 退房日期 退房日 预离时间 预离日期 预计离店时间 预计退房时间 实际离店时间 实际退房时间 退宿时间 离店登记时间 离开酒店时间 搬离时间 退租时间 入住结束时间 入住结束日期 住宿结束时间 住宿结束日期 住宿的结束日期 退住时间 退住日期 预计退房日期 预计离店日期 预订离店日期 实际退房日期 实际离店日期 预定离店时间 退房办理时间',
    ),
    en: phrases(
      'check out time, checkout time, check out date, checkout date, check out, checkout, check out at, stay end, stay end date, stay end time, stay out date, checked out at, check out end time, check in end time, check in end date, checkin end, checkin end date, checkout at, live out date, live out time, leave hotel time, room end date, actual check out, stay to, hotel checkout, date checkout, move out date',
    ),
    short: ['tuifangshijian', 'checkouttime'],
    never: phrases('cart, order, 购物车, 结算, payment, git, flight, 航班, type, status, page, url'),
    weak: phrases(
      'ldsj, tfsj, ldrq, departure date, departure time, leave date, leave time, out time, out date, 离店, 离开时间, 预离, outtime',
    ),
  },
  match: judgeMoment,
  values: 'required',
  byValue: 'never',
  digest: 'digits',
  examples: {
    proof: ['2026-04-15 12:00:00'],
    shape: ['20260415'],
    false: ['2026-02-31'],
    none: ['张三', '99'],
    headers: [
      '离店时间',
      'checkout_time',
      'check_out_date',
      '退房时间',
      'tuifangshijian',
      'CheckOut',
      '预离时间',
    ],
    notHeaders: ['checkout_url', '离职时间', 'checkout_status', 'out_type'],
  },
}
