import type {Report} from '../src/model/report.js'

type Facts = Omit<Report, 'render'>

/** A report whose code is imported when it is asked for: a scan that prints JSON loads no page. */
function late(facts: Facts, load: () => Promise<Report['render']>): Report {
  return {...facts, render: async (document, options) => (await load())(document, options)}
}

/** Every presentation; the first is what a person at a terminal gets. */
export const reports: readonly Report[] = [
  late(
    {
      id: 'terminal',
      title: {zh: '终端页面', en: 'Terminal page'},
      extension: 'txt',
      mediaType: 'text/plain; charset=utf-8',
    },
    async () => (await import('./terminal.js')).renderTerminal,
  ),
  late(
    {
      id: 'json',
      title: {zh: 'JSON 文档', en: 'JSON document'},
      extension: 'json',
      mediaType: 'application/json',
    },
    async () => (await import('./json.js')).renderJson,
  ),
  late(
    {
      id: 'html',
      title: {zh: 'HTML 报告', en: 'HTML report'},
      extension: 'html',
      mediaType: 'text/html; charset=utf-8',
    },
    async () => (await import('./html.js')).renderHtml,
  ),
  late(
    {
      id: 'markdown',
      title: {zh: 'Markdown 摘要', en: 'Markdown summary'},
      extension: 'md',
      mediaType: 'text/markdown; charset=utf-8',
    },
    async () => (await import('./markdown.js')).renderMarkdown,
  ),
  late(
    {
      id: 'xlsx',
      title: {zh: 'XLSX 证据表', en: 'XLSX evidence workbook'},
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    async () => (await import('./xlsx.js')).renderXlsx,
  ),
]

export function reportOf(id: string): Report | undefined {
  return reports.find(report => report.id === id)
}
