import {nameOf, VERDICT_WORDS} from '../../src/kit/words-for-people.js'
import {FACT_NAMES, FACT_VALUE_NAMES, KNOWN_NAMES, PRIOR_NAMES} from '../../src/kit/words-for-people-facts.js'
import {thousands, yuan} from '../../src/kit/words-for-people-numbers.js'
import type {FactsDocument, OpenFact} from '../../src/model/document.js'
import {
  type Block,
  bullets,
  type Line,
  left,
  paragraph,
  type Run,
  type Section,
  table,
  words,
} from './blocks.js'
import {headlineAssessment, moreLine, type Telling} from './telling.js'

/** The facts as stated; what nobody said is named below them. */
export function facts(told: Telling): Section {
  const {say, document} = told
  const keys = factNames().filter(key => document.facts[key] !== undefined)
  const rows = keys.map((key): Line => [words(told.pick(FACT_NAMES[key])), statedAs(told, key)])
  const unsaid = told.pick(KNOWN_NAMES.unknown)
  const stated = rows.filter(([, value]) => value?.text !== unsaid)
  const open = rows.filter(([, value]) => value?.text === unsaid).map(([name]) => name?.text ?? '')
  const columns = [left(say('事实', 'Fact')), left(say('陈述', 'As stated'), 'wrap')]
  const rest = paragraph(
    words(`${say('未说明：', 'Not stated: ')}${open.join(say('、', '; '))}${say('。', '.')}`, 'quiet'),
  )
  const blocks = [table(columns, stated), ...(open.length === 0 ? [] : [rest])]
  return {id: 'facts', title: say('采用的事实', 'Facts used'), blocks}
}

function factNames(): (keyof FactsDocument)[] {
  return Object.keys(FACT_NAMES).filter((key): key is keyof FactsDocument => key in FACT_NAMES)
}

function statedAs(told: Telling, key: keyof FactsDocument): Run {
  const {facts: stated} = told.document
  if (key === 'prior') return words(priorOf(told))
  if (key === 'exportedSinceJanuary') return words(exportedOf(told))
  const value = stated[key]
  if (Array.isArray(value))
    return words(value.map(each => factValue(told, String(each))).join('、') || unstated(told, key))
  if ((key === 'proceeds' || key === 'profit') && value !== 'unknown')
    return words(yuan(String(value), told.lang))
  return typeof value === 'number' ? words(thousands(value)) : words(factValue(told, String(value)))
}

function unstated(told: Telling, key: keyof FactsDocument): string {
  return told.pick(FACT_VALUE_NAMES[key === 'consequences' ? 'none' : 'unknown'] ?? {zh: '', en: ''})
}

function priorOf(told: Telling): string {
  const {prior} = told.document.facts
  const date = prior.kind === 'administrative' && prior.date !== undefined ? ` ${prior.date}` : ''
  return told.pick(PRIOR_NAMES[prior.kind]) + date
}

function exportedOf(told: Telling): string {
  const {sensitive, ordinary} = told.document.facts.exportedSinceJanuary
  const [a, b] = [thousands(sensitive), thousands(ordinary)]
  return told.say(`敏感 ${a} 人，其他 ${b} 人`, `sensitive: ${a} persons; other: ${b} persons`)
}

/** A fact's value in words where it is one of ours, money with its unit, else as it is. */
function factValue(told: Telling, value: string): string {
  if (/^\d+\.\d\d$/.test(value)) return yuan(value, told.lang)
  const name = Object.hasOwn(FACT_VALUE_NAMES, value) ? FACT_VALUE_NAMES[value] : undefined
  return name === undefined ? value : told.pick(name)
}

/** Facts nobody stated that would change the verdict. */
export function openFacts(told: Telling): Section | undefined {
  const open = headlineAssessment(told.document)?.openFacts ?? []
  if (open.length === 0) return undefined
  const {say} = told
  const blocks: Block[] = [bullets(open.slice(0, told.most).map(each => itemOf(told, each)))]
  const more = moreLine(told, open.length, {zh: '项', en: 'are'})
  if (more !== undefined) blocks.push(paragraph(words(more, 'quiet')))
  return {id: 'open-facts', title: say('还需说明的事实', 'Facts that would change the answer'), blocks}
}

function itemOf(told: Telling, open: OpenFact): Line {
  const lead = words(`${told.pick(open.question)} ${told.say('若：', 'If: ')}${supposed(told, open.if)} → `)
  return [lead, words(told.pick(VERDICT_WORDS[open.then]), open.then)]
}

/** `duty=yes, acts=sell+provide`, the words of a case file, in the words of people. */
function supposed(told: Telling, text: string): string {
  const [comma, colon] = told.lang === 'zh' ? ['，', '：'] : [', ', ': ']
  return text
    .split(', ')
    .map(part => {
      const [fact = '', values] = part.split('=')
      if (values === undefined) return factValue(told, part)
      const named = values.split('+').map(value => factValue(told, value))
      return `${nameOf(FACT_NAMES, fact, told.lang)}${colon}${named.join(told.say('、', ', '))}`
    })
    .join(comma)
}
