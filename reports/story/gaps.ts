import {GAP_NAMES, nameOf} from '../../src/kit/words-for-people.js'
import {quantity, thousands} from '../../src/kit/words-for-people-numbers.js'
import type {ProblemDocument} from '../../src/model/document.js'
import {type Block, bullets, data, type Line, paragraph, type Section, words} from './blocks.js'
import {moreLine, type Telling} from './telling.js'

/** What was left unread: every cause with its count, then the first places. */
export function gaps(told: Telling): Section | undefined {
  const {coverage} = told.document
  if (coverage.gaps.length === 0) return undefined
  const {say} = told
  const [zh, en] = [
    quantity(coverage.files.gaps, 'files', 'zh'),
    quantity(coverage.files.gaps, 'files', 'en'),
  ]
  const files = say(`涉及 ${zh}。`, `${en} affected. `)
  const causes = say(`原因：${causesOf(told, coverage.gaps)}。`, `Causes: ${causesOf(told, coverage.gaps)}.`)
  const lead = paragraph(words(files + causes, 'undecided'))
  return {id: 'gaps', title: say('未能读取', 'Left unread'), blocks: [lead, ...placesOf(told, coverage.gaps)]}
}

/** Things a reader should know although all was read. */
export function notices(told: Telling): Section | undefined {
  const {notices: all} = told.document
  if (all.length === 0) return undefined
  return {id: 'notices', title: told.say('读取提示', 'Reading notices'), blocks: placesOf(told, all)}
}

/** `encrypted 3, damaged 1`, most frequent first. */
function causesOf(told: Telling, problems: readonly ProblemDocument[]): string {
  const counts = new Map<string, number>()
  for (const {cause} of problems) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([cause, count]) => `${nameOf(GAP_NAMES, cause, told.lang)} ${thousands(count)}`)
    .join(told.say('，', ', '))
}

function placesOf(told: Telling, problems: readonly ProblemDocument[]): Block[] {
  const items = problems.slice(0, told.most).map(each => itemOf(told, each))
  const more = moreLine(told, problems.length, {zh: '处', en: 'are'})
  return [bullets(items), ...(more === undefined ? [] : [paragraph(words(more, 'quiet'))])]
}

function itemOf(told: Telling, {place, cause, detail}: ProblemDocument): Line {
  const why = words(`${told.say('：', ': ')}${nameOf(GAP_NAMES, cause, told.lang)}`)
  return detail === '' ? [data(place), why] : [data(place), why, words(told.say('，', ', ')), data(detail)]
}
