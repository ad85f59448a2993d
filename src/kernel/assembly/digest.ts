// Keyed 64-bit digests of cells: the rounds of XXH64 (Collet, BSD) on eight bytes at a time. Not a cipher.
// test/support/digest.ts states the same in BigInt; test/kernel/columns.test.ts holds this to it.

const P1: u64 = 0x9e3779b185ebca87
const P2: u64 = 0xc2b2ae3d27d4eb4f
const P3: u64 = 0x165667b19e3779f9
const P4: u64 = 0x85ebca77c2b2ae63

// @ts-expect-error: decorator
@inline
function mixed(state: u64, word: u64): u64 {
  return rotl<u64>(state ^ (rotl<u64>(word * P2, 31) * P1), 27) * P1 + P4
}

/** Every input bit reaches every output bit. */
// @ts-expect-error: decorator
@inline
export function avalanche(word: u64): u64 {
  let x = word
  x = (x ^ (x >>> 33)) * P2
  x = (x ^ (x >>> 29)) * P3
  return x ^ (x >>> 32)
}

/** The first `count` bytes of a word, 1–7. */
// @ts-expect-error: decorator
@inline
function firstBytes(word: u64, count: i32): u64 {
  return word & (((<u64>1) << (<u64>count << 3)) - 1)
}

/** The bytes as they stand. Up to seven bytes behind `end` are read and left out. */
export function digestText(seed: u64, start: i32, end: i32): u64 {
  let state = seed
  let i = start
  for (; i + 8 <= end; i += 8) state = mixed(state, load<u64>(i))
  if (i < end) state = mixed(state, firstBytes(load<u64>(i), end - i))
  return avalanche(state ^ <u64>(end - start))
}

/** Eight bytes at once: 0x20 is added to each that is an ASCII capital. */
// @ts-expect-error: decorator
@inline
function folded(word: u64): u64 {
  const low = word & 0x7f7f7f7f7f7f7f7f
  const capital = (low + 0x3f3f3f3f3f3f3f3f) & ~(low + 0x2525252525252525) & ~word & 0x8080808080808080
  return word | (capital >>> 2)
}

/** As `digestText`, ASCII letters folded to lower case. */
export function digestFolded(seed: u64, start: i32, end: i32): u64 {
  let state = seed
  let i = start
  for (; i + 8 <= end; i += 8) state = mixed(state, folded(load<u64>(i)))
  if (i < end) state = mixed(state, folded(firstBytes(load<u64>(i), end - i)))
  return avalanche(state ^ <u64>(end - start))
}

const NIBBLES: u64 = 0x0f0f0f0f0f0f0f0f
const DIGIT_SIGNS: u64 = 0x3030303030303030

/** Whether eight bytes are ASCII digits. */
// @ts-expect-error: decorator
@inline
function areDigits(word: u64): bool {
  return ((word & ~NIBBLES) | (((word + 0x0606060606060606) & ~NIBBLES) >>> 4)) == (DIGIT_SIGNS | (DIGIT_SIGNS >>> 4))
}

/** The sign a byte stands for: `0`–`9`, `x`; 0 for anything else. Full-width digits are their ASCII twins. */
// @ts-expect-error: decorator
@inline
function signAt(i: i32): u64 {
  const c = <u64>load<u8>(i)
  if (c - 48 < 10) return c
  if ((c | 32) == 120) return 120
  if (c - 0x90 < 10 && load<u8>(i - 1) == 0xbc && load<u8>(i - 2) == 0xef) return c - 0x60
  return 0
}

/** Where the number proper begins: behind `+86`, `86` or `0086` when eleven digits follow. */
function afterCountryCode(start: i32, end: i32): i32 {
  let i = start
  if (load<u8>(i) == 43) i++
  if (load<u8>(i) == 48 && load<u8>(i + 1) == 48) i += 2
  if (load<u8>(i) != 56 || load<u8>(i + 1) != 54) return start
  let digits = 0
  for (let j = i + 2; j < end; j++) if (signAt(j) != 0) digits++
  return digits == 11 ? i + 2 : start
}

/** A moment as most programs write it, 2026-01-31 09:05:00: its fourteen digits. False when it is none. */
// @ts-expect-error: decorator
@inline
function isMoment(start: i32, first: u64, second: u64): bool {
  const date = load<u8>(start + 4) == 45 && load<u8>(start + 7) == 45 && load<u8>(start + 10) == 32
  const time = load<u8>(start + 13) == 58 && load<u8>(start + 16) == 58
  return date && time && areDigits(first) && areDigits(second | 0x3030000000000000)
}

/**
 * Only digits, and X: phone numbers, ID numbers, cards and times written in different ways give one digest,
 * that of the bare signs as text.
 */
export function digestDigits(seed: u64, start: i32, end: i32): u64 {
  if (end - start == 19) {
    const signs = i8x16.swizzle(v128.load(start), i8x16(0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, -1, -1, -1, -1))
    const first = v128.extract_lane<u64>(signs, 0)
    const second = v128.extract_lane<u64>(signs, 1) | (<u64>load<u16>(start + 17) << 32)
    if (isMoment(start, first, second)) return avalanche(mixed(mixed(seed, first), second) ^ 14)
  }
  return digestSigns(seed, end - start > 11 ? afterCountryCode(start, end) : start, end)
}

function digestSigns(seed: u64, start: i32, end: i32): u64 {
  let i = start
  let state = seed
  for (; i + 8 <= end; i += 8) {
    const word = load<u64>(i)
    if (!areDigits(word)) break
    state = mixed(state, word)
  }
  const left = end - i
  if (left < 8) {
    const word = firstBytes(load<u64>(i), left)
    if (left == 0 || areDigits(word | (DIGIT_SIGNS << (<u64>left << 3)))) {
      return avalanche((left == 0 ? state : mixed(state, word)) ^ <u64>(end - start))
    }
  }
  return digestUntidy(state, <u64>(i - start), i, end)
}

function digestUntidy(before: u64, digits: u64, start: i32, end: i32): u64 {
  let state = before
  let length = digits
  let word: u64 = 0
  for (let i = start; i < end; i++) {
    const sign = signAt(i)
    if (sign == 0) continue
    word |= sign << ((length & 7) << 3)
    if ((++length & 7) != 0) continue
    state = mixed(state, word)
    word = 0
  }
  if ((length & 7) != 0) state = mixed(state, word)
  return avalanche(state ^ length)
}
