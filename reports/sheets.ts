import type {ScanDocument} from '../src/model/document.js'
import type {Language} from '../src/model/report.js'
import {categorySheet, provisionSheet} from './sheets-counts.js'
import {columnSheet, gapSheet, tableSheet} from './sheets-places.js'
import type {Block, Section} from './story/blocks.js'
import {facts} from './story/facts.js'
import {opening} from './story/headline.js'
import {coverage, disclaimer, method} from './story/method.js'
import {type Telling, telling} from './story/telling.js'

export type Value = string | number

/** One sheet of evidence. Text is raw: the writer neutralises formulas. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly {readonly title: string; readonly width: number}[]
  readonly rows: readonly (readonly Value[])[]
}

/** All of the evidence, nothing abridged. */
export function sheetsOf(document: ScanDocument, lang: Language): readonly Sheet[] {
  const told = telling(document, lang, 'full', Number.MAX_SAFE_INTEGER)
  return [
    summarySheet(told),
    categorySheet(told),
    provisionSheet(told),
    tableSheet(told),
    columnSheet(told),
    gapSheet(told),
  ]
}

function summarySheet(told: Telling): Sheet {
  const {say} = told
  const first = opening(told)
  const lines = [first.sentence, first.measure, first.disagreement, first.incomplete, first.basis]
  const rows: Value[][] = [
    [say('结论', 'Verdict'), first.label],
    ...lines.flatMap(line => (line === undefined ? [] : [['', line]])),
    ...[coverage(told), facts(told), method(told), disclaimer(told)].flatMap(sectionRows),
    [say('工具', 'Tool'), `hongxian ${told.document.tool.version}`],
  ]
  const columns = [
    {title: say('项目', 'Item'), width: 28},
    {title: say('内容', 'Content'), width: 100},
  ]
  return {name: say('概要', 'Summary'), columns, rows}
}

/** A section as rows of two cells: its title before the first line, a table's first cell before the others. */
function sectionRows({title, blocks}: Section): Value[][] {
  return blocks
    .flatMap(blockRows)
    .map((row, at) => (at === 0 && row[0] === '' ? [title, ...row.slice(1)] : row))
}

function blockRows(block: Block): Value[][] {
  if (block.kind === 'table')
    return block.rows.map(row => [
      row[0]?.text ?? '',
      row
        .slice(1)
        .map(run => run.text)
        .join(' '),
    ])
  const lines = block.kind === 'list' ? block.items : [block.line]
  return lines.map(line => ['', line.map(run => run.text).join('')])
}
