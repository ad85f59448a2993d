/** 获取, 出售, 提供, 公开. Publishing is providing (art. 3 ¶1). Obtaining covers buying, receiving, exchanging, stealing. */
export type Act = 'obtain' | 'sell' | 'provide' | 'publish'

/** A fact is stated true, stated false, or unknown; unknown is never taken for false where it would decide. */
export type Known = 'yes' | 'no' | 'unknown'

/** 刑事处罚 has no time limit; 行政处罚 counts within two years (art. 5 ¶1 (9)). Dates are `YYYY-MM-DD`. */
export type Prior =
  | {readonly kind: 'none'}
  | {readonly kind: 'criminal'}
  | {readonly kind: 'administrative'; readonly date?: string}
  | {readonly kind: 'unknown'}

/** Consequences of art. 5 ¶2 (1) and (2). */
export type Consequence =
  | 'death'
  | 'serious-injury'
  | 'mental-disorder'
  | 'kidnapping'
  | 'major-loss'
  | 'vile-impact'

/** What only the user knows. Money in 分, integers. Everything has a value; what nobody said is `unknown`. */
export interface Facts {
  /** empty: not stated */
  readonly acts: readonly Act[]
  /** 履行职责或者提供服务过程中获得 (art. 5 ¶1 (8)) */
  readonly duty: Known
  /** different units or persons it went to; counts add up per recipient (art. 11 ¶2) */
  readonly recipients: number
  readonly proceedsFen: bigint | 'unknown'
  /** 获利 of art. 6, not 违法所得 */
  readonly profitFen: bigint | 'unknown'
  readonly lawfulBusiness: Known
  /** how it was come by, for art. 6: exchange and theft fall outside */
  readonly acquisition: 'buy' | 'receive' | 'exchange' | 'steal' | 'unknown'
  readonly knownCrimeUse: Known
  readonly trajectoryUsedInCrime: Known
  readonly prior: Prior
  readonly consequences: readonly Consequence[]
  /** 违反国家有关规定 */
  readonly breach: Known
  /** 286-1: ordered by the regulator to rectify, and refused */
  readonly orderedAndRefused: Known
  readonly networkServiceProvider: Known
  /** 关键信息基础设施运营者 */
  readonly criticalInfrastructure: Known
  readonly crossBorder: Known
  /** persons exported since 1 January before this export */
  readonly exportedSinceJanuary: {readonly sensitive: number; readonly ordinary: number}
  /** exemption of arts. 3–6 of CAC Order 16 that is claimed */
  readonly exportExemption:
    | 'contract'
    | 'hr'
    | 'emergency'
    | 'transit'
    | 'free-trade-zone'
    | 'none'
    | 'unknown'
  readonly importantData: Known
  /** the day the act is judged at, `YYYY-MM-DD`; chooses rules in force, ages, two-year limits */
  readonly asOf: string
  readonly actDate?: string
  /** art. 5 ¶1 (6): sum everything (purposive) or only counts below their own line (literal) */
  readonly proportional: 'purposive' | 'literal'
}
