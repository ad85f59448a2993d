import {CATEGORY_NAMES, TIER_NAMES, VERDICT_NAMES} from '../../kit/words-for-people.js'
import {
  ACT_NAMES,
  CONSEQUENCE_NAMES,
  FACT_NAMES,
  FACT_VALUE_NAMES,
  KNOWN_NAMES,
} from '../../kit/words-for-people-facts.js'
import type {Text} from '../../model/law.js'
import type {Language} from '../../model/report.js'
import type {FactCondition} from '../../model/rules.js'

/** A condition as one sentence part; brackets where parts nest. */
export function wordsOf(condition: FactCondition, lang: Language): string {
  if ('all' in condition) return joined(condition.all, lang, {zh: '，且', en: ' and '})
  if ('any' in condition) return joined(condition.any, lang, {zh: '，或', en: ' or '})
  if ('not' in condition) return `${{zh: '并非', en: 'not'}[lang]} (${wordsOf(condition.not, lang)})`
  return plain(condition, lang)
}

function joined(parts: readonly FactCondition[], lang: Language, word: Text): string {
  return parts
    .map(part => ('all' in part || 'any' in part ? `(${wordsOf(part, lang)})` : wordsOf(part, lang)))
    .join(word[lang])
}

type Plain = Exclude<
  FactCondition,
  {readonly all: unknown} | {readonly any: unknown} | {readonly not: unknown}
>

function plain(condition: Plain, lang: Language): string {
  if ('acts' in condition) return said(FACT_NAMES.acts, listed(condition.acts, ACT_NAMES, lang), lang)
  if ('fact' in condition) return said(FACT_NAMES[condition.fact], KNOWN_NAMES[condition.is][lang], lang)
  if ('acquisition' in condition) {
    return said(FACT_NAMES.acquisition, listed(condition.acquisition, FACT_VALUE_NAMES, lang), lang)
  }
  if ('exportExemption' in condition) {
    return said(FACT_NAMES.exportExemption, listed(condition.exportExemption, FACT_VALUE_NAMES, lang), lang)
  }
  if ('harm' in condition)
    return said(FACT_NAMES.consequences, listed(condition.harm, CONSEQUENCE_NAMES, lang), lang)
  if ('prior' in condition) return said(FACT_NAMES.prior, priorWords(condition, lang), lang)
  if ('records' in condition) {
    const names = {
      ...CATEGORY_NAMES,
      ...TIER_NAMES,
      all: {zh: '任何个人信息', en: 'any personal information'},
    }
    return {zh: '至少一条', en: 'at least one record of '}[lang] + listed(condition.records, names, lang)
  }
  return ofOutcome(condition, lang)
}

type Outcome = Extract<
  Plain,
  | {readonly persons: unknown}
  | {readonly verdict: unknown}
  | {readonly met: unknown}
  | {readonly proportional: unknown}
>

function ofOutcome(condition: Outcome, lang: Language): string {
  if ('persons' in condition) return {zh: '至少一人：', en: 'at least one person: '}[lang] + condition.persons
  if ('verdict' in condition) return listed(condition.verdict, VERDICT_NAMES, lang)
  if ('met' in condition) return {zh: '达到 ', en: 'met: '}[lang] + condition.met.join(' + ')
  return said(FACT_NAMES.proportional, listed([condition.proportional], FACT_VALUE_NAMES, lang), lang)
}

function priorWords(condition: Extract<Plain, {readonly prior: string}>, lang: Language): string {
  if (condition.prior === 'criminal')
    return {zh: '受过刑事处罚（无期限）', en: 'criminal (no time limit)'}[lang]
  const years = condition.withinYears
  return {zh: `${years} 年内受过行政处罚`, en: `administrative, within ${years} years`}[lang]
}

function said(name: Text, value: string, lang: Language): string {
  return lang === 'zh' ? `${name.zh}＝${value}` : `${name.en}: ${value}`
}

function listed(words: readonly string[], names: Readonly<Record<string, Text>>, lang: Language): string {
  return words.map(word => names[word]?.[lang] ?? word).join(lang === 'zh' ? '、' : ' or ')
}
