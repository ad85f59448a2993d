/** What a cell of a sample looks like, as far as telling a header from data needs it. */
export type CellLook = 'empty' | 'number' | 'date' | 'address' | 'code' | 'text'

/** Cells longer than this are prose, whatever they hold. Also bounds the patterns below. */
const LONGEST_VALUE = 64

const NO_VALUE = new Set([
  '',
  '-',
  '--',
  '/',
  'null',
  'none',
  'nan',
  'na',
  'n/a',
  '#n/a',
  '\\n',
  '无',
  '空',
  '未知',
  '不详',
])

const NUMBER = /^[+-]?(?:[¥￥$€]\s?)?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][+-]?\d+)?\s?%?$/

const DATE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ]\s*\d{1,2}:\d{2}.*)?$|^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/** Of the net: mail, web and IP addresses. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[a-z]{3,6}:\/\/|^\d{1,3}(?:\.\d{1,3}){3}$/i

/** Digits and letters or signs mixed, without spaces: order numbers, plates, masked telephone numbers. */
const CODE = /^(?=.*\d)[^\s]{4,}$/

export function lookOf(cell: string): CellLook {
  const value = cell.trim()
  if (value.length > LONGEST_VALUE) return 'text'
  if (NO_VALUE.has(value.toLowerCase())) return 'empty'
  if (NUMBER.test(value)) return 'number'
  if (DATE.test(value)) return 'date'
  if (ADDRESS.test(value)) return 'address'
  return CODE.test(value) ? 'code' : 'text'
}

/** The pattern of a value: digits as 9, Latin letters as a, all else as it is. Two order numbers share one. */
export function shapeOf(cell: string): string {
  return cell
    .trim()
    .replace(/[0-9]/g, '9')
    .replace(/[A-Za-z]/g, 'a')
}
