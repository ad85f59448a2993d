import fc from 'fast-check'
import {expect, test} from 'vitest'
import {overWindows} from '../../../src/formats/delimited/window.js'
import {DocumentReader} from '../../../src/formats/json/document.js'
import {json, jsonl} from '../../../src/formats/json/index.js'
import {layoutOf} from '../../../src/formats/json/layout.js'
import {outline} from '../../../src/formats/json/outline.js'
import {tablesOf} from '../../../src/formats/json/tables.js'
import {LIMITS, readAll, rowsOf, source} from '../delimited/reading.js'
import {inChunks} from '../delimited/scan.js'

const text = fc.oneof(
  fc.constantFrom('', 'a', '测试甲', '000'),
  fc
    .array(
      fc.constantFrom('a', '"', '\\', '\n', '甲', '\u{20000}', '/', 'u', '{', '}', '[', ']', ',', ':', ' '),
      {maxLength: 6},
    )
    .map(signs => signs.join('')),
)
/** A list of nothing but nulls and empty texts makes its row one that is filled. */
function isFilled(list: readonly unknown[]): boolean {
  return list.length === 0 || list.some(each => each !== null && each !== '')
}

const plain = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
const key = fc.constantFrom('a', 'b', 'c', '名', 'k"q', 'long key')
const value: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 4, arbitrary: plain},
  {weight: 1, arbitrary: fc.array(plain, {maxLength: 3}).filter(isFilled)},
  {weight: 1, arbitrary: fc.dictionary(key, plain, {maxKeys: 3})},
)
const rows = fc.array(fc.dictionary(key, value, {maxKeys: 5}), {minLength: 1, maxLength: 8})

/** What the cells of a row should be, by the path of their keys; empty ones left out. */
function flattened(row: unknown, above = ''): readonly (readonly [string, string])[] {
  return Object.entries(Object(row)).flatMap(([name, cell]): readonly (readonly [string, string])[] => {
    const path = above === '' ? name : `${above}.${name}`
    if (Array.isArray(cell))
      return shown(
        path,
        cell
          .filter(each => each !== null && each !== '')
          .map(String)
          .join(','),
      )
    if (typeof cell === 'object' && cell !== null) return flattened(cell, path)
    return shown(path, cell === null ? '' : String(cell))
  })
}

function shown(path: string, cell: string): readonly (readonly [string, string])[] {
  return cell === '' ? [] : [[path, cell]]
}

/** Cells by name, of rows that hold any. */
async function scanned(bytes: Uint8Array, chunk: number, window: number) {
  let names: readonly string[] = []
  const found: string[][] = []
  const sink = {
    table: (header: {readonly columns: readonly {readonly name: string}[]}) => {
      names = header.columns.map(({name}) => name)
      return {id: 0}
    },
    describe: (_: unknown, columns: readonly {readonly name: string}[]) => {
      names = columns.map(({name}) => name)
    },
    rows: (_: unknown, batch: Parameters<typeof rowsOf>[0]) => {
      found.push(...rowsOf(batch))
    },
  }
  const layout = {...layoutOf(outline(new Uint8Array(0))), maps: new Set<string>()}
  const tables = tablesOf({path: 'x.json', members: []}, 'x.json', sink, 64, 'plain')
  const reader = new DocumentReader(layout, tables, LIMITS)
  await overWindows(inChunks(bytes, chunk), {first: window, most: 1 << 20}, reader.consume)
  const cells = found.map(row => row.flatMap((cell, i) => shown(names[i] ?? '?', cell)).sort())
  return {cells, findings: reader.findings}
}

test('agrees with JSON.parse, however the text is printed and cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom(undefined, 1, '\t'),
      fc.integer({min: 1, max: 64}),
      fc.integer({min: 1, max: 64}),
      fc.constantFrom('as it is', 'escaped'),
      async (table, indent, chunk, window, form) => {
        const printed = JSON.stringify(table, null, indent)
        const written = form === 'escaped' ? printed.replace(/[^\0-\x7f]/g, codes) : printed
        const {cells, findings} = await scanned(Buffer.from(written), chunk, window)
        const expected = table.map(row => [...new Map(flattened(row))].sort())
        expect(cells).toEqual(expected.filter(row => row.length > 0))
        expect(findings).toMatchObject({brokenRecords: 0, brokenPlaces: 0, overlong: 0, ending: 'complete'})
      },
    ),
    {numRuns: 2000, seed: 5},
  )
})

function codes(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

test('any text is read the same however it is cut, without a throw', async () => {
  const sign = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\n',
    ' ',
    'a',
    '1',
    '\\',
    'null',
    '"a":1',
    '{"a":',
    '甲',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(sign, {maxLength: 60}), fc.integer({min: 1, max: 32}), async (signs, chunk) => {
      const bytes = signs.join('')
      for (const format of [json, jsonl]) {
        format.sniff(Buffer.from(bytes), 'x.json')
        const whole = await readAll(format, source(bytes, 'x.json'))
        expect(await readAll(format, source(bytes, 'x.json', chunk))).toEqual(whole)
        await readAll(format, source(bytes, 'x.json', chunk), {recordBytes: 16, nesting: 3, columns: 3})
      }
    }),
    {numRuns: 1000, seed: 5},
  )
})
