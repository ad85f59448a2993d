import {INTERPRETATION_WORDS, TIER_NAMES, VERDICT_WORDS} from '../../src/kit/words-for-people.js'
import {quantity, thousands} from '../../src/kit/words-for-people-numbers.js'
import type {Headroom, RemediationStep} from '../../src/model/document.js'
import {INTERPRETATIONS} from '../../src/model/law.js'
import {bullets, data, type Line, left, numbers, type Section, table, words} from './blocks.js'
import {placeOf} from './tables.js'
import type {Telling} from './telling.js'

const ACTIONS: Readonly<Record<RemediationStep['action'], {zh: string; en: string}>> = {
  'drop-column': {zh: '删除列', en: 'Drop columns'},
  'mask-column': {zh: '脱敏列', en: 'Mask columns'},
  'drop-table': {zh: '删除表', en: 'Drop table'},
  'drop-file': {zh: '删除文件', en: 'Drop file'},
  'split-off': {zh: '拆出另行处理', en: 'Split off'},
  sample: {zh: '抽样导出', en: 'Export a sample'},
}

/** How much more of each category fits before the line. */
export function headroom(told: Telling): Section | undefined {
  const {say, document} = told
  if (document.headroom.length === 0 || document.headroom.every(each => each.left === 0)) return undefined
  const items = onePerTier(document.headroom).map(each => roomOf(told, each))
  const title = say('距标准线的余量', 'Room before the line')
  return {id: 'headroom', title, blocks: [bullets(items)]}
}

/** The categories of a tier have the same room: the first of each stands for all. */
function onePerTier(all: readonly Headroom[]): readonly Headroom[] {
  const same = (a: Headroom, b: Headroom): boolean =>
    a.tier === b.tier && a.left === b.left && a.line === b.line
  return all.filter((each, at) => all.findIndex(other => same(each, other)) === at)
}

function roomOf(told: Telling, {tier, left: room, line}: Headroom): Line {
  const name = told.pick(TIER_NAMES[tier])
  const text = told.say(
    `${name}：还可有 ${quantity(room, 'records', 'zh')}（标准线 ${quantity(line, 'records', 'zh')}）`,
    `${name}: ${quantity(room, 'records', 'en')} left (line ${quantity(line, 'records', 'en')})`,
  )
  return [words(text)]
}

/** The plan that brings the export below the line, step by step. */
export function remediation(told: Telling): Section | undefined {
  const {remediation: steps} = told.document
  if (steps.length === 0) return undefined
  const title = told.say('整改步骤', 'What to do')
  return {id: 'remediation', title, blocks: [numbers(steps.map(step => stepOf(told, step)))]}
}

function stepOf(told: Telling, step: RemediationStep): Line {
  const {say} = told
  const columns = step.columns === undefined ? [] : [words(say('：', ': ')), data(step.columns.join(', '))]
  const after = `w ${thousands(step.weightBefore)} → ${thousands(step.weightAfter)}`
  return [
    words(`${told.pick(ACTIONS[step.action])} `, 'strong'),
    data(placeOf(step)),
    ...columns,
    words(`${say('。', '. ')}${told.pick(step.effect)}${say('（', ' (')}${after}${say('，', ', ')}`),
    words(told.pick(VERDICT_WORDS[step.verdictAfter]), step.verdictAfter),
    words(say('）', ')')),
  ]
}

/** The verdicts if the facts were others. */
export function whatIf(told: Telling): Section | undefined {
  const {say, document} = told
  if (document.whatIf.length === 0) return undefined
  const readings = INTERPRETATIONS.map(each => left(told.pick(INTERPRETATION_WORDS[each])))
  const rows = document.whatIf.map((each): Line => {
    const verdicts = INTERPRETATIONS.map(reading => each.verdicts[reading])
    return [
      words(told.pick(each.facts)),
      ...verdicts.map(verdict => words(told.pick(VERDICT_WORDS[verdict]), verdict)),
    ]
  })
  const columns = [left(say('假如', 'If'), 'wrap'), ...readings]
  return {
    id: 'what-if',
    title: say('假如事实不同', 'If the facts were others'),
    blocks: [table(columns, rows)],
  }
}
