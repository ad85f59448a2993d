const SPACE = 0x20
const COLON = 0x3a

/** Brackets that logs put around a time; 【 is three bytes. */
const OPENING = new Set([0x5b, 0x28, 0x3c, 0xe3, 0x80, 0x90, SPACE])

/** bytes; a longer line is a message, even when it ends in a time */
const LONGEST_HEADING = 120

/**
 * Whether a line begins a message: with a date, as logs and most chats do, or, short, ends in a date and a
 * time, as chats that put the name first do.
 */
export function isStamped(bytes: Uint8Array, from: number, to: number): boolean {
  let i = from
  while (i < to && i < from + 4 && OPENING.has(bytes[i] as number)) i++
  if (dateEnd(bytes, i, to) > 0) return true
  return to - from <= LONGEST_HEADING && endsInTime(bytes, from, to)
}

/** Position behind a date at `from`: 2020-01-31, 2020/1/31, 2020年1月31日, 31.01.2020, 1/31/20; 0 if there is none. */
function dateEnd(bytes: Uint8Array, from: number, to: number): number {
  const first = digitsEnd(bytes, from, to)
  const second = first > from ? afterSeparator(bytes, first, to) : 0
  const third = second > 0 ? afterSeparator(bytes, digitsEnd(bytes, second, to), to) : 0
  if (third === 0) return 0
  const end = digitsEnd(bytes, third, to)
  const [a, b, c] = [first - from, digitsEnd(bytes, second, to) - second, end - third]
  const yearFirst = a === 4 && b > 0 && b <= 2 && c > 0 && c <= 2
  const yearLast = a > 0 && a <= 2 && b > 0 && b <= 2 && (c === 2 || c === 4)
  return yearFirst || yearLast ? end : 0
}

function digitsEnd(bytes: Uint8Array, from: number, to: number): number {
  let i = from
  while (i < to && (bytes[i] as number) >= 0x30 && (bytes[i] as number) <= 0x39) i++
  return i
}

/** Behind `-`, `/`, `.`, 年 or 月; 0 if none of them is here. */
function afterSeparator(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at]
  if (at < to && (byte === 0x2d || byte === 0x2f || byte === 0x2e)) return at + 1
  const year = byte === 0xe5 && bytes[at + 1] === 0xb9 && bytes[at + 2] === 0xb4
  const month = byte === 0xe6 && bytes[at + 1] === 0x9c && bytes[at + 2] === 0x88
  return at + 2 < to && (year || month) ? at + 3 : 0
}

/** A time at the end (12:00 or 12:00:01) behind a date in the last three words. */
function endsInTime(bytes: Uint8Array, from: number, to: number): boolean {
  let i = to - 1
  let colons = 0
  while (i >= from && isTimeByte(bytes[i] as number)) if (bytes[i--] === COLON) colons++
  if (colons < 1 || colons > 2 || bytes[i] !== SPACE) return false
  for (let words = 0; i > from && words < 2; i--) {
    if (bytes[i] !== SPACE) continue
    words++
    let start = i
    while (start > from && bytes[start - 1] !== SPACE) start--
    if (dateEnd(bytes, start, i) > 0) return true
  }
  return false
}

function isTimeByte(byte: number): boolean {
  return byte >= 0x30 && byte <= COLON
}
