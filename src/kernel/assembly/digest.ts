// Keyed digests of cells: those of src/kit/digest.ts to the bit; test/kernel holds the two together.

const C1: i32 = 0xcc9e2d51
const C2: i32 = 0x1b873593
const C3: i32 = 0x85ebca6b
const C4: i32 = 0xc2b2ae35

// @ts-expect-error: decorator
@inline
export function finish(word: i32): i32 {
  let x = word
  x = (x ^ (x >>> 16)) * C3
  x = (x ^ (x >>> 13)) * C4
  return x ^ (x >>> 16)
}

/** the words of the last digest */
export let hi: i32 = 0
export let lo: i32 = 0

export function digestText(seedHi: i32, seedLo: i32, salt: i32, start: i32, end: i32): void {
  let a = seedHi ^ salt
  let b = seedLo + salt * C2
  let i = start
  const whole = end - 3
  for (; i < whole; i += 4) {
    const mixed = load<i32>(i) * C1
    a = (a ^ mixed ^ (mixed >>> 15)) * C2
    a = rotl<i32>(a, 13)
    b = (b + mixed) * C4
    b ^= b >>> 15
  }
  for (; i < end; i++) {
    const mixed = <i32>load<u8>(i) * C1
    a = (a ^ mixed) * C2
    b = ((b + mixed) * C4) ^ (a >>> 17)
  }
  const length = end - start
  hi = finish(a ^ length)
  lo = finish(b ^ (hi * C3) ^ length)
}

/** Four bytes at once: 0x20 is added to each that is an ASCII capital. */
// @ts-expect-error: decorator
@inline
function folded(word: i32): i32 {
  const low = word & 0x7f7f7f7f
  const capital = (low + 0x3f3f3f3f) & ~(low + 0x25252525) & ~word & 0x80808080
  return word | (capital >>> 2)
}

export function digestFolded(seedHi: i32, seedLo: i32, salt: i32, start: i32, end: i32): void {
  let a = seedHi ^ salt
  let b = seedLo + salt * C2
  let i = start
  const whole = end - 3
  for (; i < whole; i += 4) {
    const mixed = folded(load<i32>(i)) * C1
    a = (a ^ mixed ^ (mixed >>> 15)) * C2
    a = rotl<i32>(a, 13)
    b = (b + mixed) * C4
    b ^= b >>> 15
  }
  for (; i < end; i++) {
    const mixed = folded(<i32>load<u8>(i)) * C1
    a = (a ^ mixed) * C2
    b = ((b + mixed) * C4) ^ (a >>> 17)
  }
  const length = end - start
  hi = finish(a ^ length)
  lo = finish(b ^ (hi * C3) ^ length)
}

// @ts-expect-error: decorator
@inline
function digitAt(i: i32): i32 {
  const c = <i32>load<u8>(i)
  if (c >= 48 && c <= 57) return c - 48
  if (c == 88 || c == 120) return 10
  if (c >= 0x90 && c <= 0x99 && load<u8>(i - 1) == 0xbc && load<u8>(i - 2) == 0xef) return c - 0x90
  return -1
}

function afterCountryCode(start: i32, end: i32): i32 {
  let i = start
  if (load<u8>(i) == 43) i++
  if (load<u8>(i) == 48 && load<u8>(i + 1) == 48) i += 2
  if (load<u8>(i) != 56 || load<u8>(i + 1) != 54) return start
  let digits = 0
  for (let j = i + 2; j < end; j++) if (digitAt(j) >= 0) digits++
  return digits == 11 ? i + 2 : start
}

export function digestDigits(seedHi: i32, seedLo: i32, salt: i32, start: i32, end: i32): void {
  const from = end - start > 11 ? afterCountryCode(start, end) : start
  let a = seedHi ^ salt
  let b = seedLo + salt * C2
  let word = 0
  let count = 0
  for (let i = from; i < end; i++) {
    const c = digitAt(i)
    if (c < 0) continue
    word = (word << 4) | c
    if ((++count & 7) != 0) continue
    const mixed = word * C1
    a = (a ^ mixed ^ (mixed >>> 15)) * C2
    a = rotl<i32>(a, 13)
    b = (b + mixed) * C4
    b ^= b >>> 15
    word = 0
  }
  const mixed = word * C1
  a = (a ^ mixed ^ (mixed >>> 15)) * C2
  b = ((b + mixed) * C4) ^ (a >>> 17)
  hi = finish(a ^ count)
  lo = finish(b ^ (hi * C3) ^ count)
}
