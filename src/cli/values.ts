import {isDay} from '../kit/dates.js'
import {parseYuan} from '../kit/money.js'
import {nearest} from '../kit/near-miss.js'
import type {Prior} from '../model/facts.js'
import {CATEGORIES, type Category, TIERS, type Tier} from '../model/law.js'
import {usage} from './messages.js'

/** A whole number of at least `least`; anything else is a usage error that names the flag. */
export function wholeNumber(flag: string, text: string, least: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : -1
  if (value < least) throw usage(m => m.badWhole(flag, text, least))
  return value
}

/** A whole percentage, 1–100. */
export function percentage(flag: string, text: string): number {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > 100) throw usage(m => m.badPercent(flag, text))
  return value
}

/** Yuan with at most two decimals, as 分. */
export function money(flag: string, text: string): bigint {
  const fen = parseYuan(text)
  if (fen === undefined || fen < 0n) throw usage(m => m.badMoney(flag, text))
  return fen
}

/** `YYYY-MM-DD`, a day that exists. */
export function date(flag: string, text: string): string {
  if (!isDay(text)) throw usage(m => m.badDate(flag, text))
  return text
}

/** `criminal`, `administrative`, `administrative=DATE` or `none`. */
export function prior(text: string): Prior {
  if (text === 'criminal' || text === 'administrative' || text === 'none') return {kind: text}
  const [, day] = /^administrative=(.*)$/s.exec(text) ?? []
  if (day === undefined) throw usage(m => m.badPrior(text))
  return {kind: 'administrative', date: date('--prior administrative=', day)}
}

/** One `CATEGORY=N` of `--records`: a category or a whole tier, and how many records (条). */
export interface TypedCount {
  readonly of: Category | Tier
  readonly records: number
}

const COUNTABLE: readonly (Category | Tier)[] = [...new Set([...CATEGORIES, ...TIERS])]

export function typedCount(text: string): TypedCount {
  const [, word, digits] = /^([^=]+)=(\d{1,15})$/.exec(text) ?? []
  if (word === undefined || digits === undefined) throw usage(m => m.badCount(text))
  const of = COUNTABLE.find(name => name === word)
  if (of === undefined)
    throw usage(m => m.unknownCategory(word, nearest(word, COUNTABLE), COUNTABLE.join(', ')))
  return {of, records: Number(digits)}
}

/** One `FORMAT=FILE` of `--report`; `-` is standard output. */
export interface ReportTarget {
  readonly format: string
  readonly file: string
}

export function reportTarget(text: string): ReportTarget {
  const [, format, file] = /^([^=]+)=(.+)$/s.exec(text) ?? []
  if (format === undefined || file === undefined) throw usage(m => m.badReport(text))
  return {format, file}
}
