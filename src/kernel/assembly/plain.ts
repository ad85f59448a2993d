// Recognises the plain forms of the most frequent kinds, a column at a time; whatever is written otherwise is
// left for the host to ask the detector. Never another word than the detector's: test/kernel holds them together.

const PROOF: u8 = 2
/** not recognised here */
const ASK: u8 = 128

const LONGEST_LOCAL: i32 = 64
const LONGEST_ADDRESS: i32 = 254

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

// @ts-expect-error: decorator
@inline
function isAlnum(c: u8): bool {
  return <u8>((c | 32) - 97) < 26 || <u8>(c - 48) < 10
}

/** One address: letters, digits and . _ - before the @; labels of letters, digits and - with dots between; two letters or `com` last. */
function isEmail(start: i32, end: i32): bool {
  let i = start
  for (; i < end; i++) {
    const c = load<u8>(i)
    if (!isAlnum(c) && c != 46 && c != 95 && c != 45) break
  }
  if (i == start || i - start > LONGEST_LOCAL || i >= end || load<u8>(i) != 64) return false
  let dot = i
  for (i++; i < end; i++) {
    const c = load<u8>(i)
    if (c == 46) {
      if (dot == i - 1) return false
      dot = i
    } else if (!isAlnum(c) && c != 45) return false
  }
  if (load<u8>(dot) != 46) return false
  const length = end - dot - 1
  for (i = dot + 1; i < end; i++) if (<u8>((load<u8>(i) | 32) - 97) >= 26) return false
  if (length == 2) return true
  return length == 3 && ((<i32>load<u8>(dot + 1) | (<i32>load<u8>(dot + 2) << 8) | (<i32>load<u8>(dot + 3) << 16)) | 0x202020) == 0x6d6f63
}

/** Plain addresses are PROOF. Returns how many are left. */
export function plainEmails(rows: i32, starts: i32, ends: i32, matches: i32): i32 {
  let left = 0
  for (let row = 0; row < rows; row++) {
    if (load<u8>(matches + row) == 0) continue
    const start = load<i32>(starts + (row << 2))
    const end = load<i32>(ends + (row << 2))
    if (end - start >= 5 && end - start <= LONGEST_ADDRESS && isEmail(start, end)) store<u8>(matches + row, PROOF)
    else {
      store<u8>(matches + row, ASK)
      left++
    }
  }
  return left
}
