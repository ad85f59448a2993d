import {BACKSLASH, LF} from './bytes.js'
import {backslashMeaning, indexWithin} from './literal.js'
import type {Rules} from './rules.js'
import {code} from './skip-code.js'
import type {Skip} from './skip-state.js'

/**
 * Skips on from `from`; answers with the position up to which all is dealt with. Less than `end` without
 * `done` means that more bytes must be seen first. With `last` nothing follows.
 */
export function skipOn(
  bytes: Uint8Array,
  from: number,
  end: number,
  skip: Skip,
  rules: Rules,
  last: boolean,
): number {
  let p = from
  while (p < end && skip.state === 'going') {
    const next =
      skip.inside === undefined ? code(bytes, p, end, skip, rules, last) : inside(bytes, p, end, skip)
    if (next === p && skip.state === 'going') return p
    p = next
  }
  return p
}

/** Goes on inside a literal, name or comment. */
function inside(bytes: Uint8Array, p: number, end: number, skip: Skip): number {
  const {inside: closing} = skip
  if (typeof closing !== 'number') return longClosing(bytes, p, end, skip, closing as Uint8Array)
  if (closing === LF) return newline(bytes, p, end, skip)
  let q = p
  while (q < end) {
    const c = bytes[q] as number
    if (c === BACKSLASH && skip.backslash !== 'plain') {
      const meaning = skip.backslash === 'escape' ? 'escape' : backslashMeaning(bytes, q, end, closing)
      const length = meaning === 'escape' ? 2 : 1
      if (meaning === 'more' || q + length > end) return q
      q += length
    } else if (c !== closing) q++
    else if (q + 1 >= end) return q
    else if (bytes[q + 1] === closing) q += 2
    else {
      skip.inside = undefined
      return q + 1
    }
  }
  return q
}

function newline(bytes: Uint8Array, p: number, end: number, skip: Skip): number {
  const found = indexWithin(bytes, LF, p, end)
  if (found < 0) return end
  skip.inside = undefined
  return found
}

function longClosing(bytes: Uint8Array, p: number, end: number, skip: Skip, closing: Uint8Array): number {
  const found = indexWithin(bytes, closing, p, end)
  if (found < 0) return Math.max(p, end - closing.length + 1)
  skip.inside = undefined
  return found + closing.length
}
