// Takes rows out of delimited text where they are written by the book (RFC 4180); where they are not, and at the
// last, unfinished row, it stops and src/formats/delimited/records.ts goes on. test/kernel/split.test.ts holds the
// two together.

import {CARE, CR, done, FULL, LF, Take, USED_UP} from './take'

const PLAIN: i32 = 0
const QUOTED: i32 = 1
const CLOSED: i32 = 2

/** `extra` is the delimiter. */
@unmanaged
class Split extends Take {
  quote: i32
  newline: i32
}

// @ts-expect-error: decorator
@inline
function mask16(at: i32, delimiter: v128, quote: v128, newline: v128): u64 {
  const bytes = v128.load(at)
  const found = v128.or(i8x16.eq(bytes, newline), v128.or(i8x16.eq(bytes, delimiter), i8x16.eq(bytes, quote)))
  return <u64>i8x16.bitmask(found)
}

/** Whether a row holds nothing: only delimiters, quotes, spaces and control bytes. */
// @ts-expect-error: decorator
@inline
function isBlankRow(from: i32, to: i32, delimiter: i32, quote: i32): bool {
  for (let i = from; i < to; i++) {
    const byte = <i32>load<u8>(i)
    if (byte > 32 && byte != delimiter && byte != quote) return false
  }
  return true
}

/** Makes one quote of each two in the cells of a row whose end is marked by its complement. */
function undouble(p: Split, from: i32, to: i32, apart: i32): void {
  const quote = <u8>p.quote
  for (let cell = from; cell < to; cell += 4) {
    const marked = load<i32>(cell + apart)
    if (marked >= 0) continue
    const start = p.bytes + load<i32>(cell)
    const end = p.bytes + ~marked
    let put = start
    for (let i = start; i < end; i++) {
      const byte = load<u8>(i)
      if (byte == quote) i++
      store<u8>(put++, byte)
    }
    store<i32>(cell + apart, put - p.bytes)
  }
}

/** One long loop over the bytes that end or quote cells: some hundreds of millions a second pass through it. */
export function split(address: usize): i32 {
  const p = changetype<Split>(address)
  const bytes = p.bytes
  const length = p.length
  const delimiter = p.extra
  const newline = p.newline
  /** no byte where nothing is quoted */
  const quote = p.quote == 0 ? -1 : p.quote
  const delimiters = i8x16.splat(<i8>delimiter)
  const quotes = i8x16.splat(p.quote == 0 ? <i8>newline : <i8>quote)
  const newlines = i8x16.splat(<i8>newline)
  const width = p.columns << 2
  const cut = newline == LF
  /** what is added to the place of a start to get the place of its end */
  const apart = p.ends - p.starts
  let put = p.starts
  let rowPut = put
  let rowStart = p.next
  let cellStart = rowStart
  let mode = PLAIN
  let closing = 0
  let doubled = false
  let anyDoubled = false
  let skip = -1
  let rows = 0
  for (let block = rowStart; block < length; block += 64) {
    const at = bytes + block
    let found =
      mask16(at, delimiters, quotes, newlines) |
      (mask16(at + 16, delimiters, quotes, newlines) << 16) |
      (mask16(at + 32, delimiters, quotes, newlines) << 32) |
      (mask16(at + 48, delimiters, quotes, newlines) << 48)
    if (length - block < 64) found &= ((<u64>1) << <u64>(length - block)) - 1
    for (; found != 0; found &= found - 1) {
      const i = block + <i32>ctz(found)
      const byte = <i32>load<u8>(bytes + i)
      if (mode == QUOTED) {
        if (byte != quote || i == skip) continue
        if (i + 1 >= length) return done(p, rowStart, rows, USED_UP)
        const next = <i32>load<u8>(bytes + i + 1)
        if (next == CR && i + 2 >= length) return done(p, rowStart, rows, USED_UP)
        if (next == quote) {
          skip = i + 1
          doubled = true
        } else if (next == delimiter || next == newline || (cut && next == CR && load<u8>(bytes + i + 2) == LF)) {
          mode = CLOSED
          closing = i
        } else return done(p, rowStart, rows, CARE)
        continue
      }
      if (byte == quote) {
        if (mode == PLAIN && i == cellStart) {
          mode = QUOTED
          doubled = false
        }
        continue
      }
      if (put - rowPut >= width) return done(p, rowStart, rows, CARE)
      const ends = byte == newline
      if (mode == PLAIN) {
        store<i32>(put, cellStart)
        store<i32>(put + apart, ends && cut && i > cellStart && load<u8>(bytes + i - 1) == CR ? i - 1 : i)
      } else {
        store<i32>(put, cellStart + 1)
        store<i32>(put + apart, doubled ? ~closing : closing)
        anyDoubled = anyDoubled || doubled
        mode = PLAIN
      }
      put += 4
      cellStart = i + 1
      if (!ends) continue
      if (isBlankRow(bytes + rowStart, bytes + i, delimiter, quote)) put = rowPut
      else {
        // Not before the row is whole: until then it may have to be read again as it stands.
        if (anyDoubled) undouble(p, rowPut, put, apart)
        rowPut += width
        for (; put < rowPut; put += 4) {
          store<i32>(put, 0)
          store<i32>(put + apart, 0)
        }
        rows++
      }
      anyDoubled = false
      rowStart = i + 1
      if (rows == p.room) return done(p, rowStart, rows, FULL)
    }
  }
  return done(p, rowStart, rows, USED_UP)
}
