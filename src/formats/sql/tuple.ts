import {BACKSLASH, CLOSE, COMMA, isScalar, QUOTE} from './bytes.js'
import {evaluate} from './evaluate.js'
import {endOfExpression} from './expression.js'
import {backslashMeaning, NEED_MORE, NEED_ROOM, unescapeQuoted} from './literal.js'
import type {Rules} from './rules.js'

/** Values as they are scanned: ranges of bytes, and which of them must be rewritten once their row is whole. */
export interface Cells {
  starts: Int32Array
  ends: Int32Array
  /** values in the last row scanned */
  count: number
  /** index of a cell times two, plus one when it is an expression and not just a literal with escapes */
  marks: Int32Array
  marked: number
  /** what the row told about backslashes, where that was unsure */
  evidence: 'escape' | 'plain' | 'none'
}

const FIRST_ROOM = 1024

export function newCells(): Cells {
  return {
    starts: new Int32Array(FIRST_ROOM),
    ends: new Int32Array(FIRST_ROOM),
    count: 0,
    marks: new Int32Array(FIRST_ROOM),
    marked: 0,
    evidence: 'none',
  }
}

/** Twice the room, so that growing costs little however often it happens. */
export function grow(cells: Cells): void {
  cells.starts = doubled(cells.starts)
  cells.ends = doubled(cells.ends)
  cells.marks = doubled(cells.marks)
}

function doubled(old: Int32Array): Int32Array {
  const array = new Int32Array(old.length * 2)
  array.set(old)
  return array
}

const NULL_LENGTH = 4
const DEFAULT_LENGTH = 7

/**
 * Scans one row of values; `from` is behind its opening parenthesis, `base` the first cell to fill. Answers
 * with the position behind the closing one. Nothing is rewritten, so that a row cut at `end` can be scanned
 * again. `bytes[end]` must be a quote: it stops every loop, so that none of them compares positions.
 * One long function: it sees every byte of a dump, and calls per value would halve its speed.
 */
export function scanTuple(
  bytes: Uint8Array,
  from: number,
  end: number,
  cells: Cells,
  base: number,
  rules: Rules,
): number {
  const {starts, ends} = cells
  const room = starts.length
  const plain = rules.backslash === 'plain'
  const escapes = rules.backslash === 'escape'
  let cell = base
  let p = from
  cells.marked = 0
  for (;;) {
    let c = bytes[p] as number
    while (c === 32 || (c < 14 && c > 8)) c = bytes[++p] as number
    if (p >= end) return NEED_MORE
    if (cell >= room) return NEED_ROOM
    const first = p
    let start = p
    let stop: number
    let escaped = false
    let simple = true
    if (c === QUOTE || ((c === 78 || c === 110) && bytes[p + 1] === QUOTE && p + 1 < end)) {
      if (c !== QUOTE) p++
      start = ++p
      for (;;) {
        c = bytes[p] as number
        if (plain) while (c !== QUOTE) c = bytes[++p] as number
        else while (c !== QUOTE && c !== BACKSLASH) c = bytes[++p] as number
        if (p >= end) return NEED_MORE
        if (c === QUOTE) {
          c = bytes[p + 1] as number
          if (c !== QUOTE) break
          if (p + 1 >= end) return NEED_MORE
          escaped = true
          p += 2
        } else if (escapes) {
          escaped = true
          p += 2
        } else {
          const meaning = backslashMeaning(bytes, p, end, QUOTE)
          if (meaning === 'more') return NEED_MORE
          if (bytes[p + 1] === QUOTE) cells.evidence = meaning
          escaped = escaped || meaning === 'escape'
          p += meaning === 'escape' ? 2 : 1
        }
        if (p >= end) return NEED_MORE
      }
      stop = p++
    } else if (isScalar(c)) {
      do c = bytes[++p] as number
      while (isScalar(c))
      stop = p
      if (p - first === NULL_LENGTH && isNull(bytes, first)) start = stop
      else if (p - first === DEFAULT_LENGTH && isDefault(bytes, first)) start = stop
    } else if (c === COMMA || (c === CLOSE && cell > base)) {
      stop = p
    } else if (c === CLOSE) {
      cells.count = 0
      return p + 1
    } else {
      stop = p
      simple = false
    }
    if (simple) {
      while (c === 32 || (c < 14 && c > 8)) c = bytes[++p] as number
      if (p >= end) return NEED_MORE
      simple = c === COMMA || c === CLOSE
    }
    if (!simple) {
      p = endOfExpression(bytes, first, end, rules, 'tuple')
      if (p < 0) return p
      c = bytes[p] as number
      start = first
      stop = p
      mark(cells, cell * 2 + 1)
    } else if (escaped) mark(cells, cell * 2)
    starts[cell] = start
    ends[cell++] = stop
    p++
    if (c === CLOSE) {
      cells.count = cell - base
      return p
    }
  }
}

function mark(cells: Cells, entry: number): void {
  cells.marks[cells.marked++] = entry
}

/** `NULL` in any case: four letters that begin with N can be no number. */
function isNull(bytes: Uint8Array, p: number): boolean {
  return (
    ((bytes[p] as number) | 32) === 110 &&
    ((bytes[p + 1] as number) | 32) === 117 &&
    ((bytes[p + 2] as number) | 32) === 108 &&
    ((bytes[p + 3] as number) | 32) === 108
  )
}

const DEFAULT = Buffer.from('default')

function isDefault(bytes: Uint8Array, p: number): boolean {
  return DEFAULT.every((letter, i) => ((bytes[p + i] as number) | 32) === letter)
}

/** Rewrites what a finished row marked: escapes, and expressions to their value. */
export function settle(bytes: Uint8Array, cells: Cells, rules: Rules): void {
  const {starts, ends, marks} = cells
  for (let i = 0; i < cells.marked; i++) {
    const entry = marks[i] as number
    const cell = entry >> 1
    if (entry & 1) evaluate(bytes, cells, cell, rules)
    else {
      const start = starts[cell] as number
      ends[cell] = unescapeQuoted(bytes, start, ends[cell] as number, QUOTE, rules.backslash)
    }
  }
  cells.marked = 0
}
