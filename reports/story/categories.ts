import {COUNT_NAMES, TIER_NAMES} from '../../src/kit/words-for-people.js'
import {shareOf, thousands} from '../../src/kit/words-for-people-numbers.js'
import type {CategoryCount, ScanDocument} from '../../src/model/document.js'
import type {Tier} from '../../src/model/law.js'
import {type Block, type Line, left, paragraph, right, type Section, table, words} from './blocks.js'
import {weightLine} from './rail.js'
import {headlineAssessment, POINTS, type Telling} from './telling.js'

const EXCLUSIONS = {
  duplicate: {zh: '重复', en: 'duplicate'},
  false: {zh: '不实', en: 'proven false'},
  masked: {zh: '已脱敏', en: 'masked'},
  stationary: {zh: '静止点', en: 'stationary'},
} as const
type Exclusion = keyof typeof EXCLUSIONS
const EXCLUSION_ORDER: readonly Exclusion[] = ['duplicate', 'false', 'masked', 'stationary']

/** The line of one tier alone in 条, as the headline's rule set measures it (halved for duty or service). */
export function lineOf(document: ScanDocument, tier: Tier): number | undefined {
  const stated = document.headroom.find(each => each.tier === tier)?.line
  if (stated !== undefined) return stated
  const assessment = headlineAssessment(document)
  const weight = assessment === undefined ? undefined : weightLine(assessment)
  return weight === undefined ? undefined : Math.ceil(weight / POINTS[tier])
}

/** Categories that occur, 条 and 人 apart, what was left out, and how near each is to its line. */
export function categories(told: Telling): Section {
  const {say, document} = told
  const counts = document.counts.filter(count => count.records > 0)
  const blocks = counts.length === 0 ? [nothing(told)] : [tableOf(told, counts), ...remarks(told, counts)]
  return {id: 'categories', title: say('各类信息计数', 'Counts by category'), blocks}
}

function nothing({say}: Telling): Block {
  return paragraph(words(say('没有读到计入的个人信息。', 'No records of personal data were counted.')))
}

function tableOf(told: Telling, counts: readonly CategoryCount[]): Block {
  const {say} = told
  const columns = [
    left(say('类别', 'Category'), 'wrap'),
    left(say('级别', 'Tier'), 'drop'),
    right(say('读到/条', 'Read'), 'drop'),
    right(say('排除/条', 'Excluded'), 'drop'),
    right(say('计入/条', 'Counted')),
    right(say('人数/人', 'Persons')),
    right(say('标准线/条', 'Line')),
    right(say('占标准线', 'Of line')),
  ]
  return table(
    columns,
    counts.map(count => rowOf(told, count)),
  )
}

function rowOf(told: Telling, count: CategoryCount): Line {
  const line = lineOf(told.document, count.tier)
  const about = count.exact ? '' : '≈'
  const reached = line !== undefined && count.counted >= line
  return [
    words(told.pick(COUNT_NAMES[count.category])),
    words(told.pick(TIER_NAMES[count.tier])),
    words(thousands(count.records)),
    words(thousands(excludedOf(count))),
    words(about + thousands(count.counted), 'strong'),
    words(about + thousands(count.persons)),
    words(line === undefined ? '–' : thousands(line)),
    words(line === undefined ? '–' : shareOf(count.counted, line), reached ? 'serious' : 'plain'),
  ]
}

export function excludedOf(count: CategoryCount): number {
  return EXCLUSION_ORDER.reduce((sum, key) => sum + count.excluded[key], 0)
}

function remarks(told: Telling, counts: readonly CategoryCount[]): Block[] {
  const {say} = told
  const units = say('', 'All figures are records, except that Persons counts persons. ')
  const left = EXCLUSION_ORDER.flatMap(key => {
    const sum = counts.reduce((all, count) => all + count.excluded[key], 0)
    return sum === 0 ? [] : [`${told.pick(EXCLUSIONS[key])} ${thousands(sum)}${say(' 条', '')}`]
  })
  const excluded =
    left.length === 0 ? '' : say(`排除：${left.join('，')}。`, `Excluded: ${left.join(', ')}. `)
  const text = `${units}${excluded}${estimateNote(told, counts)}`.trim()
  return text === '' ? [] : [paragraph(words(text, 'quiet'))]
}

function estimateNote({say}: Telling, counts: readonly CategoryCount[]): string {
  const worst = counts.reduce((most, count) => (count.exact ? most : Math.max(most, count.error)), 0)
  if (worst === 0) return ''
  const percent = (worst * 100).toFixed(2)
  return say(`≈ 为估计值，标准误差 ${percent} %。`, `≈ marks an estimate, standard error ${percent} %.`)
}
