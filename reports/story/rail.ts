import type {Assessment} from '../../src/model/document.js'

/**
 * Where a value stands between nothing (0) and ten lines (100): up to the line (50) it is linear, beyond it
 * logarithmic, so that both lines of the law are on one rail.
 */
export function placeOnRail(value: number, line: number): number {
  const ratio = line <= 0 ? 0 : value / line
  return ratio <= 1 ? ratio * 50 : Math.min(100, 50 + Math.log10(ratio) * 50)
}

/** The weighted count that is the line: the lowest that applies, when the answer measures weight at all. */
export function weightLine({provisions}: Assessment): number | undefined {
  const lines = provisions.filter(each => each.unit === 'weight' && each.grade === 'serious')
  return lines.length === 0 ? undefined : Math.min(...lines.map(each => each.threshold))
}
