import {isWithin} from '../../kit/dates.js'
import type {Facts} from '../../model/facts.js'
import type {Citation, Text} from '../../model/law.js'
import type {FactCondition, Factor, Line, Operator, RuleSet} from '../../model/rules.js'

/** A line together with the factors that moved it: 5(2)(3) of 5(1)(8) of 5(1)(3) is 10 × ½ × 50. */
export interface Standard {
  /** the factor last applied first, the line itself last */
  readonly chain: readonly string[]
  readonly cite: string
  readonly title: Text
  readonly grade: Line['grade']
  readonly measure: Line['measure']
  /** in the smallest unit: 条, 人, 分 */
  readonly line?: {readonly operator: Operator; readonly threshold: bigint}
  /** share of its own line up to which a count is summed under a literal reading */
  readonly ownLine: {readonly numerator: bigint; readonly denominator: bigint}
  readonly when: readonly FactCondition[]
  readonly source: Citation
}

/** What-if and head-room ask for the same standards thousands of times. */
const known = new WeakMap<RuleSet, Map<string, readonly Standard[]>>()

/** Every standard of a rule set in force on the day, in the order of the file: lines, then each factor's. */
export function standardsOf(rules: RuleSet, facts: Facts): readonly Standard[] {
  const days = known.get(rules) ?? new Map<string, readonly Standard[]>()
  known.set(rules, days)
  const standards = days.get(facts.asOf) ?? makeStandards(rules, facts)
  days.set(facts.asOf, standards)
  return standards
}

function makeStandards(rules: RuleSet, facts: Facts): readonly Standard[] {
  const standards = rules.lines.filter(line => inForce(line, facts)).map(standardOf)
  for (const factor of rules.factors ?? []) standards.push(...moved(standards, factor))
  return standards
}

export function inForce(entry: {readonly inForce?: Line['inForce']}, facts: Facts): boolean {
  return entry.inForce === undefined || isWithin(facts.asOf, entry.inForce)
}

const FEN_OF_YUAN = 100n

export function standardOf(line: Line): Standard {
  const {id, cite, mark, url, title, grade, measure, when} = line
  const threshold = thresholdOf(line)
  return {
    chain: [id],
    cite,
    title,
    grade,
    measure,
    ...(threshold === undefined ? {} : {line: threshold}),
    ownLine: {numerator: 1n, denominator: 1n},
    when: when === undefined ? [] : [when],
    source: {cite, mark, ...(url === undefined ? {} : {url})},
  }
}

function thresholdOf({line}: Line): Standard['line'] {
  if (line === undefined) return undefined
  const number = BigInt(line.number)
  return {operator: line.operator, threshold: line.unit === 'yuan' ? number * FEN_OF_YUAN : number}
}

/** The standards that a factor makes of those it names, whether lines or what other factors made. */
function moved(standards: readonly Standard[], factor: Factor): readonly Standard[] {
  return standards
    .filter(standard => factor.of.includes(standard.chain[0] ?? ''))
    .map(standard => multiplied(standard, factor))
}

function multiplied(standard: Standard, factor: Factor): Standard {
  const {numerator, denominator} = {
    numerator: BigInt(factor.times.numerator),
    denominator: BigInt(factor.times.denominator),
  }
  const {line, ownLine} = standard
  const own =
    factor.grade === 'serious'
      ? {numerator: ownLine.numerator * numerator, denominator: ownLine.denominator * denominator}
      : ownLine
  return {
    chain: [factor.id, ...standard.chain],
    cite: `${factor.cite}/${standard.chain.join('/')}`,
    title: {zh: `${factor.title.zh}：${standard.title.zh}`, en: `${factor.title.en}: ${standard.title.en}`},
    grade: factor.grade,
    measure: standard.measure,
    ...(line === undefined ? {} : {line: scaled(line, numerator, denominator)}),
    ownLine: own,
    when: factor.when === undefined ? standard.when : [...standard.when, factor.when],
    source: {cite: factor.cite, mark: factor.mark},
  }
}

/** A fraction of a record does not exist: at least 2.5 is at least 3, more than 2.5 is more than 2. */
function scaled(
  {operator, threshold}: NonNullable<Standard['line']>,
  numerator: bigint,
  denominator: bigint,
): NonNullable<Standard['line']> {
  const product = threshold * numerator
  const up = operator === 'more-than' ? 0n : denominator - 1n
  return {operator, threshold: (product + up) / denominator}
}

/** Whether a value meets a line, as the law words it: 以上 is ≥, 超过 is >, 不满 is <. */
export function meets(value: bigint, {operator, threshold}: NonNullable<Standard['line']>): boolean {
  if (operator === 'at-least') return value >= threshold
  return operator === 'more-than' ? value > threshold : value < threshold
}
