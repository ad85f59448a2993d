// Recognises the plain forms of the most frequent kinds, a column at a time; whatever is written otherwise is
// left for the host to ask the detector. Never another word than the detector's: test/kernel holds them together.

const PROOF: u8 = 2
/** not recognised here */
const ASK: u8 = 128

// @ts-expect-error: decorator
@inline
function isMobile(start: i32, ranges: i32): bool {
  let wrong: i32 = 0
  for (let i = 0; i < 11; i++) wrong |= <i32>(<u32>load<u8>(start + i) - 48 > 9)
  if (wrong) return false
  const range =
    (<i32>load<u8>(start) - 48) * 100 + (<i32>load<u8>(start + 1) - 48) * 10 + (<i32>load<u8>(start + 2) - 48)
  return load<u8>(ranges + range) == 1
}

/** Eleven digits in a range that is given out are PROOF. `ranges`: a byte for each of 0–999. Returns how many are left. */
export function plainMobiles(rows: i32, starts: i32, ends: i32, matches: i32, ranges: i32): i32 {
  let left = 0
  for (let row = 0; row < rows; row++) {
    if (load<u8>(matches + row) == 0) continue
    const start = load<i32>(starts + (row << 2))
    const end = load<i32>(ends + (row << 2))
    if (end - start == 11 && isMobile(start, ranges)) store<u8>(matches + row, PROOF)
    else {
      store<u8>(matches + row, ASK)
      left++
    }
  }
  return left
}

/** Longest address that is looked at in one piece: two vectors. */
const IN_ONE_PIECE: i32 = 32

// @ts-expect-error: decorator
@inline
function bits(low: v128, high: v128): u32 {
  return <u32>i8x16.bitmask(low) | (<u32>i8x16.bitmask(high) << 16)
}

// @ts-expect-error: decorator
@inline
function alnums(bytes: v128): v128 {
  const letters = i8x16.lt_u(
    i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)),
    i8x16.splat(26),
  )
  return v128.or(letters, i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10)))
}

// @ts-expect-error: decorator
@inline
function isLetter(c: u8): bool {
  return <u8>((c | 32) - 97) < 26
}

/**
 * One address: letters, digits and . _ - before the @; labels of letters, digits and - with dots between; two letters
 * or `com` last. Of longer ones the host is asked.
 */
function isEmail(start: i32, end: i32): bool {
  const length = end - start
  const low = v128.load(start)
  const high = v128.load(start + 16)
  const inside: u32 = length == IN_ONE_PIECE ? 0xffffffff : ((<u32>1) << length) - 1
  const ats = bits(i8x16.eq(low, i8x16.splat(64)), i8x16.eq(high, i8x16.splat(64))) & inside
  const dots = bits(i8x16.eq(low, i8x16.splat(46)), i8x16.eq(high, i8x16.splat(46))) & inside
  const lines = bits(i8x16.eq(low, i8x16.splat(95)), i8x16.eq(high, i8x16.splat(95))) & inside
  const hyphens = bits(i8x16.eq(low, i8x16.splat(45)), i8x16.eq(high, i8x16.splat(45))) & inside
  const known = (bits(alnums(low), alnums(high)) & inside) | ats | dots | lines | hyphens
  if (known != inside || popcnt(ats) != 1 || (ats & 1) != 0) return false
  /** what is behind the @ */
  const domain = ~(ats | (ats - 1))
  const between = dots & domain
  if ((lines & domain) != 0 || between == 0 || (between & ((between | ats) << 1)) != 0) return false
  const top = start + 32 - clz(between)
  const first = load<u8>(top)
  const second = load<u8>(top + 1)
  if (end - top == 2) return isLetter(first) && isLetter(second)
  return end - top == 3 && ((<i32>first | (<i32>second << 8) | (<i32>load<u8>(top + 2) << 16)) | 0x202020) == 0x6d6f63
}

/** Plain addresses are PROOF. Returns how many are left. */
export function plainEmails(rows: i32, starts: i32, ends: i32, matches: i32): i32 {
  let left = 0
  for (let row = 0; row < rows; row++) {
    if (load<u8>(matches + row) == 0) continue
    const start = load<i32>(starts + (row << 2))
    const end = load<i32>(ends + (row << 2))
    if (end - start >= 5 && end - start <= IN_ONE_PIECE && isEmail(start, end)) store<u8>(matches + row, PROOF)
    else {
      store<u8>(matches + row, ASK)
      left++
    }
  }
  return left
}

/** Births of the register of counties count from this year; a byte holds the years up to 2135. */
const FIRST_BIRTH_YEAR: i32 = 1880
const LAST_BIRTH_YEAR: i32 = 2035
const LOWEST_CODE: i32 = 110000
const HIGHEST_CODE: i32 = 659999
const LONGEST_MONTH: i32 = 31

// @ts-expect-error: decorator
@inline
function two(at: i32): i32 {
  return <i32>load<u8>(at) * 10 + <i32>load<u8>(at + 1) - 528
}

// @ts-expect-error: decorator
@inline
function daysIn(year: i32, month: i32): i32 {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : LONGEST_MONTH
}

/** ISO 7064 MOD 11-2 (GB 11643) over 17 digits and a digit or X; false as well where they are not that. */
function isChecked(start: i32): bool {
  const digits = i8x16.sub(v128.load(start), i8x16.splat(48))
  if (v128.any_true(i8x16.gt_u(digits, i8x16.splat(9)))) return false
  const weights = i8x16(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4)
  const low = i16x8.extmul_low_i8x16_u(digits, weights)
  const high = i16x8.extmul_high_i8x16_u(digits, weights)
  const fours = i32x4.extadd_pairwise_i16x8_u(i16x8.add(low, high))
  const last = <i32>load<u8>(start + 16) - 48
  if (<u32>last > 9) return false
  const sign = <i32>load<u8>(start + 17)
  const check = sign == 88 || sign == 120 ? 10 : sign - 48
  if (<u32>check > 10 || sign == 58) return false
  const sum =
    i32x4.extract_lane(fours, 0) +
    i32x4.extract_lane(fours, 1) +
    i32x4.extract_lane(fours, 2) +
    i32x4.extract_lane(fours, 3)
  return (sum + last * 2 + check) % 11 == 1
}

/** Whether the register has the county for a birth of that year. `counties`: two bytes a code, first and last year. */
function isCitizen(start: i32, counties: i32): bool {
  const code = two(start) * 10000 + two(start + 2) * 100 + two(start + 4)
  if (code < LOWEST_CODE || code > HIGHEST_CODE) return false
  const year = two(start + 6) * 100 + two(start + 8)
  if (year < FIRST_BIRTH_YEAR || year > LAST_BIRTH_YEAR) return false
  const month = two(start + 10)
  const day = two(start + 12)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false
  const years = counties + ((code - LOWEST_CODE) << 1)
  const since = year - FIRST_BIRTH_YEAR
  return <i32>load<u8>(years) <= since && since < <i32>load<u8>(years + 1)
}

/** Numbers of citizens of 18 digits with register, calendar and check digit right are PROOF. Returns how many cells are left. */
export function plainIds(rows: i32, starts: i32, ends: i32, matches: i32, counties: i32): i32 {
  let left = 0
  for (let row = 0; row < rows; row++) {
    if (load<u8>(matches + row) == 0) continue
    const start = load<i32>(starts + (row << 2))
    const end = load<i32>(ends + (row << 2))
    if (end - start == 18 && isChecked(start) && isCitizen(start, counties)) store<u8>(matches + row, PROOF)
    else {
      store<u8>(matches + row, ASK)
      left++
    }
  }
  return left
}

/** ASCII digits of a cell, and bytes that full-width digits have, 16 at a look; enough for `least`. */
function hasDigits(start: i32, end: i32, least: i32): bool {
  let count = 0
  for (let i = start; i < end; i += 16) {
    const bytes = v128.load(i)
    const narrow = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))
    let found = i8x16.bitmask(v128.or(narrow, i8x16.eq(bytes, i8x16.splat(<i8>0xbc))))
    if (end - i < 16) found &= (1 << (end - i)) - 1
    count += popcnt(found)
    if (count >= least) return true
  }
  return false
}

/** Leaves only the cells marked that have so many digits; returns how many those are. */
export function withDigits(rows: i32, starts: i32, ends: i32, matches: i32, least: i32): i32 {
  let left = 0
  for (let row = 0; row < rows; row++) {
    if (load<u8>(matches + row) == 0) continue
    const start = load<i32>(starts + (row << 2))
    const end = load<i32>(ends + (row << 2))
    if (end - start >= least && hasDigits(start, end, least)) left++
    else store<u8>(matches + row, 0)
  }
  return left
}
