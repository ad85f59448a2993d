import type {RootRow} from './root-row.js'
import type {OpenTable} from './tables.js'

/** An object that is walked through, because it may hold more than a window does. */
export interface Walked {
  readonly kind: 'object'
  readonly path: string
  /** its plain values; objects in it add to the same row */
  readonly row: RootRow
  readonly ends: 'row' | 'nothing'
  /** the table of its values, where its keys name rows */
  readonly map: OpenTable | undefined
  /** names for rows beside them, and the tables that may still get theirs */
  names: readonly string[]
  readonly nameless: OpenTable[]
}

/** An array whose elements are rows, or documents that hold rows, or of no account. */
export interface Elements {
  readonly kind: 'elements'
  readonly path: string
  readonly are: 'rows' | 'documents' | 'ignored'
  readonly within: Walked | undefined
}

export type Frame = Walked | Elements

/** Why values were left out: too deep, or too many columns, tables or cells. */
export type LeftOut = 'depth' | 'columns' | 'tables' | 'cells'

/** What a reader of the result should know of a document. */
export interface Findings {
  /** values of a sequence with a fault; what came before it was kept */
  brokenRecords: number
  /** lines between values that are nothing of the kind */
  foreignLines: number
  /** faults within a document, with text left out behind each */
  brokenPlaces: number
  /** values longer than the limit, left out */
  overlong: number
  readonly leftOut: Map<LeftOut, number>
  ending: 'complete' | 'truncated'
}
