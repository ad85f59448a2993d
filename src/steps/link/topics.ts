import type {Topic} from '../../model/plan.js'

/** Tables of what one household holds. */
const HELD_TOPICS: ReadonlySet<Topic> = new Set(['house', 'parking', 'vehicle'])
/** Tables of what happens once to one person. */
const MATTER_TOPICS: ReadonlySet<Topic> = new Set(['order', 'payment', 'loan', 'insurance', 'appointment'])
/** Tables of what persons do and are given. */
const AFFAIR_TOPICS: ReadonlySet<Topic> = new Set(['bank', 'wallet', 'trip', 'ticket', 'express'])

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

/** Tables that may be the register of persons to which others refer. */
export const REGISTER_TOPICS: ReadonlySet<Topic> = new Set([
  'account',
  'member',
  'customer',
  'staff',
  'school',
  'health',
  'visitor',
])

/** What speaks for persons even where a table is also of things. */
const PERSON_TOPICS: ReadonlySet<Topic> = new Set([
  ...REGISTER_TOPICS,
  ...HELD_TOPICS,
  ...MATTER_TOPICS,
  ...AFFAIR_TOPICS,
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

/** Whether a table is of what one household holds, of what happens to one person, or of neither. */
export function isOf(topics: readonly Topic[]): 'held' | 'matter' | 'neither' {
  if (isPublic(topics) || isOfThings(topics)) return 'neither'
  if (topics.some(topic => MATTER_TOPICS.has(topic))) return 'matter'
  return topics.some(topic => HELD_TOPICS.has(topic)) ? 'held' : 'neither'
}

/** Tables of what somebody did in a system: there he is whom the row is about. */
const LOG_TOPICS: ReadonlySet<Topic> = new Set(['operation_log', 'login_log'])

export function isLog(topics: readonly Topic[]): boolean {
  return topics.some(topic => LOG_TOPICS.has(topic))
}
