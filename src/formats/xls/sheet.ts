import type {Grid} from '../grid.js'
import {setText} from '../text-cells.js'
import {DATE_BYTES, writeDate} from '../xlsx/dates.js'
import type {Globals} from './globals.js'
import {type BiffRecord, BOF, EOF, recordAt} from './records.js'
import {unicodeText} from './strings.js'

/** Whole numbers from here on have more digits than a spreadsheet keeps. */
const MOST_EXACT = 1e15

/** A formula's result that is none of text, boolean, error and empty. */
const NUMERIC = 255

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

/** Reads the cells of one sheet of a BIFF stream into a grid. Counts what a person should know. */
export class OldSheet {
  lostDigits = 0
  dropped = 0
  missingStrings = 0
  /** the sheet's own end was found */
  ended = false
  private row = -1
  /** where the text of a formula goes that comes in a record of its own */
  private pending = -1
  private readonly scratch = new Uint8Array(64)

  constructor(
    private readonly stream: DataView,
    private readonly globals: Globals,
    private readonly grid: Grid,
  ) {}

  read(at: number): void {
    const first = recordAt(this.stream, at)
    if (first?.type !== BOF) return
    let depth = 1
    for (
      let record = recordAt(this.stream, first.end);
      record !== undefined && depth > 0;
      record = recordAt(this.stream, record.end)
    ) {
      // Charts lie within the sheet as streams of their own.
      if (record.type === BOF) depth++
      else if (record.type === EOF) depth--
      else if (depth === 1) this.take(record)
    }
    this.ended = depth === 0
    this.grid.endRow()
    this.grid.flush()
  }

  private take({type, start, end}: BiffRecord): void {
    const {stream} = this
    if (type === 0x0207) {
      if (this.pending >= 0 && end - start > 2) this.text(this.pending, start, end)
      this.pending = -1
      return
    }
    if (!CELLS.has(type) || end - start < 6) return
    this.begin(stream.getUint16(start, true))
    const column = stream.getUint16(start + 2, true)
    const style = stream.getUint16(start + 4, true)
    const body = start + 6
    if (type === 0x00fd && end - body >= 4) this.shared(column, stream.getUint32(body, true))
    else if (type === 0x0203 && end - body >= 8) this.number(column, style, stream.getFloat64(body, true))
    else if (type === 0x027e && end - body >= 4)
      this.number(column, style, compact(stream.getInt32(body, true)))
    else if (type === 0x00bd) this.numbers(column, start + 4, end - 2)
    else if (type === 0x0204 || type === 0x00d6) this.text(column, body, end)
    else if (type === 0x0205 && end - body >= 2)
      this.flag(column, stream.getUint8(body), stream.getUint8(body + 1) === 1)
    else if (type === 0x0006 && end - body >= 8) this.formula(column, style, body)
  }

  private begin(row: number): void {
    if (row !== this.row) this.grid.endRow()
    this.row = row
    this.pending = -1
  }

  private shared(column: number, index: number): void {
    const {bytes, offsets, count} = this.globals.strings
    if (index >= count) {
      this.missingStrings++
      return
    }
    const {grid} = this
    const start = offsets[index] as number
    const end = offsets[index + 1] as number
    if (!grid.reserve(end - start)) {
      this.dropped++
      return
    }
    grid.begin()
    grid.bytes.set(bytes.subarray(start, end), grid.at)
    grid.at += end - start
    if (!grid.end(column)) this.dropped++
  }

  private put(column: number, text: string): void {
    if (!setText(this.grid, column, text)) this.dropped++
  }

  /** Pairs of a style and a compact number, in neighbouring columns. */
  private numbers(column: number, start: number, end: number): void {
    for (let at = start, c = column; at + 6 <= end; at += 6, c++) {
      this.number(c, this.stream.getUint16(at, true), compact(this.stream.getInt32(at + 2, true)))
    }
  }

  private number(column: number, style: number, value: number): void {
    if (Math.abs(value) >= MOST_EXACT && Number.isInteger(value)) this.lostDigits++
    const text = String(value)
    this.put(column, this.globals.dates[style] === true ? (this.date(text) ?? text) : text)
  }

  private date(serial: string): string | undefined {
    const {scratch} = this
    const {written} = new TextEncoder().encodeInto(serial, scratch)
    const at = scratch.length - DATE_BYTES
    const end = writeDate(scratch, 0, written, this.globals.epoch, scratch, at)
    return end < 0 ? undefined : new TextDecoder().decode(scratch.subarray(at, end))
  }

  private flag(column: number, value: number, isError: boolean): void {
    this.put(column, isError ? (ERRORS[value] ?? '#N/A') : value === 1 ? 'TRUE' : 'FALSE')
  }

  private formula(column: number, style: number, at: number): void {
    const {stream} = this
    const kind = stream.getUint16(at + 6, true) === 0xffff ? stream.getUint8(at) : NUMERIC
    if (kind === NUMERIC) this.number(column, style, stream.getFloat64(at, true))
    else if (kind === 0) this.pending = column
    else if (kind < 3) this.flag(column, stream.getUint8(at + 2), kind === 2)
  }

  private text(column: number, start: number, end: number): void {
    const {stream, globals} = this
    if (end - start < 2) return
    const count = stream.getUint16(start, true)
    if (globals.version === 'biff8') this.put(column, unicodeText(stream, start + 2, end, count))
    else {
      const length = Math.min(count, end - start - 2)
      this.put(column, globals.old(new Uint8Array(stream.buffer, stream.byteOffset + start + 2, length)))
    }
  }
}

const CELLS: ReadonlySet<number> = new Set([0x00fd, 0x0203, 0x027e, 0x00bd, 0x0204, 0x00d6, 0x0205, 0x0006])

/** RK: 30 bits of a whole number or of a double's upper half, perhaps to be divided by a hundred. */
function compact(rk: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setInt32(4, rk & ~3, true)
  const value = (rk & 2) === 0 ? view.getFloat64(0, true) : rk >> 2
  return (rk & 1) === 0 ? value : value / 100
}
