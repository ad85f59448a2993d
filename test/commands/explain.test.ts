import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {captureOutput} from '@oclif/test'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import Explain from '../../src/commands/explain.js'
import {scan} from '../../src/index.js'
import {displayWidth} from '../../src/kit/columns.js'
import {UsageError} from '../../src/model/errors.js'
import type {ExplainDocument, TableExplanation} from '../../src/model/explain.js'
import {root} from '../house/sources.js'

const PEOPLE = 40
const SURNAMES = ['赵', '钱', '孙', '李', '周']
const GIVEN = ['甲乙', '丙丁', '戊己', '庚辛', '壬癸', '子丑', '寅卯', '辰巳']

/** Invented people: a range of numbers that is given to nobody, one in ten masked. */
const people = Array.from({length: PEOPLE}, (_, i) => ({
  id: String(7_000_000 + i),
  name: `${SURNAMES[i % 5]}${GIVEN[i % 8]}`,
  phone: i % 10 === 9 ? `199****${String(1000 + i)}` : `1990000${String(1000 + i)}`,
}))
const REMARK = '请尽快回电 19900007777 谢谢，明天下午之前都可以联系到我本人'

const folder = mkdtempSync(join(tmpdir(), 'hongxian-explain-'))
const users = join(folder, 'users.csv')
const file = (name: string, rows: readonly (readonly string[])[]) => {
  writeFileSync(join(folder, name), rows.map(row => `${row.join(',')}\n`).join(''))
}

beforeAll(() => {
  mkdirSync(join(folder, 'deep'))
  file('users.csv', [
    ['id', 'name', 'phone', 'remark', 'status'],
    ...people.map(({id, name, phone}, i) => [id, name, phone, i === 0 ? REMARK : '', String(i % 2)]),
  ])
  file('deep/orders.csv', [
    ['order_no', 'user_id', 'product', 'amount', 'create_time'],
    ...people.map(({id}, i) => [`T2024${1000 + i}`, id, '雨伞', `${i}.50`, '2024-05-06 07:08:09']),
  ])
})
afterAll(() => rmSync(folder, {recursive: true}))

async function output(...args: readonly string[]): Promise<string> {
  const {stdout, stderr, error} = await captureOutput(() => Explain.run([...args], root))
  if (error) throw error
  expect(stderr).toBe('')
  return stdout
}

async function explained(...args: readonly string[]): Promise<ExplainDocument> {
  return JSON.parse(await output(...args, '--json'))
}

async function tableOf(name: string, ...args: readonly string[]): Promise<TableExplanation> {
  const {tables} = await explained(...args)
  const found = tables.find(({source}) => source.endsWith(name))
  if (found === undefined) throw new Error(`no table ${name} in ${tables.map(({source}) => source).join()}`)
  return found
}

describe('one truth', () => {
  test('columns, records and links are those of a scan', async () => {
    const {document} = await scan({paths: [folder], jobs: 1})
    const {tables} = await explained(folder)
    expect(tables.length).toBe(2)
    for (const table of document.tables) {
      const mine = tables.find(({source}) => source === table.source)
      expect(mine).toMatchObject({
        ...table,
        columns: table.columns.map(({name, kind, confidence, evidence}) => ({
          name,
          kind,
          confidence,
          evidence,
        })),
      })
    }
  })

  test('the signature of a row is one of the table’s', async () => {
    for (const row of ['1', '10', '11']) {
      const {record, signatures} = await tableOf('users.csv', users, '--record', row)
      const same = signatures.find(({kinds}) => kinds.join() === record?.class.kinds.join())
      expect(same).toMatchObject(record?.class ?? {})
    }
  })
})

describe('columns', () => {
  test('tell header, values, decision and what lost', async () => {
    const {columns} = await tableOf('users.csv', users)
    const [id, name, phone, remark] = columns
    expect(phone).toMatchObject({
      column: 3,
      kind: 'mobile',
      readings: [{kind: 'mobile', strength: 'exact', from: 'name'}],
      sample: {rows: PEOPLE, filled: PEOPLE},
    })
    expect(phone?.values.find(({kind}) => kind === 'mobile')).toMatchObject({proof: 36, masked: 4, false: 0})
    expect(name?.kind).toBe('person_name')
    expect(id?.kind).toBe('none')
    expect(remark).toMatchObject({sample: {filled: 1, prose: 1}, look: 'inside'})
  })

  test('are read from the comments of a dump, which the page shows', async () => {
    const dump = join(folder, 'dump.sql')
    writeFileSync(
      dump,
      `CREATE TABLE t_client (id bigint NOT NULL, a1 varchar(20) COMMENT '手机号', PRIMARY KEY (id)) COMMENT='客户';
INSERT INTO t_client VALUES (1,'19900001234'),(2,'19900001235');\n`,
    )
    const {columns, headerFrom, note} = await tableOf('dump.sql', `${dump}#t_client`)
    const page = await output(dump, '--lang', 'zh')
    rmSync(dump)
    expect([headerFrom, note]).toEqual(['schema', '客户'])
    expect(columns[1]).toMatchObject({comment: '手机号', kind: 'mobile', evidence: ['comment', 'values']})
    expect(columns[1]?.readings[0]).toMatchObject({kind: 'mobile', from: 'note'})
    expect(page).toContain('「手机号」')
    expect(page).toContain('注释正是 手机号 mobile')
  })

  test('a pinned column says so', async () => {
    const settings = join(folder, 'pins.yaml')
    writeFileSync(settings, 'columns:\n  - {column: phone, kind: none}\n')
    const {columns} = await tableOf('users.csv', users, '--config', settings)
    expect(columns[2]).toMatchObject({kind: 'none', evidence: ['settings']})
    expect(columns[2]?.rejected[0]).toMatchObject({kind: 'mobile', why: 'settings'})
    rmSync(settings)
  })
})

describe('links', () => {
  test('are found in the folder, and a file alone says that it cannot know', async () => {
    const linked = await tableOf('orders.csv', folder)
    expect(linked).toMatchObject({person: 'linked', link: {column: 'user_id', toColumn: 'id'}})
    const alone = await explained(join(folder, 'deep', 'orders.csv'))
    expect(alone).toMatchObject({scope: 'file', tables: [{person: 'none'}]})
    expect(alone.tables[0]).not.toHaveProperty('link')
    expect(await output(join(folder, 'deep', 'orders.csv'), '--lang', 'en')).toContain('need the folder')
  })
})

describe('one row', () => {
  test('is told cell by cell', async () => {
    const masked = await tableOf('users.csv', users, '--record', '10')
    expect(masked.record?.cells[2]).toMatchObject({degree: 'masked', held: ['mobile~masked']})
    const first = await tableOf('users.csv', users, '--record', '1')
    expect(first.record?.cells[2]).toMatchObject({degree: 'proof', held: ['mobile']})
    expect(first.record?.cells[3]).toMatchObject({kind: 'none', held: ['mobile']})
  })

  test('that is not there is a mistake at the keyboard', async () => {
    await expect(output(users, '--record', '41')).rejects.toThrow(UsageError)
    await expect(output(users, '--record', '41')).rejects.toThrow('40')
  })
})

describe('the table asked for', () => {
  test('stands alone, in any case', async () => {
    const {tables} = await explained(`${folder}#USERS.csv`)
    expect(tables.map(({table}) => table)).toEqual(['users.csv'])
  })

  test('is suggested when mistyped', async () => {
    await expect(output(`${folder}#user.csv`)).rejects.toThrow('users.csv')
  })
})

describe('what a person sees', () => {
  const pages = async (...args: readonly string[]) => [
    await output(folder, '--lang', 'zh', ...args),
    await output(folder, '--lang', 'en', ...args),
  ]

  test('fits a terminal, however long names are', async () => {
    const long = join(folder, 'long.csv')
    const names = [
      '最近一次紧急联系人的手机号码（本人确认过的那一个）',
      'emergency_contact_mobile_number_confirmed',
    ]
    writeFileSync(long, `${names.join(',')}\n19900001234,19900001235\n`)
    const all = await pages('--record', '1')
    rmSync(long)
    for (const page of all) expect(page.split('\n').filter(line => displayWidth(line) > 80)).toEqual([])
  })

  test('is in one language and names kinds, patterns and readings', async () => {
    const [zh, en] = await pages()
    for (const word of ['手机号 mobile', '经关联键识别到人', '交易信息（重要）', '已核原文'])
      expect(zh).toContain(word)
    for (const word of ['Decision', 'a key leads to a person', 'Transactions (important)', 'read in full'])
      expect(en).toContain(word)
  })

  test('holds no raw value, nor does the JSON form', async () => {
    const raw = [
      ...people.flatMap(({id, name, phone}) => [id, name, phone]),
      '19900007777',
      REMARK,
      'T20241000',
    ]
    const all = [...(await pages('--record', '1')), ...(await pages('--record', '10'))]
    for (const text of [...all, await output(folder, '--json', '--record', '1')])
      expect(raw.filter(value => text.includes(value))).toEqual([])
  })

  test('cannot be steered by names in the data', async () => {
    const hostile = join(folder, 'hostile.csv')
    writeFileSync(hostile, '姓名,phone\u001b[31m::error::x,b\u202ec\n赵甲乙,19900001234,1\n')
    const text = await output(hostile)
    rmSync(hostile)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|::error::/)
    expect(text).toContain('\\u{1b}')
  })
})
