import {gzipSync} from 'node:zlib'
import * as spreadsheet from '@e965/xlsx'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {databaseOf} from '../sqlite/build.js'
import {tarOf} from '../tar/build.js'
import {row, xlsxOf} from '../xlsx/build.js'
import {zipOf} from '../zip/build.js'

/** One small file of a format: three people, by name and number. Numbers are not in use by anybody. */
export interface Fixture {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** that damage always shows: the format has check sums, or a directory at its end */
  readonly cut: 'shows' | 'may pass'
}

export const NAMES = ['某甲', '某乙', '某丙'] as const
export const NUMBERS = ['10000000001', '10000000002', '10000000003'] as const

const CSV = `姓名,手机号\n${NAMES.map((name, i) => `${name},${NUMBERS[i]}`).join('\n')}\n`
const OBJECTS = NAMES.map((name, i) => ({姓名: name, 手机号: NUMBERS[i]}))
const ROWS = [['姓名', '手机号'], ...NAMES.map((name, i) => [name, NUMBERS[i] as string])]
const SQL = `CREATE TABLE \`people\` (\n  \`姓名\` varchar(20) COMMENT '姓名',\n  \`手机号\` varchar(20) DEFAULT NULL\n) ENGINE=InnoDB;\n${NAMES.map((name, i) => `INSERT INTO \`people\` VALUES ('${name}', '${NUMBERS[i]}');`).join('\n')}\n`
const PROSE = NAMES.map((name, i) => `今天下午${name}来过，说回头打 ${NUMBERS[i]} 联系。`).join('\n')

/** By format id. A format without one fails the contract test. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  gzip: {name: 'people.csv.gz', bytes: () => gzipSync(CSV), cut: 'shows'},
  tar: {name: 'people.tar', bytes: () => tarOf([{name: 'people.csv', data: CSV}]), cut: 'may pass'},
  zip: {name: 'people.zip', bytes: () => zipOf([{name: 'people.csv', data: CSV}]), cut: 'shows'},
  xlsx: {
    name: 'people.xlsx',
    bytes: () => xlsxOf({sheets: {Sheet1: ROWS.map(cells => row(...cells)).join('')}}),
    cut: 'shows',
  },
  xls: {name: 'people.xls', bytes: () => oldWorkbook('biff8'), cut: 'may pass'},
  parquet: {name: 'people.parquet', bytes: parquetFile, cut: 'shows'},
  sqlite: {
    name: 'people.db',
    bytes: () =>
      databaseOf([
        {
          name: 'people',
          sql: 'CREATE TABLE people (姓名 TEXT, 手机号 TEXT)',
          rows: NAMES.map((name, i) => [name, NUMBERS[i] as string]),
        },
      ]),
    cut: 'may pass',
  },
  markup: {
    name: 'people.xls',
    bytes: () =>
      Buffer.from(
        `<html><body><table>${ROWS.map(cells => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('\n')}</table></body></html>`,
      ),
    cut: 'may pass',
  },
  sql: {name: 'people.sql', bytes: () => Buffer.from(SQL), cut: 'may pass'},
  jsonl: {
    name: 'people.jsonl',
    bytes: () => Buffer.from(OBJECTS.map(object => JSON.stringify(object)).join('\n')),
    cut: 'may pass',
  },
  json: {name: 'people.json', bytes: () => Buffer.from(JSON.stringify(OBJECTS)), cut: 'may pass'},
  csv: {name: 'people.csv', bytes: () => Buffer.from(CSV), cut: 'may pass'},
  text: {name: 'notes.txt', bytes: () => Buffer.from(PROSE), cut: 'may pass'},
}

/** A workbook as spreadsheets wrote it before 2007. */
export function oldWorkbook(
  bookType: 'biff8' | 'xlsb',
  rows: readonly (readonly unknown[])[] = ROWS,
): Uint8Array {
  const workbook = spreadsheet.utils.book_new()
  spreadsheet.utils.book_append_sheet(workbook, spreadsheet.utils.aoa_to_sheet(rows as unknown[][]), 'Sheet1')
  return spreadsheet.write(workbook, {type: 'buffer', bookType}) as Buffer
}

function parquetFile(): Uint8Array {
  const columns = [
    {name: '姓名', data: [...NAMES], type: 'STRING' as const},
    {name: '手机号', data: [...NUMBERS], type: 'STRING' as const},
  ]
  return new Uint8Array(parquetWriteBuffer({columnData: columns}))
}
