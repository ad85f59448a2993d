/* An XLSX of the same orders, written as a stream. */
import exceljs from 'exceljs'
import {ORDER_COLUMNS, order, randomOf} from './people.mjs'

export async function writeSheet(rows, file) {
  const persons = Math.max(1, Math.floor(rows / 3))
  const random = randomOf(20_261_121)
  const seen = new Uint8Array(persons)
  const book = new exceljs.stream.xlsx.WorkbookWriter({filename: file, useSharedStrings: true})
  const sheet = book.addWorksheet('orders')
  sheet.addRow(ORDER_COLUMNS).commit()
  for (let i = 0; i < rows; i++) {
    const made = order(i, random, persons)
    seen[made.person] = 1
    sheet.addRow(made.cells).commit()
  }
  await book.commit()
  return {rows, persons: seen.reduce((sum, one) => sum + one, 0)}
}
