import type {ReadLimits} from '../../model/format.js'

/**
 * Columns of a table known by keys. Where there are more, data stands in the keys, and every row would pay
 * for all of them.
 */
const MOST_KEYS = 4096

/** The bounds on what is read, as they are for JSON. */
export function boundsOf(limits: ReadLimits): ReadLimits {
  return {...limits, columns: Math.min(limits.columns, MOST_KEYS)}
}
