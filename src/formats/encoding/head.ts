import {TextDecoder} from 'node:util'
import {type ByteEncoding, byteEncoding} from './evidence.js'

export type Encoding = ByteEncoding | 'utf-16le' | 'utf-16be'

/** What the first bytes say. `mark`: bytes of the byte-order mark in front of the text. */
export interface HeadEncoding {
  readonly encoding: Encoding | 'binary'
  readonly mark: number
}

const MARKS: readonly {readonly bytes: readonly number[]; readonly encoding: Encoding}[] = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
]

/** Share of control bytes above which well-formed UTF-8 is no text. Separators of Hive exports are not counted. */
const MOST_CONTROLS = 0.05

/** The same for bytes that are no UTF-8: two of three random bytes would pass for GBK, controls give them away. */
const MOST_CONTROLS_8BIT = 0.002

/** Share of 16-bit units with an empty high byte that makes UTF-16: line ends and digits give more than this. */
const LEAST_NARROW_UNITS = 0.05

/** Control characters that text does not hold; the separators of Hive exports and the old end-of-file mark it may. */
const CONTROLS = Uint8Array.from({length: 256}, (_, byte) =>
  byte === 0x7f || (byte < 0x20 && ![0x01, 0x02, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte))
    ? 1
    : 0,
)

/** Encoding of a file's first bytes; 64 KiB are plenty. An empty file is `ascii`. */
export function headEncoding(head: Uint8Array): HeadEncoding {
  const mark = MARKS.find(({bytes}) => bytes.every((byte, i) => head[i] === byte))
  if (mark) return {encoding: mark.encoding, mark: mark.bytes.length}
  const wide = unmarkedUtf16(head)
  if (wide) return {encoding: wide, mark: 0}
  const encoding = byteEncoding(head)
  const most = encoding === 'ascii' || encoding === 'utf-8' ? MOST_CONTROLS : MOST_CONTROLS_8BIT
  return {encoding: controls(head) > most * head.length ? 'binary' : encoding, mark: 0}
}

/** UTF-16 without a mark shows by its NULs: on one side of a unit (一 has its own on the other), and the text reads clean. */
function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (!head.includes(0)) return undefined
  const units = head.length >> 1
  const narrow = [0, 0]
  for (let i = 0; i < units * 2; i++) if (head[i] === 0) narrow[i & 1] = (narrow[i & 1] as number) + 1
  const [be = 0, le = 0] = narrow
  if (2 * Math.min(be, le) > Math.max(be, le) || Math.max(be, le) < Math.max(1, units * LEAST_NARROW_UNITS))
    return undefined
  const label = le > be ? 'utf-16le' : 'utf-16be'
  return units > 1 && readsClean(head.subarray(0, units * 2), label) ? label : undefined
}

function readsClean(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): boolean {
  try {
    const text = new TextDecoder(label, {fatal: true}).decode(bytes, {stream: true})
    return ![...text].some(sign => CONTROLS[sign.charCodeAt(0)] === 1)
  } catch {
    return false
  }
}

function controls(bytes: Uint8Array): number {
  let count = 0
  for (let i = 0; i < bytes.length; i++) count += CONTROLS[bytes[i] as number] as number
  return count
}
