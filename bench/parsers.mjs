/* Rows of a file through the parser most programs use: `node bench/parsers.mjs csv-parse|exceljs FILE`. */
import {createReadStream} from 'node:fs'

const [parser, file] = process.argv.slice(2)
console.log(JSON.stringify({rows: await (parser === 'exceljs' ? sheetRows() : csvRows())}))

async function csvRows() {
  const {parse} = await import('csv-parse')
  let rows = -1
  for await (const _ of createReadStream(file).pipe(parse())) rows++
  return rows
}

async function sheetRows() {
  const {default: exceljs} = await import('exceljs')
  let rows = -1
  for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file)) for await (const _ of sheet) rows++
  return rows
}
