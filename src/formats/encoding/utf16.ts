import {type Decoder, REPLACEMENT, type Step} from './decoder.js'

/** UTF-16 in either byte order. Halves of a pair without their other half are damage. */
export function utf16(order: 'le' | 'be'): Decoder {
  const high = order === 'le' ? 1 : 0
  const unitAt = (bytes: Uint8Array, i: number): number =>
    ((bytes[i + high] as number) << 8) | (bytes[i + 1 - high] as number)
  return (bytes, from, to, out, rest): Step => {
    let i = from
    let o = 0
    let damaged = 0
    while (i + 1 < to) {
      let code = unitAt(bytes, i)
      if (code < 0x80) {
        out[o++] = code
        i += 2
        continue
      }
      if (code >= 0xd800 && code <= 0xdfff) {
        if (code < 0xdc00 && i + 3 >= to && rest === 'more') break
        const low = code < 0xdc00 && i + 3 < to ? unitAt(bytes, i + 2) : 0
        if (low < 0xdc00 || low > 0xdfff) {
          out[o++] = REPLACEMENT
          damaged += 2
          i += 2
          continue
        }
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        i += 2
      }
      i += 2
      o = put(out, o, code)
    }
    if (rest === 'none' && i < to) {
      out[o++] = REPLACEMENT
      damaged++
      i = to
    }
    return {read: i - from, written: o, damaged}
  }
}

/** Writes a character above 0x7F as UTF-8 and returns where the next one goes. */
function put(out: Uint8Array, at: number, code: number): number {
  let o = at
  if (code < 0x800) out[o++] = 0xc0 | (code >> 6)
  else {
    if (code < 0x10000) out[o++] = 0xe0 | (code >> 12)
    else {
      out[o++] = 0xf0 | (code >> 18)
      out[o++] = 0x80 | ((code >> 12) & 0x3f)
    }
    out[o++] = 0x80 | ((code >> 6) & 0x3f)
  }
  out[o++] = 0x80 | (code & 0x3f)
  return o
}
