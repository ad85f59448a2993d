import {escapeHtml} from '../src/kit/escape.js'
import {thousands} from '../src/kit/words-for-people-numbers.js'
import {STYLE} from './html-style.js'
import {opening} from './story/headline.js'
import {extent} from './story/tables.js'
import {headlineAssessment, type Telling} from './story/telling.js'

/** Nothing is fetched and nothing runs: no script, no image, no font, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The whole page around its sections, which are HTML already. */
export function page(told: Telling, sections: readonly string[]): string {
  const title = told.say('个人信息导出筛查报告', 'Screening report on an export of personal data')
  return `<!doctype html>
<html lang="${told.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${opening(told).label} · ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>${letterhead(told, title)}</header>
<main>
<hr class="redline">
${verdictBand(told)}
${contents(sections)}
${sections.join('\n')}
</main>
<footer>${footer(told)}</footer>
</body>
</html>
`
}

function letterhead(told: Telling, title: string): string {
  const mark = told.say('<b>红线</b> hongxian', '<b>hongxian</b>')
  const when = `${told.say('基准日', 'As of')} ${told.document.facts.asOf}`
  return `<div><div class="mark">${mark}</div><h1>${escapeHtml(title)}</h1></div><div class="when">${escapeHtml(when)}<br>${escapeHtml(extent(told))}</div>`
}

function verdictBand(told: Telling): string {
  const {tone, label, sentence, measure, incomplete, disagreement, basis} = opening(told)
  const line = (text: string | undefined, tone: string): string =>
    text === undefined ? '' : `<p class="${tone}">${escapeHtml(text)}</p>`
  const rest =
    line(measure, '') +
    line(disagreement, 't-near') +
    line(incomplete, 't-undecided') +
    line(basis, 't-quiet')
  return `<div class="verdict v-${tone}"><div><p class="label">${escapeHtml(label)}</p><p class="sentence">${escapeHtml(sentence)}</p></div>${ratioOf(told)}<div class="rest">${rest}</div></div>`
}

function ratioOf(told: Telling): string {
  const ratio = headlineAssessment(told.document)?.ratio
  if (ratio === undefined) return '<div></div>'
  return `<div class="ratio"><b>${escapeHtml(thousands(ratio))} ×</b><span>${told.say('标准线', 'the line')}</span></div>`
}

/** Links to the sections, read off their own headings. */
function contents(sections: readonly string[]): string {
  const links = sections.flatMap(section => {
    const found = /^<section id="([^"]*)"><h2>(.*?)<\/h2>/.exec(section)
    return found === null ? [] : [`<a href="#${found[1]}">${found[2]}</a>`]
  })
  return `<nav>${links.join('')}</nav>`
}

function footer({document, say}: Telling): string {
  const code = say(`退出码 ${document.exitCode}`, `Exit code ${document.exitCode}`)
  return `<p>hongxian ${escapeHtml(document.tool.version)} · ${code} · ${escapeHtml(document.schema)}</p>`
}
