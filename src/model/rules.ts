import type {CategoryCount, FactsDocument, Verdict} from './document.js'
import type {Act, Facts, Consequence as Harm} from './facts.js'
import type {Authority, Category, Citation, Interpretation, Text, Tier} from './law.js'

/** Steps a verdict climbs. What they are called differs: 情节严重, 较大, 超出预算. */
export const GRADES = ['serious', 'especially-serious'] as const
export type Grade = (typeof GRADES)[number]

/** Facts that are stated true, stated false, or unknown. */
export type KnownFact =
  | 'duty'
  | 'lawfulBusiness'
  | 'knownCrimeUse'
  | 'trajectoryUsedInCrime'
  | 'breach'
  | 'orderedAndRefused'
  | 'networkServiceProvider'
  | 'criticalInfrastructure'
  | 'crossBorder'
  | 'importantData'

/** Whose records: a category, a whole tier, or all. */
export type Selected = Category | Tier | 'all'

/** A condition over facts, counts and what was found so far. Exactly one key is set. Three-valued. */
export type FactCondition =
  | {readonly all: readonly FactCondition[]}
  | {readonly any: readonly FactCondition[]}
  | {readonly not: FactCondition}
  /** one of these acts is stated; unknown while no act is */
  | {readonly acts: readonly Act[]}
  | {readonly fact: KnownFact; readonly is: 'yes' | 'no'}
  | {readonly acquisition: readonly Facts['acquisition'][]}
  | {readonly exportExemption: readonly Facts['exportExemption'][]}
  | {readonly proportional: Facts['proportional']}
  | {readonly prior: 'criminal'}
  | {readonly prior: 'administrative'; readonly withinYears: number}
  | {readonly harm: readonly Harm[]}
  /** at least one record (条) of these is counted */
  | {readonly records: readonly Selected[]}
  /** at least one person (人) of this class */
  | {readonly persons: string}
  /** the verdict is one of these */
  | {readonly verdict: readonly (Grade | 'below')[]}
  /** a provision is met that rests on all of these ids */
  | {readonly met: readonly string[]}

/** What a line measures. `within`: globs over `source#table`; only what lies there. */
export type Measure =
  | {readonly records: readonly Selected[]; readonly within?: readonly string[]}
  | {readonly weight: 'proportional'}
  | {readonly persons: string; readonly plus?: 'sensitive' | 'ordinary'; readonly within?: readonly string[]}
  | {readonly money: 'proceeds' | 'profit'}
  | {readonly recipients: 'number'}
  | {readonly fact: 'stated'}

export type Operator = 'at-least' | 'more-than' | 'less-than'

/** One line of an instrument, in the order of its articles. Numbers of money are whole yuan. */
export interface Line {
  /** how other entries of the file name it: `5(1)(3)` */
  readonly id: string
  readonly cite: string
  readonly mark: Authority
  readonly url?: string
  readonly title: Text
  readonly grade: Grade | 'consequence'
  readonly measure: Measure
  /** absent for facts */
  readonly line?: {readonly operator: Operator; readonly number: number; readonly unit: Unit}
  readonly when?: FactCondition
  readonly inForce?: Period
}
export type Unit = 'records' | 'weight' | 'persons' | 'yuan' | 'recipients'

/** `YYYY-MM-DD`, both days included. */
export interface Period {
  readonly from: string
  readonly to?: string
}

/** A provision that moves the lines of others: half of them, ten times them. May rest on another factor. */
export interface Factor {
  readonly id: string
  readonly cite: string
  readonly mark: Authority
  readonly title: Text
  readonly of: readonly string[]
  readonly times: {readonly numerator: number; readonly denominator: number}
  readonly grade: Grade
  readonly when?: FactCondition
}

/** A special rule that takes records out of the general lines and judges them by its own. */
export interface Special {
  readonly id: string
  readonly cite: string
  readonly mark: Authority
  readonly title: Text
  readonly when: FactCondition
  /** the rule falls away when this is certain */
  readonly unless?: FactCondition
  readonly takesOut: readonly Tier[]
  readonly lines: readonly Line[]
}

/**
 * A fact that may be missing, and what it would change. `decides: 'when below'`: while it is missing, a
 * verdict that it would raise from below is undecided.
 */
export interface Question {
  readonly fact: keyof FactsDocument
  readonly ask: Text
  /** asked only while all of these are unstated; default: the fact itself */
  readonly unstated?: readonly (keyof FactsDocument)[]
  /** facts in the words of a case file */
  readonly suppose: Readonly<Record<string, unknown>>
  readonly decides?: 'when below'
}

/** What follows. */
export interface ConsequenceRule {
  readonly cite: string
  readonly mark: Authority
  readonly title: Text
  readonly when: FactCondition
  readonly condition?: Text
  readonly text: Text
  /** added when the proceeds are stated; `{proceeds*5}` stands for five times them, in yuan */
  readonly figures?: Text
  readonly inForce?: Period
}

/** A worked case that must come out as stated. `below` includes near. */
export interface Example {
  readonly id: string
  readonly title: Text
  readonly records?: Readonly<Partial<Record<Category | Tier, number>>>
  /** records by pattern id, read under each interpretation */
  readonly patterns?: Readonly<Record<string, number>>
  readonly excluded?: Readonly<
    Partial<Record<Category | Tier, Partial<Record<'duplicate' | 'false' | 'masked' | 'stationary', number>>>>
  >
  readonly persons?: Readonly<Record<string, number>>
  readonly facts?: Readonly<Record<string, unknown>>
  readonly expect: Verdict | Readonly<Record<Interpretation, Verdict>>
  /** where the records lie for measures with globs: all of them inside, or none; default: not known */
  readonly within?: 'all' | 'none'
  /** ids of which some met provision must consist */
  readonly by?: readonly string[]
  /** ids of provisions that must not be met */
  readonly notBy?: readonly string[]
}

/** One legal instrument, or one company policy, as dated and cited data. */
export interface RuleSet {
  readonly schema: 'hongxian/rule-set/1'
  readonly id: string
  readonly kind: 'criminal' | 'regulatory' | 'policy'
  readonly title: Text
  readonly inForce: Period
  readonly sources: readonly Citation[]
  readonly counting: Counting
  readonly grades: Readonly<Partial<Record<Grade, {readonly title: Text; readonly cite: string}>>>
  /** without it nothing of the set applies */
  readonly requires?: FactCondition
  readonly lines: readonly Line[]
  readonly factors?: readonly Factor[]
  readonly special?: readonly Special[]
  readonly questions?: readonly Question[]
  readonly consequences?: readonly ConsequenceRule[]
  readonly notes?: readonly {readonly when?: FactCondition; readonly text: Text}[]
  readonly examples: readonly Example[]
}

export interface Counting {
  /** how a record that went to several recipients counts: once each (art. 11 ¶2), or once */
  readonly recipients: {
    readonly rule: 'each counts' | 'once'
    readonly when?: FactCondition
    readonly cite: string
  }
  /** points of the proportional sum; `one` points are ratio 1 */
  readonly weights?: Readonly<Record<Tier, number>> & {readonly one: number; readonly cite: string}
}

/** A size that may be an estimate; `error` is its relative standard error. */
export interface Size {
  readonly size: number
  readonly exact: boolean
  readonly error: number
}

/** What there is to judge: 条 by interpretation, 人 by class. */
export interface Evidence {
  readonly counts: Readonly<Record<Interpretation, readonly CategoryCount[]>>
  /** absent class: not known, as with typed-in counts */
  readonly persons: Readonly<Record<string, Size>>
  /** the same of what lies in places that match a glob over `source#table`; absent for typed-in counts */
  readonly within?: (globs: readonly string[]) => Evidence
}
