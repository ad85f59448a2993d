import type {OpenFact} from '../../model/document.js'
import type {Question} from '../../model/rules.js'
import {evaluate, type Outcome} from './evaluate.js'
import {isUnstated} from './facts.js'
import {parseFacts} from './facts-reader.js'
import type {Scene} from './measure.js'

/** A missing fact that would change the verdict, and whether the verdict must wait for it. */
export interface Opened {
  readonly fact: OpenFact
  readonly decides: boolean
}

/** Every question of the rule set whose answer nobody gave and whose answer would change the grade. */
export function openQuestions(scene: Scene, now: Outcome): readonly Opened[] {
  if (isEmpty(scene)) return []
  const opened = (scene.rules.questions ?? []).flatMap(question => open(question, scene, now))
  return opened.filter((each, i) => opened.findIndex(other => other.fact.if === each.fact.if) === i)
}

/** Nothing was found that any fact could make matter. */
function isEmpty({evidence, interpretation}: Scene): boolean {
  const sizes = Object.values(evidence.persons)
  return (
    evidence.counts[interpretation].every(({counted}) => counted === 0) && sizes.every(({size}) => size === 0)
  )
}

function open(question: Question, scene: Scene, now: Outcome): readonly Opened[] {
  const asked = (question.unstated ?? [question.fact]).every(fact => isUnstated(scene.facts, fact))
  if (!asked) return []
  const facts = {...scene.facts, ...parseFacts(question.suppose)}
  const then = evaluate({...scene, facts}, 'point').grade
  if (then === now.grade) return []
  const fact = {fact: question.fact, question: question.ask, if: suppositionOf(question), then}
  return [{fact, decides: question.decides === 'when below' && now.grade === 'below'}]
}

/** `duty=yes, acts=sell`: the words of a case file. */
function suppositionOf({suppose}: Question): string {
  return Object.entries(suppose)
    .map(([fact, value]) => `${fact}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ')
}
