import type {Worksheet} from 'exceljs'
import {escapeSpreadsheet, visible} from '../src/kit/escape.js'
import type {ScanDocument} from '../src/model/document.js'
import type {RenderOptions} from '../src/model/report.js'
import {type Sheet, sheetsOf, type Value} from './sheets.js'
import {withoutTimes} from './xlsx-times.js'

/** A sheet of Excel holds 1,048,576 rows; one is the header, one says what is missing. */
const MOST_ROWS = 1_048_574

/** A workbook of evidence: sums up, then lists every table, column and gap. */
export async function renderXlsx(document: ScanDocument, {lang}: RenderOptions): Promise<Uint8Array> {
  const {default: exceljs} = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.creator = `hongxian ${visible(document.tool.version)}`
  // The only day a document knows is the one it is judged at; the clock would make every file differ.
  workbook.created = workbook.modified = dayOf(document.facts.asOf)
  for (const sheet of sheetsOf(document, lang)) fill(workbook.addWorksheet(sheet.name), sheet)
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function dayOf(asOf: string): Date {
  const day = new Date(`${asOf}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? new Date(0) : day
}

function fill(sheet: Worksheet, {columns, rows}: Sheet): void {
  sheet.columns = columns.map(({title, width}) => ({
    header: title,
    width,
    style: {alignment: {vertical: 'top', wrapText: true}},
  }))
  sheet.getRow(1).font = {bold: true}
  sheet.views = [{state: 'frozen', ySplit: 1}]
  sheet.autoFilter = {from: {row: 1, column: 1}, to: {row: 1, column: columns.length}}
  for (const row of rows.slice(0, MOST_ROWS)) addRow(sheet, row)
  if (rows.length > MOST_ROWS) sheet.addRow([`+ ${rows.length - MOST_ROWS}`])
}

function addRow(sheet: Worksheet, values: readonly Value[]): void {
  const row = sheet.addRow(values.map(cell))
  values.forEach((value, at) => {
    if (typeof value === 'number') row.getCell(at + 1).numFmt = Number.isInteger(value) ? '#,##0' : '0.00##'
  })
}

const cell = (value: Value): Value => (typeof value === 'number' ? value : escapeSpreadsheet(value))
