import type {Grid} from '../grid.js'
import {setText} from '../text-cells.js'
import {shownText} from './entities.js'

const LT = 60
const GT = 62
const EQUALS = 61

/** Cells of one row may stand for so many; pages claim more to fill a line. */
const MAX_SPAN = 1024

/** Elements whose text nobody sees, or that is about the file. */
const HIDDEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'documentproperties',
  'styles',
  'comment',
])
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'cell'])
const ROWS: ReadonlySet<string> = new Set(['tr', 'row'])
const SHEETS: ReadonlySet<string> = new Set(['table', 'worksheet'])
/** Elements that begin a new line of text. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3'])

/** Where tables begin. `name` is what the file calls it. */
export interface Sheets {
  /** The grid of a table that begins here. */
  begin(name: string | undefined): Grid
}

/**
 * Reads tables of HTML and of XML spreadsheets, tag by tag. Text outside of cells becomes a row of its own,
 * as a title above a table is, so that nothing people would see goes unread.
 */
export class TableReader {
  dropped = 0
  private grid: Grid | undefined
  private depth = 0
  private hidden = ''
  private column = -1
  private span = 1
  private cell: 'open' | 'closed' = 'closed'
  private text = ''
  /** by column: rows below that a cell of an earlier row still covers */
  private covered: number[] = []
  private readonly decoder = new TextDecoder()

  constructor(
    private readonly sheets: Sheets,
    private readonly kind: 'html' | 'xml',
  ) {}

  /** Takes all whole tags of `bytes[0..end)` with the text before them; returns how far it got. */
  scan(bytes: Uint8Array, end: number): number {
    let done = 0
    for (;;) {
      const start = bytes.indexOf(LT, done)
      if (start < 0 || start >= end) return done
      const stop = tagEnd(bytes, start, end)
      if (stop < 0) return done
      if (this.hidden === '') this.text += this.decoder.decode(bytes.subarray(done, start))
      this.tag(this.decoder.decode(bytes.subarray(start + 1, Math.min(stop - 1, start + 4096))))
      done = stop
    }
  }

  finish(): void {
    this.endRow()
    this.grid?.flush()
  }

  private tag(inside: string): void {
    const closing = inside.startsWith('/')
    const name = /^\/?([\w:-]{0,64})/.exec(inside)?.[1]?.toLowerCase().replace(/^.*:/, '') ?? ''
    if (this.hidden !== '') {
      if (closing && name === this.hidden) this.hidden = ''
    } else if (HIDDEN.has(name) && !closing && !inside.endsWith('/')) this.hidden = name
    else if (SHEETS.has(name)) this.sheet(name, closing, inside)
    else if (ROWS.has(name)) this.endRow()
    else if (CELLS.has(name)) this.cellTag(closing, inside)
    else if (BREAKS.has(name)) this.lineBreak()
  }

  /** XML spreadsheets name their worksheets, in which the tables are; pages have tables within tables. */
  private sheet(name: string, closing: boolean, inside: string): void {
    if (this.kind === 'xml' && name === 'table') return
    this.endRow()
    this.depth = Math.max(0, this.depth + (closing ? -1 : 1))
    if (closing || this.depth > 1) return
    this.grid?.flush()
    this.grid = this.sheets.begin(attribute(inside, 'name'))
    this.covered = []
  }

  private cellTag(closing: boolean, inside: string): void {
    this.endCell()
    if (closing) return
    const index = Number(attribute(inside, 'index') ?? 0)
    this.column = this.kind === 'xml' && index > 0 ? index - 1 : this.column + this.span
    while ((this.covered[this.column] ?? 0) > 0) this.column++
    this.span = spanOf(attribute(inside, 'colspan'))
    const rows = spanOf(attribute(inside, 'rowspan'))
    for (let c = this.column; rows > 1 && c < this.column + this.span; c++) this.covered[c] = rows
    this.cell = 'open'
    if (inside.endsWith('/')) this.endCell()
  }

  /** Within a cell a break is a space; outside it ends the line. */
  private lineBreak(): void {
    if (this.cell === 'open') this.text += ' '
    else if (this.column < 0) this.endRow()
  }

  private endCell(): void {
    const text = shownText(this.text)
    this.text = ''
    if (text === '' || (this.kind === 'xml' && this.cell === 'closed')) {
      this.cell = 'closed'
      return
    }
    this.grid ??= this.sheets.begin(undefined)
    if (!setText(this.grid, Math.max(0, this.column), text)) this.dropped++
    this.cell = 'closed'
  }

  private endRow(): void {
    this.endCell()
    this.grid?.endRow()
    if (this.column >= 0) this.covered = this.covered.map(rows => Math.max(0, rows - 1))
    this.column = -1
    this.span = 1
  }
}

/** Index after the tag, quotes respected; after the end of a comment; -1 when it is not there yet. */
function tagEnd(bytes: Uint8Array, start: number, end: number): number {
  const comment = bytes[start + 1] === 33 && bytes[start + 2] === 45 && bytes[start + 3] === 45
  let quote = 0
  for (let i = start + (comment ? 5 : 1); i < end; i++) {
    const byte = bytes[i] as number
    if (comment) {
      if (byte === GT && bytes[i - 1] === 45 && bytes[i - 2] === 45) return i + 1
    } else if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === GT) return i + 1
    // A quote that opens no value is an apostrophe.
    else if ((byte === 34 || byte === 39) && bytes[i - 1] === EQUALS) quote = byte
  }
  return -1
}

/** By local name; `ss:Index` is `index`. */
function attribute(inside: string, name: string): string | undefined {
  for (const [, key, double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    if (key?.toLowerCase().replace(/^.*:/, '') === name) return double ?? single ?? bare
  }
  return undefined
}

const ATTRIBUTE = /([\w:-]{1,64})\s{0,9}=\s{0,9}(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"'>]{1,100}))/g

function spanOf(text: string | undefined): number {
  const span = Number(text)
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1
}
