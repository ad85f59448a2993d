import fc from 'fast-check'
import {expect, test} from 'vitest'
import {json, jsonl} from '../../src/formats/json/index.js'
import {createSchemaCatalog} from '../../src/kit/schema-catalog.js'
import type {Format, RowTakers} from '../../src/model/format.js'
import {LIMITS, rowsOf, source} from '../formats/delimited/reading.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()

/** Every table with its columns and rows, and what was said of the text. */
async function read(format: Format, text: string, chunk: number, take?: RowTakers): Promise<unknown> {
  const tables: {columns: readonly string[]; readonly rows: string[]}[] = []
  const problems: string[] = []
  const sink: Parameters<Format['read']>[1] = {
    table: ({columns}) => ({id: tables.push({columns: columns.map(({name}) => name), rows: []}) - 1}),
    rows: ({id}, batch) => tables[id]?.rows.push(...rowsOf(batch).map(withoutEmptyTail)),
    describe: ({id}, columns) => {
      const table = tables[id]
      if (table !== undefined) table.columns = columns.map(({name}) => name)
    },
    member: () => Promise.reject(new Error('no members here')),
    problem: problem => problems.push(`${problem.cause} ${problem.detail}`),
    progress: () => undefined,
  }
  const catalog = createSchemaCatalog()
  const limits = {...LIMITS, recordBytes: 4096}
  await format.read(source(text, 'x.json', chunk), sink, {limits, catalog, ...(take ? {take} : {})})
  return {tables, problems}
}

/** Batches are as wide as their table was when they were handed over. */
function withoutEmptyTail(row: readonly string[]): string {
  return row.slice(0, row.findLastIndex(cell => cell !== '') + 1).join('\u0001')
}

const text = fc
  .array(
    fc.constantFrom(
      'a',
      '甲',
      ' ',
      ',',
      '{',
      '}',
      ':',
      '\\"',
      '\\\\',
      '\\n',
      '\\/',
      '\\u7532',
      '\\u0041',
      '\\ud83d\\ude00',
      '\\ud83d',
      '\\q',
    ),
    {
      maxLength: 6,
    },
  )
  .map(signs => `"${signs.join('')}"`)
const value = fc.oneof(
  {weight: 6, arbitrary: text},
  {weight: 4, arbitrary: fc.constantFrom('1', '-2.50', '1e9', 'true', 'null', '""', 'null')},
  {weight: 1, arbitrary: fc.constantFrom('{"x":1}', '[1,"b"]', '[]', 'NaN', '', '"\n"', '"', '[{"y":"c"}]')},
)
const keys = fc.constantFrom(
  ['a'],
  ['a', 'b'],
  ['姓名', 'phone_number', 'c'],
  ['b', 'a'],
  ['a', 'b', 'longer key'],
)
const object = fc
  .tuple(keys, fc.array(value, {minLength: 3, maxLength: 3}), fc.constantFrom('', ' ', '\n'))
  .map(([names, values, space]) => {
    const members = names.map((name, i) => `"${name}"${space}:${space}${values[i]}`)
    return `{${space}${members.join(`,${space}`)}${space}}`
  })
const same = fc
  .tuple(keys, fc.array(fc.array(value, {minLength: 3, maxLength: 3}), {maxLength: 12}))
  .map(([names, rows]) =>
    rows.map(values => `{${names.map((name, i) => `"${name}":${values[i]}`).join(',')}}`),
  )
const objects = fc.oneof(same, same, fc.array(object, {maxLength: 12}))

test.each([
  ['jsonl', jsonl],
  ['json', json],
] as const)('rows of %s are those of the plain loop, whatever their values', async (name, format) => {
  await fc.assert(
    fc.asyncProperty(
      objects,
      fc.constantFrom('\n', '\r\n', '\n\n'),
      fc.constantFrom(13, 5000),
      async (all, between, chunk) => {
        const written = name === 'jsonl' ? all.join(between) : `[${all.join(`,${between}`)}]`
        expect(await read(format, written, chunk, kernel.take)).toEqual(await read(format, written, chunk))
      },
    ),
    {numRuns: 1500},
  )
})

test('objects by the book are taken, and the first that is not stops it', () => {
  const all = ['{"a":"x\\u7532","b":null}', '{"a": 7, "b": "\\n"}', '{"a":null,"b":""}', '{"b":1,"a":2}']
  const bytes = Buffer.from(all.join('\n'))
  const names = ['a', 'b'].map(name => Buffer.from(name))
  const {batch, next, state} = kernel.take.objects(bytes, 0, bytes.length, names)
  expect(rowsOf(batch)).toEqual([
    ['x甲', ''],
    ['7', '\n'],
  ])
  expect([bytes.subarray(next).toString(), state]).toEqual([all[3], 'care'])
})
