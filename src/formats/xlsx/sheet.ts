import {isDigit} from '../../kit/utf8.js'
import type {Grid} from '../grid.js'
import {DATE_BYTES, type Epoch, writeDate} from './dates.js'
import {writeNumber} from './numbers.js'
import {copyMarkup, type SharedStrings, sectionEnd, textEnd} from './shared-strings.js'
import type {DateStyles} from './styles.js'

const LT = 60
const GT = 62
const SLASH = 47
const COLON = 58
const BANG = 33
const EQUALS = 61

/** What `t` of a cell says its value is. */
const NUMBER = 0
const SHARED = 1
const TEXT = 2
const BOOLEAN = 3

/** What a sheet's cells need to become text. */
export interface CellContext {
  readonly strings: SharedStrings
  readonly dates: DateStyles
  readonly epoch: Epoch
}

/**
 * Reads the cells of one worksheet part (ECMA-376 part 1, 18.3) into a grid, chunk by chunk. Understands
 * namespace prefixes, cells and rows without references, inline and rich text, CDATA. Counts what a person
 * should know. Its methods are long because they meet every byte of the sheet.
 */
export class SheetReader {
  /** whole numbers with more digits than a spreadsheet keeps */
  lostDigits = 0
  /** cells that refer to shared strings which are not there */
  missingStrings = 0
  /** cells left out because their row or column is past the limits */
  dropped = 0
  state: 'before' | 'cells' | 'after' = 'before'
  private column = -1
  private readonly written = {end: 0, lost: false}
  // The cell under way: its style, type, and the ranges of its text in the chunk.
  private style = 0
  private type = NUMBER
  private cellColumn = 0
  private pieces = new Int32Array(16)
  private pieceCount = 0

  constructor(
    private readonly grid: Grid,
    private readonly context: CellContext,
  ) {}

  /** Takes all whole cells of `bytes[0..end)`; returns where the first one that is not whole begins. */
  scan(bytes: Uint8Array, end: number): number {
    let i = 0
    while (this.state !== 'after') {
      while (i < end && bytes[i] !== LT) i++
      if (i + 1 >= end) return i
      const next = bytes[i + 1] === BANG ? sectionEnd(bytes, i, end) : this.tag(bytes, i, end)
      if (next < 0) return i
      i = next
    }
    return end
  }

  /** A tag outside cells, or a whole cell. Returns the index after it, or -1 when it is not there yet. */
  private tag(bytes: Uint8Array, at: number, end: number): number {
    let name = at + 1
    const closing = bytes[name] === SLASH
    if (closing) name++
    let i = name
    for (; i < end; i++) {
      const byte = bytes[i] as number
      if (byte <= 32 || byte === GT || byte === SLASH) break
      if (byte === COLON) name = i + 1
    }
    if (i >= end) return -1
    const length = i - name
    if (length === 1 && bytes[name] === 99 && !closing && this.state === 'cells')
      return this.cell(bytes, i, end)
    while (i < end && bytes[i] !== GT) i++
    if (i >= end) return -1
    const empty = bytes[i - 1] === SLASH
    if (length === 3 && isWord(bytes, name, ROW)) {
      // A row that begins ends the one before, should its end be missing.
      if (this.state === 'cells') this.endRow()
    } else if (length === 9 && isWord(bytes, name, SHEET_DATA)) this.sheetData(closing || empty)
    return i + 1
  }

  private sheetData(ends: boolean): void {
    this.endRow()
    this.state = ends ? 'after' : 'cells'
  }

  private endRow(): void {
    this.column = -1
    this.grid.endRow()
  }

  /** From behind `<c` to behind `</c>`; -1 when that is not there yet, and then nothing has changed. */
  private cell(bytes: Uint8Array, from: number, end: number): number {
    this.style = 0
    this.type = NUMBER
    this.cellColumn = this.column + 1
    let i = this.attributes(bytes, from, end)
    if (i < 0) return -1
    this.pieceCount = 0
    if (bytes[i - 2] !== SLASH) {
      // Nearly all cells are `<v>…</v></c>`.
      if (i + 3 < end && bytes[i] === LT && bytes[i + 1] === 118 && bytes[i + 2] === GT) {
        const value = i + 3
        i = value
        while (i < end && bytes[i] !== LT) i++
        if (
          i + 7 < end &&
          bytes[i + 1] === SLASH &&
          bytes[i + 4] === LT &&
          bytes[i + 5] === SLASH &&
          bytes[i + 7] === GT
        ) {
          this.piece(value, i)
          i += 8
        } else i = this.content(bytes, value - 3, end)
      } else i = this.content(bytes, i, end)
      if (i < 0) return -1
    }
    this.column = this.cellColumn
    if (this.pieceCount > 0) this.write(bytes)
    return i
  }

  /** Notes `r`, `s` and `t`. Returns the index after `>`, or -1. */
  private attributes(bytes: Uint8Array, from: number, end: number): number {
    let i = from
    for (;;) {
      while (i < end && (bytes[i] as number) <= 32) i++
      if (i >= end) return -1
      if (bytes[i] === GT) return i + 1
      const name = i
      while (i < end && bytes[i] !== EQUALS && bytes[i] !== GT) i++
      if (i + 1 >= end) return -1
      if (bytes[i] === GT) return i + 1
      const length = i - name
      i++
      while (i < end && (bytes[i] as number) <= 32) i++
      const quote = bytes[i]
      const value = i + 1
      i = value
      while (i < end && bytes[i] !== quote) i++
      if (i >= end) return -1
      if (length === 1) this.attribute(bytes[name] as number, bytes, value, i)
      i++
    }
  }

  private attribute(name: number, bytes: Uint8Array, start: number, end: number): void {
    if (name === 114) this.cellColumn = columnOf(bytes, start, end, this.cellColumn)
    else if (name === 115) this.style = integer(bytes, start, end)
    else if (name === 116) this.type = typeOf(bytes, start, end)
  }

  /** Everything a cell may hold, up to and with `</c>`. */
  private content(bytes: Uint8Array, from: number, end: number): number {
    this.pieceCount = 0
    let phonetic = false
    let i = from
    for (;;) {
      while (i < end && bytes[i] !== LT) i++
      if (i + 1 >= end) return -1
      if (bytes[i + 1] === BANG) {
        i = sectionEnd(bytes, i, end)
        if (i < 0) return -1
        continue
      }
      let name = i + 1
      const closing = bytes[name] === SLASH
      if (closing) name++
      i = name
      while (i < end && (bytes[i] as number) > 32 && bytes[i] !== GT && bytes[i] !== SLASH) {
        if (bytes[i] === COLON) name = i + 1
        i++
      }
      const length = i - name
      const first = bytes[name]
      while (i < end && bytes[i] !== GT) i++
      if (i >= end) return -1
      const empty = bytes[i - 1] === SLASH
      i++
      if (length === 1 && closing && first === 99) return i
      if (length === 3 && isWord(bytes, name, RPH)) phonetic = !closing && !empty
      else if (length === 1 && !closing && !empty && (first === 118 || first === 116)) {
        const text = i
        i = textEnd(bytes, i, end)
        if (i < 0) return -1
        if (!phonetic) this.piece(text, i)
      }
    }
  }

  private piece(start: number, end: number): void {
    if (this.pieceCount + 2 > this.pieces.length) {
      const larger = new Int32Array(2 * this.pieces.length)
      larger.set(this.pieces)
      this.pieces = larger
    }
    this.pieces[this.pieceCount++] = start
    this.pieces[this.pieceCount++] = end
  }

  private write(bytes: Uint8Array): void {
    const {grid} = this
    let start = this.pieces[0] as number
    let end = this.pieces[1] as number
    if (this.type === SHARED) {
      this.shared(integer(bytes, start, end))
      return
    }
    const length = (this.pieces[this.pieceCount - 1] as number) - start + DATE_BYTES
    if (!grid.reserve(length)) {
      this.dropped++
      return
    }
    const from = grid.at
    if (this.type === NUMBER) {
      while (start < end && (bytes[start] as number) <= 32) start++
      while (end > start && (bytes[end - 1] as number) <= 32) end--
      this.number(bytes, start, end)
    } else if (this.type === BOOLEAN) {
      const word = bytes[start] === 49 || ((bytes[start] as number) | 32) === 116 ? TRUE : FALSE
      grid.bytes.set(word, from)
      grid.at += word.length
    } else this.text(bytes)
    if (!grid.set(this.cellColumn, from)) this.dropped++
  }

  private text(bytes: Uint8Array): void {
    const {grid} = this
    for (let p = 0; p < this.pieceCount; p += 2) {
      const start = this.pieces[p] as number
      grid.at = copyMarkup(bytes, start, this.pieces[p + 1] as number, grid.bytes, grid.at)
    }
  }

  private number(bytes: Uint8Array, start: number, end: number): void {
    const {grid, context, written} = this
    if (context.dates[this.style] === 1) {
      const dateEnd = writeDate(bytes, start, end, context.epoch, grid.bytes, grid.at)
      if (dateEnd > 0) {
        grid.at = dateEnd
        return
      }
    }
    if (start < end && !isDigit(bytes[start] as number) && bytes[start] !== 45) {
      this.text(bytes)
      return
    }
    writeNumber(bytes, start, end, grid.bytes, grid.at, written)
    grid.at = written.end
    if (written.lost) this.lostDigits++
  }

  private shared(index: number): void {
    const {strings} = this.context
    const {grid} = this
    if (index < 0 || index >= strings.count) {
      this.missingStrings++
      return
    }
    const start = strings.offsets[index] as number
    const end = strings.offsets[index + 1] as number
    if (!grid.reserve(end - start)) {
      this.dropped++
      return
    }
    const from = grid.at
    const to = grid.bytes
    let out = from
    for (let i = start; i < end; i++) to[out++] = strings.bytes[i] as number
    grid.at = out
    if (!grid.set(this.cellColumn, from)) this.dropped++
  }
}

const ROW = new TextEncoder().encode('row')
const RPH = new TextEncoder().encode('rPh')
const SHEET_DATA = new TextEncoder().encode('sheetData')
const TRUE = new TextEncoder().encode('TRUE')
const FALSE = new TextEncoder().encode('FALSE')

function isWord(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

/** `AB12` is 27; `otherwise` when there are no letters. */
function columnOf(bytes: Uint8Array, start: number, end: number, otherwise: number): number {
  let column = 0
  for (let i = start; i < end && i < start + 4; i++) {
    const letter = ((bytes[i] as number) | 32) - 96
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column === 0 ? otherwise : column - 1
}

/** -1 when it is none. */
function integer(bytes: Uint8Array, start: number, end: number): number {
  let value = start < end && end - start < 10 ? 0 : -1
  for (let i = start; i < end && value >= 0; i++) {
    const byte = bytes[i] as number
    value = isDigit(byte) ? value * 10 + byte - 48 : -1
  }
  return value
}

/** `s` shared, `b` boolean, `n` number; `str`, `inlineStr`, `e` and `d` are texts as they stand. */
function typeOf(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start]
  if (end - start > 1) return TEXT
  if (first === 115) return SHARED
  if (first === 98) return BOOLEAN
  return first === 110 ? NUMBER : TEXT
}
