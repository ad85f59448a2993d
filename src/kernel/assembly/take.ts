// What the takers of rows share: where they work, and what a backslash means.

/** Why a taker stopped: the text is used up, the room for cells is, or what follows needs care. */
export const USED_UP: i32 = 0
export const FULL: i32 = 1
export const CARE: i32 = 2

export const LF: i32 = 10
export const CR: i32 = 13
export const QUOTE: i32 = 39
export const BACKSLASH: i32 = 92

/** Filled in by the host; offsets count from `bytes`. 64 bytes behind the text are readable. */
@unmanaged
export class Take {
  bytes: i32
  length: i32
  /** where to begin, and after the call where the first row begins that was not taken */
  next: i32
  /** cells of a row */
  columns: i32
  /** addresses of the cells' starts and ends, and how many rows fit there */
  starts: i32
  ends: i32
  room: i32
  /** rows taken */
  rows: i32
  /** what only one of the takers needs */
  extra: i32
}

export function done(p: Take, next: i32, rows: i32, why: i32): i32 {
  p.next = next
  p.rows = rows
  return why
}

/** The first of two bytes at or behind `from`, both as bytes of a vector; `to` or more when there is none before it. */
// @ts-expect-error: decorator
@inline
export function findEither(from: i32, to: i32, one: v128, other: v128): i32 {
  for (let i = from; i < to; i += 16) {
    const bytes = v128.load(i)
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, one), i8x16.eq(bytes, other)))
    if (found != 0) return i + ctz(found)
  }
  return to
}

/** A digit, an ASCII letter, and . + - _: what plain numbers and constants are written with. */
// @ts-expect-error: decorator
@inline
export function isScalar(byte: i32): bool {
  return (
    <u32>((byte | 32) - 97) < 26 || <u32>(byte - 48) < 10 || byte == 46 || byte == 45 || byte == 43 || byte == 95
  )
}
