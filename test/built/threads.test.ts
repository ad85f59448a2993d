import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {hongxian} from '../support/run-command.js'

const folder = mkdtempSync(join(tmpdir(), 'hongxian-threads-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** ms; a machine with other work may take long over files of this size */
const PATIENCE = 180_000

/** Above the size from which a file is cut. */
const ROWS = 420_000

function ordersFile(): string {
  const row = (i: number) =>
    `D${i},王${'甲乙丙丁戊'[i % 5]},139${String(i % 100_003).padStart(8, '0')},城东区人民路${i % 300}号,${i % 9 === 0 ? '"放门口，\n""轻放"""' : '无'}\n`
  const path = join(folder, 'orders.csv')
  writeFileSync(
    path,
    `订单号,收货人,手机号,收货地址,备注\n${Array.from({length: ROWS}, (_, i) => row(i)).join('')}`,
  )
  return path
}

test(
  'one thread, two or three: the same bytes',
  async () => {
    const path = ordersFile()
    const small = join(folder, 'more.csv')
    writeFileSync(small, '姓名,手机号\n张三,13900000000\n')
    const [one, ...more] = await Promise.all(
      ['1', '2', '3'].map(jobs =>
        hongxian(['scan', path, small, '--json', '--jobs', jobs, '--fail-on', 'never']),
      ),
    )
    expect(JSON.parse(one?.out ?? '').coverage.rows.read).toBe(ROWS + 1)
    for (const other of more) expect(other.out === one?.out).toBe(true)
  },
  PATIENCE,
)

test(
  'dumps and JSON Lines: the same bytes for any number of threads',
  async () => {
    const dumps = mkdtempSync(join(folder, 'dumps-'))
    const person = (i: number) =>
      [`王${'甲乙丙丁戊'[i % 5]}`, `139${String(i % 100_003).padStart(8, '0')}`] as const
    const address = (i: number) => `城东区人民路${i % 300}号${i % 9 === 0 ? "，'近路口'" : ''}`
    const all = (line: (i: number) => string, between: string) =>
      Array.from({length: ROWS}, (_, i) => line(i)).join(between)
    const create = 'CREATE TABLE orders (id int, name varchar(20), mobile varchar(20), address text);\n'
    const tuple = (i: number) => `(${i},'${person(i).join("','")}','${address(i).replaceAll("'", "\\'")}')`
    const copied = (i: number) => `${i}\t${person(i).join('\t')}\t${address(i)}\n`
    const object = (i: number) => ({id: i, name: person(i)[0], mobile: person(i)[1], address: address(i)})
    const files = {
      'mysql.sql': `-- MySQL dump 10.13\n${create}INSERT INTO orders VALUES ${all(tuple, ',')};\n`,
      'copy.sql': `-- PostgreSQL database dump\n${create}COPY orders FROM stdin;\n${all(copied, '')}\\.\n`,
      'orders.jsonl': all(i => JSON.stringify(object(i)), '\n'),
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dumps, name), text)
    const [one, two] = await Promise.all(
      ['1', '2'].map(jobs => hongxian(['scan', dumps, '--json', '--jobs', jobs, '--fail-on', 'never'])),
    )
    expect(JSON.parse(one?.out ?? '').coverage.rows.read).toBe(3 * ROWS)
    expect(two?.out === one?.out).toBe(true)
  },
  PATIENCE,
)

test('a thread takes one job after the other', async () => {
  const many = mkdtempSync(join(folder, 'many-'))
  for (let i = 0; i < 300; i++)
    writeFileSync(join(many, `${i}.csv`), `姓名,手机号\n张三,139${String(i).padStart(8, '0')}\n`)
  const [one, two] = await Promise.all(
    ['1', '2'].map(jobs => hongxian(['scan', many, '--json', '--jobs', jobs, '--fail-on', 'never'])),
  )
  expect(JSON.parse(one?.out ?? '').coverage.files.examined).toBe(300)
  expect(two?.out === one?.out).toBe(true)
})
