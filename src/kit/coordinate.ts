import {type Match, NONE, PROOF, SHAPE} from '../model/detector.js'
import {decimalOf, placesOfLast} from './decimal.js'

/**
 * Degrees of latitude and longitude. The ranges of China hold for WGS-84, GCJ-02 and BD-09 alike: the three
 * differ by less than 0.02°. What is measured has many decimal places; what merely lies in range has few.
 */

export const CHINA = {south: 3, north: 54, west: 73, east: 136} as const
/** About eleven metres: fewer places do not point at a spot. */
const MEASURED_PLACES = 4
/** Devices report millionths of a degree as whole numbers (JT/T 808). */
const MILLION = 1_000_000

const inLatitudes = (v: number): boolean => v >= CHINA.south && v <= CHINA.north
const inLongitudes = (v: number): boolean => v >= CHINA.west && v <= CHINA.east

/** Degrees of the cell, whole millionths included; NaN when it is no number. */
function degreesOf(bytes: Uint8Array, start: number, end: number): number {
  const value = decimalOf(bytes, start, end)
  return placesOfLast() === 0 && Math.abs(value) >= CHINA.south * MILLION ? value / MILLION : value
}

/** Latitude. Also shape for a longitude of China under a latitude's header: exports swap the two. */
export function judgeLatitude(bytes: Uint8Array, start: number, end: number): Match {
  const value = degreesOf(bytes, start, end)
  const places = placesOfLast()
  if (value >= -90 && value <= 90) return places >= MEASURED_PLACES && inLatitudes(value) ? PROOF : SHAPE
  return places >= MEASURED_PLACES && inLongitudes(value) ? SHAPE : isSexagesimal(bytes, start, end)
}

/** Longitude. A latitude lies in its range anyway, so swapped columns are shape. */
export function judgeLongitude(bytes: Uint8Array, start: number, end: number): Match {
  const value = degreesOf(bytes, start, end)
  const places = placesOfLast()
  if (value >= -180 && value <= 180) return places >= MEASURED_PLACES && inLongitudes(value) ? PROOF : SHAPE
  return isSexagesimal(bytes, start, end)
}

/** `39°54′20″N`, `N39 54.333`: digits with a degree sign. */
function isSexagesimal(bytes: Uint8Array, start: number, end: number): Match {
  let digits = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte >= 48 && byte <= 57) digits++
    else if (byte === 0xc2 && bytes[i + 1] === 0xb0 && digits > 0 && end - start <= 40) return SHAPE
  }
  return NONE
}

const SEPARATORS = new Set([44, 32, 59, 47, 124, 9])

/** `116.397128,39.916527` and its kin, in either order, brackets and blanks allowed: a point in one cell. */
export function judgePair(bytes: Uint8Array, start: number, end: number): Match {
  let from = start
  let to = end
  while (from < to && isBracket(bytes[from] as number)) from++
  while (to > from && isBracket(bytes[to - 1] as number)) to--
  let at = from + 1
  while (at < to && !SEPARATORS.has(bytes[at] as number)) at++
  let next = at
  while (next < to && SEPARATORS.has(bytes[next] as number)) next++
  if (next >= to || to - from > 64) return NONE
  const first = decimalOf(bytes, from, at)
  const measured = placesOfLast() >= 3
  const second = decimalOf(bytes, next, to)
  return measured && placesOfLast() >= 3 ? judgeOrder(first, second) : NONE
}

const isBracket = (byte: number): boolean =>
  byte === 40 || byte === 41 || byte === 91 || byte === 93 || byte === 123 || byte === 125 || byte === 32

function judgeOrder(first: number, second: number): Match {
  if (inLongitudes(first) && inLatitudes(second)) return PROOF
  if (inLatitudes(first) && inLongitudes(second)) return PROOF
  const inWorld = (a: number, b: number): boolean => Math.abs(a) <= 180 && Math.abs(b) <= 90
  return inWorld(first, second) || inWorld(second, first) ? SHAPE : NONE
}
