import type {FieldKind} from '../../model/detector.js'
import type {Evidence, Topic} from '../../model/plan.js'

/** A kind weighed for a column. */
export interface Candidate {
  readonly kind: FieldKind
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** where the header is ambiguous and the values are silent, neighbours must speak for it */
  readonly needs: 'nothing' | 'neighbours' | 'personal neighbours'
}

/** What a table's other columns and its name suggest. */
export interface Surroundings {
  readonly topics: readonly Topic[]
  /** columns settled as kinds only persons have */
  readonly personal: number
}

/** Kinds that only persons have: they tell that a bare `name` beside them is a person's. */
const PERSONAL_KINDS: ReadonlySet<FieldKind> = new Set([
  'id_card',
  'mobile',
  'gender',
  'birth_date',
  'age',
  'ethnicity',
  'marital_status',
  'passport',
  'permit',
  'student_no',
  'employee_no',
  'password',
  'diagnosis',
  'email',
  'wechat',
  'qq',
])

export function isPersonal(kind: FieldKind): boolean {
  return PERSONAL_KINDS.has(kind)
}

/** Tables about things: a name or an address in them is the thing's. */
const THING_TOPICS: ReadonlySet<Topic> = new Set([
  'region',
  'dictionary',
  'product',
  'config',
  'schedule',
  'statistics',
  'article',
  'template',
  'stock',
  'poi',
])
const PERSON_TOPICS: ReadonlySet<Topic> = new Set([
  'account',
  'member',
  'customer',
  'school',
  'staff',
  'payroll',
  'visitor',
  'health',
  'maternity',
  'chat',
  'mail',
])

/** Tables whose rows are persons and nothing else, or what persons say to each other. */
const USER_TOPICS: ReadonlySet<Topic> = new Set(['account', 'member', 'visitor', 'payroll', 'chat'])

/** Ambiguous words that are clear in tables about the right thing: `content` of a chat, `x` of a track. */
export const SUPPORTING_TOPICS: Readonly<Record<FieldKind, readonly Topic[]>> = {
  message_text: ['chat', 'message', 'mail', 'call', 'verification', 'review', 'behaviour', 'complaint'],
  caller: ['call', 'message'],
  callee: ['call', 'message'],
  call_duration: ['call'],
  lat: ['track', 'trip', 'vehicle'],
  lng: ['track', 'trip', 'vehicle'],
  location_text: ['track', 'trip'],
  room_no: ['hotel', 'stay_booking', 'house'],
  checkin_time: ['hotel', 'stay_booking'],
  checkout_time: ['hotel', 'stay_booking'],
  hotel_name: ['hotel', 'stay_booking'],
  appointment: ['health', 'appointment', 'maternity'],
  diagnosis: ['health'],
  lab_result: ['health'],
  medicine: ['health'],
  symptom: ['health'],
  order_no: ['order', 'payment', 'express', 'trip'],
  amount: ['order', 'payment', 'wallet', 'bank', 'loan'],
  repayment: ['loan'],
  loan_amount: ['loan'],
  grade_score: ['score', 'school'],
  employee_no: ['staff', 'payroll', 'account', 'school'],
}

/** Whether the table is about what this kind belongs to. */
export function isSupported(kind: FieldKind, around: Surroundings): boolean {
  return SUPPORTING_TOPICS[kind]?.some(topic => around.topics.includes(topic)) ?? false
}

/** Whether the surroundings speak for reading an ambiguous column as this kind. */
export function neighboursAgree(
  {kind, needs}: Pick<Candidate, 'kind' | 'needs'>,
  around: Surroundings,
): boolean {
  if (needs === 'nothing') return true
  if (SUPPORTING_TOPICS[kind] !== undefined) return isSupported(kind, around)
  if (around.personal >= 1) return true
  if (around.topics.some(topic => THING_TOPICS.has(topic))) return false
  const speaking = needs === 'neighbours' ? PERSON_TOPICS : USER_TOPICS
  return around.topics.some(topic => speaking.has(topic))
}

/** Tables that run a system: the addresses and accounts inside their texts are servers', not persons'. */
const MACHINERY_TOPICS: ReadonlySet<Topic> = new Set(['config', 'schedule', 'template'])

export function isMachinery({topics}: Pick<Surroundings, 'topics'>): boolean {
  return topics.some(topic => MACHINERY_TOPICS.has(topic))
}
