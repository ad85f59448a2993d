import type {Detector} from '../../model/detector.js'
import type {Column} from '../../model/records.js'
import type {ColumnProfile} from './values.js'

/** Types of whole numbers as schemas declare them; `number(10)` may hold anything that is written in digits. */
const WHOLE = /^(?:tiny|small|medium|big)?(?:int|integer|serial)\d?\b/i
/** `room_id`, `replyMsgId`, `main_pk`: a name for the key of a thing. */
const KEY = /(?:^|[_\W]|[a-z](?=I))(?:id|pk|fk|uuid)$/i

/** Numbers too long for whole numbers of a database: cards, telephones. In a key they are told of, not kept. */
const NUMBERED: ReadonlySet<Detector['family']> = new Set(['contact', 'document', 'money'])

/**
 * Whether a column only points at what its comment names: a 病历 in `record_id` over whole numbers is the key of a
 * record, a 银行卡 in `bank_id int` that of a card.
 */
export function pointsElsewhere(
  {family, digest}: Detector,
  {name, type = ''}: Column,
  {filled, digits}: ColumnProfile,
): boolean {
  if (!KEY.test(name)) return false
  const declared = WHOLE.test(type)
  const isWritten = digest === 'text' && (declared || (filled > 0 && digits === filled))
  return isWritten || (declared && NUMBERED.has(family))
}
