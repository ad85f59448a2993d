import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  CR,
  type Dialect,
  DOUBLE_QUOTE,
  LF,
  plain,
  SINGLE_QUOTE,
} from '../../../src/formats/delimited/dialect.js'
import {recordScan} from '../../../src/formats/delimited/records.js'
import {overWindows} from '../../../src/formats/delimited/window.js'
import {inChunks} from './scan.js'

/** What is drawn: a dialect, how eagerly cells are quoted, and how the text is cut. */
interface Writing {
  readonly dialect: Dialect
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly quoting: 'always' | 'where needed'
  readonly finalLineEnd: 'yes' | 'no'
}

const SIGNS = ['a', '1', '甲', '乙', ' ', ',', ';', '\t', '|', '"', "'", '\n', '\r', '\\', '\u{20000}', '-']

const cell = fc.oneof(
  fc.constantFrom('', 'x', '0', '甲乙', '幸福路一号'),
  fc.array(fc.constantFrom(...SIGNS), {maxLength: 6}).map(signs => signs.join('')),
)

const writing: fc.Arbitrary<Writing> = fc.record({
  dialect: fc.record({
    delimiter: fc.constantFrom(',', '\t', ';', '|', '\x01'),
    quote: fc.constantFrom(DOUBLE_QUOTE, SINGLE_QUOTE),
    escape: fc.constantFrom('doubled' as const, 'backslash' as const),
    newline: fc.constant(LF),
    padding: fc.constant('none' as const),
    nulls: fc.constant('none' as const),
    marks: fc.constant('none' as const),
  }),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  quoting: fc.constantFrom('always' as const, 'where needed' as const),
  finalLineEnd: fc.constantFrom('yes' as const, 'no' as const),
})

const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 5}), {maxLength: 12})

function written(table: readonly (readonly string[])[], how: Writing): string {
  const text = table
    .map(row => row.map(value => quoted(value, how)).join(how.dialect.delimiter))
    .join(how.lineEnd)
  return how.finalLineEnd === 'yes' && text !== '' ? text + how.lineEnd : text
}

function quoted(value: string, {dialect, quoting}: Writing): string {
  const quote = String.fromCharCode(dialect.quote)
  const needs = [dialect.delimiter, quote, '\n', '\r', '\\'].some(sign => value.includes(sign))
  if (quoting === 'where needed' && !needs) return value
  const inner =
    dialect.escape === 'doubled'
      ? value.replaceAll(quote, quote + quote)
      : value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  return quote + inner + quote
}

function reference(text: string, {dialect, lineEnd}: Writing): readonly (readonly string[])[] {
  const quote = String.fromCharCode(dialect.quote)
  const records: string[][] = parse(text, {
    delimiter: dialect.delimiter,
    quote,
    escape: dialect.escape === 'doubled' ? quote : '\\',
    record_delimiter: lineEnd,
    relax_column_count: true,
  })
  return records.filter(record => !record.every(value => isBlank(value, dialect)))
}

/** The rule of the reader: a row of nothing but spaces, delimiters and quotes is no record. */
function isBlank(value: string, dialect: Dialect): boolean {
  const quote = String.fromCharCode(dialect.quote)
  const blank = dialect.escape === 'doubled' ? quote : ''
  return [...value].every(sign => sign <= ' ' || sign === dialect.delimiter || sign === blank)
}

async function scanned(text: string, dialect: Dialect, chunk: number, window: number) {
  const found: string[][] = []
  const scan = recordScan({
    dialect,
    columns: 1,
    mostColumns: 64,
    emit: ({bytes, starts, ends, rows: count, columns}) => {
      for (let row = 0; row < count; row++)
        found.push(
          Array.from({length: columns}, (_, column) => {
            const at = row * columns + column
            return Buffer.from(bytes.subarray(starts[at], ends[at])).toString()
          }),
        )
    },
  })
  await overWindows(inChunks(Buffer.from(text), chunk), {first: window, most: 1 << 20}, scan.scan)
  return {found, incidents: scan.incidents}
}

/** Short rows have empty cells: compare without them. */
function trimmed(table: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return table.map(row => row.slice(0, row.findLastIndex(value => value !== '') + 1))
}

test('agrees with csv-parse on valid text of every dialect, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      writing,
      fc.integer({min: 1, max: 64}),
      fc.integer({min: 1, max: 64}),
      async (table, how, chunk, window) => {
        const text = written(table, how)
        const dialect = {...how.dialect, newline: how.lineEnd === '\r' ? CR : LF}
        const {found, incidents} = await scanned(text, dialect as Dialect, chunk, window)
        expect(trimmed(found)).toEqual(trimmed(reference(text, how)))
        expect({...incidents, rows: found.length}).toEqual({
          rows: found.length,
          unclosed: 0,
          overlong: 0,
          overwide: 0,
        })
      },
    ),
    {numRuns: 3000, seed: 7},
  )
})

test('any bytes at all are read the same however they are cut, without an end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...SIGNS), {maxLength: 120}),
      fc.integer({min: 1, max: 64}),
      async (signs, chunk) => {
        const text = signs.join('')
        const whole = await scanned(text, plain, text.length + 1, 4096)
        const cut = await scanned(text, plain, chunk, chunk)
        expect(trimmed(cut.found)).toEqual(trimmed(whole.found))
        expect(cut.incidents).toEqual(whole.incidents)
      },
    ),
    {numRuns: 2000, seed: 7},
  )
})
