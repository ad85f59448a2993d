import {LINE_WORDS, VERDICT_WORDS} from '../../src/kit/words-for-people.js'
import {KNOWN_NAMES} from '../../src/kit/words-for-people-facts.js'
import {quantity, thousands, yuanOfFen} from '../../src/kit/words-for-people-numbers.js'
import type {Provision} from '../../src/model/document.js'
import {
  type Block,
  type Line,
  left,
  linked,
  paragraph,
  type Run,
  right,
  type Section,
  table,
  words,
} from './blocks.js'
import {headlineAssessment, type Telling} from './telling.js'

const OPERATORS = {'at-least': '≥', 'more-than': '>', 'less-than': '<'} as const

/** Which provision is met, by what figure, against which line. */
export function provisions(told: Telling): Section | undefined {
  const {say} = told
  const all = headlineAssessment(told.document)?.provisions ?? []
  if (all.length === 0) return undefined
  const met = all.filter(each => each.met)
  const shown = told.detail === 'full' ? all : met.toSorted((a, b) => rank(a) - rank(b))
  const nothing = say('按数量与金额，没有达到任何一项。', 'None is met by number or money.')
  const blocks: Block[] = met.length === 0 ? [paragraph(words(nothing))] : []
  if (shown.length > 0) blocks.push(tableOf(told, shown))
  return {id: 'provisions', title: say('对应条款', 'Provisions'), blocks}
}

/** The heaviest band first. */
const rank = ({grade}: Provision): number => (grade === 'especially-serious' ? 0 : 1)

function tableOf(told: Telling, shown: readonly Provision[]): Block {
  const {say} = told
  const columns = [
    left(say('条款', 'Provision'), 'wrap'),
    left(say('标准', 'Standard'), 'wrap'),
    right(say('数值', 'Figure')),
    right(say('标准线', 'Line'), 'drop'),
    left(say('结果', 'Result'), 'drop'),
    ...(told.detail === 'full' ? [left(say('算式', 'Arithmetic'), 'wrap')] : []),
  ]
  return table(
    columns,
    shown.map(each => rowOf(told, each)),
  )
}

function rowOf(told: Telling, provision: Provision): Line {
  return [
    linked(provision.cite, provision.source?.url),
    words(told.pick(provision.title)),
    words(measured(told, provision, provision.value), provision.met ? 'strong' : 'plain'),
    words(lineOf(told, provision)),
    resultOf(told, provision),
    ...(told.detail === 'full' ? [words(provision.arithmetic ?? '')] : []),
  ]
}

/** Met: which band that gives. */
function resultOf(told: Telling, {met, grade}: Provision): Run {
  if (!met) return words(told.pick(VERDICT_WORDS.below), 'quiet')
  if (grade === 'consequence') return words(told.pick(LINE_WORDS.serious), 'serious')
  return words(told.pick(VERDICT_WORDS[grade]), grade)
}

/** The line of the provision with its operator and unit. */
export function lineOf(told: Telling, provision: Provision): string {
  if (provision.unit === 'fact') return told.pick(KNOWN_NAMES.yes)
  return `${OPERATORS[provision.operator]} ${measured(told, provision, provision.threshold)}`
}

/** A value of the provision with its unit. */
export function measured(told: Telling, {unit}: Provision, value: number): string {
  if (unit === 'records' || unit === 'persons') return quantity(value, unit, told.lang)
  if (unit === 'fen') return yuanOfFen(value, told.lang)
  if (unit === 'weight') return `w ${thousands(value)}`
  return told.pick(value > 0 ? KNOWN_NAMES.yes : KNOWN_NAMES.no)
}
