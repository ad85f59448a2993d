import {
  afterSpace,
  BACKSLASH,
  BROKEN,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  INCOMPLETE,
  isNull,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SCALAR,
  SPACE,
  STRING_STOP,
  scalarEnd,
  stringEnd,
  valueEnd,
} from './bytes.js'
import type {LeftOut} from './frames.js'
import type {RowTable} from './row-table.js'
import {addEntry, type Entry, emptyShape, isKey, pathOf, type Shape} from './shape.js'
import {textOf} from './unescape.js'

/** What a record reader is given by the document around it. */
export interface RecordContext {
  /** depth of objects within objects that is followed; what is deeper is left out and counted */
  readonly nesting: number
  readonly mostColumns: number
  /** the table of the objects in an array within a row; undefined when there are too many tables */
  childTable(parent: RowTable, path: string): RowTable | undefined
  /** told of values that were left out */
  leftOut(why: LeftOut): void
}

/** Reads values as rows, each in one piece of the window. Returns the position behind it, INCOMPLETE or BROKEN. */
export interface RecordReader {
  /** A record that writes rows to this table begins. */
  begin(table: RowTable): void
  /** An object: its keys are columns. */
  object(bytes: Uint8Array, from: number, length: number, shape: Shape, table: RowTable): number
  /** An array: its values are cells in order. */
  array(bytes: Uint8Array, from: number, length: number, table: RowTable): number
  /** Any value as the cell of one column. */
  cell(bytes: Uint8Array, from: number, length: number, table: RowTable, column: number): number
  /** The inside of a string as the cell of one column. */
  text(bytes: Uint8Array, from: number, end: number, table: RowTable, column: number): void
  /** Takes back the rows of all tables that the record under way has written. */
  rollback(): void
  /** Lets them stand, the row under way included. */
  commit(): void
  /** where the last BROKEN was met */
  brokenAt(): number
}

/** Columns of a GeoJSON point, in its order. */
const POINT = ['geometry.lng', 'geometry.lat'] as const

/** The column of a value that stands where objects do. */
const BARE = 'value'

/** bytes; a longer key is no name */
const LONGEST_KEY = 1024

export function recordReader(context: RecordContext): RecordReader {
  /** tables the record under way has written rows to, with their rows before it */
  const touched = new Map<RowTable, number>()
  let brokenAt = 0

  function broken(at: number, length: number): number {
    brokenAt = at
    return at >= length ? INCOMPLETE : BROKEN
  }

  /** One long loop over keys and values: a call a key would halve the speed. */
  function object(
    bytes: Uint8Array,
    from: number,
    length: number,
    shape: Shape,
    table: RowTable,
    depth: number,
  ): number {
    let i = from + 1
    shape.next = 0
    let base = table.rows * table.stride
    for (;;) {
      while ((bytes[i] as number) <= SPACE && i < length) i++
      let byte = bytes[i] as number
      if (byte === COMMA) {
        i++
        continue
      }
      if (byte === CLOSE_OBJECT) return i + 1
      if (byte !== QUOTE || i >= length) return broken(i, length)
      i++
      let entry = shape.entries[shape.next]
      if (entry !== undefined && isKey(bytes, i, entry.key)) i += entry.key.length + 1
      else {
        const end = stringEnd(bytes, i, length)
        if (end < 0) return end === BROKEN ? broken(i, length) : end
        entry = entryOf(bytes, i, end, shape)
        i = end + 1
      }
      if (entry !== undefined) shape.next = entry.index + 1
      while ((bytes[i] as number) <= SPACE && i < length) i++
      if (bytes[i] !== COLON || i >= length) return broken(i, length)
      i++
      while ((bytes[i] as number) <= SPACE && i < length) i++
      if (i >= length) return INCOMPLETE
      byte = bytes[i] as number
      if (entry === undefined || byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        const end =
          entry === undefined ? valueEnd(bytes, i, length) : nested(bytes, i, length, entry, table, depth)
        if (end < 0) return end === BROKEN ? broken(Math.max(brokenAt, i), length) : end
        i = end
        base = table.rows * table.stride
        continue
      }
      let start = i
      let end = i
      let escaped = false
      if (byte === QUOTE) {
        start = i + 1
        end = start
        while (STRING_STOP[bytes[end] as number] === 0) end++
        if (bytes[end] !== QUOTE) {
          escaped = true
          end = stringEnd(bytes, end, length)
          if (end < 0) return end === BROKEN ? broken(i, length) : end
        }
        i = end + 1
      } else {
        while (SCALAR[bytes[end] as number] === 1) end++
        if (end >= length) return INCOMPLETE
        if (end === start) return broken(i, length)
        i = end
        if (byte === 0x6e && isNull(bytes, start, end)) continue
      }
      if (entry.column < 0) {
        entry.column = columnOf(entry, table)
        if (entry.column < 0) continue
        base = table.rows * table.stride
      }
      table.starts[base + entry.column] = start
      table.ends[base + entry.column] = end
      if (end > start) table.filled = true
      if (escaped) table.mend(entry.column, start, 'string')
    }
  }

  function entryOf(bytes: Uint8Array, from: number, end: number, shape: Shape): Entry | undefined {
    if (end - from > LONGEST_KEY || shape.entries.length >= context.mostColumns) {
      const known = end - from > LONGEST_KEY ? undefined : shape.byKey.get(textOf(bytes, from, end))
      if (known === undefined) context.leftOut('columns')
      return known
    }
    const key = textOf(bytes, from, end)
    return shape.byKey.get(key) ?? addEntry(shape, key, pathOf(shape.path, key))
  }

  function columnOf(entry: Entry, table: RowTable): number {
    if (entry.how === 'ignored') return -1
    const column = table.columnNamed(entry.path)
    if (column < 0) context.leftOut('columns')
    return column
  }

  /** An object within the row, or an array. */
  function nested(
    bytes: Uint8Array,
    from: number,
    length: number,
    entry: Entry,
    table: RowTable,
    depth: number,
  ): number {
    const first = bytes[from] === OPEN_ARRAY ? afterSpace(bytes, from + 1, length) : from
    if (first >= length) return INCOMPLETE
    if (bytes[first] === CLOSE_ARRAY) return first + 1
    if (bytes[first] !== OPEN_OBJECT) {
      if (entry.how === 'point' && bytes[first] !== OPEN_ARRAY) return point(bytes, from, length, table)
      if (entry.column < 0) entry.column = columnOf(entry, table)
      return cell(bytes, from, length, table, entry.column)
    }
    if (depth >= context.nesting) {
      context.leftOut('depth')
      return valueEnd(bytes, from, length)
    }
    if (first !== from) return childRows(bytes, from, length, entry, table, depth)
    entry.object ??= emptyShape(entry.path)
    return object(bytes, from, length, entry.object, table, depth + 1)
  }

  /** Objects in an array are rows of a table of their own. */
  function childRows(
    bytes: Uint8Array,
    from: number,
    length: number,
    entry: Entry,
    parent: RowTable,
    depth: number,
  ): number {
    entry.rows ??= context.childTable(parent, entry.path)
    const table = entry.rows
    if (table === undefined) {
      context.leftOut('tables')
      return valueEnd(bytes, from, length)
    }
    entry.rowShape ??= emptyShape('')
    begin(table)
    for (let i = afterSpace(bytes, from + 1, length); ; i = afterSpace(bytes, i, length)) {
      if (i >= length) return INCOMPLETE
      const byte = bytes[i]
      if (byte === CLOSE_ARRAY) return i + 1
      if (byte === COMMA) i++
      else {
        if (!table.reserve()) {
          context.leftOut('cells')
          return valueEnd(bytes, from, length)
        }
        i =
          byte === OPEN_OBJECT
            ? object(bytes, i, length, entry.rowShape, table, depth + 1)
            : cell(bytes, i, length, table, table.columnNamed(BARE))
        if (i < 0) return i
        table.endRow()
      }
    }
  }

  /** Any value as one cell: text as it is, arrays and objects joined. Column -1: left out. */
  function cell(bytes: Uint8Array, from: number, length: number, table: RowTable, column: number): number {
    const end = valueEnd(bytes, from, length)
    if (end < 0) return end === BROKEN ? broken(from, length) : end
    if (column < 0) return end
    const byte = bytes[from]
    if (byte === QUOTE) text(bytes, from + 1, end - 1, table, column)
    else if (!isNull(bytes, from, end)) {
      const at = table.rows * table.stride + column
      table.starts[at] = from
      table.ends[at] = end
      if (end > from) table.filled = true
      if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) table.mend(column, from, 'array')
    }
    return end
  }

  function text(bytes: Uint8Array, from: number, end: number, table: RowTable, column: number): void {
    if (column < 0) context.leftOut('columns')
    else {
      const at = table.rows * table.stride + column
      table.starts[at] = from
      table.ends[at] = end
      if (end > from) table.filled = true
      if (bytes.subarray(from, end).includes(BACKSLASH)) table.mend(column, from, 'string')
    }
  }

  /** GeoJSON has longitude before latitude (RFC 7946, 3.1.1). */
  function point(bytes: Uint8Array, from: number, length: number, table: RowTable): number {
    const end = valueEnd(bytes, from, length)
    if (end < 0) return end === BROKEN ? broken(from, length) : end
    let i = from
    for (const name of POINT) {
      while (i < end && SCALAR[bytes[i] as number] === 0) i++
      const stop = i < end ? scalarEnd(bytes, i, length) : -1
      if (stop < 0) break
      i = cell(bytes, i, length, table, table.columnNamed(name))
    }
    return end
  }

  /** The values of an array as the cells of a row, in order. */
  function array(bytes: Uint8Array, from: number, length: number, table: RowTable): number {
    let column = 0
    for (let i = afterSpace(bytes, from + 1, length); ; i = afterSpace(bytes, i, length)) {
      if (i >= length) return INCOMPLETE
      const byte = bytes[i]
      if (byte === CLOSE_ARRAY) return i + 1
      if (byte === COMMA) i++
      else {
        const known = column < table.width ? column : table.addColumn(`col${column + 1}`)
        if (known < 0) context.leftOut('columns')
        i = cell(bytes, i, length, table, known)
        if (i < 0) return i
        column++
      }
    }
  }

  function begin(table: RowTable): void {
    brokenAt = 0
    if (!touched.has(table)) touched.set(table, table.rows)
  }

  return {
    begin,
    object: (bytes, from, length, shape, table) => object(bytes, from, length, shape, table, 1),
    array,
    cell,
    text,
    brokenAt: () => brokenAt,
    rollback() {
      for (const [table, rows] of touched) table.rollback(rows)
      touched.clear()
    },
    commit() {
      for (const table of touched.keys()) table.endRow()
      touched.clear()
    },
  }
}
