import type {FieldKind} from '../../model/detector.js'
import type {Specimen} from '../../model/tally.js'

/** Specimens kept of each column: enough to see what it is, few enough to read. */
export const SPECIMENS_PER_COLUMN = 2

/** The first values of each column, masked the moment they are taken. */
export class SpecimenBook {
  readonly all: Specimen[] = []
  private readonly taken = new Map<string, number>()

  constructor(
    private readonly mask: (kind: FieldKind, bytes: Uint8Array, start: number, end: number) => string,
  ) {}

  wants(column: string): boolean {
    return (this.taken.get(column) ?? 0) < SPECIMENS_PER_COLUMN
  }

  add(kind: FieldKind, column: string, row: number, bytes: Uint8Array, start: number, end: number): void {
    this.taken.set(column, (this.taken.get(column) ?? 0) + 1)
    this.all.push({kind, column, masked: this.mask(kind, bytes, start, end), row})
  }
}
