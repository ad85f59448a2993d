import {TIER_NAMES} from '../../src/kit/words-for-people.js'
import {quantity, thousands} from '../../src/kit/words-for-people-numbers.js'
import type {Assessment, CategoryCount} from '../../src/model/document.js'
import {TIERS} from '../../src/model/law.js'
import {bullets, type Line, paragraph, type Section, words} from './blocks.js'
import {weightLine} from './rail.js'
import {countedIn, headlineAssessment, POINTS, type Telling} from './telling.js'

/** The weighted sum, figure by figure, so that a reader can add it up by hand. */
export function arithmetic(told: Telling): Section | undefined {
  const assessment = headlineAssessment(told.document)
  if (assessment === undefined) return undefined
  const {say, document} = told
  const sum = paragraph(words(sumOf(document.counts, told), 'strong'))
  const compared = paragraph(words(comparison(told, assessment)))
  const blocks = told.detail === 'full' ? [bullets(termsOf(told)), sum, compared] : [sum, compared]
  return {id: 'arithmetic', title: say('折算', 'Weighted count'), blocks}
}

function termsOf(told: Telling): Line[] {
  return TIERS.map(tier => {
    const counted = countedIn(told.document.counts, tier)
    const {zh, en} = TIER_NAMES[tier]
    const points = POINTS[tier]
    const product = thousands(points * counted)
    const text = told.say(
      `${zh}：${quantity(counted, 'records', 'zh')} × ${points} = ${product}`,
      `${en}: ${quantity(counted, 'records', 'en')} × ${points} = ${product}`,
    )
    return [words(text)]
  })
}

function sumOf(counts: readonly CategoryCount[], {say}: Telling): string {
  const terms = TIERS.map(tier => `${POINTS[tier]} × ${thousands(countedIn(counts, tier))}`)
  const sum = TIERS.reduce((all, tier) => all + POINTS[tier] * countedIn(counts, tier), 0)
  return say(`w = ${terms.join(' + ')} = ${thousands(sum)}`, `w = ${terms.join(' + ')} = ${thousands(sum)}`)
}

/** What the verdict made of the sum: recipients, what a special rule took out, the line, the ratio. */
function comparison(told: Telling, assessment: Assessment): string {
  return `${differenceOf(told, assessment)}${ratioOf(told, assessment)}`
}

function differenceOf({say, document}: Telling, {weight, provisions}: Assessment): string {
  const {recipients} = document.facts
  const sum = TIERS.reduce((all, tier) => all + POINTS[tier] * countedIn(document.counts, tier), 0)
  if (sum === weight) return ''
  const product = `${thousands(sum)} × ${recipients} = ${thousands(weight)}`
  if (sum * recipients === weight) {
    return say(
      `接收方 ${recipients} 个，逐一累计：${product}。`,
      `Each of ${recipients} recipients counts: ${product}. `,
    )
  }
  const stated = provisions.find(each => each.unit === 'weight')?.arithmetic ?? thousands(weight)
  return say(`按本规则计入的为：${stated}。`, `Of this the rule set counts: ${stated}. `)
}

function ratioOf({say}: Telling, assessment: Assessment): string {
  const line = weightLine(assessment)
  const [weight, ratio] = [thousands(assessment.weight), thousands(assessment.ratio)]
  if (line === undefined) return say(`与标准线之比 ${ratio}。`, `Ratio to the line: ${ratio}.`)
  return say(
    `${weight} ÷ 标准线 ${thousands(line)} = ${ratio}。`,
    `${weight} ÷ the line ${thousands(line)} = ${ratio}.`,
  )
}
