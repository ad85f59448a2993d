import type {Text} from '../../model/law.js'
import type {Scene} from './measure.js'

/** Warnings of the engine itself. Everything that is law stands in the rule files. */

export function noRulesThen({rules, facts}: Scene): Text {
  const {from, to} = rules.inForce
  return {
    zh: `基准日 ${facts.asOf} 不在本规则的施行期间（${from} 起${to === undefined ? '' : `，至 ${to}`}），无法判断。`,
    en: `The rules are in force from ${from}${to === undefined ? '' : ` to ${to}`}; ${facts.asOf} is outside, so nothing can be said.`,
  }
}

export function actBeforeRules({rules, facts}: Scene): Text {
  return {
    zh: `行为日期 ${facts.actDate} 早于施行日 ${rules.inForce.from}：须按从旧兼从轻另行判断。`,
    en: `The act of ${facts.actDate} came before the rules of ${rules.inForce.from}: which law applies must be judged apart.`,
  }
}

export const estimateStraddles: Text = {
  zh: '计数为估计值，其误差区间跨越标准线，不能据以判断。',
  en: 'A count is an estimate whose interval straddles a line; it cannot decide.',
}

export const numberReachedOnly: Text = {
  zh: '数量标准达到，但适用前提未说明，尚不能判断。',
  en: 'The quantity standard is reached, but whether the rules apply at all was not stated.',
}

export const unknownCounts: Text = {
  zh: '本规则所需的人数或分路径条数不明，尚不能判断。',
  en: 'Persons, or records by path, that these rules count are not known.',
}

export function excludedWouldDecide(records: number): Text {
  return {
    zh: `另有 ${records} 条因遮盖或者查证不实未计入；如可复原，或者号码系导出时损坏，计入后将达到更高一档，应予核实。`,
    en: `${records} more records were left out as masked or proven false. If the mask can be undone, or the numbers were spoilt on export, counting them reaches a higher line: check.`,
  }
}
