import {BACKSLASH, CR, DOUBLE_QUOTE, EQUALS, LF, SINGLE_QUOTE, SPACE} from './dialect.js'

/** Whether a row holds nothing: only delimiters, quotes, spaces and control bytes. */
export function isBlank(
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  quote: number,
): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number
    if (byte > SPACE && byte !== delimiter && byte !== quote) return false
  }
  return true
}

export function onlySpaces(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] !== SPACE) return false
  return true
}

/** Whether an odd number of backslashes stands in front of `at`. */
export function isEscaped(bytes: Uint8Array, from: number, at: number): boolean {
  let i = at
  while (i - 1 > from && bytes[i - 1] === BACKSLASH) i--
  return ((at - i) & 1) === 1
}

/** Whether a line ends with CR LF (or with CR at the end of the text) at `at`. */
export function endsLine(bytes: Uint8Array, at: number, length: number, newline: number): boolean {
  return newline === LF && bytes[at] === CR && (at + 1 >= length || bytes[at + 1] === LF)
}

/** Takes quotes and escapes out of cells in place: up to the end of the quoted part, then the text behind it. */
export function unquote(
  bytes: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  marked: readonly number[],
  quote: number,
  backslash: boolean,
): void {
  for (let m = 0; m < marked.length; m += 2) {
    const cell = marked[m] as number
    const closing = marked[m + 1] as number
    if (cell >= starts.length) continue
    let put = starts[cell] as number
    for (let i = put; i < closing; i++) {
      const next = bytes[i + 1]
      const escapes =
        (bytes[i] === quote && next === quote) ||
        (backslash && bytes[i] === BACKSLASH && (next === quote || next === BACKSLASH))
      if (escapes && i + 1 < closing) i++
      bytes[put++] = bytes[i] as number
    }
    const stop = ends[cell] as number
    bytes.copyWithin(put, Math.min(closing + 1, stop), stop)
    ends[cell] = put + Math.max(0, stop - closing - 1)
  }
}

/** Cells that hold \N alone hold nothing. */
export function dropNulls(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, cells: number): void {
  for (let c = 0; c < cells; c++) {
    const start = starts[c] as number
    if ((ends[c] as number) - start === 2 && bytes[start] === BACKSLASH && bytes[start + 1] === 0x4e)
      ends[c] = start
  }
}

/** Takes the marks off cells that are to be text for a spreadsheet: ="0123" and '0123. */
export function dropMarks(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, cells: number): void {
  for (let c = 0; c < cells; c++) {
    const start = starts[c] as number
    const last = (ends[c] as number) - 1
    const byte = bytes[start]
    if (last - start < 2 || (byte !== EQUALS && byte !== SINGLE_QUOTE)) continue
    if (byte === SINGLE_QUOTE && isDigit(bytes[start + 1]) && bytes[last] !== SINGLE_QUOTE)
      starts[c] = start + 1
    if (byte === EQUALS && bytes[start + 1] === DOUBLE_QUOTE && bytes[last] === DOUBLE_QUOTE) {
      starts[c] = start + 2
      ends[c] = last
    }
  }
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
