import type {FieldKind} from '../../model/detector.js'
import type {TableTally} from '../../model/tally.js'
import {isPersonNumber} from './kinds.js'

/** What a table that only says who holds what may have beside its keys. */
const BESIDE: ReadonlySet<FieldKind | 'none'> = new Set([
  'none',
  'timestamp',
  'person_key',
  'student_no',
  'employee_no',
  'device_id',
  'room_no',
  'house_property',
  'plate_no',
  'vin',
])
/** Columns of such a table, those of entering and of state included. */
const MOST_COLUMNS = 12

/** Whether a table binds persons to what they hold, and says nothing more: owners to rooms, wearers to devices. */
export function isBinding({plan, rows}: TableTally): boolean {
  const {findings} = plan
  if (rows === 0 || findings.length > MOST_COLUMNS) return false
  return findings.some(({kind}) => isPersonNumber(kind)) && findings.every(({kind}) => BESIDE.has(kind))
}
