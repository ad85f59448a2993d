import {splitCase} from '../../kit/header-name-words.js'
import type {ForeignKey, TableHeader} from '../../model/records.js'

/** Endings of keys: what stands before them is what they name. */
const KEY_ENDING = /_?(?:id|no|num|code|key|sn|pk|fk)$/iu
/** Shorter pieces of names stand in others by chance. */
const SHORTEST = 2

/**
 * Tables whose abbreviation is part of this one's name, as declared keys tell: where `cst_id` leads to `customer`,
 * `cst_addr` is about customers. Nothing where the abbreviation is part of the other's name too: that says it itself.
 */
export function namesakesOf({place, foreignKeys = []}: TableHeader): readonly string[] {
  const words = wordsOf(place.table ?? '')
  return foreignKeys.filter(key => isAbbreviation(key, words)).map(({table}) => table)
}

function isAbbreviation({column, table}: ForeignKey, words: readonly string[]): boolean {
  const short = column.replace(KEY_ENDING, '').toLowerCase()
  if (short.length < SHORTEST || short === column.toLowerCase()) return false
  return words.includes(short) && !wordsOf(table).includes(short)
}

/** The words of a name: `T_CstAddr` is t, cst, addr. */
function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).flatMap(splitCase)
}
