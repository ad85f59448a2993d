import type {Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import {
  afterSpace,
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isNull,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  stringEnd,
  valueEnd,
} from './bytes.js'
import {RowTable} from './row-table.js'
import {textOf} from './unescape.js'

/** A column as positions of its values, quotes included; keys of {"0": …, "1": …} are dropped. */
interface ValueColumn {
  readonly name: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Reads one object of columns, held whole: {"name": […], …} or {"name": {"0": …}, …}. Returns undefined,
 * with nothing handed over, when it is not that after all: columns of different length, or other values.
 */
export function readColumns(
  bytes: Uint8Array,
  length: number,
  place: Place,
  sink: Pick<Sink, 'table' | 'rows' | 'describe'>,
  mostColumns: number,
): 'read' | undefined {
  const columns = columnsIn(bytes, length)
  const size = columns?.[0]?.starts.length ?? 0
  if (
    columns === undefined ||
    columns.length > mostColumns ||
    columns.some(({starts}) => starts.length !== size)
  )
    return undefined
  const table = new RowTable(place, sink, 'keys', mostColumns)
  for (const {name} of columns) table.columnNamed(name)
  for (let row = 0; row < size; row++) {
    if (table.isFull()) table.flush(bytes)
    table.reserve()
    for (const column of columns) put(bytes, column, row, table)
    table.endRow()
  }
  table.flush(bytes)
  return 'read'
}

/** Puts a value into the row under way: texts without quotes, null as nothing. */
function put(bytes: Uint8Array, {name, starts, ends}: ValueColumn, row: number, table: RowTable): void {
  const column = table.columnNamed(name)
  const at = table.rows * table.stride + column
  const [start = 0, end = 0] = [starts[row], ends[row]]
  const quoted = bytes[start] === QUOTE ? 1 : 0
  if (isNull(bytes, start, end)) return
  table.starts[at] = start + quoted
  table.ends[at] = end - quoted
  if (end - quoted > start + quoted) table.filled = true
  if (quoted === 1 && bytes.subarray(start, end).includes(BACKSLASH)) table.mend(column, start + 1, 'string')
}

function columnsIn(bytes: Uint8Array, length: number): readonly ValueColumn[] | undefined {
  const columns: ValueColumn[] = []
  let i = afterSpace(bytes, 0, length) + 1
  for (;;) {
    i = afterComma(bytes, i, length)
    if (bytes[i] === CLOSE_OBJECT) return columns
    const key = keyAt(bytes, i, length)
    if (key === undefined) return undefined
    const column = valuesAt(bytes, key.value, length, textOf(bytes, i + 1, key.close))
    if (column === undefined) return undefined
    columns.push(column.values)
    i = column.end
  }
}

function valuesAt(
  bytes: Uint8Array,
  from: number,
  length: number,
  name: string,
): {readonly values: ValueColumn; readonly end: number} | undefined {
  const keyed = bytes[from] === OPEN_OBJECT
  if (!keyed && bytes[from] !== OPEN_ARRAY) return undefined
  const starts: number[] = []
  const ends: number[] = []
  let i = from + 1
  for (;;) {
    i = afterComma(bytes, i, length)
    if (i >= length) return undefined
    if (bytes[i] === (keyed ? CLOSE_OBJECT : CLOSE_ARRAY)) return {values: {name, starts, ends}, end: i + 1}
    const start = keyed ? keyAt(bytes, i, length)?.value : i
    const end = start === undefined ? -1 : valueEnd(bytes, start, length)
    if (start === undefined || end < 0) return undefined
    starts.push(start)
    ends.push(end)
    i = end
  }
}

function afterComma(bytes: Uint8Array, from: number, length: number): number {
  let i = afterSpace(bytes, from, length)
  while (bytes[i] === COMMA) i = afterSpace(bytes, i + 1, length)
  return i
}

/** A key with its colon: where the quote closes, and where the value begins. */
function keyAt(
  bytes: Uint8Array,
  at: number,
  length: number,
): {readonly close: number; readonly value: number} | undefined {
  const close = bytes[at] === QUOTE ? stringEnd(bytes, at + 1, length) : -1
  const colon = close < 0 ? length : afterSpace(bytes, close + 1, length)
  const value = bytes[colon] === COLON ? afterSpace(bytes, colon + 1, length) : length
  return value < length ? {close, value} : undefined
}
