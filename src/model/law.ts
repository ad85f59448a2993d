import type {FieldKind} from './detector.js'
import type {Topic} from './plan.js'

/** 敏感 50 条, 重要 500 条, 一般 5000 条: art. 5 ¶1 (3), (4), (5) of 法释〔2017〕10号. */
export type Tier = 'sensitive' | 'important' | 'general'
export const TIERS = ['sensitive', 'important', 'general'] as const satisfies readonly Tier[]

/** What a record is about, in the words of the interpretation. The first four are the closed sensitive list. */
export type Category =
  | 'trajectory'
  | 'communication_content'
  | 'credit'
  | 'property'
  | 'accommodation'
  | 'communication_record'
  | 'health'
  | 'transaction'
  | 'other_important'
  | 'general'
export const CATEGORIES = [
  'trajectory',
  'communication_content',
  'credit',
  'property',
  'accommodation',
  'communication_record',
  'health',
  'transaction',
  'other_important',
  'general',
] as const satisfies readonly Category[]

export const TIER_OF: Readonly<Record<Category, Tier>> = {
  trajectory: 'sensitive',
  communication_content: 'sensitive',
  credit: 'sensitive',
  property: 'sensitive',
  accommodation: 'important',
  communication_record: 'important',
  health: 'important',
  transaction: 'important',
  other_important: 'important',
  general: 'general',
}

/** How disputed patterns are read; `mainstream` is the headline. See rules/patterns.yaml. */
export type Interpretation = 'narrow' | 'mainstream' | 'broad'
export const INTERPRETATIONS = ['narrow', 'mainstream', 'broad'] as const satisfies readonly Interpretation[]

/** The two languages of every text a person reads. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** How well a statement of law is supported: read in full, on a page, second-hand, or this project's own reading. */
export type Authority = 'text' | 'page' | 'secondary' | 'own'

export interface Citation {
  /** `法释〔2017〕10号 5(1)(3)` */
  readonly cite: string
  readonly url?: string
  readonly mark: Authority
}

/** A condition over the kinds a record holds, read from YAML. Exactly one key is set. */
export type KindCondition =
  | {readonly has: FieldKind}
  | {readonly hasAny: readonly FieldKind[]}
  | {readonly hasAll: readonly FieldKind[]}
  /** Nothing is held beyond these: a bare phone number, a bare name. */
  | {readonly only: readonly FieldKind[]}
  | {readonly all: readonly KindCondition[]}
  | {readonly any: readonly KindCondition[]}
  | {readonly not: KindCondition}
  /** The table is about this, by its name, comment or columns. */
  | {readonly topic: Topic}
  | {readonly topicAny: readonly Topic[]}
  /** It leads to a person in this way. */
  | {readonly person: 'direct' | 'linked'}
  /** At least `count` of these kinds. */
  | {readonly atLeast: {readonly count: number; readonly of: readonly FieldKind[]}}

/** How the record leads to a person; `linked`: through a key found in another table of the same body of data. */
export type PersonLink = 'direct' | 'linked' | 'none'

/** What a pattern is under one interpretation: a category, or not counted at all. */
export type Reading = Category | 'not-counted'

/**
 * A named kind of record in the law's eyes, over signatures. The first that fits, in file order, names the
 * record and its home. A record that fits several counts once, in the highest tier any of them gives it under
 * the interpretation, save those that a special pattern displaces.
 */
export interface Pattern {
  readonly id: string
  readonly title: Text
  /** What it is about, whatever the reading. */
  readonly home: Category
  readonly when: KindCondition
  /**
   * `direct`: only records that identify a person by themselves; `linked`: only through a key; `either`, the
   * default; `any`: even without a way to a person that is known, as a dense trace under an opaque id.
   */
  readonly person?: 'direct' | 'linked' | 'either' | 'any'
  /** ids of general patterns that give way to this special one */
  readonly displaces?: readonly string[]
  /** `points`: location points, of which stationary ones are not counted */
  readonly counts?: 'points'
  readonly readings: Readonly<Record<Interpretation, Reading>>
  readonly authority: readonly Citation[]
  readonly note?: Text
}

/** A group of persons that an instrument counts in 人, by what their records hold: `sensitive` of PIPL art. 28. */
export interface PersonClass {
  readonly id: string
  readonly title: Text
  readonly when: KindCondition
  readonly authority: readonly Citation[]
}

/** `rules/patterns.yaml`: who is identified, what records are, how each interpretation reads them. */
export interface PatternBook {
  readonly identification: {
    /** kinds that lead to a natural person by themselves */
    readonly direct: readonly FieldKind[]
    /** of these, kinds that no longer do when an identifier beside them is proven false */
    readonly notBesideFalse: readonly FieldKind[]
    readonly authority: readonly Citation[]
  }
  readonly interpretations: readonly {
    readonly id: Interpretation
    readonly title: Text
    readonly principle: Text
    readonly authority: readonly Citation[]
  }[]
  readonly patterns: readonly Pattern[]
  readonly personClasses: readonly PersonClass[]
}
