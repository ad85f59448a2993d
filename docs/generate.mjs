/*
 * The pages of docs/ that are made from the registries and the help: `npm run docs` writes them, a test fails
 * when they no longer agree with the product.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Config, settings} from '@oclif/core'
import {load} from '../bin/load.cjs'
import {root} from '../bin/setup.js'

const library = pathToFileURL(join(root, 'dist', 'src', 'index.js')).href
const NOTICE = '<!-- npm run docs -->\n'

/** Every generated page by its file name. Needs a build. */
export async function pages() {
  const {listFormats, listDetectors, listRules, showRules, listReports} = await import(library)
  return {
    'formats.md': formats(await listFormats(), await listReports()),
    'detectors.md': detectors(await listDetectors()),
    'rules.md': await rules(await listRules(), showRules),
    'commands.md': await commands(),
    '../README.md': await readme(),
  }
}

/** The README with the beginning of the example's report between its two marks, as of a day that stays. */
async function readme() {
  const {scan, render} = await import(library)
  const options = {facts: {asOf: '2026-12-01'}, failOn: 'never', jobs: 1}
  const {document} = await scan({paths: [join(root, 'examples', 'export')], ...options})
  const report = await render(document, 'terminal', {lang: 'zh', width: 80, colour: 'off'})
  const shown = report.slice(0, report.indexOf('\n\n对应条款')).trimStart()
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const [before, after] = [text.split('<!-- report:start -->')[0], text.split('<!-- report:end -->')[1]]
  return `${before}<!-- report:start -->\n${fenced(shown)}<!-- report:end -->${after}`
}

function table(head, rows) {
  const line = cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

function formats(list, reports) {
  const read = list.map(({id, title, extensions, yields}) => [
    `\`${id}\``,
    title.zh,
    title.en,
    extensions.map(extension => `\`${extension}\``).join(' '),
    yields === 'tables' ? '表 / tables' : '文件 / members',
  ])
  const written = reports.map(({id, title, extension}) => [
    `\`${id}\``,
    title.zh,
    title.en,
    `\`${extension}\``,
  ])
  return `${NOTICE}# 格式 / Formats

按内容识别，扩展名只作提示；表中次序即识别次序。
Recognised by content, extensions only help; tried in this order.

${table(['编号 / id', '中文', 'English', '扩展名 / extensions', '内容 / holds'], read)}
## 报告 / Reports

${table(['编号 / id', '中文', 'English', '扩展名 / extension'], written)}`
}

function detectors(list) {
  const families = [...new Set(list.map(({family}) => family))]
  const rows = family =>
    list
      .filter(detector => detector.family === family)
      .map(({kind, title, byValue, basis}) => [`\`${kind}\``, title.zh, title.en, byValue, basis.join('; ')])
  const sections = families.map(
    family =>
      `## ${family}\n\n${table(['种类 / kind', '中文', 'English', '按值 / by value', '依据 / basis'], rows(family))}`,
  )
  return `${NOTICE}# 字段种类 / Field kinds

“按值”说明没有列名时能否只凭取值识别：proof 须校验位、日历、区划等一致；shape 形状即可；never 只按列名。
"By value": whether values alone can decide without a header: proof needs check digit, calendar or register; shape
is enough for some; never means by header only.

${sections.join('\n')}`
}

async function rules(list, show) {
  const rows = list.map(({id, title, inForce}) => [
    `\`${id}\``,
    title.zh,
    title.en,
    inForce.from,
    inForce.to ?? '',
  ])
  const texts = []
  for (const {id} of list)
    texts.push(`## ${id}\n\n${fenced(await show(id, 'zh'))}\n${fenced(await show(id, 'en'))}`)
  return `${NOTICE}# 规则集 / Rule sets

${table(['编号 / id', '中文', 'English', '施行 / from', '失效 / to'], rows)}
${texts.join('\n')}`
}

function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`
}

/** The help of every command, as it is shown in a terminal of 100 columns. */
async function commands() {
  const texts = []
  for (const lang of ['zh', 'en'])
    texts.push(`## ${lang === 'zh' ? '中文' : 'English'}\n\n${await helpIn(lang)}`)
  return `${NOTICE}# 命令 / Commands\n\n${texts.join('\n')}`
}

async function helpIn(lang) {
  settings.enableAutoTranspile = false
  const {Help} = load('cli')
  const spoken = process.env.LC_ALL
  process.env.LC_ALL = lang
  const config = await Config.load({root})
  const help = new Help(config, {maxWidth: 100, stripAnsi: true})
  const ids = config.commandIDs.toSorted()
  const sections = ids.map(id => {
    const command = config.findCommand(id)
    return `### ${id.replaceAll(':', ' ')}\n\n${command.summary}\n\n${fenced(help.formatCommand({...command}))}`
  })
  if (spoken === undefined) delete process.env.LC_ALL
  else process.env.LC_ALL = spoken
  return sections.map(section => section.replaceAll(/[ \t]+$/gm, '')).join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(await pages()))
    writeFileSync(new URL(name, import.meta.url), text)
