import type {FactCondition, RuleSet} from '../../model/rules.js'

/** A condition of a rule file and where it stands. */
export interface Placed {
  readonly condition: FactCondition
  readonly path: readonly (string | number)[]
}

/** Every condition of a rule set, and those within them. */
export function conditionsOf(rules: RuleSet): readonly Placed[] {
  const special = rules.special ?? []
  return [
    ...inside(rules.counting.recipients.when, ['counting', 'recipients', 'when']),
    ...inside(rules.requires, ['requires']),
    ...each(rules.lines, ['lines']),
    ...each(rules.factors ?? [], ['factors']),
    ...each(special, ['special']),
    ...special.flatMap(({unless}, i) => inside(unless, ['special', i, 'unless'])),
    ...special.flatMap(({lines}, i) => each(lines, ['special', i, 'lines'])),
    ...each(rules.consequences ?? [], ['consequences']),
    ...each(rules.notes ?? [], ['notes']),
  ]
}

function each(entries: readonly {readonly when?: FactCondition}[], path: Placed['path']): readonly Placed[] {
  return entries.flatMap(({when}, i) => inside(when, [...path, i, 'when']))
}

function inside(condition: FactCondition | undefined, path: Placed['path']): readonly Placed[] {
  if (condition === undefined) return []
  return [{condition, path}, ...parts(condition, path)]
}

function parts(condition: FactCondition, path: Placed['path']): readonly Placed[] {
  if ('all' in condition) return condition.all.flatMap((part, i) => inside(part, [...path, 'all', i]))
  if ('any' in condition) return condition.any.flatMap((part, i) => inside(part, [...path, 'any', i]))
  return 'not' in condition ? inside(condition.not, [...path, 'not']) : []
}
