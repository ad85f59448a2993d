import exceljs from 'exceljs'
import {reportOf, reports} from '../../reports/index.js'
import type {ScanDocument} from '../../src/model/document.js'
import type {Language, RenderOptions} from '../../src/model/report.js'

export const REPORT_IDS = reports.map(({id}) => id)
export const LANGUAGES: readonly Language[] = ['zh', 'en']

export async function bytesOf(
  id: string,
  document: ScanDocument,
  lang: Language,
  change: Partial<RenderOptions> = {},
): Promise<Uint8Array> {
  const made = await reportOf(id)!.render(document, {lang, width: 80, colour: 'off', ...change})
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}

/** What a person can read of a report; of a workbook its cells, a line each. */
export async function textOf(
  id: string,
  document: ScanDocument,
  lang: Language,
  change: Partial<RenderOptions> = {},
): Promise<string> {
  const bytes = await bytesOf(id, document, lang, change)
  return id === 'xlsx' ? workbookText(await workbookOf(bytes)) : new TextDecoder().decode(bytes)
}

export async function workbookOf(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

function workbookText(workbook: exceljs.Workbook): string {
  const lines: string[] = []
  workbook.eachSheet(sheet => {
    lines.push(`# ${sheet.name}`)
    sheet.eachRow(row => {
      const cells: string[] = []
      row.eachCell({includeEmpty: true}, cell => cells.push(String(cell.value ?? '')))
      lines.push(cells.join('\t'))
    })
  })
  return `${lines.join('\n')}\n`
}
