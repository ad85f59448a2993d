import type {Place} from './place.js'
import type {Column, ForeignKey} from './records.js'

/** A table definition found in a dump or script. Columns are in declared order. */
export interface TableSchema {
  /** The place of the definition; its table name is unqualified and as written, without quotes. */
  readonly place: Place
  readonly name: string
  readonly columns: readonly Column[]
  readonly note?: string
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

/**
 * All table definitions of the body of data that is scanned. Filled by the survey before any row is
 * counted, so that comments at the end of a dump, and definitions in another file, are known in time.
 */
export interface SchemaCatalog {
  /** `full` when the catalog holds as much as it may and did not take the definition. */
  add(schema: TableSchema): 'full' | undefined
  /** Adds a comment to a table or one of its columns, from COMMENT ON or sp_addextendedproperty. */
  comment(place: Place, table: string, column: string | undefined, note: string): void
  /**
   * The definition that rows of `table` in `place` follow: of the same file, else of the nearest file that
   * defines it with that many columns (`width`, when the INSERT names none).
   */
  find(place: Place, table: string, width?: number): TableSchema | undefined
}
