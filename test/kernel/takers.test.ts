import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readScript} from '../../src/formats/sql/reader.js'
import {createSchemaCatalog} from '../../src/kit/schema-catalog.js'
import type {RowTakers} from '../../src/model/format.js'
import {LIMITS, rowsOf, source} from '../formats/delimited/reading.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()

interface Script {
  readonly rows: readonly string[]
  readonly problems: readonly string[]
}

/** Every row of every table, in the order of the script, and what was said of it. */
async function read(text: string, window: number, take?: RowTakers): Promise<Script> {
  const names: string[] = []
  const rows: string[] = []
  const problems: string[] = []
  const sink: Parameters<typeof readScript>[1] = {
    table: ({place}) => ({id: names.push(place.table ?? '') - 1}),
    rows: ({id}, batch) => rows.push(...rowsOf(batch).map(cells => [names[id], ...cells].join('\u0001'))),
    describe: () => undefined,
    member: () => Promise.reject(new Error('no members here')),
    problem: problem => problems.push(`${problem.cause} ${problem.detail}`),
    progress: () => undefined,
  }
  const context = {limits: LIMITS, catalog: createSchemaCatalog(), ...(take === undefined ? {} : {take})}
  await readScript(source(text, 'x.sql', 97), sink, context, window)
  return {rows, problems}
}

const literal = fc
  .array(
    fc.constantFrom('a', '甲', ' ', ',', '(', ')', "''", '\\\\', "\\'", '\\n', '\\%', '\\', '"', ';', '\n'),
    {maxLength: 6},
  )
  .map(signs => `'${signs.join('')}'`)
const value = fc.oneof(
  {weight: 6, arbitrary: literal},
  {weight: 4, arbitrary: fc.constantFrom('1', '-2.50', '1e9', 'NULL', 'null', 'true', ' 7', '8 ')},
  {
    weight: 1,
    arbitrary: fc.constantFrom("N'x'", "x'41'", 'DEFAULT', "b'0'", 'now()', '', "_utf8'a'", '{', "'"),
  },
)
const row = fc.array(value, {minLength: 1, maxLength: 4})
const statement = fc
  .tuple(
    fc.integer({min: 1, max: 4}),
    fc.array(row, {minLength: 1, maxLength: 12}),
    fc.constantFrom(',', ', ', ',\n', ' , '),
  )
  .map(([width, rows, between]) => {
    const tuples = rows.map(
      cells => `(${Array.from({length: width}, (_, i) => cells[i % cells.length]).join(',')})`,
    )
    return `INSERT INTO \`t${width}\` VALUES ${tuples.join(between)};\n`
  })
const dialect = fc.constantFrom('-- MySQL dump 10.13\n', '-- PostgreSQL database dump\n', '')

test('rows of statements are those of the plain loop, whatever their values', async () => {
  await fc.assert(
    fc.asyncProperty(
      dialect,
      fc.array(statement, {maxLength: 5}),
      fc.constantFrom(64, 300, 1 << 16),
      async (head, all, window) => {
        const text = head + all.join('')
        expect(await read(text, window, kernel.take)).toEqual(await read(text, window))
      },
    ),
    {numRuns: 1500},
  )
})

const copied = fc
  .array(
    fc.constantFrom(
      'a',
      '甲',
      ' ',
      '\\N',
      '\\t',
      '\\n',
      '\\\\',
      '\\.',
      '\\101',
      '\\x41',
      '\\',
      'N',
      '\t',
      '\r',
    ),
    {maxLength: 5},
  )
  .map(signs => signs.join(''))
const lines = fc.array(
  fc.array(copied, {minLength: 1, maxLength: 3}).map(cells => cells.join('\t')),
  {maxLength: 30},
)

test('lines of COPY are those of the plain loop, whatever their cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.constantFrom('\\.\n', '\\.\r\n', ''),
      fc.constantFrom(64, 300, 1 << 16),
      async (all, end, window) => {
        const text = `COPY t (a, b) FROM stdin;\n${all.map(line => `${line}\n`).join('')}${end}INSERT INTO u VALUES (1);\n`
        expect(await read(text, window, kernel.take)).toEqual(await read(text, window))
      },
    ),
    {numRuns: 1500},
  )
})

test('rows by the book are taken, and the first that is not stops it', () => {
  const bytes = Buffer.from("(1,'a''b'),\n(NULL,'\\n'),(x'41','c')")
  const {batch, next, state} = kernel.take.tuples(bytes, 0, bytes.length, 2, 'escape')
  expect(rowsOf(batch)).toEqual([
    ['1', "a'b"],
    ['', '\n'],
  ])
  expect([bytes.subarray(next).toString(), state]).toEqual(["(x'41','c')", 'care'])
  const lined = Buffer.from('1\t\\N\n\\\\\tb\\tc\r\n\\.\n')
  const taken = kernel.take.lines(lined, 0, lined.length, 2, 9)
  expect(rowsOf(taken.batch)).toEqual([
    ['1', ''],
    ['\\', 'b\tc'],
  ])
  expect([lined.subarray(taken.next).toString(), taken.state]).toEqual(['\\.\n', 'care'])
})
