import {escapeTerminal} from '../src/kit/escape.js'
import type {ScanDocument} from '../src/model/document.js'
import type {RenderOptions} from '../src/model/report.js'
import {glance} from './story/glance.js'
import {type Telling, telling} from './story/telling.js'
import {type Canvas, sectionLines} from './terminal-blocks.js'
import {head} from './terminal-head.js'
import {paint} from './terminal-paint.js'

/** Below 60 columns no table fits; beyond 120 a line is no longer read at a glance. */
const NARROWEST = 60
const WIDEST = 120
const TABLES = 10

/** What one understands at a glance, in a terminal or a CI log. */
export function renderTerminal(document: ScanDocument, options: RenderOptions): string {
  const told = telling(document, options.lang, 'glance', TABLES)
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
  const canvas = {width, paint: paint(options.colour)}
  const body = glance(told).flatMap(section => sectionLines(section, canvas))
  const lines = [...head(told, canvas), ...body, ...foot(told, canvas)]
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function foot(told: Telling, canvas: Canvas): string[] {
  const code = told.document.exitCode
  const text = told.say(`退出码 ${code}`, `Exit code ${code}`)
  return ['', canvas.paint(`${text} · hongxian ${escapeTerminal(told.document.tool.version)}`, 'quiet')]
}
