import type {Text, Tier} from '../../model/law.js'
import type {Line, Measure, RuleSet, Unit} from '../../model/rules.js'

/** Something wrong in a rule file, and where: keys and indices from the top. */
export interface Flaw {
  readonly path: readonly (string | number)[]
  readonly text: Text
}

export function flaw(path: Flaw['path'], zh: string, en: string): Flaw {
  return {path, text: {zh, en}}
}

export function allLines(rules: RuleSet): readonly {readonly line: Line; readonly path: Flaw['path']}[] {
  const special = (rules.special ?? []).flatMap((each, i) =>
    each.lines.map((line, j) => ({line, path: ['special', i, 'lines', j]})),
  )
  return [...rules.lines.map((line, i) => ({line, path: ['lines', i]})), ...special]
}

const UNIT_OF: Readonly<Record<string, Unit>> = {
  records: 'records',
  weight: 'weight',
  persons: 'persons',
  money: 'yuan',
  recipients: 'recipients',
}

export function lineFlaws({measure, line, grade}: Line, path: Flaw['path'], rules: RuleSet): readonly Flaw[] {
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
export function factorFlaws({lines, factors = []}: RuleSet): readonly Flaw[] {
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
export function weightFlaws({lines, counting: {weights}}: RuleSet): readonly Flaw[] {
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
