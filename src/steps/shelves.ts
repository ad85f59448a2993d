import type {CellTest, Detector, FieldKind, Match} from '../model/detector.js'
import type {Topic} from '../model/plan.js'
import type {Column} from '../model/records.js'

/** One kind a header or comment names, best first in a list of them. */
export interface HeaderReading {
  readonly kind: FieldKind
  /** `weak`: means the kind only if values agree or neighbours suggest it. */
  readonly strength: 'exact' | 'contains' | 'weak'
  readonly from: 'name' | 'note'
  /** orders readings of one header; not a probability */
  readonly score: number
}

/**
 * What the steps need of the shelves, handed in as arguments: the spine never imports a shelf.
 */
export interface Shelves {
  readonly detectors: readonly Detector[]
  readonly detectorOf: (kind: FieldKind) => Detector | undefined
  readonly readHeader: (name: string, note?: string) => readonly HeaderReading[]
  readonly topicsOf: (table: string, note: string | undefined, columns: readonly Column[]) => readonly Topic[]
  /** All kinds that can be found inside prose, in one linear pass. */
  readonly searchText: (
    bytes: Uint8Array,
    start: number,
    end: number,
    found: (kind: FieldKind, from: number, to: number, match: Match) => void,
  ) => void
  /** A specimen that shows shape and hides value. */
  readonly mask: (kind: FieldKind, bytes: Uint8Array, start: number, end: number) => string
}

/** A kind that watches columns nobody planned for, with its test. */
export interface Watcher {
  readonly kind: FieldKind
  readonly match: CellTest
}
