import {isDay} from '../../kit/dates.js'
import {parseYuan} from '../../kit/money.js'
import type {Facts, Prior} from '../../model/facts.js'
import type {Text} from '../../model/law.js'

/** Readers of single values of a case file: each returns undefined when the value does not fit. */

/** Amounts above this are typing errors; sums stay exact far beyond it. */
const LARGEST_COUNT = 1_000_000_000_000

export const ACTS = ['obtain', 'sell', 'provide', 'publish'] as const
export const KNOWN = ['yes', 'no', 'unknown'] as const
export const ACQUISITIONS = ['buy', 'receive', 'exchange', 'steal', 'unknown'] as const
export const EXEMPTIONS = [
  'contract',
  'hr',
  'emergency',
  'transit',
  'free-trade-zone',
  'none',
  'unknown',
] as const
export const HARMS = [
  'death',
  'serious-injury',
  'mental-disorder',
  'kidnapping',
  'major-loss',
  'vile-impact',
] as const
export const PROPORTIONAL = ['purposive', 'literal'] as const

export function words(list: readonly string[]): Text {
  return {zh: `${list.join('、')} 之一`, en: `one of ${list.join(', ')}`}
}

export function oneOf<T extends string>(list: readonly T[]): (value: unknown) => T | undefined {
  return value => list.find(word => word === value)
}

export function someOf<T extends string>(list: readonly T[]): (value: unknown) => readonly T[] | undefined {
  return value => {
    const given = Array.isArray(value) ? value : [value]
    const found = given.flatMap(word => oneOf(list)(word) ?? [])
    return found.length === given.length ? found : undefined
  }
}

export function known(value: unknown): (typeof KNOWN)[number] | undefined {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return oneOf(KNOWN)(value)
}

export function count(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_COUNT
    ? Number(value)
    : undefined
}

/** Yuan as a number or as text; 分 must come out whole. */
export function money(value: unknown): bigint | 'unknown' | undefined {
  if (value === 'unknown') return value
  const text = typeof value === 'number' ? String(value) : value
  const fen = typeof text === 'string' ? parseYuan(text) : undefined
  return fen !== undefined && fen >= 0n ? fen : undefined
}

export function day(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}

/** `criminal`, `administrative`, `administrative=2025-01-31`, or `{kind, date}`. */
export function prior(value: unknown): Prior | undefined {
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

export function exported(value: unknown): Facts['exportedSinceJanuary'] | undefined {
  if (!isMapping(value)) return undefined
  const {sensitive = 0, ordinary = 0, ...rest} = value
  const [a, b] = [count(sensitive), count(ordinary)]
  if (a === undefined || b === undefined || Object.keys(rest).length > 0) return undefined
  return {sensitive: a, ordinary: b}
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
