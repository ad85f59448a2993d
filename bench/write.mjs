/*
 * Writes benchmark files. `node bench/write.mjs SHAPE FORMAT ROWS FILE`: shape orders|users, format
 * csv|gb18030|mysql|copy|jsonl. Prints the truth: rows, different persons.
 */
import {closeSync, openSync, writeSync} from 'node:fs'
import {ORDER_COLUMNS, order, randomOf, USER_COLUMNS, user} from './people.mjs'

const csvCell = text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const sqlCell = text =>
  /^\d{1,9}(\.\d+)?$/.test(text) ? text : `'${text.replace(/[\\']/g, c => `\\${c}`).replaceAll('\n', '\\n')}'`
const copyCell = text => text.replace(/[\\\t\n]/g, c => ({'\\': '\\\\', '\t': '\\t', '\n': '\\n'})[c])

const LINE = {
  csv: cells => `${cells.map(csvCell).join(',')}\n`,
  copy: cells => `${cells.map(copyCell).join('\t')}\n`,
}
const ROWS_PER_INSERT = 500

function frame(format, table, columns) {
  if (format === 'csv' || format === 'gb18030') return [`${columns.join(',')}\n`, '']
  const defined = columns.map(
    column => `  ${format === 'mysql' ? `\`${column}\`` : `"${column}"`} varchar(255)`,
  )
  const create = `CREATE TABLE ${table} (\n${defined.join(',\n')}\n);\n`
  if (format === 'mysql') return [`-- MySQL dump 10.13\n${create}`, '']
  if (format === 'copy')
    return [`${create}COPY ${table} (${columns.map(c => `"${c}"`).join(', ')}) FROM stdin;\n`, '\\.\n']
  return ['', '']
}

function lineOf(format, table, columns, cells, i, rows) {
  if (format === 'copy') return LINE.copy(cells)
  if (format === 'jsonl')
    return `${JSON.stringify(Object.fromEntries(columns.map((c, k) => [c, cells[k]])))}\n`
  if (format !== 'mysql') return LINE.csv(cells)
  const first = i % ROWS_PER_INSERT === 0
  const last = i % ROWS_PER_INSERT === ROWS_PER_INSERT - 1 || i === rows - 1
  return `${first ? `INSERT INTO \`${table}\` VALUES ` : ','}(${cells.map(sqlCell).join(',')})${last ? ';\n' : ''}`
}

/** GB18030 bytes of a text whose characters all lie in GBK, by a table made once. */
function gbkEncoder() {
  const codes = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue
      const text = decoder.decode(Uint8Array.of(high, low))
      if (text.length === 1 && !codes.has(text)) codes.set(text, [high, low])
    }
  }
  return text =>
    Buffer.from([...text].flatMap(c => (c.codePointAt(0) < 128 ? [c.codePointAt(0)] : codes.get(c))))
}

/** Writes `rows` rows, users from the `first` on, and returns the truth about them. */
export function writeFile(shape, format, rows, file, first = 0) {
  const columns = shape === 'orders' ? ORDER_COLUMNS : USER_COLUMNS
  const persons = Math.max(1, Math.floor(rows / 3))
  const random = randomOf(20_261_121)
  const seen = shape === 'orders' ? new Uint8Array(persons) : undefined
  const encode = format === 'gb18030' ? gbkEncoder() : text => Buffer.from(text)
  const out = openSync(file, 'w')
  const [head, foot] = frame(format, shape, columns)
  let pending = head
  for (let i = 0; i < rows; i++) {
    const made = seen === undefined ? {cells: user(first + i), person: i} : order(i, random, persons)
    if (seen !== undefined) seen[made.person] = 1
    pending += lineOf(format, shape, columns, made.cells, i, rows)
    if (pending.length > 1 << 20) {
      writeSync(out, encode(pending))
      pending = ''
    }
  }
  writeSync(out, encode(pending + foot))
  closeSync(out)
  const different = seen === undefined ? rows : seen.reduce((sum, one) => sum + one, 0)
  return {rows, persons: different}
}

if (process.argv[1]?.endsWith('write.mjs')) {
  const [shape, format, rows, file] = process.argv.slice(2)
  console.log(JSON.stringify(writeFile(shape, format, Number(rows), file)))
}
