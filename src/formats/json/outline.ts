import {
  afterSpace,
  BROKEN,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  valueEnd,
} from './bytes.js'

/** The beginning of a JSON text as a tree. `whole`: closed before the head ended. */
export type Outline =
  | {readonly kind: 'object'; readonly members: ReadonlyMap<string, Outline>; readonly whole: boolean}
  | {readonly kind: 'array'; readonly items: readonly Outline[]; readonly whole: boolean}
  | {readonly kind: 'scalar'; readonly text: string; readonly whole: boolean}

/** What the head of a file is as JSON. */
export interface Head {
  /** values one after another; more than one in JSON Lines */
  readonly values: readonly Outline[]
  /** no byte of the head contradicts JSON */
  readonly valid: boolean
}

/** Values deeper than this need only be well-formed. */
const DEPTH = 16

/** bytes of a text that are kept */
const LONGEST_TEXT = 200

/** Values one after another that are looked at; more change nothing. */
const MOST_VALUES = 100

interface Cursor {
  readonly bytes: Uint8Array
  readonly length: number
  at: number
  state: 'going' | 'ended' | 'broken'
}

/** Reads as much of a head as there is. Commas are not insisted on, record separators (0x1E) are spaces. */
export function outline(head: Uint8Array): Head {
  const bytes = new Uint8Array(head.length + 1)
  bytes.set(head)
  const cursor: Cursor = {bytes, length: head.length, at: 0, state: 'going'}
  const values: Outline[] = []
  while (values.length < MOST_VALUES && peek(cursor) >= 0) {
    const value = valueAt(cursor, 0)
    if (value !== undefined) values.push(value)
  }
  return {values, valid: cursor.state !== 'broken' && values.length > 0}
}

/** The next byte that is neither space nor comma; -1 when there is none, or reading has stopped. */
function peek(cursor: Cursor): number {
  const {bytes, length} = cursor
  let i = afterSpace(bytes, cursor.at, length)
  while (i < length && bytes[i] === COMMA) i = afterSpace(bytes, i + 1, length)
  cursor.at = i
  if (i >= length && cursor.state === 'going') cursor.state = 'ended'
  return cursor.state === 'going' ? (bytes[i] as number) : -1
}

/** Moves behind a value, given where a scan of it stopped; false when it has no end in the head. */
function moved(cursor: Cursor, end: number): boolean {
  if (end >= 0) cursor.at = end
  else cursor.state = end === BROKEN ? 'broken' : 'ended'
  return end >= 0
}

function valueAt(cursor: Cursor, depth: number): Outline | undefined {
  const byte = peek(cursor)
  if (byte < 0) return undefined
  if (depth < DEPTH && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
    cursor.at++
    return byte === OPEN_OBJECT ? objectAt(cursor, depth) : arrayAt(cursor, depth)
  }
  const start = cursor.at
  const whole = moved(cursor, valueEnd(cursor.bytes, start, cursor.length))
  return {kind: 'scalar', text: whole ? textOf(cursor.bytes, start, cursor.at) : '', whole}
}

function objectAt(cursor: Cursor, depth: number): Outline {
  const members = new Map<string, Outline>()
  for (let byte = peek(cursor); byte >= 0 && byte !== CLOSE_OBJECT; byte = peek(cursor)) {
    const start = cursor.at
    const end = byte === QUOTE ? valueEnd(cursor.bytes, start, cursor.length) : BROKEN
    if (!moved(cursor, end) || peek(cursor) < 0) break
    if (cursor.bytes[cursor.at] !== COLON) {
      cursor.state = 'broken'
      break
    }
    cursor.at++
    const value = valueAt(cursor, depth + 1)
    if (value !== undefined) members.set(textOf(cursor.bytes, start, end), value)
  }
  return {kind: 'object', members, whole: closed(cursor)}
}

function arrayAt(cursor: Cursor, depth: number): Outline {
  const items: Outline[] = []
  for (let byte = peek(cursor); byte >= 0 && byte !== CLOSE_ARRAY; byte = peek(cursor)) {
    const item = valueAt(cursor, depth + 1)
    if (item !== undefined) items.push(item)
  }
  return {kind: 'array', items, whole: closed(cursor)}
}

/** Steps over the closing sign, if the head has it. */
function closed(cursor: Cursor): boolean {
  if (cursor.state !== 'going') return false
  cursor.at++
  return true
}

/** The text of a string or word, without quotes. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = Buffer.from(bytes.subarray(start, Math.min(end, start + LONGEST_TEXT))).toString()
  return text.startsWith('"') ? text.slice(1, text.endsWith('"') ? -1 : undefined) : text
}
