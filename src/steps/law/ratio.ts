import type {Finding, Outcome} from './evaluate.js'
import {type Scene, weightOf} from './measure.js'

const FOUR_DECIMALS = 10_000n

/** `value` over `line` with four decimals, cut off: 1.0000 is never shown before the line is reached. */
export function ratioText(value: bigint, line: bigint): string {
  if (line <= 0n) return value > 0n ? '1.0000' : '0.0000'
  const scaled = (value * FOUR_DECIMALS) / line
  return `${scaled / FOUR_DECIMALS}.${String(scaled % FOUR_DECIMALS).padStart(4, '0')}`
}

/** A line that counts or money can come near. */
interface Near {
  readonly value: bigint
  readonly line: bigint
}

function quantities({findings}: Outcome): readonly (Near & {readonly finding: Finding})[] {
  return findings.flatMap(finding => {
    const {standard, measured} = finding
    const {line, grade} = standard
    if (line === undefined || grade === 'consequence' || line.operator === 'less-than') return []
    return [{finding, value: measured.value, line: lowest(line.operator, line.threshold)}]
  })
}

/** The smallest whole number that meets the line. */
function lowest(operator: 'at-least' | 'more-than', threshold: bigint): bigint {
  return operator === 'more-than' ? threshold + 1n : threshold
}

/** Whether some line below which the outcome stays is reached by `percent` of a hundred. */
export function isNear(outcome: Outcome, percent: number): boolean {
  return quantities(outcome).some(
    ({value, line}) => value > 0n && value * 100n >= line * BigInt(Math.round(percent)),
  )
}

/** The proportional weight, and its share of the lowest line that applies; without one, the largest share. */
export function weightAndRatio(
  scene: Scene,
  outcome: Outcome,
): {readonly weight: number; readonly ratio: string} {
  const takenOut = outcome.specials.flatMap(special => special.takesOut)
  const weight = Number(weightOf({...scene, takenOut}, 'point').value)
  const all = quantities(outcome)
  const weights = all.filter(({finding}) => 'weight' in finding.standard.measure)
  const {value, line} = nearest(weights.length > 0 ? weights : all)
  return {weight, ratio: ratioText(value, line)}
}

/** The line that is reached first: largest value over line. */
function nearest(list: readonly Near[]): Near {
  return list.reduce<Near>((best, next) => (next.value * best.line > best.value * next.line ? next : best), {
    value: 0n,
    line: 1n,
  })
}
