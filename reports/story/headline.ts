import {INTERPRETATION_NAMES, VERDICT_NAMES} from '../../src/kit/words-for-people.js'
import {quantity, thousands} from '../../src/kit/words-for-people-numbers.js'
import type {Verdict} from '../../src/model/document.js'
import {headlineAssessment, type Telling} from './telling.js'

/** The answer in a few lines; every report shows it first. Plain text: the report escapes it. */
export interface Opening {
  /** the verdict, or `undecided` where `below` is only true of what was read */
  readonly tone: Verdict
  /** the verdict in fixed words */
  readonly label: string
  /** the sentence of the document that the exit code agrees with */
  readonly sentence: string
  /** rule set, reading, day */
  readonly basis: string
  /** weighted count and its ratio to the line */
  readonly measure?: string
  /** present when something was left unread */
  readonly incomplete?: string
  /** present when the readings differ */
  readonly disagreement?: string
}

export function opening(told: Telling): Opening {
  const parts = {measure: measureOf(told), incomplete: incompleteOf(told), disagreement: disagreementOf(told)}
  return {
    ...labelOf(told),
    sentence: told.pick(told.document.verdict.headline),
    basis: basisOf(told),
    ...(parts.measure === undefined ? {} : {measure: parts.measure}),
    ...(parts.incomplete === undefined ? {} : {incomplete: parts.incomplete}),
    ...(parts.disagreement === undefined ? {} : {disagreement: parts.disagreement}),
  }
}

/** `below` of an incomplete scan is only true of what was read, and must not look clear. */
export function shownTone({document}: Telling, verdict: Verdict): Verdict {
  return verdict === 'below' && document.verdict.complete === 'incomplete' ? 'undecided' : verdict
}

/** What was left unread may hold more, and the label says so. */
function labelOf(told: Telling): Pick<Opening, 'tone' | 'label'> {
  const {verdict, complete} = told.document.verdict
  const label = told.pick(VERDICT_NAMES[verdict])
  if (complete === 'complete' || (verdict !== 'below' && verdict !== 'near')) return {tone: verdict, label}
  return {
    tone: shownTone(told, verdict),
    label: told.say(`仅就已读部分：${label}`, `In what was read: ${label.toLowerCase()}`),
  }
}

function basisOf(told: Telling): string {
  const {document, say} = told
  const title = headlineAssessment(document)?.title
  const ruleSet = title === undefined ? document.verdict.ruleSet : told.pick(title)
  const reading = told.pick(INTERPRETATION_NAMES[document.verdict.interpretation])
  return [ruleSet, reading, say(`基准日 ${document.facts.asOf}`, `as of ${document.facts.asOf}`)].join(' · ')
}

function measureOf(told: Telling): string | undefined {
  const assessment = headlineAssessment(told.document)
  if (assessment === undefined) return undefined
  const weight = thousands(assessment.weight)
  const ratio = thousands(assessment.ratio)
  return told.say(
    `折算值 w = ${weight}，为标准线的 ${ratio} 倍`,
    `Weighted count w = ${weight}, ${ratio} times the line`,
  )
}

function incompleteOf(told: Telling): string | undefined {
  const {verdict, coverage} = told.document
  if (verdict.complete === 'complete') return undefined
  const gaps = Math.max(coverage.files.gaps, coverage.gaps.length)
  if (gaps === 0)
    return told.say('判断不完整：有事实未说明。', 'The answer is incomplete: facts are not stated.')
  const [zh, en] = [quantity(gaps, 'places', 'zh'), quantity(gaps, 'places', 'en')]
  return told.say(`扫描不完整：${zh}未能读取。`, `The scan is incomplete: ${en} could not be read.`)
}

function disagreementOf(told: Telling): string | undefined {
  if (told.document.verdict.disagreement.length === 0) return undefined
  const others = told.document.verdict.disagreement.map(({interpretation, verdict}) =>
    told.say(
      `${INTERPRETATION_NAMES[interpretation].zh}：${VERDICT_NAMES[verdict].zh}`,
      `${INTERPRETATION_NAMES[interpretation].en}: ${VERDICT_NAMES[verdict].en}`,
    ),
  )
  return told.say(`口径不一致——${others.join('；')}。`, `The readings disagree. ${others.join('; ')}.`)
}
