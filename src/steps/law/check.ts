import {isDay} from '../../kit/dates.js'
import type {PatternBook} from '../../model/law.js'
import type {FactCondition, RuleSet} from '../../model/rules.js'
import {conditionsOf} from './check-conditions.js'
import {allLines, type Flaw, factorFlaws, flaw, lineFlaws, weightFlaws} from './check-lines.js'
import {runExamples} from './examples.js'

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

function duplicates(rules: RuleSet): readonly Flaw[] {
  const named = [
    ...allLines(rules).map(({line, path}) => ({id: line.id, path})),
    ...(rules.factors ?? []).map(({id}, i) => ({id, path: ['factors', i]})),
  ]
  return named
    .filter(({id}, i) => named.findIndex(other => other.id === id) !== i)
    .map(({id, path}) => flaw([...path, 'id'], `编号 ${id} 重复`, `the id ${id} occurs twice`))
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
