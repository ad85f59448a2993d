import {headerLikeness} from './header-words.js'
import {type CellLook, lookOf, shapeOf} from './values.js'

type Cells = readonly string[]

/** Rows below a candidate that it is held against. */
const ROWS_BELOW = 100

/** Share of values that must look alike before a column has a look of its own. */
const COMMON = 0.6

/** Values a column needs before it can tell a stranger, and the share of them that may come only once. */
const LEAST_FOR_STRANGER = 8
const MOST_SINGLE = 0.1

/** How much each observation speaks for (or against) a header; only their order of size matters. */
const WEIGHT = {
  /** text above numbers, dates, addresses or codes */
  contrast: 2,
  /** a word that names columns, above values that are none */
  word: 1.5,
  /** never met below, where hardly a value comes but once */
  stranger: 1,
  /** much shorter than every value below */
  short: 0.5,
  /** Latin letters above other text */
  spelling: 0.25,
  /** the number of the column, or a year */
  numbering: 1,
  /** a value like those below it, or one that comes again */
  alike: -2,
  /** a number, date or address where a name should be */
  value: -1,
  /** the same name twice */
  twice: -0.5,
}

/**
 * Whether the first cells are the names of the columns below: texts, each its own, unlike the values under
 * them. Above zero they are. Without rows below only the words speak.
 */
export function headerScore(first: Cells, below: readonly Cells[]): number {
  const rows = below.slice(0, ROWS_BELOW)
  const names = first.map(cell => cell.trim()).filter(cell => cell !== '')
  const twice = names.length - new Set(names).size
  const numbered = isNumbering(names)
  const votes = first.map((cell, column) =>
    numbered && lookOf(cell) === 'number'
      ? 1
      : vote(
          cell,
          rows.flatMap(row => filled(row[column])),
        ),
  )
  const score = votes.reduce((sum, each) => sum + each, twice * WEIGHT.twice)
  return score === 0 && names.length > 1 ? tie(names) : score
}

function filled(cell: string | undefined): Cells {
  return cell === undefined || lookOf(cell) === 'empty' ? [] : [cell]
}

function vote(cell: string, values: Cells): number {
  const look = lookOf(cell)
  if (look === 'empty') return 0
  const common = commonLook(values)
  if (look === 'number' || look === 'date' || look === 'address') {
    if (look === 'date' && common === 'number') return WEIGHT.contrast
    return look === common ? WEIGHT.alike : WEIGHT.value
  }
  if (isAlike(cell, values)) return WEIGHT.alike
  const named = likenessVote(cell, values) + (isStranger(values) ? WEIGHT.stranger : 0)
  if (common === 'mixed' || common === 'text' || (common === 'code' && look === 'code')) return named
  return named + (look === 'text' ? WEIGHT.contrast : WEIGHT.contrast / 2)
}

function commonLook(values: Cells): CellLook | 'mixed' {
  if (values.length === 0) return 'mixed'
  const looks = values.map(lookOf)
  return looks.find(look => looks.filter(other => other === look).length >= values.length * COMMON) ?? 'mixed'
}

/** The cell comes again below, or has the shape (ORD0001) that most values have. */
function isAlike(cell: string, values: Cells): boolean {
  if (values.some(value => value.trim() === cell.trim())) return true
  const shape = shapeOf(cell)
  return (
    shape.includes('9') &&
    values.filter(value => shapeOf(value) === shape).length * 2 >= Math.max(1, values.length)
  )
}

/** Whether a value that is not among these is likely none of them: most of them come again and again. */
function isStranger(values: Cells): boolean {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const single = [...counts.values()].filter(count => count === 1).length
  return values.length >= LEAST_FOR_STRANGER && single <= values.length * MOST_SINGLE
}

function likenessVote(cell: string, values: Cells): number {
  const likeness = headerLikeness(cell)
  const alike = values.filter(value => headerLikeness(value) === likeness).length
  if (likeness !== 'none' && alike * 2 < Math.max(1, values.length))
    return likeness === 'word' ? WEIGHT.word : values.length > 0 ? WEIGHT.spelling : 0
  const length = cell.trim().length
  return values.length > 1 && values.every(value => value.trim().length >= 2 * length) ? WEIGHT.short : 0
}

/** 0 1 2 3 … or years in a row: what data frames and statistics head their columns with. */
function isNumbering(names: Cells): boolean {
  const numbers = names.filter(name => /^\d{1,4}$/.test(name)).map(Number)
  const [first = -1] = numbers
  const starts = first === 0 || (first >= 1900 && first <= 2100)
  return starts && numbers.length > 2 && numbers.every((n, i) => n === first + i)
}

/** Latin words above Latin words, or alone: most such files have a header. */
function tie(names: Cells): number {
  return names.every(name => headerLikeness(name) !== 'none') ? WEIGHT.spelling : 0
}
