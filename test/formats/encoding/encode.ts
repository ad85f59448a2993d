import {TextDecoder} from 'node:util'
import type {Encoding} from '../../../src/formats/encoding.js'

/** Text as bytes of an encoding, through the reverse of the runtime's decoder. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  if (encoding === 'utf-8' || encoding === 'ascii') return Buffer.from(text)
  const known = reverse(encoding)
  return Buffer.from(
    [...text].flatMap(sign => (sign < '\x80' ? [sign.charCodeAt(0)] : (known.get(sign) ?? missing(sign)))),
  )
}

function missing(sign: string): never {
  throw new Error(`U+${sign.codePointAt(0)?.toString(16)} is not in the encoding`)
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function reverse(encoding: 'gb18030' | 'big5' | 'windows-1252'): ReadonlyMap<string, readonly number[]> {
  const ready = tables.get(encoding)
  if (ready) return ready
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (const bytes of candidates(encoding)) {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  tables.set(encoding, table)
  return table
}

function* candidates(encoding: string): Generator<readonly number[]> {
  for (let lead = 0x80; lead < 0xff; lead++) {
    if (encoding === 'windows-1252') yield [lead]
    else for (let trail = 0x40; trail < 0xff; trail++) yield [lead, trail]
  }
  if (encoding !== 'gb18030') return
  // Only the four-byte characters that tests use: extension A, and the beginning of plane 2.
  for (const lead of [0x81, 0x82, 0x95, 0x96])
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) yield [lead, b, c, d]
}
