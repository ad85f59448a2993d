import {headerLikeness} from './header-words.js'
import {lookOf} from './values.js'

type Cells = readonly string[]

/** What tools write under a header: declared types. */
const TYPE =
  /^(?:(?:big|small|tiny)?int(?:eger)?|long|float|double|decimal|numeric|number|bool(?:ean)?|(?:var)?char|string|str|text|date|time|datetime|timestamp|字符串?|文本|数字|整数|日期|布尔)(?:\(\d+(?:,\d+)?\))?$/i

/** A unit or hint in brackets. */
const BRACKETED = /^[（([【].*[）)\]】]$/

/** Columns that must break with what is below them before a second row of texts is a header too. */
const LEAST_BREAKS = 2

/**
 * Whether the row under the header still says what the columns are: types, units, the names in the other
 * language, or texts where the rows below have numbers and dates.
 */
export function isSecondHeader(header: Cells, second: Cells, below: readonly Cells[]): boolean {
  const filled = second.filter(cell => cell.trim() !== '')
  if (filled.length * 2 < header.length || below.length === 0) return false
  if (filled.every(cell => TYPE.test(cell.trim()) || BRACKETED.test(cell.trim()))) return true
  if (filled.some(cell => lookOf(cell) !== 'text')) return false
  if (isTranslation(header, filled)) return true
  const breaks = second.filter((cell, column) => lookOf(cell) === 'text' && isValued(below, column)).length
  return breaks >= LEAST_BREAKS
}

/** One row in Chinese, the other in Latin column names. */
function isTranslation(header: Cells, second: Cells): boolean {
  const [a, b] = [header, second].map(row => row.filter(cell => /\p{sc=Han}/u.test(cell)).length)
  const [chinese, latin] = a === 0 ? [second, header] : [header, second]
  return (
    (a === 0 || b === 0) &&
    (a ?? 0) + (b ?? 0) >= chinese.length / 2 &&
    latin.every(cell => headerLikeness(cell) === 'word')
  )
}

/** Every value of the column is a number, a date, an address or a code. */
function isValued(below: readonly Cells[], column: number): boolean {
  const looks = below.map(cells => lookOf(cells[column] ?? '')).filter(look => look !== 'empty')
  return looks.length > 0 && !looks.includes('text')
}
