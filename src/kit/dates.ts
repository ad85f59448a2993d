import {daysInMonth, isDate} from './calendar.js'

/** Dates as `YYYY-MM-DD`, which sort as text. No clock, no time zone. */

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(date: string): Day | undefined {
  const [, year, month, day] = FORM.exec(date) ?? []
  if (year === undefined) return undefined
  return {year: Number(year), month: Number(month), day: Number(day)}
}

/** Whether the text is a day that exists. */
export function isDay(date: string): boolean {
  const parts = partsOf(date)
  return parts !== undefined && isDate(parts.year, parts.month, parts.day)
}

/** The same day `years` later; 29 February becomes 28 where there is none. */
export function yearsAfter(date: string, years: number): string {
  const parts = partsOf(date)
  if (parts === undefined) return date
  const year = parts.year + years
  const day = Math.min(parts.day, daysInMonth(year, parts.month))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(parts.month)}-${two(day)}`
}

/** Whether `date` lies in the period, both ends included. */
export function isWithin(date: string, period: {readonly from: string; readonly to?: string}): boolean {
  return date >= period.from && (period.to === undefined || date <= period.to)
}
