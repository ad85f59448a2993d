/** Decimal numbers in cells, read where they lie. */

const PLUS = 43
const MINUS = 45
const DOT = 46
/** More digits than any measured quantity has; longer runs are identifiers. */
const MAX_DIGITS = 19

/** Decimal places of the number {@link decimalOf} read last. */
let places = 0

/** The cell as a number, or NaN when it is not a plain decimal (`-12.5`, `.5`, `7`). At most 19 digits. */
export function decimalOf(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start]
  let i = first === MINUS || first === PLUS ? start + 1 : start
  let value = 0
  let digits = 0
  let scale = 0
  places = 0
  for (; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === DOT && scale === 0) scale = 1
    else if (byte < 48 || byte > 57) return Number.NaN
    else {
      value = value * 10 + byte - 48
      digits++
      if (scale !== 0) {
        scale *= 10
        places++
      }
    }
  }
  if (digits === 0 || digits > MAX_DIGITS) return Number.NaN
  const size = scale > 1 ? value / scale : value
  return first === MINUS ? -size : size
}

/** Digits behind the point of the number read last; 0 for a whole number. */
export function placesOfLast(): number {
  return places
}

/** Whether the cell is a decimal between `low` and `high`, both included. */
export function isDecimalWithin(
  bytes: Uint8Array,
  start: number,
  end: number,
  low: number,
  high: number,
): boolean {
  const value = decimalOf(bytes, start, end)
  return value >= low && value <= high
}
