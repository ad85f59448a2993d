import {escapeHtml} from '../src/kit/escape.js'
import {INTERPRETATION_NAMES, VERDICT_NAMES} from '../src/kit/words-for-people.js'
import {shareOf, thousands} from '../src/kit/words-for-people-numbers.js'
import type {Assessment, Provision, Verdict} from '../src/model/document.js'
import {INTERPRETATIONS, type Interpretation} from '../src/model/law.js'
import {shownTone} from './story/headline.js'
import {measured} from './story/provisions.js'
import {placeOnRail, weightLine} from './story/rail.js'
import {assessmentOf, headlineAssessment, type Telling} from './story/telling.js'

/** One line in points, for an answer that states none. */
const USUAL_LINE = 5000

function bar(value: number, line: number, verdict: Verdict): string {
  const place = placeOnRail(value, line).toFixed(1)
  return `<svg class="bar v-${verdict}" role="img" aria-label="${escapeHtml(shareOf(value, line))}"><rect class="rail" y="3" width="100%" height="10" rx="2"/><rect class="fill" y="3" width="${place}%" height="10" rx="2"/><line x1="50%" x2="50%" y1="0" y2="100%"/><line class="far" x1="99.8%" x2="99.8%" y1="0" y2="100%"/></svg>`
}

/** The three readings side by side, the headline's marked. */
export function readingCards(told: Telling): string {
  const cards = INTERPRETATIONS.map(each => cardOf(told, each, assessmentOf(told.document, each)))
  return `<div class="cards">${cards.join('')}</div>`
}

function cardOf(told: Telling, reading: Interpretation, assessment: Assessment | undefined): string {
  if (assessment === undefined) return ''
  const chosen = reading === told.document.verdict.interpretation ? ' chosen' : ''
  const line = weightLine(assessment) ?? USUAL_LINE
  const tone = shownTone(told, assessment.verdict)
  const [name, word] = [
    told.pick(INTERPRETATION_NAMES[reading]),
    told.pick(VERDICT_NAMES[assessment.verdict]),
  ]
  const sum = `w = ${thousands(assessment.weight)} · ${thousands(assessment.ratio)} ×`
  return `<div class="card v-${tone}${chosen}"><div class="name">${escapeHtml(name)}</div><div class="word">${escapeHtml(word)}</div>${bar(assessment.weight, line, tone)}<p class="sum">${escapeHtml(sum)}</p></div>`
}

/** Each provision that counts, against its line. */
export function thresholdBars(told: Telling): string {
  const counted = headlineAssessment(told.document)?.provisions.filter(isCounted) ?? []
  if (counted.length === 0) return ''
  const scale = told.say(
    '左半为线性，标准线在中间；右半为对数，右端为十倍。',
    'Linear up to the line in the middle, logarithmic beyond; ten lines at the right end.',
  )
  return `<div class="bars">${counted.map(each => barRow(told, each)).join('')}</div><p class="scale">${escapeHtml(scale)}</p>`
}

const isCounted = (each: Provision): boolean =>
  each.grade === 'serious' && each.unit !== 'fact' && each.operator !== 'less-than'

function barRow(told: Telling, provision: Provision): string {
  const {value, threshold, cite, met} = provision
  const share = shareOf(value, threshold)
  const verdict: Verdict = !met
    ? shownTone(told, 'below')
    : value >= threshold * 10
      ? 'especially-serious'
      : 'serious'
  const figure = `${measured(told, provision, value)}<small>${share} · ${told.say('标准线', 'line')} ${measured(told, provision, threshold)}</small>`
  return `<div class="row"><div class="what">${escapeHtml(told.pick(provision.title))}<small>${escapeHtml(cite)}</small></div>${bar(value, threshold, verdict)}<div class="figure">${figure}</div></div>`
}
