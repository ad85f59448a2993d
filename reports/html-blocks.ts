import {escapeHtml} from '../src/kit/escape.js'
import type {Block, Column, Line, Run, Section} from './story/blocks.js'

/** A section of the page; `body` is HTML already. */
export function sectionHtml(id: string, title: string, body: string): string {
  return `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}</h2>${body}</section>`
}

export function storySection({id, title, blocks}: Section): string {
  return sectionHtml(id, title, blocks.map(blockHtml).join(''))
}

export function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${lineHtml(block.line)}</p>`
  if (block.kind === 'table') return tableHtml(block.columns, block.rows)
  const tag = block.order === 'bullets' ? 'ul' : 'ol'
  return `<${tag}>${block.items.map(item => `<li>${lineHtml(item)}</li>`).join('')}</${tag}>`
}

/** Wide tables turn into stacked rows on a phone, each cell with the title of its column. */
const STACKED_FROM = 3

export function tableHtml(columns: readonly Column[], rows: readonly Line[]): string {
  const head = columns.map(column => `<th${sideOf(column)}>${escapeHtml(column.title)}</th>`).join('')
  const body = rows.map(row => rowHtml(columns, row)).join('')
  const stack = columns.length >= STACKED_FROM ? ' class="stack"' : ''
  return `<div class="scroll"><table${stack}><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`
}

function rowHtml(columns: readonly Column[], row: Line): string {
  const cells = columns.map((column, at) => {
    const run = row[at]
    const label = ` data-label="${escapeHtml(column.title)}"`
    return `<td${sideOf(column)}${label}>${run === undefined ? '' : runHtml(run)}</td>`
  })
  return `<tr>${cells.join('')}</tr>\n`
}

const sideOf = ({align}: Column): string => (align === 'right' ? ' class="r"' : '')

export const lineHtml = (line: Line): string => line.map(runHtml).join('')

/** Foreign text is isolated, so that its direction cannot reorder the words around it. */
function runHtml(run: Run): string {
  const text = escapeHtml(run.text)
  if (text === '') return ''
  const tone = run.tone === 'plain' ? '' : `t-${run.tone}`
  if (run.from === 'data') return `<bdi class="data ${tone}">${text}</bdi>`
  if (run.href !== undefined) return `<a href="${escapeHtml(run.href)}" rel="noreferrer">${text}</a>`
  return tone === '' ? text : `<span class="${tone}">${text}</span>`
}
