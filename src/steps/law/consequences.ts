import {yuanOf} from '../../kit/money.js'
import type {Consequence} from '../../model/document.js'
import type {Facts} from '../../model/facts.js'
import type {Text} from '../../model/law.js'
import type {ConsequenceRule} from '../../model/rules.js'
import {type Circumstances, holds} from './conditions.js'
import {about, type Outcome} from './evaluate.js'
import {inForce} from './lines.js'
import type {Scene} from './measure.js'

/** What follows from an outcome, without what is certain not to. */
export function consequencesOf(scene: Scene, outcome: Outcome): readonly Consequence[] {
  const after = circumstancesAfter(scene, outcome)
  return (scene.rules.consequences ?? [])
    .filter(rule => inForce(rule, scene.facts))
    .flatMap(rule => consequenceOf(rule, after))
}

/** The notes of the rule set that are to the point. */
export function notesOf(scene: Scene, outcome: Outcome): readonly Text[] {
  const after = circumstancesAfter(scene, outcome)
  const special = outcome.specials.map(({cite, title}) => ({
    zh: `已适用 ${cite}（${title.zh}）：一般信息另按该条判断，不计入下列标准。`,
    en: `${cite} applies (${title.en}): general records are judged by it and left out of the other lines.`,
  }))
  const own = (scene.rules.notes ?? []).filter(({when}) => holds(when, after) === 'yes')
  return [...special, ...own.map(({text}) => text)]
}

function circumstancesAfter(scene: Scene, outcome: Outcome): Circumstances {
  const met = outcome.findings.filter(finding => finding.met).map(finding => finding.standard.chain)
  return {...about(scene), reached: {verdict: outcome.grade, met}}
}

function consequenceOf(rule: ConsequenceRule, after: Circumstances): readonly Consequence[] {
  const known = holds(rule.when, after)
  if (known === 'no') return []
  const applies = known === 'yes' && rule.condition === undefined ? 'yes' : 'if'
  const {cite, title, condition} = rule
  return [
    {
      cite,
      title,
      applies,
      ...(condition === undefined ? {} : {condition}),
      text: withFigures(rule, after.facts),
    },
  ]
}

function withFigures({text, figures}: ConsequenceRule, {proceedsFen}: Facts): Text {
  if (figures === undefined || proceedsFen === 'unknown') return text
  return {
    zh: text.zh + filled(figures.zh, proceedsFen),
    en: `${text.en} ${filled(figures.en, proceedsFen)}`,
  }
}

function filled(text: string, fen: bigint): string {
  return text.replace(/\{proceeds(?:\*(\d+))?\}/g, (_, times: string | undefined) =>
    yuanOf(fen * BigInt(times ?? '1')),
  )
}
