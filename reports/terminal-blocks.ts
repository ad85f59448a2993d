import {shortenMiddle} from '../src/kit/columns.js'
import {layTable} from '../src/kit/columns-table.js'
import {wrap, wrapHanging} from '../src/kit/columns-wrap.js'
import {escapeTerminal} from '../src/kit/escape.js'
import type {Block, Line, Section, Tone} from './story/blocks.js'
import type {Paint} from './terminal-paint.js'

const INDENT = '  '

/** Where the page is drawn. `width` in terminal columns. */
export interface Canvas {
  readonly width: number
  readonly paint: Paint
}

/** A titled section as lines, led by an empty one. */
export function sectionLines(section: Section, canvas: Canvas): string[] {
  const title = canvas.paint(escapeTerminal(section.title), 'strong')
  const body = section.blocks.flatMap(block => blockLines(block, canvas))
  return ['', title, ...body.map(line => INDENT + line)]
}

function blockLines(block: Block, canvas: Canvas): readonly string[] {
  if (block.kind === 'table') return tableLines(block, canvas)
  if (block.kind === 'paragraph')
    return painted(block.line, wrap(textOf(block.line, canvas), inner(canvas)), canvas)
  return block.items.flatMap((item, at) => {
    const mark = block.order === 'bullets' ? '- ' : `${at + 1}. `
    return painted(item, wrapHanging(mark, textOf(item, canvas), inner(canvas)), canvas)
  })
}

const inner = ({width}: Canvas): number => width - INDENT.length

/** In a sentence, a name takes at most half a line. */
function textOf(line: Line, canvas: Canvas): string {
  const most = inner(canvas) >> 1
  return line
    .map(run =>
      run.from === 'data' ? shortenMiddle(escapeTerminal(run.text), most) : escapeTerminal(run.text),
    )
    .join('')
}

/** A wrapped line keeps the tone of its first run when that is its only one. */
function painted(line: Line, lines: readonly string[], canvas: Canvas): string[] {
  const tone: Tone = line.length === 1 ? (line[0]?.tone ?? 'plain') : 'plain'
  return lines.map(each => canvas.paint(each, tone))
}

function tableLines(block: Extract<Block, {kind: 'table'}>, canvas: Canvas): string[] {
  const header = block.columns.map(column => escapeTerminal(column.title))
  const rows = block.rows.map(row => row.map(run => escapeTerminal(run.text)))
  const laid = layTable(block.columns, [header, ...rows], inner(canvas))
  return laid.rows.flatMap((lines, at) => {
    const tones = laid.shown.map(
      (column): Tone => (at === 0 ? 'quiet' : (block.rows[at - 1]?.[column]?.tone ?? 'plain')),
    )
    return lines.map(cells =>
      cells.map((cell, each) => canvas.paint(cell, tones[each] ?? 'plain')).join('  '),
    )
  })
}
