import type {OpenFact} from '../../model/document.js'
import type {Facts} from '../../model/facts.js'
import type {Question} from '../../model/rules.js'
import {evaluate, type Outcome} from './evaluate.js'
import {isUnstated} from './facts.js'
import {parseFacts} from './facts-reader.js'
import type {Scene} from './measure.js'

/** Every fact that is missing and would change the grade: questions of the rule set that nobody answered. */
export function openQuestions(scene: Scene, now: Outcome): readonly OpenFact[] {
  if (isEmpty(scene)) return []
  const opened = (scene.rules.questions ?? []).flatMap(question => open(question, scene, now))
  return opened.filter((each, i) => opened.findIndex(other => other.if === each.if) === i)
}

/** Whether the verdict must wait for an answer nobody gave: `openQuestions` asked for this alone. */
export function waitsForAnswer(scene: Scene, now: Outcome): boolean {
  if (now.grade !== 'below' || isEmpty(scene)) return false
  const deciding = (scene.rules.questions ?? []).filter(({decides}) => decides === 'when below')
  return deciding.some(question => open(question, scene, now).length > 0)
}

/** Nothing was found that any fact could make matter. */
function isEmpty({evidence, interpretation}: Scene): boolean {
  const sizes = Object.values(evidence.persons)
  return (
    evidence.counts[interpretation].every(({counted}) => counted === 0) && sizes.every(({size}) => size === 0)
  )
}

function open(question: Question, scene: Scene, now: Outcome): readonly OpenFact[] {
  const asked = (question.unstated ?? [question.fact]).every(fact => isUnstated(scene.facts, fact))
  if (!asked) return []
  const then = evaluate({...scene, facts: supposed(scene.facts, question)}, 'point').grade
  if (then === now.grade) return []
  return [{fact: question.fact, question: question.ask, if: suppositionOf(question), then}]
}

/** The same facts are supposed again for every count that is tried. */
const known = new WeakMap<Facts, Map<Question, Facts>>()

function supposed(facts: Facts, question: Question): Facts {
  const answers = known.get(facts) ?? new Map<Question, Facts>()
  known.set(facts, answers)
  const then = answers.get(question) ?? {...facts, ...parseFacts(question.suppose)}
  answers.set(question, then)
  return then
}

/** `duty=yes, acts=sell`: the words of a case file. */
function suppositionOf({suppose}: Question): string {
  return Object.entries(suppose)
    .map(([fact, value]) => `${fact}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ')
}
