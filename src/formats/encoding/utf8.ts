import {isUtf8} from 'node:buffer'
import {type Damage, REPLACEMENT} from './decoder.js'

/**
 * UTF-8 as it is: valid bytes pass through uncopied. A character cut between two chunks comes out whole, by
 * itself, between them. Bytes that are no UTF-8 become `?`, one for one, so that offsets stay true.
 */
export async function* checkedUtf8(
  chunks: AsyncIterable<Uint8Array>,
  damage: Damage,
): AsyncGenerator<Uint8Array> {
  let cut: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const owed = Math.min(missing(cut), chunk.length)
    const joined = cut.length === 0 ? cut : Buffer.concat([cut, chunk.subarray(0, owed)])
    if (missing(joined) > 0) {
      cut = joined
      continue
    }
    if (joined.length > 0) yield repaired(joined, damage)
    const end = chunk.length - cutLength(chunk, owed)
    cut = new Uint8Array(chunk.subarray(end))
    if (end > owed) yield repaired(chunk.subarray(owed, end), damage)
  }
  if (cut.length > 0) yield repaired(cut, damage)
}

/** The same bytes if they are valid, else a copy with `?` for each byte that is not. */
export function repaired(bytes: Uint8Array, damage: Damage): Uint8Array {
  if (isUtf8(bytes)) return bytes
  const copy = new Uint8Array(bytes)
  for (let i = 0; i < copy.length; ) {
    const length = validLength(copy, i, copy.length)
    if (length === 0) {
      copy[i] = REPLACEMENT
      damage.bytes++
    }
    i += length || 1
  }
  return copy
}

/** The bytes before a character that is cut at the end. */
export function withoutCut(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - cutLength(bytes, 0))
}

/** bytes of the valid UTF-8 character at `i`; 0 if there is none */
export function validLength(bytes: Uint8Array, i: number, end: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[i] as number
  const length = declaredLength(lead)
  if (length < 2) return length
  if (i + length > end || !isSecond(lead, bytes[i + 1] as number)) return 0
  for (let k = 2; k < length; k++) if (((bytes[i + k] as number) & 0xc0) !== 0x80) return 0
  return length
}

/** Second bytes that would make the form too long, a half of a surrogate pair or a code above U+10FFFF do not count. */
function isSecond(lead: number, byte: number): boolean {
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return byte >= least && byte <= most
}

/** What a first byte announces; 0 for a byte that begins nothing. */
export function declaredLength(byte: number): 0 | 1 | 2 | 3 | 4 {
  if (byte < 0x80) return 1
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** bytes that the character begun in `cut` still lacks */
function missing(cut: Uint8Array): number {
  return cut.length === 0 ? 0 : Math.max(0, declaredLength(cut[0] as number) - cut.length)
}

/** bytes of a character at the end of `chunk` that goes on in the next one; looks no further back than `from` */
export function cutLength(chunk: Uint8Array, from: number): number {
  for (let back = 1; back <= 3 && chunk.length - back >= from; back++) {
    const byte = chunk[chunk.length - back] as number
    if (byte >= 0xc0) return declaredLength(byte) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}
