import {yuanOf} from '../../kit/money.js'
import {thousands} from '../../kit/words-for-people-numbers.js'
import type {Citation, PatternBook, Text} from '../../model/law.js'
import type {Language} from '../../model/report.js'
import {GRADES, type Line, type Measure, type RuleSet} from '../../model/rules.js'
import {unknownFacts} from './facts.js'
import {type Standard, standardOf, standardsOf} from './lines.js'
import {wordsOf} from './show-conditions.js'

/** A rule set in words, top to bottom, every number with its article and how well it is verified. */
export function showRuleSet(rules: RuleSet, lang: Language): readonly string[] {
  const say = (text: Text) => text[lang]
  const standards = standardsOf(rules, unknownFacts(lastDay(rules)))
  return [
    `${say(rules.title)} · ${rules.id}`,
    `${say(WORDS.inForce)} ${rules.inForce.from}${rules.inForce.to === undefined ? '' : ` – ${rules.inForce.to}`}`,
    ...rules.sources.map(
      source => `  ${citation(source, lang)}${source.url === undefined ? '' : ` ${source.url}`}`,
    ),
    ...(rules.requires === undefined ? [] : ['', `${say(WORDS.requires)}${wordsOf(rules.requires, lang)}`]),
    '',
    ...GRADES.flatMap(grade => {
      const title = rules.grades[grade]
      const mine = standards.filter(standard => standard.grade === grade)
      if (title === undefined || mine.length === 0) return []
      return [`${say(title.title)} · ${title.cite}`, ...mine.flatMap(each => standardLines(each, lang)), '']
    }),
    ...section(
      standards.filter(each => each.grade === 'consequence').flatMap(each => standardLines(each, lang)),
    ),
    ...specials(rules, lang),
    ...consequences(rules, lang),
    ...notes(rules, lang),
  ]
}

const WORDS = {
  inForce: {zh: '施行', en: 'In force from'},
  requires: {zh: '前提：', en: 'Only if '},
  when: {zh: '条件：', en: 'if '},
  unless: {zh: '除非：', en: 'unless '},
  follows: {zh: '随之而来', en: 'What follows'},
  note: {zh: '说明：', en: 'Note: '},
} as const

const MARKS = {
  text: {zh: '已核原文', en: 'read in full'},
  page: {zh: '据网页', en: 'stated on a page'},
  secondary: {zh: '据转述', en: 'second-hand'},
  own: {zh: '本项目读法', en: 'own reading'},
} as const

const OPERATORS = {
  'at-least': {zh: '以上（≥）', en: '≥'},
  'more-than': {zh: '超过（>）', en: '>'},
  'less-than': {zh: '不满（<）', en: '<'},
} as const

function lastDay(rules: RuleSet): string {
  const days = rules.lines.flatMap(({inForce}) => inForce?.from ?? [])
  return [rules.inForce.from, ...days].toSorted().at(-1) ?? rules.inForce.from
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, '']
}

function citation({cite, mark}: Citation, lang: Language): string {
  return `${cite} [${MARKS[mark][lang]}]`
}

function standardLines(standard: Standard, lang: Language): readonly string[] {
  const {line, measure, title, cite, source, when} = standard
  const value = line === undefined ? '' : ` ${lineWords(measure, line, lang)}`
  return [
    `  ${title[lang]}`,
    `    ${cite} [${MARKS[source.mark][lang]}]${value}`,
    ...when.map(condition => `    ${WORDS.when[lang]}${wordsOf(condition, lang)}`),
  ]
}

function lineWords(
  measure: Measure,
  {operator, threshold}: NonNullable<Standard['line']>,
  lang: Language,
): string {
  const name = OPERATORS[operator][lang]
  const number = 'money' in measure ? yuanOf(threshold) : thousands(threshold)
  const unit = unitWords(measure)[lang]
  return lang === 'zh' ? `${number} ${unit}${name}` : `${name} ${number} ${unit}`
}

function unitWords(measure: Measure): Text {
  if ('records' in measure) return {zh: '条', en: 'records'}
  if ('persons' in measure) return {zh: '人', en: 'persons'}
  if ('money' in measure) return {zh: '元', en: 'CNY'}
  return 'weight' in measure ? {zh: '分', en: 'points'} : {zh: '个接收方', en: 'recipients'}
}

function specials({special = []}: RuleSet, lang: Language): readonly string[] {
  return special.flatMap(({title, cite, when, unless, lines}) => [
    `${title[lang]} · ${cite}`,
    `  ${WORDS.when[lang]}${wordsOf(when, lang)}`,
    ...(unless === undefined ? [] : [`  ${WORDS.unless[lang]}${wordsOf(unless, lang)}`]),
    ...lines.flatMap((line: Line) => standardLines(standardOf(line), lang)),
    '',
  ])
}

function consequences({consequences: list = []}: RuleSet, lang: Language): readonly string[] {
  if (list.length === 0) return []
  const entries = list.flatMap(({title, cite, mark, condition, text}) => [
    `  ${title[lang]} · ${citation({cite, mark}, lang)}`,
    ...(condition === undefined ? [] : [`    ${WORDS.when[lang]}${condition[lang]}`]),
    `    ${text[lang]}`,
  ])
  return [WORDS.follows[lang], ...entries, '']
}

function notes({notes: list = []}: RuleSet, lang: Language): readonly string[] {
  return list.map(({when, text}) => {
    const condition = when === undefined ? '' : ` [${wordsOf(when, lang)}]`
    return `${WORDS.note[lang]}${text[lang]}${condition}`
  })
}

/** The patterns in words: what each is, and where the three interpretations put it. */
export function showPatterns(book: PatternBook, lang: Language): readonly string[] {
  const readings = book.interpretations.map(({title, principle}) => `${title[lang]}: ${principle[lang]}`)
  const entries = book.patterns.flatMap(({id, title, readings: read, authority, note}) => [
    `${title[lang]} · ${id}`,
    `  ${read.narrow} / ${read.mainstream} / ${read.broad}`,
    ...authority.map(each => `  ${citation(each, lang)}`),
    ...(note === undefined ? [] : [`  ${WORDS.note[lang]}${note[lang]}`]),
  ])
  return [...readings, '', ...entries]
}
