/** Records of a BIFF stream (MS-XLS 2.1.4): a type, a length, and the bytes. */

export const BOF = 0x0809
export const EOF = 0x000a
export const CONTINUE = 0x003c

export interface BiffRecord {
  readonly type: number
  /** offset of its data in the stream */
  readonly start: number
  readonly end: number
}

/** The record at an offset; undefined when the stream ends before it does. */
export function recordAt(stream: DataView, at: number): BiffRecord | undefined {
  if (at + 4 > stream.byteLength) return undefined
  const start = at + 4
  const end = start + stream.getUint16(at + 2, true)
  return end > stream.byteLength ? undefined : {type: stream.getUint16(at, true), start, end}
}
