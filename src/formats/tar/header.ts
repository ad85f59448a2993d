/** Headers of POSIX tar (ustar, pax) and GNU tar: blocks of 512 bytes. */
export const BLOCK = 512

/** What follows a header. `name` and `fields` describe the next entry; `other` holds nothing of a file. */
export type EntryKind = 'file' | 'name' | 'fields' | 'other'

export interface TarHeader {
  /** bytes of the name, prefix included */
  readonly name: Uint8Array
  readonly size: number
  readonly kind: EntryKind
}

/** A header block; undefined when its check sum or numbers are wrong. */
export function parseHeader(block: Uint8Array): TarHeader | undefined {
  const size = numberAt(block, 124, 12)
  if (block.length < BLOCK || size === undefined || !isSummed(block)) return undefined
  return {name: nameOf(block), size, kind: kindOf(block[156] as number)}
}

export function isZeroBlock(block: Uint8Array): boolean {
  return block.every(byte => byte === 0)
}

/** `length key=value\n` records of a pax header; only path and size concern us. */
export function paxFields(bytes: Uint8Array): {readonly path?: Uint8Array; readonly size?: number} {
  const found: {path?: Uint8Array; size?: number} = {}
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(32, at)
    const length = Number(text.toString('latin1', at, Math.max(at, space)))
    if (space < 0 || !(length > space - at + 1)) break
    const equals = text.indexOf(61, space)
    const key = text.toString('latin1', space + 1, equals)
    const value = text.subarray(equals + 1, at + length - 1)
    if (key === 'path') found.path = value
    if (key === 'size') found.size = Number(value.toString('latin1'))
    at += length
  }
  return found
}

/** Up to the first zero byte. */
export function untilZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

function kindOf(flag: number): EntryKind {
  const letter = String.fromCharCode(flag)
  if (letter === '0' || letter === '\0' || letter === '7' || letter === 'S') return 'file'
  if (letter === 'L') return 'name'
  return letter === 'x' || letter === 'X' ? 'fields' : 'other'
}

/** GNU tar keeps other things where POSIX has the prefix, and says so in the version. */
function nameOf(block: Uint8Array): Uint8Array {
  const name = untilZero(block.subarray(0, 100))
  const prefix = untilZero(block.subarray(345, 500))
  const posix = isMagic(block) && block[262] === 0
  return posix && prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name
}

export function isMagic(block: Uint8Array): boolean {
  return [117, 115, 116, 97, 114].every((byte, i) => block[257 + i] === byte)
}

function isSummed(block: Uint8Array): boolean {
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (block[i] as number)
  return sum === numberAt(block, 148, 8)
}

/** Octal digits, or, with the high bit set, a big-endian number. */
function numberAt(block: Uint8Array, at: number, length: number): number | undefined {
  const field = block.subarray(at, at + length)
  if ((field[0] ?? 0) === 0x80) return field.subarray(1).reduce((value, byte) => value * 256 + byte, 0)
  const text = String.fromCharCode(...untilZero(field)).trim()
  return /^[0-7]{0,12}$/.test(text) ? Number.parseInt(text || '0', 8) : undefined
}
