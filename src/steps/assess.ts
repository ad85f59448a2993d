import {isWithin} from '../kit/dates.js'
import type {Assessment, CategoryCount, Verdict} from '../model/document.js'
import type {Facts} from '../model/facts.js'
import {INTERPRETATIONS, type Interpretation} from '../model/law.js'
import type {Evidence, RuleSet} from '../model/rules.js'
import {consequencesOf, notesOf} from './law/consequences.js'
import {evaluate, type Outcome, provisionOf} from './law/evaluate.js'
import type {Scene} from './law/measure.js'
import {ENDS} from './law/quantities.js'
import {openQuestions, waitsForAnswer} from './law/questions.js'
import {isNear, ratioText, weightAndRatio} from './law/ratio.js'
import {
  actBeforeRules,
  estimateStraddles,
  excludedWouldDecide,
  noRulesThen,
  numberReachedOnly,
  unknownCounts,
} from './law/wording.js'

/** Percent of a line from which a verdict is `near`, when nobody says otherwise. */
export const USUAL_NEAR = 80

export interface AssessOptions {
  /** 1–100 */
  readonly near?: number
}

/**
 * Measures the counts by every rule set under every interpretation, in that order. Pure; integers throughout.
 * What is missing is `undecided` where it would raise a verdict from below: an act nobody stated, a
 * precondition nobody answered, persons nobody counted, an estimate whose interval straddles a line.
 */
export function assess(
  evidence: Evidence,
  facts: Facts,
  ruleSets: readonly RuleSet[],
  {near = USUAL_NEAR}: AssessOptions = {},
): readonly Assessment[] {
  const like = alikeIn(evidence)
  return ruleSets.flatMap(rules => {
    const measured = new Map<Interpretation, Assessment>()
    return INTERPRETATIONS.map(interpretation => {
      const known = measured.get(like(interpretation, rules))
      const assessment = known ?? assessOne(evidence, facts, rules, interpretation, near)
      measured.set(interpretation, assessment)
      return {...assessment, interpretation}
    })
  })
}

/**
 * The first interpretation that counted the same: small exports are mostly counted alike by all three, and what is
 * measured depends on nothing else. Lines for single folders are looked at under each.
 */
export function alikeIn({counts}: Evidence): (each: Interpretation, rules: RuleSet) => Interpretation {
  const texts = INTERPRETATIONS.map(each => JSON.stringify(counts[each]))
  const first = INTERPRETATIONS.map((_, i) => INTERPRETATIONS[texts.indexOf(texts[i] as string)])
  return (each, rules) => (looksIntoFolders(rules) ? each : (first[INTERPRETATIONS.indexOf(each)] ?? each))
}

function looksIntoFolders({lines, special = []}: RuleSet): boolean {
  return [...lines, ...special.flatMap(each => each.lines)].some(({measure}) => 'within' in measure)
}

/** One rule set under one interpretation. */
export function assessOne(
  evidence: Evidence,
  facts: Facts,
  rules: RuleSet,
  interpretation: Interpretation,
  near: number = USUAL_NEAR,
): Assessment {
  const scene: Scene = {rules, evidence, interpretation, facts, takenOut: []}
  if (!isWithin(facts.asOf, rules.inForce)) return notInForce(scene)
  const outcome = evaluate(scene, 'point')
  return {
    ...headOf(scene),
    verdict: verdictOf(scene, outcome, near),
    ...weightAndRatio(scene, outcome),
    provisions: outcome.requires === 'no' ? [] : outcome.findings.map(provisionOf),
    openFacts: openQuestions(scene, outcome),
    consequences: consequencesOf(scene, outcome),
    notes: [...warnings(scene, outcome), ...notesOf(scene, outcome)],
  }
}

/** The verdict of `assessOne` alone, for those who ask hundreds of times. */
export function verdictOne(
  evidence: Evidence,
  facts: Facts,
  rules: RuleSet,
  interpretation: Interpretation,
): Verdict {
  const scene: Scene = {rules, evidence, interpretation, facts, takenOut: []}
  if (!isWithin(facts.asOf, rules.inForce)) return 'undecided'
  const outcome = evaluate(scene, 'point')
  return verdictOf(scene, outcome, USUAL_NEAR)
}

function headOf({rules, interpretation}: Scene) {
  return {ruleSet: rules.id, title: rules.title, inForce: rules.inForce, interpretation}
}

/** No rule of the shelf covers the day: nothing is known, so nothing is clear. */
function notInForce(scene: Scene): Assessment {
  return {
    ...headOf(scene),
    verdict: 'undecided',
    weight: 0,
    ratio: ratioText(0n, 1n),
    provisions: [],
    openFacts: [],
    consequences: [],
    notes: [noRulesThen(scene)],
  }
}

function verdictOf(scene: Scene, outcome: Outcome, near: number): Verdict {
  if (outcome.requires === 'no') return 'below'
  if (straddles(scene)) return 'undecided'
  if (outcome.grade !== 'below') return outcome.grade
  if (waitsForAnswer(scene, outcome)) return 'undecided'
  if (waitsForPrecondition(outcome) || waitsForCounts(outcome)) return 'undecided'
  return isNear(outcome, near) ? 'near' : 'below'
}

/** Whether an estimated count lies so near a line that its error decides. */
function straddles(scene: Scene): boolean {
  const {counts, persons} = scene.evidence
  const sizes = [...counts[scene.interpretation], ...Object.values(persons)]
  if (sizes.every(({exact}) => exact)) return false
  return new Set(ENDS.map(end => evaluate(scene, end).grade)).size > 1
}

/** The number is reached, but whether the instrument applies at all is not known. */
function waitsForPrecondition({requires, findings}: Outcome): boolean {
  return requires === 'unknown' && findings.some(({met, standard}) => met && standard.grade !== 'consequence')
}

/** Counts that a grade hangs on are not known at all; money and recipients are open facts instead. */
function waitsForCounts({unmeasured, requires}: Outcome): boolean {
  const counts = unmeasured.filter(
    ({measure, grade}) => grade !== 'consequence' && ('persons' in measure || 'records' in measure),
  )
  return requires !== 'no' && counts.length > 0
}

function warnings(scene: Scene, outcome: Outcome) {
  const {facts, rules} = scene
  return [
    ...(facts.actDate !== undefined && facts.actDate < rules.inForce.from ? [actBeforeRules(scene)] : []),
    ...(straddles(scene) ? [estimateStraddles] : []),
    ...(waitsForPrecondition(outcome) ? [numberReachedOnly] : []),
    ...(waitsForCounts(outcome) ? [unknownCounts] : []),
    ...excludedNotes(scene, outcome),
  ]
}

/** A spoilt column makes true records look false, a mask may be undone: whoever relies on it should know. */
function excludedNotes(scene: Scene, outcome: Outcome) {
  const {counts} = scene.evidence
  const left = (each: CategoryCount) => each.excluded.false + each.excluded.masked
  const whole = counts[scene.interpretation].map(each => ({...each, counted: each.counted + left(each)}))
  const evidence = {...scene.evidence, counts: {...counts, [scene.interpretation]: whole}}
  const records = counts[scene.interpretation].reduce((sum, each) => sum + left(each), 0)
  if (records === 0) return []
  const {grade} = evaluate({...scene, evidence}, 'point')
  return grade === outcome.grade ? [] : [excludedWouldDecide(records)]
}
