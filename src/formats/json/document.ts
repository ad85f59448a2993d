import {unescapeString} from '../../kit/json-text.js'
import type {ReadLimits, RowTakers} from '../../model/format.js'
import {
  afterSpace,
  BROKEN,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  INCOMPLETE,
  isNull,
  NEWLINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
  stringEnd,
  valueEnd,
} from './bytes.js'
import type {Elements, Findings, Frame, LeftOut, Walked} from './frames.js'
import type {Layout} from './layout.js'
import {isNameList, namesIn} from './names.js'
import {type RecordReader, recordReader} from './record.js'
import {emitRow, emptyRow, isEnvelope} from './root-row.js'
import type {RowTable} from './row-table.js'
import {pathOf, plainKeys} from './shape.js'
import {type Skip, skipValue} from './skip.js'
import type {OpenTable, Tables} from './tables.js'
import {textOf} from './unescape.js'

type End = 'more' | 'none' | 'limit'

/** Rows of a table read here before the host is asked for help, and after its help was of none. */
const PROBE_ROWS = 2
const HELPLESS_ROWS = 1000

/** Arrays of plain values beside rows that are about the rows. */
const BESIDE_ROWS = new Set(['index', 'primarykey', 'bbox'])

/**
 * Reads a JSON text window by window. Objects and arrays that hold rows are walked through; each row must be
 * in one window. `consume` is what {@link overWindows} wants.
 */
export class DocumentReader {
  readonly findings: Findings = {
    brokenRecords: 0,
    foreignLines: 0,
    brokenPlaces: 0,
    overlong: 0,
    leftOut: new Map(),
    ending: 'complete',
  }
  private readonly frames: Frame[] = []
  private readonly record: RecordReader
  private state: 'reading' | 'recovering' | 'lost' = 'reading'
  /** while recovering: behind a place where a value may begin */
  private primed = false
  private skip: Skip | undefined
  /** where the value begins that did not fit; -1: it is a key */
  private pending = 0
  private faultAt = 0

  constructor(
    private readonly layout: Layout,
    private readonly tables: Tables,
    private readonly limits: Pick<ReadLimits, 'recordBytes' | 'columns' | 'nesting'>,
    private readonly take?: RowTakers,
  ) {
    this.record = recordReader({
      nesting: limits.nesting,
      mostColumns: limits.columns,
      childTable: (parent, path) => tables.within(parent, path),
      leftOut: why => this.leaveOut(why),
    })
  }

  readonly consume = (bytes: Uint8Array, length: number, end: End): number => {
    // Stops every scan; a window has room for it.
    bytes[length] = 0
    let i = 0
    while (i < length) {
      const next = this.step(bytes, i, length, end)
      if (next >= 0) i = next
      else if (next === BROKEN) i = this.fail()
      else if (end === 'more') break
      else i = this.giveUp(length, end)
    }
    for (const table of this.tables.all()) table.flush(bytes)
    if (end === 'none') this.close(bytes)
    return i
  }

  /** Whether it is between two values at the top of the text, with nothing left open. */
  atTop(): boolean {
    return this.frames.length === 0 && this.state === 'reading' && this.skip === undefined
  }

  private step(bytes: Uint8Array, from: number, length: number, end: End): number {
    if (this.state === 'lost') return length
    if (this.state === 'recovering') return this.recover(bytes, from, length)
    if (this.skip !== undefined) return this.skipOn(this.skip, bytes, from, length)
    const at = afterSpace(bytes, from, length)
    if (at >= length || bytes[at] === COMMA) return Math.min(length, at + 1)
    const frame = this.frames.at(-1)
    if (frame === undefined) return this.top(bytes, at, length, end)
    return frame.kind === 'object'
      ? this.member(frame, bytes, at, length, end)
      : this.element(frame, bytes, at, length, end)
  }

  private top(bytes: Uint8Array, at: number, length: number, end: End): number {
    const byte = bytes[at] as number
    if (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY && byte !== QUOTE && !isNumeral(byte)) {
      this.findings.foreignLines++
      this.state = 'recovering'
      this.primed = false
      return at
    }
    if (this.layout.values === 'records' || (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY))
      return this.value('', bytes, at, length, end)
    if (byte === OPEN_OBJECT) this.walk('')
    else this.frames.push({kind: 'elements', path: '', are: this.layout.elements, within: undefined})
    return at + 1
  }

  /** Begins to walk through an object that is a row of its own. */
  private walk(path: string): void {
    const map = this.layout.maps.has(path) ? this.tables.at(path, 'keys') : undefined
    this.frames.push({kind: 'object', path, row: emptyRow(), ends: 'row', map, names: [], nameless: []})
  }

  private element(frame: Elements, bytes: Uint8Array, at: number, length: number, end: End): number {
    const byte = bytes[at]
    if (byte === CLOSE_ARRAY) {
      this.frames.pop()
      return at + 1
    }
    if (frame.are === 'documents' && byte === OPEN_OBJECT) {
      this.walk(frame.path)
      return at + 1
    }
    return frame.are === 'ignored'
      ? this.passed(valueEnd(bytes, at, length), at)
      : this.value(frame.path, bytes, at, length, end, frame.within)
  }

  /** A value as a row of the table at `path`: keys, positions, or a single column. */
  private value(
    path: string,
    bytes: Uint8Array,
    at: number,
    length: number,
    end: End,
    within?: Walked,
  ): number {
    const byte = bytes[at]
    if (byte === OPEN_OBJECT) {
      const called = this.layout.dialect === 'phpmyadmin' ? within?.row.cells.get('name') : undefined
      const name = called === undefined ? undefined : Buffer.from(called).toString()
      return this.row(this.tables.at(name ?? path, 'keys', name), bytes, at, length, end)
    }
    if (byte === OPEN_ARRAY || path === '') {
      const open = this.tables.at(path, 'order')
      if (open !== undefined && within !== undefined) nameBeside(open, within)
      return this.row(open, bytes, at, length, end)
    }
    return this.row(
      this.tables.at(path, 'keys'),
      bytes,
      at,
      length,
      end,
      path.slice(path.lastIndexOf('.') + 1),
    )
  }

  /** One row. `column`: of a plain value. `key`: where the key stands that names the row. */
  private row(
    open: OpenTable | undefined,
    bytes: Uint8Array,
    at: number,
    length: number,
    end: End,
    column = 'value',
    key?: {readonly start: number; readonly end: number},
  ): number {
    if (open === undefined || !open.table.reserve()) {
      this.leaveOut(open === undefined ? 'tables' : 'cells')
      this.skip = skipValue()
      return at
    }
    const helped = key === undefined ? this.takeRows(open, bytes, at, length) : at
    if (helped > at) return helped
    const {table, shape} = open
    const {record} = this
    record.begin(table)
    if (key !== undefined) record.text(bytes, key.start, key.end, table, table.columnNamed('key'))
    const byte = bytes[at]
    const next =
      byte === OPEN_OBJECT
        ? record.object(bytes, at, length, shape, table)
        : byte === OPEN_ARRAY && table.by === 'order'
          ? record.array(bytes, at, length, table)
          : record.cell(bytes, at, length, table, columnOf(table, column))
    if (next === INCOMPLETE && end !== 'none') record.rollback()
    else record.commit()
    if (table.isFull()) table.flush(bytes)
    return this.passed(next, next === BROKEN ? record.brokenAt() : at)
  }

  /** Rows that the host takes, from the object at `at` on; where the first begins that it did not. */
  private takeRows({table, shape}: OpenTable, bytes: Uint8Array, at: number, length: number): number {
    if (this.take === undefined || bytes[at] !== OPEN_OBJECT || shape.alone++ < PROBE_ROWS) return at
    const keys = plainKeys(shape, table.width)
    for (let from = at; keys !== undefined; ) {
      const {batch, next, state} = this.take.objects(bytes, from, length, keys)
      if (batch.rows > 0) table.pass(bytes, batch)
      from = next
      if (state === 'care' && next === at) break
      if (batch.rows === 0 || state === 'care') {
        shape.alone = PROBE_ROWS
        return next
      }
    }
    shape.alone = PROBE_ROWS - HELPLESS_ROWS
    return at
  }

  /** Remembers where a value began that did not fit, or where a fault was met. */
  private passed(next: number, at: number): number {
    if (next === INCOMPLETE) this.pending = at
    if (next === BROKEN) this.faultAt = at
    return next
  }

  private member(frame: Walked, bytes: Uint8Array, at: number, length: number, end: End): number {
    if (bytes[at] === CLOSE_OBJECT) {
      this.frames.pop()
      if (frame.ends === 'row') this.endRow(frame, bytes)
      return at + 1
    }
    const close = bytes[at] === QUOTE ? stringEnd(bytes, at + 1, length) : BROKEN
    if (close < 0) return this.passed(close, close === INCOMPLETE ? -1 : at)
    const colon = afterSpace(bytes, close + 1, length)
    if (colon < length && bytes[colon] !== COLON) return this.passed(BROKEN, colon)
    const start = afterSpace(bytes, colon + 1, length)
    if (start >= length) return this.passed(INCOMPLETE, -1)
    const key = textOf(bytes, at + 1, close)
    const byte = bytes[start]
    if (frame.map !== undefined && byte === OPEN_OBJECT)
      return this.row(frame.map, bytes, start, length, end, undefined, {start: at + 1, end: close})
    if (byte === OPEN_OBJECT) return this.openObject(pathOf(frame.path, key), frame, start)
    if (byte === OPEN_ARRAY) return this.openArray(key, pathOf(frame.path, key), frame, bytes, start, length)
    return this.plain(pathOf(frame.path, key), frame, bytes, start, length)
  }

  /** A plain value of an object that is walked through. */
  private plain(path: string, {row}: Walked, bytes: Uint8Array, at: number, length: number): number {
    const end = valueEnd(bytes, at, length)
    if (end < 0) return this.passed(end, at)
    if (isNull(bytes, at, end)) return end
    const quoted = bytes[at] === QUOTE ? 1 : 0
    const text = new Uint8Array(bytes.subarray(at + quoted, end - quoted))
    if (row.size + text.length > this.limits.recordBytes || row.cells.size >= this.limits.columns)
      this.leaveOut('columns')
    else {
      row.cells.set(path, quoted === 1 ? text.subarray(0, unescapeString(text, 0, text.length)) : text)
      row.size += text.length
    }
    return end
  }

  private openObject(path: string, above: Walked, at: number): number {
    if (this.frames.length >= this.limits.nesting) {
      this.leaveOut('depth')
      this.skip = skipValue()
      return at
    }
    const map = this.layout.maps.has(path) ? this.tables.at(path, 'keys') : undefined
    this.frames.push({kind: 'object', path, row: above.row, ends: 'nothing', map, names: [], nameless: []})
    return at + 1
  }

  private openArray(
    key: string,
    path: string,
    within: Walked,
    bytes: Uint8Array,
    at: number,
    length: number,
  ): number {
    const first = afterSpace(bytes, at + 1, length)
    if (first >= length) return this.passed(INCOMPLETE, at)
    if (isNameList(key)) {
      const end = valueEnd(bytes, at, length)
      const names = end < 0 ? undefined : namesIn(bytes.subarray(at, end))
      if (end === INCOMPLETE) return this.passed(end, at)
      if (names !== undefined) return nameAll(within, names, end)
    }
    const plain = bytes[first] !== OPEN_OBJECT && bytes[first] !== OPEN_ARRAY
    const are = plain && BESIDE_ROWS.has(key.toLowerCase()) ? 'ignored' : 'rows'
    this.frames.push({kind: 'elements', path, are, within})
    return at + 1
  }

  private endRow({row}: Walked, bytes: Uint8Array): void {
    if (this.layout.dialect !== 'plain' || isEnvelope(row)) return
    const open = this.tables.at('', 'keys')
    open?.table.flush(bytes)
    if (open === undefined) this.leaveOut('tables')
    else if (emitRow(row, open.table) > 0) this.leaveOut('columns')
  }

  private skipOn(skip: Skip, bytes: Uint8Array, from: number, length: number): number {
    const next = skip.step(bytes, from, length)
    if (skip.done()) this.skip = undefined
    return next
  }

  /** A fault: the record under way is over. Where rows follow one another, the next one is looked for. */
  private fail(): number {
    const frame = this.frames.at(-1)
    if (frame === undefined) this.findings.brokenRecords++
    else this.findings.brokenPlaces++
    this.state = frame?.kind === 'object' ? 'lost' : 'recovering'
    this.primed = false
    return this.faultAt
  }

  /** Goes on at the next object or array behind a line end, or, within an array, behind a comma. */
  private recover(bytes: Uint8Array, from: number, length: number): number {
    const before = this.frames.length === 0 ? NEWLINE : COMMA
    for (let i = from; i < length; i++) {
      const byte = bytes[i] as number
      if (byte === before) this.primed = true
      else if (this.primed && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
        this.state = 'reading'
        return i
      } else if (byte > SPACE) {
        if (this.primed && before === NEWLINE) this.findings.foreignLines++
        this.primed = false
      }
    }
    return length
  }

  /** What does not fit is left out; what the text ends in was kept as far as it went. */
  private giveUp(length: number, end: 'none' | 'limit'): number {
    if (end === 'none') {
      this.findings.ending = 'truncated'
      return length
    }
    this.findings.overlong++
    if (this.pending < 0) {
      this.state = 'lost'
      return length
    }
    this.skip = skipValue()
    return this.pending
  }

  private close(bytes: Uint8Array): void {
    if (this.frames.length > 0 || this.skip !== undefined) this.findings.ending = 'truncated'
    for (const frame of this.frames)
      if (frame.kind === 'object' && frame.ends === 'row') this.endRow(frame, bytes)
    for (const table of this.tables.all()) table.finish()
  }

  private leaveOut(why: LeftOut): void {
    this.findings.leftOut.set(why, (this.findings.leftOut.get(why) ?? 0) + 1)
  }
}

/** Whether a number may begin so. */
function isNumeral(byte: number): boolean {
  return byte === 0x2d || (byte >= 0x30 && byte <= 0x39)
}

/** The column of a plain value; the only one of a table that has no names. */
function columnOf(table: RowTable, name: string): number {
  if (table.by === 'keys') return table.columnNamed(name)
  return table.width > 0 ? 0 : table.addColumn('col1')
}

function nameBeside(open: OpenTable, within: Walked): void {
  if (within.nameless.includes(open)) return
  within.nameless.push(open)
  if (within.names.length > 0) open.table.nameColumns(within.names)
}

function nameAll(within: Walked, names: readonly string[], end: number): number {
  within.names = names
  for (const {table} of within.nameless) table.nameColumns(names)
  return end
}
