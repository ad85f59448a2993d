import {describe, expect, test} from 'vitest'
import {delimited} from '../../../src/formats/delimited/index.js'
import type {ReadLimits} from '../../../src/model/format.js'
import {readAll, source} from './reading.js'

/** Rows that leave no doubt that the quote is a quote. */
const HEADER = `name,note,n\n${'"q","q","0"\n'.repeat(3)}`

/** Rows below a plain header, the same whatever the chunks, and the problems told. */
async function rows(body: string, limits: Partial<ReadLimits> = {}) {
  const whole = await readAll(delimited, source(HEADER + body, 'dirty.csv'), limits)
  for (const size of [1, 2, 5, 64]) {
    expect(await readAll(delimited, source(HEADER + body, 'dirty.csv', size), limits)).toEqual(whole)
  }
  const found = whole.problems.map(({cause, weight, detail}) => `${cause} ${weight} ${detail.split(' ')[0]}`)
  return {rows: whole.tables.flatMap(table => table.rows.slice(3)), problems: found}
}

describe('what is no valid CSV', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['a quote inside an unquoted cell is text', 'a,5" pipe,1\n', [['a', '5" pipe', '1']]],
    ['text behind a closing quote is kept', '"x"y,b,1\n', [['xy', 'b', '1']]],
    ['so is a space', '"x" ,b,1\n', [['x ', 'b', '1']]],
    ['a lone quote inside a quoted cell is text', 'a,"say "hi" to",1\n', [['a', 'say "hi" to', '1']]],
    ['even beside a comma', 'a,"say "hi, there" to",1\n', [['a', 'say "hi, there" to', '1']]],
    ['but a cell ends where the next begins', '"x"y,"b",1\n', [['xy', 'b', '1']]],
    ['doubled quotes become one', '"a ""b"" c","""",1\n', [['a "b" c', '"', '1']]],
    ['line ends in quotes belong to the cell', '"a\nb\r\nc",d,1\n', [['a\nb\r\nc', 'd', '1']]],
    [
      'a short row has empty cells',
      'a\nb,c\n',
      [
        ['a', '', ''],
        ['b', 'c', ''],
      ],
    ],
    [
      'a long row widens the table',
      'a,b,1\nc,d,2,x,y\n',
      [
        ['a', 'b', '1'],
        ['c', 'd', '2', 'x', 'y'],
      ],
    ],
    [
      'rows behind a long one stay wide',
      'c,d,2,x\na,b,1\n',
      [
        ['c', 'd', '2', 'x'],
        ['a', 'b', '1', ''],
      ],
    ],
    [
      'blank lines are no rows',
      '\n\na,b,1\n\r\n\nc,d,2\n\n\n',
      [
        ['a', 'b', '1'],
        ['c', 'd', '2'],
      ],
    ],
    ['rows of nothing but delimiters are no rows', ',,\na,b,1\n"","",""\n , ,\n', [['a', 'b', '1']]],
    [
      'the last line needs no end',
      'a,b,1\nc,d,2',
      [
        ['a', 'b', '1'],
        ['c', 'd', '2'],
      ],
    ],
    [
      'nor does the last quoted cell',
      'a,b,1\nc,d,"2"',
      [
        ['a', 'b', '1'],
        ['c', 'd', '2'],
      ],
    ],
    ['an empty last cell is a cell', 'a,b,\n', [['a', 'b', '']]],
    [
      'CR LF and LF may be mixed',
      'a,b,1\r\nc,d,2\ne,f,"3"\r\n',
      [
        ['a', 'b', '1'],
        ['c', 'd', '2'],
        ['e', 'f', '3'],
      ],
    ],
    ['a lone CR is text', 'a,b\rc,1\n', [['a', 'b\rc', '1']]],
  ]
  for (const [what, body, expected] of cases) {
    test(what, async () => expect(await rows(body)).toEqual({rows: expected, problems: []}))
  }
})

describe('a quote that never closes', () => {
  const body = 'a,"open,1\nb,"x, y",2\nc,z,3\n'
  const expected = [
    ['a', '"open', '1'],
    ['b', 'x, y', '2'],
    ['c', 'z', '3'],
  ]

  test('swallows nothing when the next cell opens', async () => {
    expect(await rows(body)).toEqual({rows: expected, problems: ['damaged notice 1']})
  })

  test('swallows nothing up to the end of the file', async () => {
    const found = await rows('a,b,1\nb,"open,2\nc,z,3\n')
    expect(found).toEqual({
      rows: [
        ['a', 'b', '1'],
        ['b', '"open', '2'],
        ['c', 'z', '3'],
      ],
      problems: ['damaged notice 1'],
    })
  })

  test('swallows nothing up to the limit of a record, and the file goes on', async () => {
    const filler = 'c,z,3\n'.repeat(400)
    const found = await rows(`b,"open,2\n${filler}d,"q, r",4\n`, {recordBytes: 1024})
    expect(found.rows).toHaveLength(402)
    expect(found.rows[0]).toEqual(['b', '"open', '2'])
    expect(found.rows.at(-1)).toEqual(['d', 'q, r', '4'])
    expect(found.problems).toEqual(['damaged notice 1'])
  })

  test('takes linear time even when every cell has one', async () => {
    const found = await readAll(delimited, source(`${HEADER}${'"""a,'.repeat(150_000)}\n`, 'x.csv'), {
      columns: 512,
    })
    expect(found.problems.map(({cause}) => cause)).toContain('too-many')
  })
})

describe('limits', () => {
  test('a record longer than the limit is left out, told as a gap, and the rest read', async () => {
    const found = await rows(`a,b,1\n${'x'.repeat(5000)}\nc,d,2\n`, {recordBytes: 1024})
    expect(found).toEqual({
      rows: [
        ['a', 'b', '1'],
        ['c', 'd', '2'],
      ],
      problems: ['line-too-long gap 1'],
    })
  })

  test('a row with too many cells keeps those within the limit', async () => {
    const found = await rows(`a,b,1\n${'x,'.repeat(100)}\nc,d,2\n`, {columns: 8})
    expect(found.rows.map(row => row.length)).toEqual([3, 8, 8])
    expect(found.rows[2]?.slice(0, 3)).toEqual(['c', 'd', '2'])
    expect(found.problems).toEqual(['too-many gap 1'])
  })

  test('NUL bytes are told', async () => {
    const found = await rows('a\0,b,1\nc,d\0\0,2\n')
    expect(found.rows).toEqual([
      ['a\0', 'b', '1'],
      ['c', 'd\0\0', '2'],
    ])
    expect(found.problems).toEqual(['damaged notice 3'])
  })

  test('no problem quotes the file', async () => {
    const {problems} = await readAll(delimited, source('a,b\n"secret,1\nsecret\0,2\n', 'x.csv'))
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(problems)).not.toContain('secret')
  })
})
