import {LINE_WORDS} from '../../src/kit/words-for-people.js'
import type {Assessment, Consequence, Provision} from '../../src/model/document.js'
import {type Block, bullets, type Line, left, paragraph, type Section, table, words} from './blocks.js'
import {measured} from './provisions.js'
import {headlineAssessment, type Telling} from './telling.js'

/** What every other rule set says, under the headline's reading. */
export function instruments(told: Telling): Section | undefined {
  const {say, document} = told
  const others = document.assessments.filter(
    each =>
      each.ruleSet !== document.verdict.ruleSet && each.interpretation === document.verdict.interpretation,
  )
  if (others.length === 0) return undefined
  const columns = [
    left(say('规则', 'Rule set'), 'wrap'),
    left(say('结果', 'Result')),
    left(say('达到的条款', 'Provisions met'), 'wrap'),
  ]
  const rows = others.map(each => rowOf(told, each))
  const details = told.detail === 'full' ? others.flatMap(each => detailOf(told, each)) : []
  const title = say('其他规则', 'Other rule sets')
  return {id: 'instruments', title, blocks: [table(columns, rows), ...details]}
}

function rowOf(told: Telling, each: Assessment): Line {
  const met = each.provisions.filter(provision => provision.met).map(provision => metOf(told, provision))
  return [
    words(told.pick(each.title)),
    words(told.pick(LINE_WORDS[each.verdict]), each.verdict),
    words(met.length === 0 ? '–' : met.join(told.say('；', '; '))),
  ]
}

function metOf(told: Telling, provision: Provision): string {
  const figure =
    provision.unit === 'fact' ? told.pick(provision.title) : measured(told, provision, provision.value)
  return `${provision.cite}${told.say('：', ': ')}${figure}`
}

/** What follows beside or below the criminal line. */
export function consequences(told: Telling): Section | undefined {
  const assessment = headlineAssessment(told.document)
  const blocks = assessment === undefined ? [] : consequenceBlocks(told, assessment)
  const title = told.say('后果与提示', 'Consequences and notes')
  return blocks.length === 0 ? undefined : {id: 'consequences', title, blocks}
}

function detailOf(told: Telling, each: Assessment): Block[] {
  const blocks = consequenceBlocks(told, each)
  return blocks.length === 0 ? [] : [paragraph(words(told.pick(each.title), 'strong')), ...blocks]
}

function consequenceBlocks(told: Telling, {consequences: all, notes}: Assessment): Block[] {
  const shown = all.filter(({applies}) => applies === 'yes' || (applies === 'if' && told.detail === 'full'))
  const items = shown.map(each => consequenceOf(told, each))
  const remarks = notes.map((note): Line => [words(told.pick(note))])
  return items.length + remarks.length === 0 ? [] : [bullets([...items, ...remarks])]
}

function consequenceOf(told: Telling, each: Consequence): Line {
  const {say} = told
  const condition =
    each.condition === undefined
      ? ''
      : say(`（如：${told.pick(each.condition)}）`, ` (if: ${told.pick(each.condition)})`)
  const text = `${condition}${say('：', ': ')}${told.pick(each.text)}`
  return [words(`${each.cite} ${told.pick(each.title)}`, 'strong'), words(text)]
}
