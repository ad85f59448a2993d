export const QUOTE = 0x22
export const BACKSLASH = 0x5c
export const COLON = 0x3a
export const COMMA = 0x2c
export const OPEN_OBJECT = 0x7b
export const CLOSE_OBJECT = 0x7d
export const OPEN_ARRAY = 0x5b
export const CLOSE_ARRAY = 0x5d
export const NEWLINE = 0x0a
export const SPACE = 0x20

/** What a scan returns instead of a position: the window ends first; or the text is no JSON. */
export const INCOMPLETE = -1
export const BROKEN = -2

/** 1 for bytes at which a scan over a string stops. A line end inside a string is broken JSON; 0 ends the window. */
export const STRING_STOP = Uint8Array.from({length: 256}, (_, byte) =>
  byte === QUOTE || byte === BACKSLASH || byte === NEWLINE || byte === 0 ? 1 : 0,
)

/** 1 for bytes of numbers, true, false, null, and of the NaN and Infinity that some tools write. */
export const SCALAR = Uint8Array.from({length: 256}, (_, byte) =>
  /[-+.0-9A-Za-z_]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
)

/**
 * Position of the first byte that is no space; `length` or more when there is none. In every window the
 * byte at `length` is 0, which all scans stop at.
 */
export function afterSpace(bytes: Uint8Array, from: number, length: number): number {
  let i = from
  while (i < length && (bytes[i] as number) <= SPACE) i++
  return i
}

/** Position of the quote that closes a string, given the first byte inside it. */
export function stringEnd(bytes: Uint8Array, from: number, length: number): number {
  let i = from
  for (;;) {
    while (STRING_STOP[bytes[i] as number] === 0) i++
    if (i >= length) return INCOMPLETE
    const byte = bytes[i]
    if (byte === QUOTE) return i
    if (byte === NEWLINE) return BROKEN
    i += byte === BACKSLASH ? 2 : 1
  }
}

/** Position behind the value that begins at `from`, whatever it is and however deep. */
export function valueEnd(bytes: Uint8Array, from: number, length: number): number {
  let depth = 0
  let i = from
  for (;;) {
    if (i >= length) return INCOMPLETE
    const byte = bytes[i] as number
    if (byte === QUOTE) {
      const end = stringEnd(bytes, i + 1, length)
      if (end < 0) return end
      i = end
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth--
    else if (depth === 0) return scalarEnd(bytes, i, length)
    i++
    if (depth === 0) return i
    if (depth < 0) return BROKEN
  }
}

/** Position behind a number or word. */
export function scalarEnd(bytes: Uint8Array, from: number, length: number): number {
  let i = from
  while (SCALAR[bytes[i] as number] === 1) i++
  if (i >= length) return INCOMPLETE
  return i === from ? BROKEN : i
}

/** Whether `bytes[from..to)` is the word null. */
export function isNull(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from === 4 && bytes[from] === 0x6e && bytes[from + 1] === 0x75
}
