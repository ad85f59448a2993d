import type {ScanDocument} from './document.js'
import type {Facts} from './facts.js'
import type {Category, Interpretation, Tier} from './law.js'
import type {Settings} from './settings.js'
import type {Tally} from './tally.js'

export type FailOn = 'near' | 'serious' | 'especially-serious' | 'never'

/** What judging needs beside a tally. Everything has a default. */
export interface JudgeOptions {
  readonly facts?: Partial<Facts>
  /** ids of rule sets, or paths of rule files; default: all that ship, `cn-criminal-253-1` first */
  readonly rules?: readonly string[]
  readonly interpretation?: Interpretation
  readonly failOn?: FailOn
  /** percent of the line from which a verdict is `near`; default 80 */
  readonly near?: number
  readonly allowIncomplete?: 'yes' | 'no'
}

/** Figures for the progress line, all monotone. */
export interface Progress {
  readonly filesDone: number
  readonly filesAll: number
  readonly bytesDone: number
  readonly bytesAll: number
}

export interface ScanOptions extends JudgeOptions {
  readonly paths: readonly (string | Buffer)[]
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly settings?: Settings
  /** threads; default: as many as cores, in this thread for small input; 1: this thread only */
  readonly jobs?: number
  /** keeps digests comparable between scans; absent: keyed for this scan only */
  readonly digestKey?: Uint8Array
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

export interface ScanResult {
  readonly document: ScanDocument
  readonly tally: Tally
}

/** Typed-in counts, as of a case: categories or whole tiers. Negative or fractional counts are usage errors. */
export type TypedCounts = Readonly<Partial<Record<Category | Tier, number>>>
