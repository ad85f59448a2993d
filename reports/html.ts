import type {ScanDocument} from '../src/model/document.js'
import type {RenderOptions} from '../src/model/report.js'
import {readingCards, thresholdBars} from './html-bars.js'
import {blockHtml, sectionHtml, storySection} from './html-blocks.js'
import {page} from './html-page.js'
import {tablesSection} from './html-tables.js'
import {headroom, remediation, whatIf} from './story/ahead.js'
import {arithmetic} from './story/arithmetic.js'
import type {Section} from './story/blocks.js'
import {categories} from './story/categories.js'
import {facts, openFacts} from './story/facts.js'
import {gaps, notices} from './story/gaps.js'
import {consequences, instruments} from './story/instruments.js'
import {coverage, disclaimer, method} from './story/method.js'
import {provisions} from './story/provisions.js'
import {type Telling, telling} from './story/telling.js'

/** A page stays readable with this many gaps or notices; the JSON report has all. */
const LISTED = 200

/** One file to hand over: read on a screen or a phone, printed, archived; it loads nothing. */
export function renderHtml(document: ScanDocument, {lang}: RenderOptions): string {
  const told = telling(document, lang, 'full', LISTED)
  return page(
    told,
    sectionsOf(told).filter(section => section !== ''),
  )
}

function sectionsOf(told: Telling): string[] {
  const plain = (section: Section | undefined): string => (section === undefined ? '' : storySection(section))
  return [
    sectionHtml('readings', told.say('三种口径', 'Three readings'), readingCards(told)),
    measuredSection(told),
    ...[arithmetic, provisions, remediation, openFacts, whatIf, headroom].map(tell => plain(tell(told))),
    tablesSection(told),
    ...[gaps, instruments, consequences, facts, coverage, notices, method].map(tell => plain(tell(told))),
    closing(disclaimer(told)),
  ]
}

/** The counts as bars against their lines, then as a table. */
function measuredSection(told: Telling): string {
  const {id, title, blocks} = categories(told)
  return sectionHtml(id, title, thresholdBars(told) + blocks.map(blockHtml).join(''))
}

function closing({title, blocks}: Section): string {
  return `<div class="disclaimer"><h2>${title}</h2>${blocks.map(blockHtml).join('')}</div>`
}
