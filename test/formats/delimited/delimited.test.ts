import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cutDelimited, delimited, delimitedParts, layoutIn} from '../../../src/formats/delimited/index.js'
import {asUtf8, lineText} from '../../../src/formats/encoding.js'
import {memorySource} from '../../../src/formats/source.js'
import {createSchemaCatalog} from '../../../src/kit/schema-catalog.js'
import type {Batch} from '../../../src/model/records.js'
import {encode} from '../encoding/encode.js'
import {LIMITS, readAll, rowsOf, source} from './reading.js'

async function only(text: string | Uint8Array, name = 'sample.csv') {
  const {tables, problems} = await readAll(delimited, source(text, name))
  expect(problems).toEqual([])
  expect(tables).toHaveLength(1)
  return tables[0]
}

describe('reading', () => {
  test('one table, named as the file, names from the header row', async () => {
    const table = await only('姓名,电话\r\n测试甲,000\r\n测试乙,001\r\n', '名单.csv')
    expect(table?.name).toBe('名单.csv')
    expect(table?.header.from).toBe('header row')
    expect(table?.columns).toEqual(['姓名', '电话'])
    expect(table?.rows).toEqual([
      ['测试甲', '000'],
      ['测试乙', '001'],
    ])
  })

  test('in every encoding', async () => {
    const text = '姓名,电话\r\n测试甲,000\r\n测试乙,001\r\n'
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
      const utf8 = await asUtf8(source(encode(text, encoding), 'a.csv'), {
        problem: () => expect.unreachable(),
      })
      expect((await readAll(delimited, utf8)).tables[0]).toMatchObject({
        columns: ['姓名', '电话'],
        rows: [
          ['测试甲', '000'],
          ['测试乙', '001'],
        ],
      })
    }
  })

  test('no values as \\N are empty', async () => {
    expect((await only('id\tname\n1\t\\N\n2\tb\n'))?.rows).toEqual([
      ['1', ''],
      ['2', 'b'],
    ])
  })

  test('digits marked as text for spreadsheets lose the marks', async () => {
    const table = await only('id,no\n="012",\'0130\n"=""014""",x\'1\n')
    expect(table?.rows).toEqual([
      ['012', '0130'],
      ['014', "x'1"],
    ])
  })

  test('backslash escapes', async () => {
    const table = await only('id,say\n1,"a \\"b\\" \\\\ c"\n2,"d"\n')
    expect(table?.rows).toEqual([
      ['1', 'a "b" \\ c'],
      ['2', 'd'],
    ])
  })

  test('delimiters of several characters, through csv-parse', async () => {
    const table = await only('id@|@name@|@city\n1@|@测试甲@|@\n2@|@测试乙@|@某市\n')
    expect(table?.columns).toEqual(['id', 'name', 'city'])
    expect(table?.rows).toEqual([
      ['1', '测试甲', ''],
      ['2', '测试乙', '某市'],
    ])
  })

  test('columns under a second header row carry its cells as notes', async () => {
    const table = await only('id,name\nint,varchar(9)\n1,a\n')
    expect(table?.header.columns).toEqual([
      {name: 'id', note: 'int'},
      {name: 'name', note: 'varchar(9)'},
    ])
    expect(table?.rows).toEqual([['1', 'a']])
  })

  test('a first record longer than the usual head', async () => {
    const long = `id,text\n1,"${'甲,\n'.repeat(40_000)}"\n2,b\n`
    expect((await only(long))?.rows.map(row => [row[0], row[1]?.length])).toEqual([
      ['1', 120_000],
      ['2', 1],
    ])
  })

  test('an empty file, and one of blank lines, hold no table', async () => {
    expect(await readAll(delimited, source('', 'x.csv'))).toEqual({tables: [], problems: []})
    expect(await readAll(delimited, source('\n\n', 'x.csv'))).toEqual({tables: [], problems: []})
  })

  test('a header alone is a table without rows', async () => {
    expect((await only('id,name,phone\n'))?.rows).toEqual([])
  })
})

describe('what is claimed', () => {
  const prose =
    '这是一段文字，没有表格。\nIt was a fine day, and we went out.\nNothing here, either, is a table.\n'
  const log = '2020-01-01 10:00:00,123 INFO started\n2020-01-01 10:00:01,456 WARN slow\n'.repeat(5)
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['a.csv', 'id,name\n1,a\n', 'yes'],
    ['a.CSV', 'id,name\n1,a\n', 'yes'],
    ['a.tsv', 'id\tname\n1\ta\n', 'yes'],
    ['list.csv', '000\n001\n', 'maybe'],
    ['empty.csv', '', 'maybe'],
    ['a.txt', 'id,name\n1,a\n2,b\n', 'maybe'],
    ['a.txt', '000,2020-01-01\n001,2020-01-02\n002,2020-01-03\n', 'maybe'],
    ['part-00000', '1\x01a\n2\x01b\n3\x01c\n', 'maybe'],
    ['a.xls', '姓名\t电话\n测试甲\t000\n', 'maybe'],
    ['track.plt', `track\n${'39.1,116.1,0\n'.repeat(20)}`, 'maybe'],
    ['a.txt', prose, 'no'],
    ['a.txt', '', 'no'],
    ['server.log', log, 'no'],
    ['a.json', '{"a":1,"b":2}\n', 'no'],
    ['a.txt', '[{"a":1,"b":2},\n{"a":1,"b":2}]\n', 'no'],
    ['a.txt', "INSERT INTO t VALUES (1,'a');\nINSERT INTO t VALUES (2,'b');\n", 'no'],
    ['a.csv', Uint8Array.from({length: 2000}, (_, i) => (i * 2_654_435_761) >>> 24), 'no'],
    ['a.md', '| a | b |\n|---|---|\n| 1 | 2 |\n', 'no'],
  ]
  for (const [name, text, expected] of cases) {
    test(`${name}: ${expected} (${text.length})`, () =>
      expect(delimited.sniff(Buffer.from(text), name)).toBe(expected))
  }
})

describe('cuts', () => {
  const line = (i: number) => `${i},"测试${i}, ""x""","first\nsecond ${i}",${'y'.repeat(i % 40)}`
  const text = `id,name,text,rest\n${Array.from({length: 4000}, (_, i) => line(i)).join('\n')}\n`

  async function inParts(bytes: Uint8Array, parts: number) {
    const place = {path: 'big.csv', members: []}
    const lines = await lineText(memorySource(place, bytes))
    const cutting = lines && (await cutDelimited(lines, await layoutIn(lines)))
    if (lines === undefined || cutting === undefined) throw new Error('no text to cut')
    const starts = [cutting.start]
    for (let i = 1; i < parts; i++) {
      const start = await cutting.cutAt(Math.floor((bytes.length * i) / parts), cutting.knowledge)
      if (start !== undefined) starts.push(start)
    }
    const rows: string[][] = []
    const sink = {
      table: () => ({id: 0}),
      rows: (_table: object, batch: Batch) => void rows.push(...rowsOf(batch)),
      describe: () => undefined,
      problem: () => undefined,
    }
    const reader = delimitedParts(cutting.knowledge, {
      text: lines,
      sink,
      context: {catalog: createSchemaCatalog(), limits: LIMITS},
    })
    const states = []
    for (const [i, start] of starts.entries())
      states.push((await reader.read(lines, start, starts[i + 1]?.at ?? bytes.length)).state)
    return {rows, starts, states, cutting, reader, lines}
  }

  test('parts together are the whole', async () => {
    const whole = await readAll(delimited, source(text, 'big.csv'))
    for (const parts of [1, 2, 3, 7, 16]) {
      const {rows, starts, states} = await inParts(Buffer.from(text), parts)
      expect(starts).toHaveLength(parts)
      expect(new Set(states)).toEqual(new Set(['record']))
      expect(rows).toEqual(whole.tables[0]?.rows)
    }
  })

  test('a part cut inside a cell is not clean', async () => {
    const {cutting, reader, lines} = await inParts(Buffer.from(text), 1)
    const wrong = Buffer.from(text).indexOf('\nsecond 2000') + 1
    expect((await reader.read(lines, cutting.start, wrong)).state).toBe('unclean')
  })

  test('a text without line ends is not cut', async () => {
    const {starts} = await inParts(Buffer.from(`a,b\n${'x'.repeat(300_000)}`), 4)
    expect(starts).toHaveLength(1)
  })
})

test('any bytes are read without a throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 600}), fc.integer({min: 1, max: 64}), async (bytes, chunk) => {
      delimited.sniff(bytes, 'x.txt')
      const whole = await readAll(delimited, source(bytes, 'x.csv'), {recordBytes: 128})
      expect(await readAll(delimited, source(bytes, 'x.csv', chunk), {recordBytes: 128})).toEqual(whole)
    }),
    {numRuns: 500, seed: 3},
  )
})
