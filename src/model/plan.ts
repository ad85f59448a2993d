import type {FieldKind} from './detector.js'
import type {TableHeader} from './records.js'

/** Why a column was read as it was. `settings`: a person pinned or vetoed it. */
export type Evidence = 'header' | 'comment' | 'values' | 'neighbours' | 'table' | 'schema' | 'settings'

/** What a sample of a column's values showed, in cells. */
export interface ValueCounts {
  readonly filled: number
  readonly shape: number
  readonly proof: number
  readonly masked: number
  readonly false: number
}

/** What profiling decided for one column. */
export interface ColumnFinding {
  readonly column: number
  readonly name: string
  readonly note?: string
  /** `none` when it is nothing this house knows. */
  readonly kind: FieldKind | 'none'
  /** 0–1, two decimals: how sure the reading is. Shown, never multiplied into a count. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly values: ValueCounts
  /** Other kinds that were weighed, best first. */
  readonly others: readonly FieldKind[]
  /**
   * How cells of the column are looked at while counting. `cell`: whole cells against the planned kind.
   * `filled`: any non-empty cell holds the kind. `inside`: prose, searched for kinds.
   * `watch`: no kind planned, but a late proven value is still noticed. `off`: settled as none.
   */
  readonly look: 'cell' | 'filled' | 'inside' | 'watch' | 'off'
}

/** What a table is about, from its name, comment and columns together; several may hold. */
export type Topic = string

/** A column whose values may be keys: its own, or those of another table. */
export interface KeyColumn {
  readonly column: number
  readonly name: string
  /** `primary`: names a row of this table. `foreign`: may lead to another. */
  readonly role: 'primary' | 'foreign'
}

/** A column whose cells hold JSON: what its objects hold stands in columns of their own behind the table's. */
export interface UnfoldedColumn {
  readonly column: number
  /** where the first of its own columns stands */
  readonly first: number
  /** paths (src/kit/json-cell.ts), a column each */
  readonly paths: readonly number[]
  /** `rest`: the cell itself is left only where something in it has no column */
  readonly keeps: 'whole' | 'rest'
}

/** What profiling decided for a table: which column is which kind, and how a person is identified. */
export interface TablePlan {
  readonly header: TableHeader
  readonly findings: readonly ColumnFinding[]
  readonly topics: readonly Topic[]
  /** Columns by which a person is told apart, strongest first. */
  readonly identity: readonly number[]
  readonly keys: readonly KeyColumn[]
  /** Columns taken apart before any cell is looked at; `findings` has theirs too. */
  readonly unfolded?: readonly UnfoldedColumn[]
}
