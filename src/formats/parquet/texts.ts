import type {Leaf} from './metadata.js'

/** Values as a database would print them: times without a zone, decimals with their point, points as WKT. */

export function integerText(value: bigint, leaf: Leaf): string {
  switch (leaf.meaning) {
    case 'date':
      return timestamp(value * 86_400_000n).slice(0, 10)
    case 'timestamp':
      return timestamp((value * 1000n) / BigInt(leaf.scale))
    case 'time':
      return timestamp((value * 1000n) / BigInt(leaf.scale)).slice(11)
    case 'decimal':
      return decimal(value, leaf.scale)
    case 'unsigned':
      return String(value < 0n ? BigInt.asUintN(leaf.type === 1 ? 32 : 64, value) : value)
    default:
      return String(value)
  }
}

/** Nanoseconds of a day and a Julian day, as Impala and old Spark wrote times. */
export function int96Text(nanoseconds: bigint, julianDay: number): string {
  return timestamp(BigInt(julianDay - 2_440_588) * 86_400_000n + nanoseconds / 1_000_000n)
}

export function doubleText(value: number): string {
  return Number.isFinite(value) ? String(value) : ''
}

/** The shortest digits that still name this single-precision number. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return ''
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return String(short)
  }
  return String(Number(value.toPrecision(9)))
}

/** Byte arrays that are not declared as text. */
export function bytesText(bytes: Uint8Array, leaf: Leaf): string {
  switch (leaf.meaning) {
    case 'text':
      return new TextDecoder().decode(bytes)
    case 'decimal':
      return bytes.length === 0 ? '' : decimal(bigEndian(bytes), leaf.scale)
    case 'uuid':
      return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    case 'float16':
      return bytes.length === 2 ? doubleText(half(bytes)) : ''
    case 'geometry':
      return point(bytes) ?? ''
    case 'opaque':
      return ''
    default:
      return point(bytes) ?? utf8(bytes) ?? ''
  }
}

/** `YYYY-MM-DD HH:MM:SS`, with milliseconds where there are any; the bare number beyond the calendar. */
function timestamp(ms: bigint): string {
  const date = new Date(Number(ms))
  if (Number.isNaN(date.getTime())) return String(ms)
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/(\.000)?Z$/, '')
}

/** digits behind the point; declared scales end at 38 */
const MAX_SCALE = 100

function decimal(value: bigint, scale: number): string {
  if (!(scale > 0 && scale <= MAX_SCALE)) return String(value)
  const sign = value < 0n ? '-' : ''
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

function bigEndian(bytes: Uint8Array): bigint {
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${hex(bytes)}`))
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
}

function half([low = 0, high = 0]: Uint8Array): number {
  const exponent = (high >> 2) & 31
  const fraction = ((high & 3) << 8) | low
  const sign = high >= 128 ? -1 : 1
  if (exponent === 31) return Number.NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
}

/** WKB (OGC 06-103r4) and PostGIS's EWKB: a point as `POINT (x y)`; undefined when it is no point. */
function point(bytes: Uint8Array): string | undefined {
  const order = bytes[0]
  if ((bytes.length !== 21 && bytes.length !== 25 && bytes.length !== 29) || (order !== 0 && order !== 1))
    return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = view.getUint32(1, order === 1)
  // EWKB puts a reference system before the coordinates and says so in the type.
  const at = (type & 0x20000000) !== 0 ? 9 : 5
  if ((type & 0xffff) % 1000 !== 1 || bytes.length < at + 16) return undefined
  return `POINT (${view.getFloat64(at, order === 1)} ${view.getFloat64(at + 8, order === 1)})`
}

const strict = new TextDecoder('utf-8', {fatal: true})

/** Writers often forget to declare text as text. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
