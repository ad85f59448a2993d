import type {FieldKind} from './detector.js'
import type {ProblemDocument, SignatureDocument, TableDocument} from './document.js'
import type {Citation, Interpretation, PatternBook, PersonLink, Reading, Text, Tier} from './law.js'
import type {ColumnFinding, Evidence, KeyColumn, Topic, ValueCounts} from './plan.js'
import type {TableHeader} from './records.js'
import type {Held} from './tally.js'

/** What `explain` is asked. */
export interface ExplainQuestion {
  /** only this table; default: all */
  readonly table?: string
  /** 1-based row, explained cell by cell in every table chosen that has it */
  readonly record?: number
}

/** Why every column and record was read as it was: what `explain --json` prints. No raw value is in it. */
export interface ExplainDocument {
  readonly schema: 'hongxian/explain/1'
  /** as asked for */
  readonly path: string
  /** `file`: tables of other files were not looked at, so keys into them lead nowhere */
  readonly scope: 'file' | 'folder'
  /** how disputed patterns are read */
  readonly interpretations: PatternBook['interpretations']
  readonly tables: readonly TableExplanation[]
  readonly gaps: readonly ProblemDocument[]
  readonly notices: readonly ProblemDocument[]
}

/** A table of the scan document with its reasons. */
export interface TableExplanation extends Omit<TableDocument, 'columns' | 'signatures'> {
  readonly headerFrom: TableHeader['from']
  /** columns that tell persons apart, strongest first */
  readonly identity: readonly {readonly column: number; readonly name: string; readonly kind: FieldKind}[]
  /** `column` is 1-based, as everywhere in this document */
  readonly keys: readonly KeyColumn[]
  readonly columns: readonly ColumnExplanation[]
  readonly signatures: readonly SignatureExplanation[]
  readonly record?: RecordExplanation
}

/** One kind the name or the comment of a column says. */
export interface HeaderExplanation {
  readonly kind: FieldKind
  readonly strength: 'exact' | 'contains' | 'weak'
  readonly from: 'name' | 'note'
}

/** What the sample's cells showed of one kind; `filled` is that of the column. */
export interface ValueExplanation extends Omit<ValueCounts, 'filled'> {
  readonly kind: FieldKind
}

/** Why a kind that a header or the values spoke for was not chosen. */
export type WhyNot =
  /** another kind was better supported */
  | 'weaker'
  /** its header says too little alone, and neither table nor other columns speak for it */
  | 'neighbours silent'
  /** few values look like it, and no personal column beside it speaks for it */
  | 'values unlike'
  /** the header says it, the values do not bear it out */
  | 'values contradict'
  /** values of this kind prove nothing without a header */
  | 'needs a header'
  /** too small a share of the cells, or too few cells, for values to decide alone */
  | 'too few values'
  /** a person pinned or vetoed the column in the settings */
  | 'settings'

export interface RejectedKind {
  readonly kind: FieldKind
  /** 0–1; absent where it was not even weighed */
  readonly confidence?: number
  readonly why: WhyNot
}

export interface ColumnExplanation {
  /** 1-based */
  readonly column: number
  readonly name: string
  readonly comment?: string
  /** type the schema declares */
  readonly type?: string
  /** best first */
  readonly readings: readonly HeaderExplanation[]
  /** the rows profiling looked at, and how many of these cells hold something, a number, prose */
  readonly sample: {
    readonly rows: number
    readonly filled: number
    readonly numbers: number
    readonly prose: number
  }
  /** kinds that some cell matches, most cells first */
  readonly values: readonly ValueExplanation[]
  readonly kind: FieldKind | 'none'
  /** 0–1 */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly look: ColumnFinding['look']
  /** best first */
  readonly rejected: readonly RejectedKind[]
}

/** What a set of kinds is in the law's eyes, and why. */
export interface ClassExplanation
  extends Pick<SignatureDocument, 'kinds' | 'pattern' | 'home' | 'readings' | 'excluded'> {
  readonly title?: Text
  readonly note?: Text
  /** how records of it lead to a person */
  readonly person: PersonLink
  /** what the pattern asks for and the record or its table has */
  readonly because: {readonly kinds: readonly FieldKind[]; readonly topics: readonly Topic[]}
  /** which pattern decided each interpretation, on which authority; absent where none fits */
  readonly decided?: Readonly<Record<Interpretation, Decision>>
  /** other patterns that fit; the highest tier among all decides */
  readonly also: readonly {
    readonly id: string
    readonly title: Text
    readonly readings: Readonly<Record<Interpretation, Reading>>
  }[]
  /** general patterns that fit and gave way to a special one */
  readonly displaced: readonly {readonly id: string; readonly title: Text; readonly by: string}[]
  /** classes of persons that instruments count in 人 */
  readonly classes: readonly string[]
  /** why no pattern names it */
  readonly unnamed?: 'no person' | 'no pattern'
}

export interface Decision {
  readonly reading: Reading
  /** absent when not counted */
  readonly tier?: Tier
  readonly pattern: string
  readonly title: Text
  readonly authority: readonly Citation[]
}

export interface SignatureExplanation extends ClassExplanation {
  /** 条 */
  readonly records: number
  readonly distinctRecords: number
  /** 人 */
  readonly persons: number
}

/** What a cell says by itself of the kind its column is; `none`: nothing. */
export type Degree = 'shape' | 'proof' | 'masked' | 'false' | 'none'

export interface CellExplanation {
  /** 1-based */
  readonly column: number
  readonly name: string
  /** what the column was read as */
  readonly kind: FieldKind | 'none'
  readonly degree: Degree
  /** what the cell adds to the record's signature */
  readonly held: readonly Held[]
  /** hides the value; empty for an empty cell */
  readonly masked: string
}

/** One row, cell by cell. */
export interface RecordExplanation {
  /** 1-based */
  readonly row: number
  readonly cells: readonly CellExplanation[]
  readonly class: ClassExplanation
}

/** A field kind that would claim a value. */
export interface Claim {
  readonly kind: FieldKind
  readonly match: Exclude<Degree, 'none'>
  readonly title: Text
  /** `cell`: the whole value is one; `text`: one stands somewhere inside it */
  readonly where: 'cell' | 'text'
}
