import type {FieldKind} from './detector.js'

/** One correction by a person: this column is, or is not, that kind. Globs over `source#table.column`. */
export interface ColumnSetting {
  /** glob over the source path with members, `**` when absent */
  readonly source?: string
  /** glob over the table name, any when absent */
  readonly table?: string
  /** glob over the column name; absent: the whole table */
  readonly column?: string
  /** pin: read the column as this kind */
  readonly kind?: FieldKind | 'none'
  /** veto: never read it as any of these */
  readonly notKinds?: readonly FieldKind[]
}

/** Checksums a detector of the settings file may name. */
export type ChecksumName = 'mod11-2' | 'luhn' | 'mod31' | 'ean13' | 'none'

/** A detector of the settings file: header words, a safe pattern, a named checksum, examples that are checked. */
export interface OwnDetector {
  readonly kind: FieldKind
  /** Counts as this built-in kind in the patterns of the law, `other_personal` when absent. */
  readonly like?: FieldKind
  readonly headers: readonly string[]
  /** Must match the whole cell; without backreferences, look-around and nested quantifiers. */
  readonly pattern?: string
  readonly checksum?: ChecksumName
  readonly examples: {readonly match: readonly string[]; readonly none: readonly string[]}
}

/** `hongxian.yaml`. Facts are in the same words as the case file; flags win over settings. */
export interface Settings {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly rules?: readonly string[]
  readonly interpretation?: 'narrow' | 'mainstream' | 'broad'
  readonly failOn?: 'near' | 'serious' | 'especially-serious' | 'never'
  readonly near?: number
  readonly lang?: 'zh' | 'en'
  readonly jobs?: number
  readonly facts?: Readonly<Record<string, unknown>>
  readonly columns?: readonly ColumnSetting[]
  readonly detectors?: readonly OwnDetector[]
  /** own rule-set files (company policy), relative to the settings file */
  readonly policies?: readonly string[]
}
