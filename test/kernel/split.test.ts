import fc from 'fast-check'
import {expect, test} from 'vitest'
import {CR, type Dialect, LF, plain} from '../../src/formats/delimited/dialect.js'
import type {Layout} from '../../src/formats/delimited/layout.js'
import {readRecords, type TextRead} from '../../src/formats/delimited/reader.js'
import type {ReadContext} from '../../src/model/format.js'
import {LIMITS, rowsOf, source} from '../formats/delimited/reading.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()

interface Read {
  readonly result: TextRead
  readonly rows: readonly (readonly string[])[]
}

async function read(
  text: string,
  layout: Layout,
  sizes: {readonly chunk: number; readonly window: number},
  lend?: ReadContext['splitter'],
): Promise<Read> {
  const rows: string[][] = []
  const emit: Parameters<typeof readRecords>[4] = batch => rows.push(...rowsOf(batch))
  const bytes = source(text, 'x.csv', sizes.chunk)
  const result = await readRecords(bytes, layout, 0, LIMITS, emit, lend, sizes.window)
  return {result, rows: rows.map(withoutEmptyTail)}
}

/** Batches of rows that are wider than their table are as wide as the widest of them. */
function withoutEmptyTail(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex(cell => cell !== '') + 1)
}

function layoutOf(dialect: Partial<Dialect>, width: number): Layout {
  const columns = Array.from({length: width}, (_, i) => ({name: `c${i}`}))
  return {dialect: {...plain, ...dialect}, columns, from: 'nowhere', rowsAt: 0}
}

const SIGNS = [
  'a',
  '甲',
  ' ',
  ',',
  ',',
  ',',
  '"',
  '"',
  '""',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  ',"b",',
  '\n"c""d"\n',
]
const text = fc.array(fc.constantFrom(...SIGNS), {maxLength: 150}).map(signs => signs.join(''))
const dialect = fc.record({
  quote: fc.constantFrom(34, 39, 0),
  newline: fc.constantFrom<typeof LF | typeof CR>(LF, LF, CR),
})

test('rows are those of the plain loop, however written and chunked', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      dialect,
      fc.integer({min: 1, max: 6}),
      fc.constantFrom({chunk: 7, window: 16}, {chunk: 64, window: 300}, {chunk: 1000, window: 1 << 18}),
      async (written, how, width, sizes) => {
        const layout = layoutOf(how, width)
        const fast = await read(written, layout, sizes, kernel.splitter)
        expect(fast).toEqual(await read(written, layout, sizes))
      },
    ),
    {numRuns: 3000},
  )
})

test('it is lent to one reader at a time', () => {
  const rules = {delimiter: 44, quote: 34, newline: LF, columns: 2}
  const first = kernel.splitter(rules)
  expect(first).toBeDefined()
  expect(kernel.splitter(rules)).toBeUndefined()
  first?.close()
  const second = kernel.splitter(rules)
  expect(second).toBeDefined()
  second?.close()
})

test('rows by the book are taken whole, and the first that is not stops it', () => {
  const splitter = kernel.splitter({delimiter: 44, quote: 34, newline: LF, columns: 2})
  if (splitter === undefined) throw new Error('not lent')
  const bytes = Buffer.from('1,"a ""b"""\r\n\n,\n2\n3,"c"d\n4,e\n')
  splitter.window(bytes.length).set(bytes)
  const {batch, next, state} = splitter.split(0, bytes.length)
  expect(rowsOf(batch)).toEqual([
    ['1', 'a "b"'],
    ['2', ''],
  ])
  expect(state).toBe('care')
  expect(bytes.subarray(next).toString()).toBe('3,"c"d\n4,e\n')
  splitter.close()
})
