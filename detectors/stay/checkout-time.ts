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
      '离店时间 离店日期 离店日 退房时间 退房日期 退房日 预离时间 预离日期 预计离店时间 预计退房时间 实际离店时间 实际退房时间 退宿时间 离店登记时间 离开酒店时间 搬离时间 退租时间',
    ),
    en: phrases(
      'check out time, checkout time, check out date, checkout date, check out, checkout, check out at, stay end, stay to, hotel checkout, date checkout, move out date',
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
