import {layTable, type TableColumn} from '../kit/columns-table.js'
import {escapeTerminal} from '../kit/escape.js'
import {kindName} from '../kit/words-for-people-kinds.js'
import type {CellExplanation, RecordExplanation, SignatureExplanation} from '../model/explain.js'
import {classLines} from './explain-text-classes.js'
import {foreign, kindsIn, type Page} from './explain-text-page.js'
import {MOST_GROUPS} from './explain-text-signatures.js'
import {DEGREES} from './explain-text-words.js'

const INDENT = '  '
/** Column, kind, what the cell is, what it counts as, and the masked value. */
const COLUMNS: readonly TableColumn[] = [
  {align: 'left', fit: 'middle'},
  {align: 'left', fit: 'wrap'},
  {align: 'left', fit: 'whole'},
  {align: 'left', fit: 'wrap'},
  {align: 'left', fit: 'wrap'},
]

/** One row: its cells as a table, masked, then what the record is: one of the table's signatures. */
export function recordLines(
  {row, cells, class: read}: RecordExplanation,
  signatures: readonly SignatureExplanation[],
  page: Page,
): readonly string[] {
  const {lang} = page
  const title = {zh: `第 ${row} 行（值已脱敏）`, en: `Row ${row} (values masked)`}[lang]
  const head = {
    zh: ['列', '字段', '取值', '计为', '值'],
    en: ['Column', 'Kind', 'Cell', 'Counted as', 'Value'],
  }[lang]
  const rows = cells.map(cell => cellRow(cell, page))
  const table = layTable(COLUMNS, [head, ...rows], page.width - INDENT.length).rows.flat()
  const shown = signatures.slice(0, MOST_GROUPS)
  const group = shown.findIndex(({kinds}) => kinds.join() === read.kinds.join()) + 1
  const same = {zh: `这条记录属于上列第 ${group} 组。`, en: `This record is of group ${group} above.`}[lang]
  const what = group > 0 ? [`${INDENT}${same}`] : classLines(read, page)
  return [title, ...table.map(cells => INDENT + cells.join('  ')), '', ...what]
}

function cellRow(cell: CellExplanation, page: Page): readonly string[] {
  const {lang} = page
  return [
    foreign(cell.name, {...page, width: page.width >> 1}),
    kindName(cell.kind, lang),
    degree(cell, page),
    cell.held.length === 0 ? '–' : kindsIn(cell.held, page),
    escapeTerminal(cell.masked),
  ]
}

/** Of a column of no kind, or of a kind that values do not prove, "no match" would say nothing. */
function degree({degree: word, masked, kind, held}: CellExplanation, {lang}: Page): string {
  if (masked === '') return {zh: '空', en: 'empty'}[lang]
  if (word !== 'none') return DEGREES[word][lang]
  if (kind === 'none') return '–'
  return held.length > 0 ? {zh: '有内容', en: 'filled'}[lang] : DEGREES.none[lang]
}
