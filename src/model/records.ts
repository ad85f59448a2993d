import type {Place} from './place.js'

/** A column as its source declares it. `note` is a comment of the schema; `type` the declared SQL or Arrow type. */
export interface Column {
  readonly name: string
  readonly note?: string
  readonly type?: string
  /** the column whose JSON cells it is kept in, where it is none of the table's own */
  readonly inside?: string
}

/** A foreign key a schema declares: these columns lead to those of another table. */
export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly toColumn: string
}

/**
 * What is known of a table before its rows. `from` tells how the column names were come by.
 * With `nowhere` the names are `col1`, `col2` … and say nothing.
 */
export interface TableHeader {
  readonly place: Place
  readonly columns: readonly Column[]
  readonly from: 'header row' | 'schema' | 'keys' | 'nowhere'
  readonly note?: string
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

/**
 * Rows as ranges of bytes. Cell (r, c) is `bytes[starts[r*columns+c] .. ends[r*columns+c])`, UTF-8, already
 * unescaped (readers rewrite escapes in place: the result is never longer). A missing cell and SQL NULL are
 * empty ranges. `columns` may exceed the header's width when rows are longer than their header.
 * All arrays belong to the reader and are valid only during the call that hands them over.
 */
export interface Batch {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly rows: number
  readonly columns: number
}
