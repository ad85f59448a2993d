// Takes rows out of JSON objects that have the same keys in the same order and plain values: what
// src/formats/json/record.ts does a byte at a time. test/kernel/objects.test.ts holds the two together.

import {BACKSLASH, CARE, done, FULL, isScalar, LF, Take, USED_UP} from './take'

const QUOTE: i32 = 34
const COLON: i32 = 58
const COMMA: i32 = 44
const OPEN: i32 = 123
const CLOSE: i32 = 125
const NULL_LENGTH: i32 = 4

// @ts-expect-error: decorator
@inline
function afterSpace(from: i32, to: i32): i32 {
  let i = from
  while (i < to && load<u8>(i) <= 32) i++
  return i
}

/** Whether a key, quotes and all, stands at `at`. Eight bytes at a look; what is behind its end does not count. */
// @ts-expect-error: decorator
@inline
function isKey(at: i32, key: i32, length: i32): bool {
  let i = 0
  for (; i + 8 <= length; i += 8) if (load<u64>(at + i) != load<u64>(key + i)) return false
  if (i == length) return true
  const mask = (((<u64>1) << (<u64>(length - i) << 3)) - 1)
  return ((load<u64>(at + i) ^ load<u64>(key + i)) & mask) == 0
}

/** The first quote, backslash or line end at or behind `from`; `to` or more when there is none before it. */
// @ts-expect-error: decorator
@inline
function stringStop(from: i32, to: i32): i32 {
  for (let i = from; i < to; i += 16) {
    const bytes = v128.load(i)
    const quotes = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUOTE)), i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH)))
    const found = i8x16.bitmask(v128.or(quotes, i8x16.eq(bytes, i8x16.splat(<i8>LF))))
    if (found != 0) return i + ctz(found)
  }
  return to
}

/** What a letter behind a backslash stands for, other than u. */
function meaning(letter: i32): i32 {
  if (letter == 110) return 10
  if (letter == 116) return 9
  if (letter == 114) return 13
  if (letter == 98) return 8
  return letter == 102 ? 12 : letter
}

// @ts-expect-error: decorator
@inline
function hex(byte: i32): i32 {
  if (<u32>(byte - 48) < 10) return byte - 48
  const letter = (byte | 32) - 97
  return <u32>letter < 6 ? letter + 10 : -1
}

/** The code of four hexadecimal digits; negative when they are none. */
function codeAt(at: i32): i32 {
  const high = (hex(load<u8>(at)) << 4) | hex(load<u8>(at + 1))
  const low = (hex(load<u8>(at + 2)) << 4) | hex(load<u8>(at + 3))
  return (high << 8) | low
}

function putUtf8(at: i32, code: i32): i32 {
  if (code < 0x80) {
    store<u8>(at, <u8>code)
    return at + 1
  }
  if (code < 0x800) {
    store<u8>(at, <u8>(0xc0 | (code >> 6)))
    store<u8>(at + 1, <u8>(0x80 | (code & 0x3f)))
    return at + 2
  }
  store<u8>(at, <u8>(0xe0 | (code >> 12)))
  store<u8>(at + 1, <u8>(0x80 | ((code >> 6) & 0x3f)))
  store<u8>(at + 2, <u8>(0x80 | (code & 0x3f)))
  return at + 3
}

/** Unescapes a string in place; its new end, −1 where it holds what is left to the host: halves of characters. */
function unescape(start: i32, end: i32): i32 {
  let put = start
  for (let i = start; i < end; ) {
    const byte = <i32>load<u8>(i)
    if (byte != BACKSLASH) {
      store<u8>(put++, <u8>byte)
      i++
    } else if (load<u8>(i + 1) != 117) {
      store<u8>(put++, <u8>meaning(load<u8>(i + 1)))
      i += 2
    } else {
      const code = codeAt(i + 2)
      if (i + 6 > end || code < 0 || (code >= 0xd800 && code < 0xe000)) return -1
      put = putUtf8(put, code)
      i += 6
    }
  }
  return put
}

/** Unescapes the cells of a row whose end is marked by its complement; false where the host must. */
function mend(p: Take, from: i32, to: i32, apart: i32): bool {
  for (let cell = from; cell < to; cell += 4) {
    const marked = load<i32>(cell + apart)
    if (marked >= 0) continue
    const end = unescape(p.bytes + load<i32>(cell), p.bytes + ~marked)
    if (end < 0) return false
    store<i32>(cell + apart, end - p.bytes)
  }
  return true
}

/**
 * Objects from the brace that opens the first of them, with white space and commas between. `extra` is the
 * address of the keys: for each its length and its bytes with quotes, at multiples of four, eight bytes readable
 * behind the last.
 */
export function takeObjects(address: usize): i32 {
  const p = changetype<Take>(address)
  const bytes = p.bytes
  const to = bytes + p.length
  const apart = p.ends - p.starts
  const columns = p.columns
  let put = p.starts
  let rows = 0
  let row = bytes + p.next
  while (true) {
    while (row < to && (load<u8>(row) <= 32 || load<u8>(row) == COMMA)) row++
    if (row >= to) return done(p, row - bytes, rows, USED_UP)
    if (rows == p.room) return done(p, row - bytes, rows, FULL)
    if (load<u8>(row) != OPEN) return done(p, row - bytes, rows, CARE)
    const rowPut = put
    let key = p.extra
    let marked = false
    let filled = false
    let i = row + 1
    for (let column = 0; column < columns; column++) {
      i = afterSpace(i, to)
      const keyLength = load<i32>(key)
      // Behind the key there are a colon and a value at least.
      if (i + keyLength + 2 >= to) return done(p, row - bytes, rows, USED_UP)
      if (!isKey(i, key + 4, keyLength)) return done(p, row - bytes, rows, CARE)
      key += 4 + ((keyLength + 3) & ~3)
      i = afterSpace(i + keyLength, to)
      if (i >= to) return done(p, row - bytes, rows, USED_UP)
      if (load<u8>(i) != COLON) return done(p, row - bytes, rows, CARE)
      i = afterSpace(i + 1, to)
      if (i >= to) return done(p, row - bytes, rows, USED_UP)
      let start = i
      let stop = i
      if (load<u8>(i) == QUOTE) {
        let escaped = false
        start = i + 1
        stop = stringStop(start, to)
        while (stop < to && load<u8>(stop) == BACKSLASH) {
          escaped = true
          stop = stringStop(stop + 2, to)
        }
        if (stop + 1 >= to) return done(p, row - bytes, rows, USED_UP)
        if (load<u8>(stop) != QUOTE) return done(p, row - bytes, rows, CARE)
        i = stop + 1
        filled = filled || stop > start
        store<i32>(put, start - bytes)
        store<i32>(put + apart, escaped ? ~(stop - bytes) : stop - bytes)
        marked = marked || escaped
      } else {
        while (isScalar(load<u8>(i))) i++
        if (i + 1 >= to) return done(p, row - bytes, rows, USED_UP)
        if (i == start) return done(p, row - bytes, rows, CARE)
        const isNull = i - start == NULL_LENGTH && load<u16>(start) == 0x756e
        filled = filled || !isNull
        store<i32>(put, isNull ? 0 : start - bytes)
        store<i32>(put + apart, isNull ? 0 : i - bytes)
      }
      put += 4
      i = afterSpace(i, to)
      if (i >= to) return done(p, row - bytes, rows, USED_UP)
      if (column + 1 == columns) break
      if (load<u8>(i) != COMMA) return done(p, row - bytes, rows, CARE)
      i++
    }
    if (load<u8>(i) != CLOSE || (marked && !mend(p, rowPut, put, apart)))
      return done(p, row - bytes, rows, CARE)
    if (filled) rows++
    else put = rowPut
    row = i + 1
  }
}
