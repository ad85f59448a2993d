import {padEnd} from '../src/kit/columns.js'
import {wrap} from '../src/kit/columns-wrap.js'
import {escapeTerminal} from '../src/kit/escape.js'
import {shareOf} from '../src/kit/words-for-people-numbers.js'
import type {Tone} from './story/blocks.js'
import {opening} from './story/headline.js'
import {placeOnRail, weightLine} from './story/rail.js'
import {extent} from './story/tables.js'
import {headlineAssessment, type Telling} from './story/telling.js'
import type {Canvas} from './terminal-blocks.js'

/** The verdict as a band, how far along the line it is, and what it rests on. */
export function head(told: Telling, canvas: Canvas): string[] {
  const {tone, label, sentence, basis, measure, incomplete, disagreement} = opening(told)
  const rule = canvas.paint('━'.repeat(canvas.width), tone)
  const band = wrap(label, canvas.width - 2).map(line => padEnd(` ${line}`, canvas.width))
  return [
    ...[rule, ...band.map(line => canvas.paint(line, tone, 'band')), rule],
    ...text(sentence, 'strong', canvas),
    ...meter(told, tone, canvas),
    ...text(measure, 'plain', canvas),
    ...text(disagreement, 'near', canvas),
    ...text(incomplete, 'undecided', canvas),
    ...text(`${basis} · ${extent(told)}`, 'quiet', canvas),
  ]
}

function text(line: string | undefined, ink: Tone, {width, paint}: Canvas): string[] {
  if (line === undefined) return []
  return wrap(escapeTerminal(line), width - 2).map(each => `  ${paint(each, ink)}`)
}

const CELLS = 40

/** `█████│░░░░░`: the line in the middle, ten lines at the end. */
function meter(told: Telling, tone: Tone, {paint}: Canvas): string[] {
  const assessment = headlineAssessment(told.document)
  const line = assessment === undefined ? undefined : weightLine(assessment)
  if (assessment === undefined || line === undefined) return []
  const {weight} = assessment
  // Cut, not rounded: the bar touches the line only when the count does.
  const filled = Math.floor((placeOnRail(weight, line) * CELLS) / 100)
  const [below, beyond] = [Math.min(filled, CELLS / 2), Math.max(0, filled - CELLS / 2)]
  const bar = (cells: number): string =>
    paint('█'.repeat(cells), tone) + paint('░'.repeat(CELLS / 2 - cells), 'quiet')
  return [`  ${bar(below)}${paint('│', 'strong')}${bar(beyond)} ${paint(shareOf(weight, line), tone)}`]
}
