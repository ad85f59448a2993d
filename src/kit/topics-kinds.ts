import type {FieldKind} from '../model/detector.js'
import type {Topic} from '../model/plan.js'
import {words} from './terms.js'

/**
 * What a table's topics say of an ambiguous header: `content` of a table of short messages is what somebody
 * wrote, `name` of a table of goods is no person's.
 */
const FAVOURED: Readonly<Record<FieldKind, readonly Topic[]>> = {
  message_text: words('message chat mail call verification'),
  message_title: words('message mail'),
  caller: words('call message'),
  callee: words('call message'),
  call_duration: words('call'),
  call_type: words('call'),
  checkin_time: words('hotel stay_booking'),
  checkout_time: words('hotel stay_booking'),
  hotel_name: words('hotel stay_booking'),
  diagnosis: words('health maternity'),
  symptom: words('health'),
  medicine: words('health'),
  lab_result: words('health maternity'),
  pregnancy: words('maternity health'),
  vaccination: words('health'),
  appointment: words('health maternity'),
  loan_amount: words('loan credit_report'),
  repayment: words('loan credit_report'),
  overdue: words('loan credit_report'),
  credit_score: words('credit_report loan'),
  lat: words('track trip vehicle'),
  lng: words('track trip vehicle'),
  location_text: words('track trip ticket login_log'),
  cell_tower: words('track call'),
  order_no: words('order payment loan express cart'),
  product: words('order cart'),
  merchant: words('order payment'),
  grade_score: words('score school'),
  school: words('school score'),
  education: words('staff school customer member'),
  employer: words('staff payroll loan customer'),
  position: words('staff payroll'),
  person_name: words(
    'account member customer school score staff payroll visitor health maternity hotel stay_booking property_management rent loan bank insurance ticket social_security',
  ),
  account_no: words('account login_log member chat'),
  address: words('member customer express order property_management school staff'),
}

/** Tables of these hold things: a bare name in them names no person. */
const AGAINST: Readonly<Record<FieldKind, readonly Topic[]>> = {
  person_name: words(
    'region dictionary product config schedule statistics article template stock poi company supplier',
  ),
  message_text: words('article template config notice product dictionary review complaint repair'),
  address: words('dictionary config template'),
  person_key: words('dictionary config template'),
}

/** Whether topics speak for (`yes`) or against (`no`) reading an ambiguous header as a kind. Against wins. */
export function topicsFavour(kind: FieldKind, topics: readonly Topic[]): 'yes' | 'no' | 'silent' {
  if (topics.some(topic => AGAINST[kind]?.includes(topic))) return 'no'
  return topics.some(topic => FAVOURED[kind]?.includes(topic)) ? 'yes' : 'silent'
}
