import type {Provision} from '../../model/document.js'
import type {Known} from '../../model/facts.js'
import type {Grade, Measure, Special} from '../../model/rules.js'
import {allOf, type Circumstances, holds} from './conditions.js'
import {meets, type Standard} from './lines.js'
import {countsOf, type Measured, measure, type Scene} from './measure.js'
import type {End} from './quantities.js'
import {type Standing, settled, standingOf} from './standing.js'

/** A standard that applies, measured. */
export interface Finding {
  readonly standard: Standard
  readonly measured: Measured
  readonly met: boolean
}

/** What the lines of one rule set give on one set of facts. */
export interface Outcome {
  readonly grade: Grade | 'below'
  readonly findings: readonly Finding[]
  /** standards that apply but whose value is not known: money or persons nobody stated */
  readonly unmeasured: readonly Standard[]
  readonly specials: readonly Special[]
  /** whether the precondition of the whole set holds */
  readonly requires: Known
}

/** Measures every standard of the rule set that applies on these facts, at one end of uncertain counts. */
export function evaluate(scene: Scene, end: End): Outcome {
  const specials = specialsOf(scene)
  const takenOut = specials.flatMap(special => special.takesOut)
  const general = findings(standingOf(scene.rules, scene.facts), {...scene, takenOut}, end)
  const own = specials.map(special => findings(standingOf(special, scene.facts), only(scene, special), end))
  const all = [general, ...own]
  const found = all.flatMap(each => each.found)
  const requires = settled(scene.rules.requires, about(scene))
  return {
    grade: requires === 'yes' ? highest(found) : 'below',
    findings: found,
    unmeasured: all.flatMap(each => each.unmeasured),
    specials,
    requires,
  }
}

function specialsOf(scene: Scene): readonly Special[] {
  const circumstances = about(scene)
  return (scene.rules.special ?? []).filter(
    ({when, unless}) =>
      settled(when, circumstances) === 'yes' &&
      (unless === undefined || settled(unless, circumstances) !== 'yes'),
  )
}

/** The scene a special rule looks at: only the tiers it takes. */
function only(scene: Scene, special: Special): Scene {
  const tiers = (['sensitive', 'important', 'general'] as const).filter(
    tier => !special.takesOut.includes(tier),
  )
  return {...scene, takenOut: tiers}
}

export function about(scene: Scene): Circumstances {
  return {facts: scene.facts, counts: countsOf(scene), persons: scene.evidence.persons}
}

function findings(
  standing: readonly Standing[],
  scene: Scene,
  end: End,
): {readonly found: readonly Finding[]; readonly unmeasured: readonly Standard[]} {
  const found: Finding[] = []
  const unmeasured: Standard[] = []
  const circumstances = about(scene)
  for (const {standard, applies: onFacts, open} of standing) {
    const applies =
      open.length === 0 ? onFacts : allOf([onFacts, ...open.map(each => holds(each, circumstances))])
    const finding = 'fact' in standard.measure ? ofFact(standard, applies) : undefined
    if (finding !== undefined) found.push(finding)
    if (applies !== 'yes' || standard.line === undefined) continue
    const measured = measure(standard, scene, end)
    if (measured === undefined) unmeasured.push(standard)
    else found.push({standard, measured, met: meets(measured.value, standard.line)})
  }
  return {found, unmeasured}
}

/** A provision that hangs on facts alone is shown when they are known, met or not. */
function ofFact(standard: Standard, applies: Known): Finding | undefined {
  if (applies === 'unknown') return undefined
  return {standard, measured: {value: applies === 'yes' ? 1n : 0n}, met: applies === 'yes'}
}

function highest(found: readonly Finding[]): Grade | 'below' {
  const grades = found.filter(finding => finding.met).map(finding => finding.standard.grade)
  if (grades.includes('especially-serious')) return 'especially-serious'
  return grades.includes('serious') ? 'serious' : 'below'
}

/** A finding as the JSON result states it. */
export function provisionOf({standard, measured, met}: Finding): Provision {
  const {line} = standard
  return {
    cite: standard.cite,
    title: standard.title,
    measure: nameOf(standard.measure),
    unit: unitOf(standard.measure),
    value: Number(measured.value),
    threshold: line === undefined ? 1 : Number(line.threshold),
    operator: line?.operator ?? 'at-least',
    met,
    grade: standard.grade,
    ...(measured.arithmetic === undefined ? {} : {arithmetic: measured.arithmetic}),
    source: standard.source,
  }
}

function nameOf(measure: Measure): string {
  if ('records' in measure) return `${measure.records.join('+')} records${placesOf(measure.within)}`
  if ('persons' in measure) return `${measure.persons} persons${placesOf(measure.within)}`
  if ('weight' in measure) return 'weight'
  if ('money' in measure) return measure.money
  return 'recipients' in measure ? 'recipients' : 'fact'
}

function placesOf(within: readonly string[] | undefined): string {
  return within === undefined ? '' : ` in ${within.join(', ')}`
}

function unitOf(measure: Measure): Provision['unit'] {
  if ('records' in measure) return 'records'
  if ('weight' in measure) return 'weight'
  if ('money' in measure) return 'fen'
  return 'fact' in measure ? 'fact' : 'persons'
}
