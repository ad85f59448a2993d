// Splits CSV into cells, 64 bytes at a look. AssemblyScript, compiled to WebAssembly SIMD by `npm run build`.
// The rules are those of src/formats/delimited: a quote opens a cell only at its first byte, two quotes in a
// quoted cell are one, what follows a closing quote belongs to the cell. src/formats tests hold both together.

/** Where a call stopped, read by the host: see `src/kernel/kernel.ts`. */
@unmanaged
class Progress {
  /** address behind the last whole record */
  consumed: i32
  rows: i32
  /** cells of the record that did not fit `columns`, 0 if none did not */
  wide: i32
  /** a quoted cell did not close before the end of the input */
  open: i32
}

// The masks of the block that is looked at: one bit per byte.
let blockAt: usize = 0
let breaks: u64 = 0
let quotes: u64 = 0

// @ts-expect-error: decorator
@inline
function mask16(at: usize, a: v128, b: v128): u64 {
  const bytes = v128.load(at)
  return <u64>i8x16.bitmask(v128.or(i8x16.eq(bytes, a), i8x16.eq(bytes, b)))
}

// @ts-expect-error: decorator
@inline
function mask16of(at: usize, a: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(v128.load(at), a))
}

// @ts-expect-error: decorator
@inline
function look(at: usize, delimiters: v128, newlines: v128, quoteMarks: v128): void {
  blockAt = at
  breaks =
    mask16(at, delimiters, newlines) |
    (mask16(at + 16, delimiters, newlines) << 16) |
    (mask16(at + 32, delimiters, newlines) << 32) |
    (mask16(at + 48, delimiters, newlines) << 48)
  quotes =
    mask16of(at, quoteMarks) |
    (mask16of(at + 16, quoteMarks) << 16) |
    (mask16of(at + 32, quoteMarks) << 32) |
    (mask16of(at + 48, quoteMarks) << 48)
}

/**
 * Cells of whole records in `[from, to)`. 64 readable bytes must follow `to`. Starts and ends are addresses,
 * `columns` per row; missing cells are empty. Stops behind the last whole record, at `maxRows`, or before a
 * record wider than `columns`.
 */
export function splitCsv(
  from: usize,
  to: usize,
  delimiter: u8,
  quote: u8,
  columns: i32,
  maxRows: i32,
  starts: usize,
  ends: usize,
  progress: usize,
): void {
  const p = changetype<Progress>(progress)
  const delimiters = i8x16.splat(<i8>delimiter)
  const newlines = i8x16.splat(10)
  const quoteMarks = i8x16.splat(<i8>quote)
  let rows = 0
  let column = 0
  let cell = from
  let consumed = from
  let pos = from
  let out: usize = 0
  let marked = 0
  p.wide = 0
  p.open = 0
  look(from & ~63, delimiters, newlines, quoteMarks)
  while (pos < to && rows < maxRows) {
    let end: usize
    let start = cell
    if (load<u8>(pos) == quote) {
      // Inside quotes only quotes matter. Cells with doubled quotes, or with text behind the closing one, are
      // put right when their record is whole: until then its bytes may be read a second time.
      let at = pos + 1
      let plain = true
      start = at
      for (;;) {
        at = nextQuote(at, to, delimiters, newlines, quoteMarks)
        if (at + 1 >= to || load<u8>(at + 1) != quote) break
        plain = false
        at += 2
      }
      if (at >= to) {
        p.open = 1
        break
      }
      end = at
      pos = nextBreak(at + 1, to, delimiters, newlines, quoteMarks)
      if (pos >= to) break
      let tail = pos
      if (load<u8>(pos) == 10 && load<u8>(tail - 1) == 13) tail--
      if (!plain || tail > at + 1) {
        end = -tail
        marked++
      }
    } else {
      pos = nextBreak(pos, to, delimiters, newlines, quoteMarks)
      if (pos >= to) break
      end = pos
      if (load<u8>(pos) == 10 && end > start && load<u8>(end - 1) == 13) end--
    }
    if (column >= columns) {
      p.wide = column + 1
      break
    }
    store<i32>(starts + out, <i32>start)
    store<i32>(ends + out, <i32>end)
    out += 4
    column++
    const newline = load<u8>(pos) == 10
    pos++
    cell = pos
    if (!newline) continue
    for (; column < columns; column++) {
      store<i32>(starts + out, 0)
      store<i32>(ends + out, 0)
      out += 4
    }
    column = 0
    rows++
    consumed = pos
    if (marked == 0) continue
    marked = 0
    for (let c = out - ((<usize>columns) << 2); c < out; c += 4) {
      if (load<i32>(ends + c) < 0) store<i32>(ends + c, unquote(load<i32>(starts + c), -load<i32>(ends + c), quote))
    }
  }
  p.consumed = <i32>consumed
  p.rows = rows
}

/** Writes a quoted cell as it is meant over itself; returns its new end. `start` is behind the opening quote. */
function unquote(start: i32, end: i32, quote: u8): i32 {
  let write = start
  let at = start
  let inside = true
  while (at < end) {
    const byte = load<u8>(at)
    if (inside && byte == quote) {
      if (at + 1 < end && load<u8>(at + 1) == quote) at++
      else {
        inside = false
        at++
        continue
      }
    }
    store<u8>(write++, byte)
    at++
  }
  return write
}

// @ts-expect-error: decorator
@inline
function nextBreak(pos: usize, to: usize, d: v128, n: v128, q: v128): usize {
  let block = pos & ~63
  if (block != blockAt) look(block, d, n, q)
  const found = breaks >> <u64>(pos & 63)
  if (found != 0) return pos + <usize>ctz(found)
  for (block += 64; block < to; block += 64) {
    look(block, d, n, q)
    if (breaks != 0) return block + <usize>ctz(breaks)
  }
  return to
}

// @ts-expect-error: decorator
@inline
function nextQuote(pos: usize, to: usize, d: v128, n: v128, q: v128): usize {
  let block = pos & ~63
  if (block != blockAt) look(block, d, n, q)
  const found = quotes >> <u64>(pos & 63)
  if (found != 0) return pos + <usize>ctz(found)
  for (block += 64; block < to; block += 64) {
    look(block, d, n, q)
    if (quotes != 0) return block + <usize>ctz(quotes)
  }
  return to
}
