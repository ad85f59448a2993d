import type {Assessment, CategoryCount, ScanDocument} from '../../src/model/document.js'
import type {Interpretation, Text, Tier} from '../../src/model/law.js'
import type {Language} from '../../src/model/report.js'

/** What every section is told from. */
export interface Telling {
  readonly document: ScanDocument
  readonly lang: Language
  /** `glance`: what one needs at first sight. `full`: everything a page can hold. */
  readonly detail: 'glance' | 'full'
  /** lines a list shows before it says how many more there are */
  readonly most: number
  say(zh: string, en: string): string
  pick(text: Text): string
}

export function telling(
  document: ScanDocument,
  lang: Language,
  detail: Telling['detail'],
  most: number,
): Telling {
  return {
    document,
    lang,
    detail,
    most,
    say: (zh, en) => (lang === 'zh' ? zh : en),
    pick: text => text[lang],
  }
}

/** What one record weighs; 5,000 are the line (art. 5 ¶1 (3)–(6)). */
export const POINTS: Readonly<Record<Tier, number>> = {sensitive: 100, important: 10, general: 1}

/** The assessment of the headline's rule set under `interpretation`. */
export function assessmentOf(document: ScanDocument, interpretation: Interpretation): Assessment | undefined {
  const {ruleSet} = document.verdict
  return document.assessments.find(each => each.ruleSet === ruleSet && each.interpretation === interpretation)
}

export function headlineAssessment(document: ScanDocument): Assessment | undefined {
  return assessmentOf(document, document.verdict.interpretation)
}

/** Counted 条 of one tier. */
export function countedIn(counts: readonly CategoryCount[], tier: Tier): number {
  return counts.reduce((sum, count) => sum + (count.tier === tier ? count.counted : 0), 0)
}

/** `and 12 more …`, or nothing when all are shown. */
export function moreLine(told: Telling, all: number, what: Text): string | undefined {
  const more = all - told.most
  if (more <= 0) return undefined
  return told.say(`另有 ${more} ${what.zh}，见 JSON 报告。`, `${more} more ${what.en} in the JSON report.`)
}
