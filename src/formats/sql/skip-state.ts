import {type Blocks, newBlocks} from './routine.js'
import type {Rules} from './rules.js'

/**
 * What ends the part that is skipped. `statement`: its terminator, or the line where another begins.
 * `routine`: the end of a body with statements of its own. `condition`: the statement an IF leads to.
 * `select`: also a UNION. `tuple`: the parenthesis that closes the first one.
 */
export type SkipUntil = 'statement' | 'routine' | 'condition' | 'select' | 'tuple'

/** A skip that can pause anywhere: statements larger than memory pass through it. */
export interface Skip {
  readonly until: SkipUntil
  /** what ends statements; one byte `;` unless DELIMITER said otherwise */
  readonly delimiter: Uint8Array
  /** the byte or text that ends what we are inside of; `undefined` in plain code */
  inside: number | Uint8Array | undefined
  backslash: Rules['backslash']
  depth: number
  line: 'start' | 'middle'
  blocks: Blocks
  state: 'going' | 'done'
}

export function newSkip(until: SkipUntil, delimiter: Uint8Array): Skip {
  return {
    until,
    delimiter,
    inside: undefined,
    backslash: 'plain',
    depth: 0,
    line: 'middle',
    blocks: newBlocks(),
    state: 'going',
  }
}

/** Behind the delimiter at `p`; `p` itself where it does not stand. */
export function delimiterEnd(bytes: Uint8Array, p: number, end: number, skip: Skip): number {
  const {delimiter} = skip
  for (let i = 0; i < delimiter.length; i++) if (p + i >= end || bytes[p + i] !== delimiter[i]) return p
  return p + delimiter.length
}
