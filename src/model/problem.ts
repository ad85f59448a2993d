import type {Place} from './place.js'

/** Why something was not (wholly) examined. A gap makes the scan incomplete; a notice does not. */
export type GapCause =
  | 'encrypted'
  | 'damaged'
  | 'truncated'
  | 'unknown-format'
  | 'unsupported-format'
  | 'too-deep'
  | 'too-large'
  | 'too-many'
  | 'unreadable'
  | 'no-text'
  | 'encoding'
  | 'line-too-long'
  | 'timed-out'
  | 'crashed'
  /** values of a kind nobody planned for turned up late; they are counted */
  | 'unplanned-values'
  /** left out on purpose: by an ignore file, a pattern, or as version-control internals */
  | 'excluded'

/**
 * What could not be read or judged, as data: it joins the answer and is never swallowed.
 * `detail` is a short English phrase with figures and offsets; it never quotes content of the file.
 */
export interface Problem {
  readonly place: Place
  readonly cause: GapCause
  readonly detail: string
  /** `gap`: something was left unread. `notice`: all was read, but a reader should know. */
  readonly weight: 'gap' | 'notice'
}
