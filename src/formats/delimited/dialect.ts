/** How a delimited text is written. Bytes are given as their codes. */
export interface Dialect {
  /** Between cells. Longer than one character: read by csv-parse. */
  readonly delimiter: string
  /** `"`, `'`, or 0 when nothing is quoted. */
  readonly quote: number
  /** How a quote inside a quoted cell is written: `""` or `\"`. */
  readonly escape: 'doubled' | 'backslash'
  readonly newline: typeof LF | typeof CR
  /** `spaces`: a quoted cell may have spaces in front of its quote. */
  readonly padding: 'none' | 'spaces'
  /** `\N` stands for no value. */
  readonly nulls: 'none' | 'backslash-n'
  /** `text`: digits are kept from spreadsheets' arithmetic as ="0123" or '0123. */
  readonly marks: 'none' | 'text'
}

export const LF = 10
export const CR = 13
export const DOUBLE_QUOTE = 34
export const SINGLE_QUOTE = 39
export const BACKSLASH = 92
export const SPACE = 32
export const EQUALS = 61

/** RFC 4180, and what most files are. */
export const plain: Dialect = {
  delimiter: ',',
  quote: DOUBLE_QUOTE,
  escape: 'doubled',
  newline: LF,
  padding: 'none',
  nulls: 'none',
  marks: 'none',
}
