// Takes rows out of INSERT … VALUES ( … ), ( … ): what src/formats/sql/tuple.ts does a byte at a time.
// test/kernel/takers.test.ts holds the two together.

import {BACKSLASH, CARE, done, findEither, FULL, isScalar, QUOTE, Take, USED_UP} from './take'

const OPEN: i32 = 40
const CLOSE: i32 = 41
const COMMA: i32 = 44

/** What backslashes do in literals, as `extra` says: nothing, escape, or nobody can tell. */
const PLAIN: i32 = 0
const ESCAPE: i32 = 1

const NULL_LENGTH: i32 = 4
const DEFAULT_LENGTH: i32 = 7

// @ts-expect-error: decorator
@inline
function isBlank(byte: i32): bool {
  return byte == 32 || (byte >= 9 && byte <= 13)
}

/** What a letter behind a backslash stands for in MySQL. */
function meaning(letter: i32): i32 {
  if (letter == 110) return 10
  if (letter == 116) return 9
  if (letter == 114) return 13
  if (letter == 48) return 0
  if (letter == 98) return 8
  if (letter == 102) return 12
  return letter == 90 ? 26 : letter
}

/** Takes quotes and, where there are any, escapes out of a literal; returns its new end. */
function unescape(start: i32, end: i32, escapes: bool): i32 {
  let put = start
  for (let i = start; i < end; i++) {
    let byte = <i32>load<u8>(i)
    if (byte == QUOTE) i++
    else if (escapes && byte == BACKSLASH && i + 1 < end) {
      const letter = <i32>load<u8>(i + 1)
      if (letter != 37 && letter != 95) {
        byte = meaning(letter)
        i++
      }
    }
    store<u8>(put++, <u8>byte)
  }
  return put
}

/** Rewrites the cells of a row whose end is marked by its complement. */
function mend(p: Take, from: i32, to: i32, apart: i32): void {
  for (let cell = from; cell < to; cell += 4) {
    const marked = load<i32>(cell + apart)
    if (marked >= 0) continue
    const end = unescape(p.bytes + load<i32>(cell), p.bytes + ~marked, p.extra == ESCAPE)
    store<i32>(cell + apart, end - p.bytes)
  }
}

/** whether the last literal held escapes or doubled quotes, and a backslash nobody can tell about */
let escaped = false
let unsure = false

/** Where the closing quote of a literal is; `to` when it is not there. */
function closing(from: i32, to: i32, backslash: i32): i32 {
  const quotes = i8x16.splat(<i8>QUOTE)
  const others = i8x16.splat(backslash == PLAIN ? <i8>QUOTE : <i8>BACKSLASH)
  escaped = false
  let i = from
  while (true) {
    i = findEither(i, to, quotes, others)
    if (i >= to) return to
    if (load<u8>(i) == QUOTE && load<u8>(i + 1) != QUOTE) return i
    escaped = true
    if (load<u8>(i) == BACKSLASH && backslash != ESCAPE) unsure = true
    i += 2
  }
}

/** Rows of `columns` values each, from the parenthesis that opens the first of them. */
export function takeTuples(address: usize): i32 {
  const p = changetype<Take>(address)
  const bytes = p.bytes
  const to = bytes + p.length
  const width = p.columns << 2
  const apart = p.ends - p.starts
  let put = p.starts
  unsure = false
  let rows = 0
  let row = bytes + p.next
  while (true) {
    while (row < to && (load<u8>(row) == COMMA || isBlank(load<u8>(row)))) row++
    if (row >= to) return done(p, row - bytes, rows, USED_UP)
    if (rows == p.room) return done(p, row - bytes, rows, FULL)
    if (load<u8>(row) != OPEN) return done(p, row - bytes, rows, CARE)
    const rowPut = put
    let marked = false
    let i = row + 1
    while (true) {
      while (i < to && isBlank(load<u8>(i))) i++
      if (put - rowPut >= width) return done(p, row - bytes, rows, CARE)
      let byte = <i32>load<u8>(i)
      if (byte == QUOTE) {
        const start = i + 1
        i = closing(start, to, p.extra)
        if (unsure) return done(p, row - bytes, rows, CARE)
        // The byte behind a quote tells whether it closes.
        if (i + 1 >= to) return done(p, row - bytes, rows, USED_UP)
        store<i32>(put, start - bytes)
        store<i32>(put + apart, escaped ? ~(i - bytes) : i - bytes)
        marked = marked || escaped
        i++
      } else {
        const start = i
        while (isScalar(load<u8>(i))) i++
        if (i >= to) return done(p, row - bytes, rows, USED_UP)
        if (i == start) return done(p, row - bytes, rows, CARE)
        const letter = load<u8>(start) | 32
        const isNull = i - start == NULL_LENGTH && (load<u32>(start) | 0x20202020) == 0x6c6c756e
        if (i - start == DEFAULT_LENGTH && letter == 100) return done(p, row - bytes, rows, CARE)
        store<i32>(put, (isNull ? i : start) - bytes)
        store<i32>(put + apart, i - bytes)
      }
      put += 4
      byte = <i32>load<u8>(i)
      if (i >= to) return done(p, row - bytes, rows, USED_UP)
      i++
      if (byte == COMMA) continue
      if (byte != CLOSE || put - rowPut != width) return done(p, row - bytes, rows, CARE)
      break
    }
    if (marked) mend(p, rowPut, put, apart)
    rows++
    row = i
  }
}
