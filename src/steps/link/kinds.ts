import type {FieldKind} from '../../model/detector.js'

/** Kinds that stand under one name in many tables and mean one matter or one person everywhere. */
const CARRIED_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_key',
  'order_no',
  'waybill_no',
  'student_no',
  'employee_no',
  'account_no',
  'id_card',
  'mobile',
  'email',
  'bank_card',
  'plate_no',
])

/** Kinds of things: what shares them is a catalogue and its use, not a person and what is known of him. */
export const THING_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'cell_tower',
  'product',
  'merchant',
  'employer',
  'address',
  'location_text',
  'postcode',
  'hotel_name',
  'flight_no',
  'train_no',
  'uscc',
  'timestamp',
  'amount',
  'quantity',
  'position',
  'school',
  'gender',
])

/** Kinds whose values name one person of a body of data, however small the numbers are. */
const PERSON_NUMBERS: ReadonlySet<FieldKind | 'none'> = new Set(['person_key', 'student_no', 'employee_no'])

export function isPersonNumber(kind: FieldKind | 'none'): boolean {
  return PERSON_NUMBERS.has(kind)
}

/** Numbers of matters and persons that are the same number whatever their column is called. */
export const MATTER_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'order_no',
  'waybill_no',
  'student_no',
  'employee_no',
])

/** Numbers given to a matter (`reception_number`, `结算单号`) rather than ids of things. */
const MATTER_NUMBER = /(?:no|number|num|sn|单号|编号|流水号)$/u

/** Whether the column is one that stands under its name in many tables and means the same in each. */
export function isCarried(kind: FieldKind | 'none', name: string): boolean {
  return CARRIED_KINDS.has(kind) || (kind === 'none' && MATTER_NUMBER.test(name))
}
