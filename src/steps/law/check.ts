import {isDay} from '../../kit/dates.js'
import type {PatternBook, Text, Tier} from '../../model/law.js'
import type {FactCondition, Line, Measure, RuleSet, Unit} from '../../model/rules.js'
import {conditionsOf} from './check-conditions.js'
import {runExamples} from './examples.js'

/** Something wrong in a rule file, and where: keys and indices from the top. */
export interface Flaw {
  readonly path: readonly (string | number)[]
  readonly text: Text
}

/** Classes of persons that every book has without an entry. */
const USUAL_CLASSES = ['all', 'ordinary'] as const

/**
 * What a schema cannot say of a rule file: that names lead somewhere, that units fit measures, that weights
 * agree with the lines they stand for, that days exist, and that the worked examples come out as stated.
 */
export function checkRuleSet(rules: RuleSet, book: PatternBook): readonly Flaw[] {
  const flaws = [
    ...duplicates(rules),
    ...rules.lines.flatMap((line, i) => lineFlaws(line, ['lines', i], rules)),
    ...factorFlaws(rules),
    ...weightFlaws(rules),
    ...dayFlaws(rules),
    ...personFlaws(rules, book),
    ...patternFlaws(rules, book),
    ...conditionsOf(rules).flatMap(({condition, path}) => conditionFlaws(condition, path)),
  ]
  return flaws.length > 0 ? flaws : exampleFlaws(rules, book)
}

function flaw(path: Flaw['path'], zh: string, en: string): Flaw {
  return {path, text: {zh, en}}
}

function allLines(rules: RuleSet): readonly {readonly line: Line; readonly path: Flaw['path']}[] {
  const special = (rules.special ?? []).flatMap((each, i) =>
    each.lines.map((line, j) => ({line, path: ['special', i, 'lines', j]})),
  )
  return [...rules.lines.map((line, i) => ({line, path: ['lines', i]})), ...special]
}

function duplicates(rules: RuleSet): readonly Flaw[] {
  const named = [
    ...allLines(rules).map(({line, path}) => ({id: line.id, path})),
    ...(rules.factors ?? []).map(({id}, i) => ({id, path: ['factors', i]})),
  ]
  return named
    .filter(({id}, i) => named.findIndex(other => other.id === id) !== i)
    .map(({id, path}) => flaw([...path, 'id'], `编号 ${id} 重复`, `the id ${id} occurs twice`))
}

const UNIT_OF: Readonly<Record<string, Unit>> = {
  records: 'records',
  weight: 'weight',
  persons: 'persons',
  money: 'yuan',
  recipients: 'recipients',
}

function lineFlaws({measure, line, grade}: Line, path: Flaw['path'], rules: RuleSet): readonly Flaw[] {
  const sort = sortOf(measure)
  const flaws: Flaw[] = []
  if (sort === 'fact' && line !== undefined)
    flaws.push(flaw([...path, 'line'], '事实没有数值线', 'a fact has no line'))
  if (sort !== 'fact' && line === undefined) flaws.push(flaw(path, '缺少 line', 'the line is missing'))
  if (line !== undefined && sort !== 'fact' && line.unit !== UNIT_OF[sort]) {
    flaws.push(
      flaw([...path, 'line', 'unit'], `单位应为 ${UNIT_OF[sort]}`, `the unit must be ${UNIT_OF[sort]}`),
    )
  }
  if (sort === 'weight' && rules.counting.weights === undefined) {
    flaws.push(
      flaw([...path, 'measure'], '折算须有 counting.weights', 'a proportional sum needs counting.weights'),
    )
  }
  if (grade !== 'consequence' && rules.grades[grade] === undefined) {
    flaws.push(flaw([...path, 'grade'], `grades 未说明 ${grade}`, `grades does not say what ${grade} is`))
  }
  return flaws
}

function sortOf(measure: Measure): string {
  return ['records', 'weight', 'persons', 'money', 'recipients', 'fact'].find(key => key in measure) ?? 'fact'
}

/** A factor may move lines and what factors above it made, nothing else. */
function factorFlaws({lines, factors = []}: RuleSet): readonly Flaw[] {
  return factors.flatMap((factor, i) => {
    const known = [...lines.map(({id}) => id), ...factors.slice(0, i).map(({id}) => id)]
    return factor.of.flatMap((id, j) =>
      known.includes(id)
        ? []
        : [flaw(['factors', i, 'of', j], `上文没有编号 ${id}`, `there is no ${id} above`)],
    )
  })
}

/** 100 × 50, 10 × 500 and 1 × 5,000 must all be 5,000. */
function weightFlaws({lines, counting: {weights}}: RuleSet): readonly Flaw[] {
  if (weights === undefined) return []
  return lines.flatMap(({measure, line}, i) => {
    const tier = 'records' in measure && measure.records.length === 1 ? measure.records[0] : undefined
    if (!isTier(tier) || line === undefined || measureHasPlaces(measure)) return []
    if (weights[tier] * line.number === weights.one) return []
    return [
      flaw(
        ['lines', i, 'line', 'number'],
        `${tier} 的权重与标准不符：${weights[tier]} × ${line.number} ≠ ${weights.one}`,
        `the weight of ${tier} does not fit its line: ${weights[tier]} × ${line.number} ≠ ${weights.one}`,
      ),
    ]
  })
}

function measureHasPlaces(measure: Measure): boolean {
  return 'within' in measure && measure.within !== undefined
}

function isTier(selected: string | undefined): selected is Tier {
  return selected === 'sensitive' || selected === 'important' || selected === 'general'
}

function dayFlaws(rules: RuleSet): readonly Flaw[] {
  const periods = [
    {period: rules.inForce, path: ['inForce']},
    ...allLines(rules).map(({line, path}) => ({period: line.inForce, path: [...path, 'inForce']})),
    ...(rules.consequences ?? []).map((each, i) => ({
      period: each.inForce,
      path: ['consequences', i, 'inForce'],
    })),
  ]
  return periods.flatMap(({period, path}) => {
    if (period === undefined) return []
    const days = [period.from, period.to ?? period.from]
    const wrong = days.find(day => !isDay(day))
    if (wrong !== undefined) return [flaw(path, `没有 ${wrong} 这一天`, `there is no day ${wrong}`)]
    return period.to !== undefined && period.to < period.from
      ? [flaw(path, '终止日早于施行日', 'it ends before it begins')]
      : []
  })
}

function personFlaws(rules: RuleSet, book: PatternBook): readonly Flaw[] {
  const known: readonly string[] = [...USUAL_CLASSES, ...book.personClasses.map(({id}) => id)]
  const measured = allLines(rules).flatMap(({line, path}) =>
    'persons' in line.measure ? [{id: line.measure.persons, path: [...path, 'measure', 'persons']}] : [],
  )
  const asked = conditionsOf(rules).flatMap(({condition, path}) =>
    'persons' in condition ? [{id: condition.persons, path: [...path, 'persons']}] : [],
  )
  return [...measured, ...asked]
    .filter(({id}) => !known.includes(id))
    .map(({id, path}) => flaw(path, `没有人群 ${id}`, `there is no class of persons ${id}`))
}

function patternFlaws(rules: RuleSet, book: PatternBook): readonly Flaw[] {
  return rules.examples.flatMap((example, i) =>
    Object.keys(example.patterns ?? {})
      .filter(id => !book.patterns.some(pattern => pattern.id === id))
      .map(id => flaw(['examples', i, 'patterns', id], `没有种类 ${id}`, `there is no pattern ${id}`)),
  )
}

/** One key a condition, save that a fact goes with `is` and an administrative prior with `withinYears`. */
function conditionFlaws(condition: FactCondition, path: Flaw['path']): readonly Flaw[] {
  const keys = Object.keys(condition).toSorted().join(' ')
  const pair = 'prior' in condition && condition.prior === 'administrative' ? 'prior withinYears' : undefined
  const fine =
    'fact' in condition ? keys === 'fact is' : pair === undefined ? !keys.includes(' ') : keys === pair
  return fine ? [] : [flaw(path, '一个条件只能有一个键', 'a condition has one key')]
}

function exampleFlaws(rules: RuleSet, book: PatternBook): readonly Flaw[] {
  return runExamples(rules, book).map(({example, text}) => ({
    path: ['examples', rules.examples.findIndex(({id}) => id === example)],
    text,
  }))
}
