import type {Topic} from '../../model/plan.js'

/** Tables of what belongs to one person or household. */
const OWNED_TOPICS: ReadonlySet<Topic> = new Set([
  'house',
  'parking',
  'vehicle',
  'order',
  'payment',
  'bank',
  'wallet',
  'trip',
  'ticket',
  'express',
  'insurance',
  'loan',
  'appointment',
])

/** Rooms of a hotel have many guests. */
const PUBLIC_TOPICS: ReadonlySet<Topic> = new Set(['hotel', 'stay_booking'])

/** Tables of organisations and things name a contact person each, but their keys name the thing. */
const THING_TOPICS: ReadonlySet<Topic> = new Set([
  'company',
  'supplier',
  'region',
  'dictionary',
  'config',
  'template',
  'product',
  'stock',
  'article',
  'statistics',
])

/** What speaks for persons even where a table is also of things. */
const PERSON_TOPICS: ReadonlySet<Topic> = new Set([
  'account',
  'member',
  'customer',
  'staff',
  'school',
  'health',
  'visitor',
  ...OWNED_TOPICS,
  ...PUBLIC_TOPICS,
])

/** Whether the keys of a table name things or organisations, whomever its rows mention. */
export function isOfThings(topics: readonly Topic[]): boolean {
  return topics.some(topic => THING_TOPICS.has(topic)) && !topics.some(topic => PERSON_TOPICS.has(topic))
}

/** Whether a table is of rooms and beds that one guest after the other has. */
export function isPublic(topics: readonly Topic[]): boolean {
  return topics.some(topic => PUBLIC_TOPICS.has(topic))
}

/** Whether a table is of what belongs to one person or household. */
export function isOfOwned(topics: readonly Topic[]): boolean {
  return topics.some(topic => OWNED_TOPICS.has(topic)) && !isPublic(topics)
}

/** Tables of what somebody did in a system: there he is whom the row is about. */
const LOG_TOPICS: ReadonlySet<Topic> = new Set(['operation_log', 'login_log'])

export function isLog(topics: readonly Topic[]): boolean {
  return topics.some(topic => LOG_TOPICS.has(topic))
}
