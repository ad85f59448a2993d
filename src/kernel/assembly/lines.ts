// Takes rows out of PostgreSQL's COPY text format: what src/formats/sql/copy.ts does a byte at a time.
// test/kernel/takers.test.ts holds the two together.

import {BACKSLASH, CARE, CR, done, FULL, LF, Take, USED_UP} from './take'

// @ts-expect-error: decorator
@inline
function mask16(at: i32, delimiter: v128): u64 {
  const bytes = v128.load(at)
  const ends = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>LF)), i8x16.eq(bytes, delimiter))
  return <u64>i8x16.bitmask(v128.or(ends, i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH))))
}

/** What a letter behind a backslash stands for: itself mostly; -1 for the beginning of a number. */
function meaning(letter: i32): i32 {
  if (letter == 110) return 10
  if (letter == 116) return 9
  if (letter == 114) return 13
  if (letter == 98) return 8
  if (letter == 102) return 12
  if (letter == 118) return 11
  return letter == 120 || (letter >= 48 && letter <= 55) ? -1 : letter
}

/** Unescapes the cells of a row whose end is marked by its complement; false where one holds a number. */
function unescape(p: Take, from: i32, to: i32, apart: i32): bool {
  for (let cell = from; cell < to; cell += 4) {
    const marked = load<i32>(cell + apart)
    if (marked >= 0) continue
    const start = p.bytes + load<i32>(cell)
    const end = p.bytes + ~marked
    let put = start
    const isNull = end - start == 2 && load<u8>(start) == BACKSLASH && load<u8>(start + 1) == 78
    for (let i = isNull ? end : start; i < end; i++) {
      let byte = <i32>load<u8>(i)
      if (byte == BACKSLASH && i + 1 < end) byte = meaning(load<u8>(++i))
      if (byte < 0) return false
      store<u8>(put++, <u8>byte)
    }
    store<i32>(cell + apart, put - p.bytes)
  }
  return true
}

/** Lines of `columns` cells each; `extra` is the byte between cells. One long loop, as in split.ts. */
export function takeLines(address: usize): i32 {
  const p = changetype<Take>(address)
  const bytes = p.bytes
  const length = p.length
  const delimiters = i8x16.splat(<i8>p.extra)
  const width = p.columns << 2
  const apart = p.ends - p.starts
  let put = p.starts
  let rowPut = put
  let rowStart = p.next
  let cellStart = rowStart
  let escaped = -1
  let marked = false
  let anyMarked = false
  let rows = 0
  for (let block = rowStart; block < length; block += 64) {
    const at = bytes + block
    let found =
      mask16(at, delimiters) |
      (mask16(at + 16, delimiters) << 16) |
      (mask16(at + 32, delimiters) << 32) |
      (mask16(at + 48, delimiters) << 48)
    if (length - block < 64) found &= ((<u64>1) << <u64>(length - block)) - 1
    for (; found != 0; found &= found - 1) {
      const i = block + <i32>ctz(found)
      if (i == escaped) continue
      const byte = <i32>load<u8>(bytes + i)
      if (byte == BACKSLASH) {
        // `\.` ends the rows
        if (i == rowStart && load<u8>(bytes + i + 1) == 46) return done(p, rowStart, rows, CARE)
        escaped = i + 1
        marked = true
        continue
      }
      if (put - rowPut >= width) return done(p, rowStart, rows, CARE)
      const stop = byte == LF && i > rowStart && load<u8>(bytes + i - 1) == CR ? i - 1 : i
      store<i32>(put, cellStart)
      store<i32>(put + apart, marked ? ~stop : stop)
      anyMarked = anyMarked || marked
      marked = false
      put += 4
      cellStart = i + 1
      if (byte != LF) continue
      if (put - rowPut != width || (anyMarked && !unescape(p, rowPut, put, apart)))
        return done(p, rowStart, rows, CARE)
      anyMarked = false
      rowPut = put
      rowStart = cellStart
      if (++rows == p.room) return done(p, rowStart, rows, FULL)
    }
  }
  return done(p, rowStart, rows, USED_UP)
}
