/** The vocabulary of field kinds is open: a kind exists when a detector in the registry declares it. */
export type FieldKind = string

/**
 * What one look at a cell says. `SHAPE`: looks like one. `PROOF`: check digit, calendar, register agree.
 * `MASKED`: is one with parts starred out (138****1234). `FALSE`: claims to be one and is proven not to be.
 * Numbers, not words, because this is returned some ten million times a second.
 */
export type Match = 0 | 1 | 2 | 3 | 4
export const NONE = 0 satisfies Match
export const SHAPE = 1 satisfies Match
export const PROOF = 2 satisfies Match
export const MASKED = 3 satisfies Match
export const FALSE = 4 satisfies Match

/** Tests the trimmed cell `bytes[start..end)`, UTF-8. Must not allocate on the common path. */
export type CellTest = (bytes: Uint8Array, start: number, end: number) => Match

/** Finds occurrences inside prose. Calls `found` for each, left to right, never overlapping; linear time. */
export type TextSearch = (
  bytes: Uint8Array,
  start: number,
  end: number,
  found: (from: number, to: number, match: Match) => void,
) => void

/** Families sort the shelf by what a thing is, never by what a law calls it. */
export type Family =
  | 'person'
  | 'document'
  | 'contact'
  | 'account'
  | 'money'
  | 'credit'
  | 'track'
  | 'message'
  | 'stay'
  | 'health'
  | 'trade'
  | 'work'
  | 'record'

/**
 * Words that name this kind in a header or comment. Chinese terms are typed here; their traditional
 * forms, full pinyin and pinyin initials are derived at build time (src/kit/header-words.generated.ts).
 * English terms are words separated by spaces; camelCase, snake_case and run-together forms are matched.
 */
export interface HeaderWords {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** Abbreviations that cannot be derived, matched as whole tokens: `idno`, `tel`, `msisdn`. */
  readonly short?: readonly string[]
  /** Words beside which this kind is not meant: `email verified`, `名称` beside 商品. */
  readonly never?: readonly string[]
  /** Words that mean this kind only if the values agree or the neighbours suggest it: `name`, `no`, `code`. */
  readonly weak?: readonly string[]
}

/** How cells of this kind take part in digests of records and persons. */
export type Digesting =
  /** bytes as they are, trimmed */
  | 'text'
  /** ASCII letters folded to lower case, trimmed */
  | 'folded'
  /** digits (and X) only: phone numbers, ID numbers, cards, times */
  | 'digits'

/** Recognises one field kind. A declaration: its examples are its tests. */
export interface Detector {
  readonly kind: FieldKind
  /** A detector of the settings file counts as this kind in the patterns of the law. */
  readonly countsAs?: FieldKind
  readonly family: Family
  readonly title: {readonly zh: string; readonly en: string}
  /** The standard, register or article the recognition rests on. */
  readonly basis: readonly string[]
  readonly headers: HeaderWords
  /** Absent where values prove nothing (a diagnosis code list may still have shape). */
  readonly match?: CellTest
  readonly search?: TextSearch
  /**
   * What a header needs from the values before a column is this kind:
   * `required`: enough cells must match; `supported`: must not contradict (absent match is fine);
   * `free`: the header alone decides.
   */
  readonly values: 'required' | 'supported' | 'free'
  /** Values alone may decide, without a header word: share of matching cells needed is the profile's business. */
  readonly byValue: 'proof' | 'shape' | 'never'
  /** How strongly it names a natural person: 1 strongest (ID number). Absent: it does not. */
  readonly identifies?: number
  readonly digest: Digesting
  readonly examples: {
    readonly proof?: readonly string[]
    readonly shape?: readonly string[]
    readonly masked?: readonly string[]
    readonly false?: readonly string[]
    readonly none?: readonly string[]
    /** Headers that must be read as this kind, and headers that must not. */
    readonly headers?: readonly string[]
    readonly notHeaders?: readonly string[]
  }
}
