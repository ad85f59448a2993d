import {escapeMarkdown, markdownCode} from '../src/kit/escape.js'
import type {ScanDocument} from '../src/model/document.js'
import type {RenderOptions} from '../src/model/report.js'
import type {Block, Line, Run, Section} from './story/blocks.js'
import {glance} from './story/glance.js'
import {opening} from './story/headline.js'
import {extent} from './story/tables.js'
import {type Telling, telling} from './story/telling.js'

/** A comment on a change is read on one screen. */
const LISTED = 10

/** For a comment on a pull request. */
export function renderMarkdown(document: ScanDocument, {lang}: RenderOptions): string {
  const told = telling(document, lang, 'glance', LISTED)
  return `${[head(told), ...glance(told).map(sectionText)].join('\n\n')}\n`
}

function head(told: Telling): string {
  const {label, sentence, measure, disagreement, incomplete, basis} = opening(told)
  const lines = [sentence, measure, disagreement, incomplete, `${basis} · ${extent(told)}`]
  const shown = lines.flatMap(line => (line === undefined ? [] : [escapeMarkdown(line)]))
  return [`## ${escapeMarkdown(label)}`, ...shown].join('\n\n')
}

function sectionText({title, blocks}: Section): string {
  return [`### ${escapeMarkdown(title)}`, ...blocks.map(blockText)].join('\n\n')
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return lineText(block.line)
  if (block.kind === 'table') return tableText(block)
  return block.items
    .map((item, at) => `${block.order === 'bullets' ? '-' : `${at + 1}.`} ${lineText(item)}`)
    .join('\n')
}

function tableText({columns, rows}: Extract<Block, {kind: 'table'}>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const header = row(columns.map(column => escapeMarkdown(column.title)))
  const rule = row(columns.map(column => (column.align === 'right' ? '---:' : '---')))
  return [header, rule, ...rows.map(cells => row(cells.map(runText)))].join('\n')
}

const lineText = (line: Line): string => line.map(runText).join('')

function runText(run: Run): string {
  if (run.from === 'data') return markdownCode(run.text)
  const text = escapeMarkdown(run.text)
  return run.tone === 'strong' && text.trim() !== ''
    ? `**${text.trim()}**${/\s$/.test(text) ? ' ' : ''}`
    : text
}
