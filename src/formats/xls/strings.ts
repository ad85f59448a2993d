import type {SharedStrings} from '../xlsx/shared-strings.js'
import {type BiffRecord, CONTINUE, recordAt} from './records.js'

/** Decodes the bytes of old strings, which are in the workbook's code page. */
export type OldText = (bytes: Uint8Array) => string

const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10008: 'gb18030',
}

/** For a code page of Windows. Without one: UTF-8 where it fits, as web pages write it, else GB18030. */
export function oldText(codePage: number | undefined): OldText {
  if (codePage !== undefined && codePage !== 0) {
    const label =
      LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')
    const decoder = new TextDecoder(label)
    return bytes => decoder.decode(bytes)
  }
  const utf8 = new TextDecoder('utf-8', {fatal: true})
  const gb18030 = new TextDecoder('gb18030')
  return bytes => {
    try {
      return utf8.decode(bytes)
    } catch {
      return gb18030.decode(bytes)
    }
  }
}

const utf16 = new TextDecoder('utf-16le')

/** A string of BIFF8 whose character count has been read: one flag byte, then Latin-1 or UTF-16. */
export function unicodeText(stream: DataView, at: number, end: number, count: number): string {
  if (at >= end) return ''
  const isWide = (stream.getUint8(at) & 1) === 1
  const length = Math.min(count * (isWide ? 2 : 1), end - at - 1)
  const bytes = new Uint8Array(stream.buffer, stream.byteOffset + at + 1, length)
  return isWide ? utf16.decode(bytes) : Buffer.from(bytes).toString('latin1')
}

/**
 * The table of shared strings (SST) with the records that continue it, as UTF-8. A string may be cut by the
 * end of a record; its characters then go on behind a new flag byte, its other parts without one.
 */
export function sharedStrings(stream: DataView, sst: BiffRecord): SharedStrings {
  const reader = new Continued(stream, sst)
  reader.skip(8)
  const offsets: number[] = [0]
  const parts: Buffer[] = []
  let size = 0
  while (!reader.atEnd()) {
    const text = Buffer.from(reader.text())
    parts.push(text)
    size += text.length
    offsets.push(size)
  }
  return {bytes: Buffer.concat(parts, size), offsets: Uint32Array.from(offsets), count: parts.length}
}

/** Reads on through CONTINUE records. */
class Continued {
  private at: number
  private end: number

  constructor(
    private readonly stream: DataView,
    record: BiffRecord,
  ) {
    this.at = record.start
    this.end = record.end
  }

  atEnd(): boolean {
    return this.at >= this.end && !this.next()
  }

  skip(length: number): void {
    for (let left = length; left > 0; ) {
      const step = Math.min(left, this.end - this.at)
      this.at += step
      left -= step
      if (left > 0 && !this.next()) return
    }
  }

  text(): string {
    const count = this.number(2)
    const flags = this.number(1)
    const runs = (flags & 8) === 0 ? 0 : this.number(2)
    const extra = (flags & 4) === 0 ? 0 : this.number(4)
    const text = this.characters(count, (flags & 1) === 1)
    this.skip(4 * runs + extra)
    return text
  }

  private characters(count: number, wide: boolean): string {
    let text = ''
    let isWide = wide
    for (let left = count; left > 0; ) {
      const width = isWide ? 2 : 1
      const some = Math.min(left, Math.floor((this.end - this.at) / width))
      const bytes = new Uint8Array(this.stream.buffer, this.stream.byteOffset + this.at, some * width)
      text += isWide ? utf16.decode(bytes) : Buffer.from(bytes).toString('latin1')
      this.at += some * width
      left -= some
      if (left === 0) break
      if (!this.next()) break
      isWide = (this.number(1) & 1) === 1
    }
    return text
  }

  private number(length: number): number {
    let value = 0
    for (let k = 0; k < length; k++) {
      if (this.at >= this.end && !this.next()) return value
      value += this.stream.getUint8(this.at++) * 256 ** k
    }
    return value
  }

  private next(): boolean {
    const record = recordAt(this.stream, this.end)
    if (record?.type !== CONTINUE) return false
    this.at = record.start
    this.end = record.end
    return record.end > record.start || this.next()
  }
}
