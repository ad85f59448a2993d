import type {FieldKind} from '../../model/detector.js'
import type {Evidence, Topic} from '../../model/plan.js'

/** A kind weighed for a column. */
export interface Candidate {
  readonly kind: FieldKind
  readonly confidence: number
  /** by which candidates are ordered: the confidence, less what speaks for none against another */
  readonly rank: number
  readonly evidence: readonly Evidence[]
  /** where the header is ambiguous and the values are silent, neighbours must speak for it */
  readonly needs: 'nothing' | 'neighbours' | 'personal neighbours'
}

/** What a table's other columns and its name suggest. */
export interface Surroundings {
  readonly topics: readonly Topic[]
  /** columns settled as kinds only persons have */
  readonly personal: number
  /** `persons`: the table is called after somebody: teacher, t_student, 客户信息表 */
  readonly rows: 'persons' | 'unknown'
  /** kinds of columns that stand on their own */
  readonly clear: ReadonlySet<FieldKind>
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

/** Tables that run a system: the addresses and accounts inside their texts are servers', not persons'. */
const MACHINERY_TOPICS: ReadonlySet<Topic> = new Set(['config', 'schedule', 'template'])

/** Columns of those kinds; the password of a server or a job is no person's. */
export function personalOf(kinds: readonly FieldKind[], topics: readonly Topic[]): number {
  const machinery = topics.some(topic => MACHINERY_TOPICS.has(topic))
  return kinds.filter(kind => PERSONAL_KINDS.has(kind) && !(machinery && kind === 'password')).length
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
  'stay_booking',
])

/** Tables whose rows are persons and nothing else, or what persons say to each other. */
const USER_TOPICS: ReadonlySet<Topic> = new Set(['account', 'member', 'visitor', 'chat'])

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
  // a bare image is a portrait in no table but those called after somebody
  photo: [],
}

/** Tables in which a word means something else: the rooms of a chat are none to sleep in. */
const CONTRARY_TOPICS: Readonly<Record<FieldKind, readonly Topic[]>> = {
  room_no: ['chat'],
}

/** Whether a kind belongs to tables about certain things. */
export function hasTopics(kind: FieldKind): boolean {
  return SUPPORTING_TOPICS[kind] !== undefined
}

/** Whether the table is about what this kind belongs to. */
export function isSupported(kind: FieldKind, around: Surroundings): boolean {
  return SUPPORTING_TOPICS[kind]?.some(topic => around.topics.includes(topic)) ?? false
}

/** What a bare word means in a table called after somebody: its name, its picture. */
const OF_PERSONS: ReadonlySet<FieldKind> = new Set(['person_name', 'photo'])

/** Tables about persons in which classes and courses have names too. */
const NAMED: ReadonlySet<Topic> = new Set(['school'])

/** Whether the surroundings speak for reading an ambiguous column as this kind. */
export function neighboursAgree(
  {kind, needs}: Pick<Candidate, 'kind' | 'needs'>,
  around: Surroundings,
): boolean {
  if (CONTRARY_TOPICS[kind]?.some(topic => around.topics.includes(topic)) && !isSupported(kind, around))
    return false
  if (needs === 'nothing') return true
  if (around.rows === 'persons' && OF_PERSONS.has(kind)) return true
  if (SUPPORTING_TOPICS[kind] !== undefined) return isSupported(kind, around)
  if (around.personal >= 1 || (kind === 'address' && around.clear.has(kind))) return true
  if (around.topics.some(topic => THING_TOPICS.has(topic))) return false
  const speaking = needs === 'neighbours' ? PERSON_TOPICS : USER_TOPICS
  return around.topics.some(topic => speaking.has(topic) && !(kind === 'person_name' && NAMED.has(topic)))
}

export function isMachinery({topics}: Pick<Surroundings, 'topics'>): boolean {
  return topics.some(topic => MACHINERY_TOPICS.has(topic))
}
