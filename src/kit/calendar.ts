/** The calendar of identity numbers and birth dates: proleptic Gregorian, years 1–9999. */

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Births that can stand in a document. No clock: the first year is before the oldest living person, the last
 * is ahead of any export this version will read.
 */
export const FIRST_BIRTH_YEAR = 1880
export const LAST_BIRTH_YEAR = 2035

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a month; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return DAYS[month] ?? 0
}

/** Whether the day exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Whether somebody in a present-day register may be born in that year. */
export function isBirthYear(year: number): boolean {
  return year >= FIRST_BIRTH_YEAR && year <= LAST_BIRTH_YEAR
}

/** Whether it is a day somebody in a present-day register may be born on. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  return isBirthYear(year) && isDate(year, month, day)
}

/** The `count` ASCII digits at `at` as a number; -1 when one is not a digit. */
export function numberAt(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) {
    const digit = (bytes[i] as number) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}
