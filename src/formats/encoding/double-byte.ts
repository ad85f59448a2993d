import {TextDecoder} from 'node:util'
import {type Decoder, REPLACEMENT, type Step} from './decoder.js'

/** Lead bytes run from 0x81 to 0xFE in GB18030 and Big5; a row of the table is one lead byte. */
const FIRST_LEAD = 0x81
const LAST_LEAD = 0xfe
const TABLE_START = FIRST_LEAD << 8
const EURO = 0xac82e2

/**
 * GB18030, which contains GBK and GB2312. The table and the names of four-byte characters come from the
 * runtime's own decoder, so there is no second opinion about the standard.
 */
export function gb18030(): Decoder {
  return doubleByte(pairTable('gb18030'), EURO, fourBytes)
}

/** Big5 with the Hong Kong characters. */
export function big5(): Decoder {
  return doubleByte(pairTable('big5'), 0, () => 0)
}

/** UTF-8 of a four-byte sequence at `i`, packed; 0 if it is none. */
type Quad = (bytes: Uint8Array, i: number) => number

/** bytes: help that went less far cost more than it saved, and is not asked for again in so many */
const WORTH_ASKING = 4096

/**
 * `lone`: what byte 0x80 stands for by itself (code page 936 has the euro sign there), packed, 0 for nothing.
 * One long loop: three calls per character would halve the speed, and so would ASCII one byte a turn.
 */
function doubleByte(table: Uint32Array, lone: number, quad: Quad): Decoder {
  return (bytes, from, to, out, rest, pairs): Step => {
    let i = from
    let o = 0
    let damaged = 0
    let askAt = pairs === undefined ? to : from
    const last = to - 3
    while (i < to) {
      if (i >= askAt && pairs !== undefined) {
        const {read, written} = pairs(table, bytes, i, to, out, o)
        i += read
        o += written
        if (read < WORTH_ASKING) askAt = i + WORTH_ASKING
        if (read > 0) continue
      }
      const lead = bytes[i] as number
      if (lead < 0x80) {
        out[o++] = lead
        i++
        while (i < last) {
          const a = bytes[i] as number
          const b = bytes[i + 1] as number
          const c = bytes[i + 2] as number
          const d = bytes[i + 3] as number
          if ((a | b | c | d) > 0x7f) break
          out[o] = a
          out[o + 1] = b
          out[o + 2] = c
          out[o + 3] = d
          o += 4
          i += 4
        }
        continue
      }
      let packed = 0
      let width = 1
      if (lead === 0x80 || lead === 0xff) packed = lead === 0x80 ? lone : 0
      else if (i + 1 < to) {
        const trail = bytes[i + 1] as number
        if (trail >= 0x30 && trail <= 0x39) {
          if (i + 3 >= to && rest === 'more') break
          packed = i + 3 < to ? quad(bytes, i) : 0
          width = 4
        } else {
          packed = table[((lead << 8) | trail) - TABLE_START] as number
          width = 2
        }
      } else if (rest === 'more') break
      if (packed === 0) {
        out[o++] = REPLACEMENT
        damaged++
        i++
        continue
      }
      i += width
      out[o++] = packed
      out[o++] = packed >>> 8
      if (packed > 0xffff) out[o++] = packed >>> 16
      if (packed > 0xffffff) out[o++] = packed >>> 24
    }
    return {read: i - from, written: o, damaged}
  }
}

/** For each pair of bytes its UTF-8, first byte lowest; 0 where the pair is no character. */
function pairTable(label: 'gb18030' | 'big5'): Uint32Array {
  const table = new Uint32Array(((LAST_LEAD - FIRST_LEAD + 1) << 8) >>> 0)
  const decoder = new TextDecoder(label, {fatal: true})
  const pair = new Uint8Array(2)
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      pair[0] = lead
      pair[1] = trail
      table[((lead << 8) | trail) - TABLE_START] = packedOr0(decoder, pair)
    }
  }
  return table
}

const encoder = new TextEncoder()

function packedOr0(decoder: TextDecoder, bytes: Uint8Array): number {
  try {
    const utf8 = encoder.encode(decoder.decode(bytes))
    return utf8.length > 4 ? 0 : pack(utf8)
  } catch {
    return 0
  }
}

function pack(utf8: Uint8Array): number {
  return utf8.reduceRight((packed, byte) => packed * 256 + byte, 0)
}

const quads = new TextDecoder('gb18030', {fatal: true})

/** Four-byte characters are rare outside minority scripts and names: the runtime decodes each. */
function fourBytes(bytes: Uint8Array, i: number): number {
  const lead3 = bytes[i + 2] as number
  const trail4 = bytes[i + 3] as number
  if (lead3 < FIRST_LEAD || lead3 > LAST_LEAD || trail4 < 0x30 || trail4 > 0x39) return 0
  return packedOr0(quads, bytes.subarray(i, i + 4))
}
