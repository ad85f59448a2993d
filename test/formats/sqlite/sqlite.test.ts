import {describe, expect, it} from 'vitest'
import {sqlite} from '../../../src/formats/sqlite/index.js'
import {zip} from '../../../src/formats/zip/index.js'
import {lines, readAs, told} from '../contract/reading.js'
import {zipOf} from '../zip/build.js'
import {databaseOf, leafPage, PAGE, pageOf, recordOf, type Table, u32, varint} from './build.js'

const formats = [sqlite, zip, lines]
const read = (tables: readonly Table[], others: readonly Buffer[] = [], own = {}) =>
  readAs('a.db', databaseOf(tables, others), formats, own)

const PEOPLE: Table = {
  name: '客户',
  sql: 'CREATE TABLE "客户" (id INTEGER PRIMARY KEY, 姓名 TEXT, 余额 REAL, big INT, photo BLOB)',
  rows: [
    [null, '某甲', 1.5, 2 ** 40, Buffer.from('ffd8ff', 'hex')],
    [null, '某乙', null, -5, null],
    [null, null, 0, 1, Buffer.alloc(0)],
  ],
}

describe('sqlite', () => {
  it('reads values of all kinds, row ids in the column that names them, columns from the definition', async () => {
    const {tables, problems} = await read([PEOPLE])
    expect(problems).toEqual([])
    expect(tables.map(table => table.table)).toEqual(['客户'])
    expect(tables[0]?.header.from).toBe('schema')
    expect(tables[0]?.header.primaryKey).toEqual(['id'])
    expect(tables[0]?.header.columns.map(({name, type}) => `${name} ${type}`)).toEqual([
      'id INTEGER',
      '姓名 TEXT',
      '余额 REAL',
      'big INT',
      'photo BLOB',
    ])
    expect(tables[0]?.rows).toEqual([
      ['1', '某甲', '1.5', '1099511627776', '0xffd8ff'],
      ['2', '某乙', '', '-5', ''],
      ['3', '', '0', '1', ''],
    ])
  })

  it('follows inner pages and overflow pages', async () => {
    const long = '很长'.repeat(500)
    const record = recordOf([null, long])
    // What lies in the page itself, and how much goes on in each further page.
    const [most, least] = [PAGE - 35, Math.floor(((PAGE - 12) * 32) / 255) - 23]
    const fitting = least + ((record.length - least) % (PAGE - 4))
    const local = fitting <= most ? fitting : least
    const rest = record.subarray(local)
    const chain: Buffer[] = []
    for (let at = 0; at < rest.length; at += PAGE - 4) {
      const last = at + PAGE - 4 >= rest.length
      chain.push(Buffer.concat([u32(last ? 0 : 6 + chain.length), rest.subarray(at, at + PAGE - 4)], PAGE))
    }
    const cell = Buffer.concat([varint(record.length), varint(2), record.subarray(0, local), u32(5)])
    const inner = pageOf(5, [Buffer.concat([u32(3), varint(1)])], 0, 4)
    const table = {
      name: 't',
      sql: 'CREATE TABLE t (id INTEGER PRIMARY KEY, note TEXT)',
      rows: [],
      page: inner,
    }
    const {tables, problems} = await read(
      [table],
      [leafPage([[null, '短']], 0), pageOf(13, [cell]), ...chain],
    )
    expect(problems).toEqual([])
    expect(tables[0]?.rows).toEqual([
      ['1', '短'],
      ['2', long],
    ])
  })

  it('reads tables without row ids, whose key comes first', async () => {
    const cells = [
      ['NO1', 5],
      ['NO2', 6],
    ].map(row => {
      const record = recordOf(row)
      return Buffer.concat([varint(record.length), record])
    })
    const sql = 'CREATE TABLE orders (amount INT, no TEXT, PRIMARY KEY (no)) WITHOUT ROWID'
    const {tables} = await read([{name: 'orders', sql, rows: [], page: pageOf(10, cells)}])
    expect(tables[0]?.names).toEqual(['amount', 'no'])
    expect(tables[0]?.rows).toEqual([
      ['5', 'NO1'],
      ['6', 'NO2'],
    ])
  })

  it('leaves its own tables out, and announces empty ones', async () => {
    const {tables} = await read([
      {name: 'sqlite_sequence', sql: 'CREATE TABLE sqlite_sequence(name,seq)', rows: [['t', 5]]},
      {name: 'empty', sql: 'CREATE TABLE empty (phone TEXT)', rows: []},
    ])
    expect(tables.map(table => [table.table, table.rows.length])).toEqual([['empty', 0]])
  })

  it('is read within an archive', async () => {
    const {tables} = await readAs('a.zip', zipOf([{name: 'a.db', data: databaseOf([PEOPLE])}]), formats)
    expect(tables.map(table => [table.source, table.rows.length])).toEqual([['a.zip!a.db', 3]])
  })

  it('does not follow a tree that comes back to itself', async () => {
    const inner = pageOf(5, [Buffer.concat([u32(2), varint(1)])], 0, 2)
    const result = await read([{...PEOPLE, page: inner}])
    expect(told(result)).toEqual(['gap damaged a.db'])
  })

  it('makes a gap of a damaged table, and reads the others', async () => {
    const result = await read([
      {...PEOPLE, page: Buffer.alloc(PAGE, 0x77)},
      {...PEOPLE, name: 'other', sql: 'CREATE TABLE other (a, b, c, d, e)'},
    ])
    expect(told(result)).toEqual(['gap damaged a.db'])
    expect(result.tables.map(table => table.rows.length)).toEqual([0, 3])
  })

  it('leaves out rows longer than the limit, and says how many', async () => {
    const result = await read(
      [{name: 't', sql: 'CREATE TABLE t (a TEXT)', rows: [['x'.repeat(500)], ['y']]}],
      [],
      {recordBytes: 300},
    )
    expect(result.problems.map(({cause, detail}) => `${cause} ${detail.slice(0, 6)}`)).toEqual([
      'too-large 1 rows',
    ])
    expect(result.tables[0]?.rows).toEqual([[''], ['y']])
  })
})
