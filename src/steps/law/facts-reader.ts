import {isDay} from '../../kit/dates.js'
import {parseYuan} from '../../kit/money.js'
import {nearest} from '../../kit/near-miss.js'
import {UsageError} from '../../model/errors.js'
import type {Facts, Prior} from '../../model/facts.js'
import type {Text} from '../../model/law.js'

/** Reads one fact of a case file. Returns undefined when the value is not what the fact needs. */
interface Reader<K extends keyof Facts> {
  readonly to: K
  readonly read: (value: unknown) => Facts[K] | undefined
  readonly needs: Text
}

/** Amounts above this are typing errors; sums stay exact far beyond it. */
const LARGEST_COUNT = 1_000_000_000_000

const ACTS = ['obtain', 'sell', 'provide', 'publish'] as const
const KNOWN = ['yes', 'no', 'unknown'] as const
const ACQUISITIONS = ['buy', 'receive', 'exchange', 'steal', 'unknown'] as const
const EXEMPTIONS = ['contract', 'hr', 'emergency', 'transit', 'free-trade-zone', 'none', 'unknown'] as const
const HARMS = [
  'death',
  'serious-injury',
  'mental-disorder',
  'kidnapping',
  'major-loss',
  'vile-impact',
] as const
const PROPORTIONAL = ['purposive', 'literal'] as const

function words(list: readonly string[]): Text {
  return {zh: `${list.join('、')} 之一`, en: `one of ${list.join(', ')}`}
}

function oneOf<T extends string>(list: readonly T[]): (value: unknown) => T | undefined {
  return value => list.find(word => word === value)
}

function someOf<T extends string>(list: readonly T[]): (value: unknown) => readonly T[] | undefined {
  return value => {
    const given = Array.isArray(value) ? value : [value]
    const found = given.flatMap(word => oneOf(list)(word) ?? [])
    return found.length === given.length ? found : undefined
  }
}

function known(value: unknown): (typeof KNOWN)[number] | undefined {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return oneOf(KNOWN)(value)
}

function count(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_COUNT
    ? Number(value)
    : undefined
}

/** Yuan as a number or as text; 分 must come out whole. */
function money(value: unknown): bigint | 'unknown' | undefined {
  if (value === 'unknown') return value
  const text = typeof value === 'number' ? String(value) : value
  const fen = typeof text === 'string' ? parseYuan(text) : undefined
  return fen !== undefined && fen >= 0n ? fen : undefined
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}

/** `criminal`, `administrative`, `administrative=2025-01-31`, or `{kind, date}`. */
function prior(value: unknown): Prior | undefined {
  if (isMapping(value)) return priorOf(value['kind'], value['date'])
  const [kind, date] = typeof value === 'string' ? value.split('=') : []
  return priorOf(kind, date)
}

function priorOf(kind: unknown, date: unknown): Prior | undefined {
  if (kind === 'administrative') {
    if (date === undefined) return {kind}
    const given = day(date)
    return given === undefined ? undefined : {kind, date: given}
  }
  const word = oneOf(['none', 'criminal', 'unknown'] as const)(kind)
  return word === undefined || date !== undefined ? undefined : {kind: word}
}

function exported(value: unknown): Facts['exportedSinceJanuary'] | undefined {
  if (!isMapping(value)) return undefined
  const {sensitive = 0, ordinary = 0, ...rest} = value
  const [a, b] = [count(sensitive), count(ordinary)]
  if (a === undefined || b === undefined || Object.keys(rest).length > 0) return undefined
  return {sensitive: a, ordinary: b}
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

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

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
