import type {Facts} from './facts.js'
import type {Category, Citation, Interpretation, PersonLink, Reading, Text, Tier} from './law.js'
import type {Evidence, Topic} from './plan.js'

/**
 * The answer: what `--json` prints and every report, the exit code and the library read. None of them
 * computes a verdict again. Published as rules/../reports/scan.schema.json, `hongxian/scan/1`.
 */
export interface ScanDocument {
  readonly schema: 'hongxian/scan/1'
  readonly tool: {readonly name: 'hongxian'; readonly version: string}
  readonly facts: FactsDocument
  readonly coverage: Coverage
  readonly tables: readonly TableDocument[]
  /** under the headline interpretation; see `countsBy` for all three */
  readonly counts: readonly CategoryCount[]
  readonly countsBy: Readonly<Record<Interpretation, readonly CategoryCount[]>>
  readonly assessments: readonly Assessment[]
  readonly verdict: Headline
  readonly whatIf: readonly WhatIf[]
  readonly headroom: readonly Headroom[]
  readonly remediation: readonly RemediationStep[]
  /** reading notices that are not gaps */
  readonly notices: readonly ProblemDocument[]
  readonly exitCode: ExitCode
}

export type ExitCode = 0 | 1 | 2 | 3 | 130

/** Facts as JSON: money as decimal yuan strings, unknown as `"unknown"`. */
export type FactsDocument = Readonly<Omit<Facts, 'proceedsFen' | 'profitFen'>> & {
  readonly proceeds: string
  readonly profit: string
}

export interface ProblemDocument {
  readonly place: string
  readonly cause: string
  readonly detail: string
}

export interface Coverage {
  /** walked = examined + gaps */
  readonly files: {readonly walked: number; readonly examined: number; readonly gaps: number}
  readonly bytes: number
  /** 条; read = personal + excluded + notPersonal */
  readonly rows: {
    readonly read: number
    readonly personal: number
    readonly excluded: number
    readonly notPersonal: number
  }
  readonly gaps: readonly ProblemDocument[]
}

export interface TableDocument {
  readonly source: string
  readonly table: string
  readonly rows: number
  readonly note?: string
  readonly topics: readonly Topic[]
  readonly columns: readonly {
    readonly name: string
    readonly comment?: string
    readonly kind: string
    readonly confidence: number
    readonly evidence: readonly Evidence[]
  }[]
  readonly person: PersonLink
  /** the key and the table it leads to, when linked */
  readonly link?: {readonly column: string; readonly table: string; readonly toColumn: string}
  readonly category: Category | 'none'
  readonly signatures: readonly SignatureDocument[]
  readonly specimens: readonly {
    readonly column: string
    readonly kind: string
    readonly masked: string
    readonly row: number
  }[]
}

export interface SignatureDocument {
  readonly kinds: readonly string[]
  readonly records: number
  readonly distinctRecords: number
  readonly persons: number
  readonly pattern: string | 'none'
  readonly home: Category | 'none'
  readonly readings: Readonly<Record<Interpretation, Reading | 'none'>>
  /** why its records are not counted, where none is */
  readonly excluded?: 'masked' | 'false'
}

/**
 * 条 and 人 of one category under one interpretation. counted = records − the exclusions. A tier stands for
 * its category where somebody typed in a count of the whole tier.
 */
export interface CategoryCount {
  readonly category: Category | Tier
  readonly tier: Tier
  /** rows read of this category, before any exclusion */
  readonly records: number
  /** after duplicates are removed */
  readonly distinctRecords: number
  /** what the verdict used */
  readonly counted: number
  readonly excluded: {
    readonly duplicate: number
    readonly false: number
    readonly masked: number
    readonly stationary: number
  }
  readonly persons: number
  /** false: beyond the exact limit, estimated with `error` */
  readonly exact: boolean
  /** relative standard error of estimated figures, as a share; 0 when exact */
  readonly error: number
}

export type Verdict = 'below' | 'near' | 'serious' | 'especially-serious' | 'undecided'

/** One provision measured. `met` is about number or money, never guilt. */
export interface Provision {
  readonly cite: string
  readonly title: Text
  /** `sensitive records`, `proceeds`, `weight` … */
  readonly measure: string
  readonly unit: 'records' | 'persons' | 'fen' | 'weight' | 'fact'
  readonly value: number
  readonly threshold: number
  /** `≥`, `>` or `<`, as the law states it */
  readonly operator: 'at-least' | 'more-than' | 'less-than'
  readonly met: boolean
  /** which band meeting it gives */
  readonly grade: 'serious' | 'especially-serious' | 'consequence'
  /** the counts behind `value`, as a sum one can follow by hand */
  readonly arithmetic?: string
  readonly source?: Citation
}

/** A fact nobody stated that would change the verdict. */
export interface OpenFact {
  readonly fact: string
  readonly question: Text
  readonly if: string
  readonly then: Verdict
}

/** What follows below or beside the criminal line. */
export interface Consequence {
  readonly cite: string
  readonly title: Text
  readonly applies: 'yes' | 'no' | 'if'
  readonly condition?: Text
  readonly text: Text
}

export interface Assessment {
  readonly ruleSet: string
  readonly title: Text
  readonly inForce: {readonly from: string; readonly to?: string}
  readonly interpretation: Interpretation
  readonly verdict: Verdict
  /** 100·sensitive + 10·important + general; 5000 is ratio 1 */
  readonly weight: number
  /** weight over the line that applies, four decimals, as a string so that no float decides */
  readonly ratio: string
  readonly provisions: readonly Provision[]
  readonly openFacts: readonly OpenFact[]
  readonly consequences: readonly Consequence[]
  readonly notes: readonly Text[]
}

export interface Headline {
  readonly ruleSet: string
  readonly interpretation: Interpretation
  readonly verdict: Verdict
  /** below only if nothing was left unread */
  readonly complete: 'complete' | 'incomplete'
  /** the interpretations that differ from the headline */
  readonly disagreement: readonly {readonly interpretation: Interpretation; readonly verdict: Verdict}[]
  readonly headline: Text
}

/** One cell of the small matrix: these facts changed, all else as stated. */
export interface WhatIf {
  readonly facts: Text
  readonly change: Readonly<Record<string, string>>
  readonly verdicts: Readonly<Record<Interpretation, Verdict>>
}

/** How many more records of this category there may be before the line, all else as it is. 0 when at or over it. */
export interface Headroom {
  readonly category: Category
  readonly tier: Tier
  readonly left: number
  readonly line: number
}

/** One change of the remediation plan and the state after it. */
export interface RemediationStep {
  readonly action: 'drop-column' | 'mask-column' | 'drop-table' | 'drop-file' | 'split-off' | 'sample'
  readonly source: string
  readonly table?: string
  readonly columns?: readonly string[]
  readonly effect: Text
  readonly weightBefore: number
  readonly weightAfter: number
  readonly verdictAfter: Verdict
}
