import {nearest} from '../../kit/near-miss.js'
import {UsageError} from '../../model/errors.js'
import type {Facts} from '../../model/facts.js'
import type {Text} from '../../model/law.js'
import {
  ACQUISITIONS,
  ACTS,
  count,
  day,
  EXEMPTIONS,
  exported,
  HARMS,
  isMapping,
  KNOWN,
  known,
  money,
  oneOf,
  PROPORTIONAL,
  prior,
  someOf,
  words,
} from './fact-values.js'

/** Reads one fact of a case file. Returns undefined when the value is not what the fact needs. */
interface Reader<K extends keyof Facts> {
  readonly to: K
  readonly read: (value: unknown) => Facts[K] | undefined
  readonly needs: Text
}

const YES_NO = words(KNOWN)
const YUAN: Text = {zh: '以元计、至多两位小数的金额', en: 'an amount in yuan with at most two decimals'}
const DAY: Text = {zh: 'YYYY-MM-DD 形式的日期', en: 'a date, YYYY-MM-DD'}

function reader<K extends keyof Facts>(to: K, read: Reader<K>['read'], needs: Text): Reader<K> {
  return {to, read, needs}
}

const READERS = {
  acts: reader('acts', someOf(ACTS), words(ACTS)),
  duty: reader('duty', known, YES_NO),
  recipients: reader('recipients', count, {zh: '整数', en: 'a whole number'}),
  proceeds: reader('proceedsFen', money, YUAN),
  profit: reader('profitFen', money, YUAN),
  lawfulBusiness: reader('lawfulBusiness', known, YES_NO),
  acquisition: reader('acquisition', oneOf(ACQUISITIONS), words(ACQUISITIONS)),
  knownCrimeUse: reader('knownCrimeUse', known, YES_NO),
  trajectoryUsedInCrime: reader('trajectoryUsedInCrime', known, YES_NO),
  prior: reader('prior', prior, {
    zh: 'none、criminal、administrative 或 administrative=日期',
    en: 'none, criminal, administrative or administrative=DATE',
  }),
  consequences: reader('consequences', someOf(HARMS), words(HARMS)),
  breach: reader('breach', known, YES_NO),
  orderedAndRefused: reader('orderedAndRefused', known, YES_NO),
  networkServiceProvider: reader('networkServiceProvider', known, YES_NO),
  criticalInfrastructure: reader('criticalInfrastructure', known, YES_NO),
  crossBorder: reader('crossBorder', known, YES_NO),
  exportedSinceJanuary: reader('exportedSinceJanuary', exported, {
    zh: '{sensitive: 人数, ordinary: 人数}',
    en: '{sensitive: PERSONS, ordinary: PERSONS}',
  }),
  exportExemption: reader('exportExemption', oneOf(EXEMPTIONS), words(EXEMPTIONS)),
  importantData: reader('importantData', known, YES_NO),
  asOf: reader('asOf', day, DAY),
  actDate: reader('actDate', day, DAY),
  proportional: reader('proportional', oneOf(PROPORTIONAL), words(PROPORTIONAL)),
} as const

/** The names of facts in a case file or in the settings. */
export const FACT_KEYS = Object.keys(READERS) as readonly (keyof typeof READERS)[]

/**
 * Facts as somebody wrote them in a case file or the settings: the words of the JSON result, money in yuan.
 * Only what is stated is returned. UsageError for a name that is no fact and for a value that does not fit.
 */
export function parseFacts(value: unknown): Partial<Facts> {
  if (!isMapping(value)) {
    throw new UsageError({
      zh: 'facts 应是“事实: 值”的映射。',
      en: 'facts must be a mapping of facts to values.',
    })
  }
  return Object.fromEntries(Object.entries(value).map(([key, given]) => readFact(key, given)))
}

function readFact(key: string, given: unknown): readonly [string, unknown] {
  const known = FACT_KEYS.find(name => name === key)
  if (known === undefined) throw unknownFact(key)
  const {to, read, needs} = READERS[known]
  const fact = read(given)
  if (fact !== undefined) return [to, fact]
  throw new UsageError({
    zh: `事实 ${key} 的值不合要求：应为${needs.zh}。`,
    en: `The fact ${key} has a value that does not fit: it must be ${needs.en}.`,
  })
}

function unknownFact(key: string): UsageError {
  const near = nearest(key, FACT_KEYS)
  return new UsageError({
    zh: `没有名为 ${key} 的事实${near === undefined ? '' : `，是不是 ${near}？`}`,
    en: `There is no fact named ${key}${near === undefined ? '' : `; did you mean ${near}?`}`,
  })
}
