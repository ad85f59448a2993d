import type {Assessment, Headline, Verdict} from '../../model/document.js'
import {INTERPRETATIONS, type Interpretation, type Text} from '../../model/law.js'
import type {Grade, RuleSet} from '../../model/rules.js'

export interface HeadlineOptions {
  readonly interpretation: Interpretation
  /** the rule set that speaks; default: that of the first assessment */
  readonly ruleSet?: string
  /** whether anything was left unread */
  readonly gaps: boolean
}

/**
 * The one line every report and the exit code rest on. It speaks of numbers and money, never of guilt, and
 * never clears anybody. Undefined when the rule set was not assessed.
 */
export function headlineOf(
  assessments: readonly Assessment[],
  ruleSets: readonly RuleSet[],
  {interpretation, ruleSet = assessments[0]?.ruleSet, gaps}: HeadlineOptions,
): Headline | undefined {
  const mine = assessments.filter(each => each.ruleSet === ruleSet)
  const chosen = mine.find(each => each.interpretation === interpretation)
  if (chosen === undefined) return undefined
  const disagreement = INTERPRETATIONS.flatMap(each => {
    const other = mine.find(assessment => assessment.interpretation === each)
    return other === undefined || other.verdict === chosen.verdict
      ? []
      : [{interpretation: each, verdict: other.verdict}]
  })
  return {
    ruleSet: chosen.ruleSet,
    interpretation,
    verdict: chosen.verdict,
    complete: gaps ? 'incomplete' : 'complete',
    disagreement,
    headline: joined(sayingOf(chosen, ruleSets), gaps ? unread(chosen.verdict) : undefined),
  }
}

function sayingOf(assessment: Assessment, ruleSets: readonly RuleSet[]): Text {
  const {verdict, ratio, openFacts} = assessment
  if (verdict === 'undecided') return openFacts.length > 0 ? HANGS_ON_FACTS : UNDECIDED
  if (verdict === 'below') {
    return {
      zh: `数量、数额标准未达到（折算 ${ratio}，标准为 1）。`,
      en: `The number and money standards are not reached (${ratio} of 1).`,
    }
  }
  if (verdict === 'near') {
    return {
      zh: `数量、数额标准未达到，但已接近（折算 ${ratio}，标准为 1）。`,
      en: `The number and money standards are not reached, but near (${ratio} of 1).`,
    }
  }
  return reached(
    assessment,
    gradeTitle(
      verdict,
      ruleSets.find(each => each.id === assessment.ruleSet),
    ),
  )
}

const UNDECIDED: Text = {zh: '尚不能判断。', en: 'Undecided.'}
const HANGS_ON_FACTS: Text = {
  zh: '尚不能判断：取决于尚未说明的事实。',
  en: 'Undecided: it depends on facts not stated.',
}

function gradeTitle(grade: Grade, rules: RuleSet | undefined): Text {
  return rules?.grades[grade]?.title ?? {zh: grade, en: grade}
}

function reached(assessment: Assessment, grade: Text): Text {
  const {ratio} = assessment
  return {
    zh: `${whatIsMet(assessment, 'zh')}标准达到：${grade.zh}（折算 ${ratio}）。`,
    en: `The ${whatIsMet(assessment, 'en')} standard is reached: ${grade.en} (${ratio} of 1).`,
  }
}

const KINDS = {
  number: {zh: '数量', en: 'number'},
  money: {zh: '数额', en: 'money'},
  fact: {zh: '情节', en: 'circumstance'},
} as const

/** Which sort of standard carries the grade: numbers first, then money, then circumstances. */
function whatIsMet({provisions, verdict}: Assessment, lang: 'zh' | 'en'): string {
  const met = provisions.filter(each => each.met && each.grade === verdict)
  const sorts = (['number', 'money', 'fact'] as const).filter(sort =>
    met.some(({unit}) => sort === (unit === 'fen' ? 'money' : unit === 'fact' ? 'fact' : 'number')),
  )
  return sorts.map(sort => KINDS[sort][lang]).join(lang === 'zh' ? '、' : ' and ')
}

function unread(verdict: Verdict): Text {
  return verdict === 'below' || verdict === 'near'
    ? {
        zh: '但有内容未能读取，不能据此认为未达标准。',
        en: 'But something was left unread: this is not an all-clear.',
      }
    : {zh: '另有内容未能读取。', en: 'Something was also left unread.'}
}

function joined(first: Text, second: Text | undefined): Text {
  if (second === undefined) return first
  return {zh: first.zh + second.zh, en: `${first.en} ${second.en}`}
}
