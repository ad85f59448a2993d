import type {FieldKind} from './detector.js'
import type {TablePlan} from './plan.js'
import type {Problem} from './problem.js'

/**
 * One element of a signature: a kind a record really holds, or holds only masked (`mobile~masked`) or
 * proven false (`id_card~false`).
 */
export type Held = FieldKind | `${FieldKind}~masked` | `${FieldKind}~false`

/**
 * A set of 64-bit digests. `exact`: sorted ascending, low and high words interleaved (lo, hi, lo, hi …), as a
 * little-endian BigUint64Array would hold them.
 * `sketch`: HyperLogLog registers, one byte each, 2^14 of them, standard error 0.81 %.
 */
export type DistinctSet =
  | {readonly kind: 'exact'; readonly words: Uint32Array}
  | {readonly kind: 'sketch'; readonly registers: Uint8Array}

/** A value shown as evidence: masked when it was made, the raw value is gone. */
export interface Specimen {
  readonly kind: FieldKind
  readonly column: string
  readonly masked: string
  /** 1-based row within the table */
  readonly row: number
}

/** Records of one table that hold exactly these kinds. */
export interface SignatureCount {
  /** sorted */
  readonly kinds: readonly Held[]
  /** 条: rows read with this signature */
  readonly records: number
  /** different records; what `records` exceeds it by are exact duplicates */
  readonly distinct: DistinctSet
  /** different persons, by the strongest identity the record holds; empty where it holds none */
  readonly persons: DistinctSet
  /**
   * Only for location points: different (person, place to 4 decimals of a degree, day). Distinct records
   * beyond it are stationary points.
   */
  readonly points?: DistinctSet
}

/** Bottom-k sketch of a key column: its smallest digests, for the overlap of key values between tables. */
export interface KeySketch {
  readonly column: number
  /** the smallest digests, 53 bits each, ascending; at most KEY_SKETCH_SIZE (src/kit/key-sketch.ts) */
  readonly keys: Float64Array
  /** `keys` holds every different value there was */
  readonly whole: boolean
  /** largest value when every value is a plain integer; small integers prove nothing by themselves */
  readonly largestInteger?: number
}

/** All that is kept of one table. */
export interface TableTally {
  readonly plan: TablePlan
  /** rows read */
  readonly rows: number
  readonly signatures: readonly SignatureCount[]
  readonly keys: readonly KeySketch[]
  readonly specimens: readonly Specimen[]
}

/** One file walked: examined, or a gap. */
export interface FileTally {
  readonly path: string
  readonly bytes: number
  readonly state: 'examined' | 'gap'
}

/** The whole scan, or a part of one: parts merge by addition, in any order and grouping. */
export interface Tally {
  readonly files: readonly FileTally[]
  readonly tables: readonly TableTally[]
  readonly problems: readonly Problem[]
}
