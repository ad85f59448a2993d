import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {text} from '../../../src/formats/text.js'
import type {ReadLimits} from '../../../src/model/format.js'
import {readAll, source} from '../delimited/reading.js'

async function rows(content: string, limits: Partial<ReadLimits> = {}) {
  const whole = await readAll(text, source(content, 'a.txt'), limits)
  for (const size of [1, 3, 64])
    expect(await readAll(text, source(content, 'a.txt', size), limits)).toEqual(whole)
  expect(whole.tables.every(({columns, name}) => columns.join() === 'text' && name === 'a.txt')).toBe(true)
  return {rows: whole.tables.flatMap(table => table.rows.flat()), problems: whole.problems}
}

describe('a row is', () => {
  test('a line that is not blank, without the blanks around it', async () => {
    expect(await rows('甲乙\n\n  b c \r\n\t\nlast')).toEqual({rows: ['甲乙', 'b c', 'last'], problems: []})
  })
  test('a line ended by CR alone', async () => {
    expect((await rows('a\rb\r\rc')).rows).toEqual(['a', 'b', 'c'])
  })
  test('a message with its lines, in a chat', async () => {
    const chat = `2020-01-01 10:00:00 测试甲(10000)\n你好\n\n2020-01-01 10:00:05 测试乙(10001)\n在\n吗\n\n2020/1/2 9:00 测试甲(10000)\n好\n`
    expect((await rows(chat)).rows).toEqual([
      '2020-01-01 10:00:00 测试甲(10000)\n你好',
      '2020-01-01 10:00:05 测试乙(10001)\n在\n吗',
      '2020/1/2 9:00 测试甲(10000)\n好',
    ])
  })
  test('the same when the name comes first', async () => {
    const chat =
      '测试甲 2020-01-01 10:00:00\n你好\n测试乙 2020-01-01 10:00:05\n在\n测试甲 2020-01-01 10:01\n好\n'
    expect((await rows(chat)).rows).toHaveLength(3)
  })
  test('an event with its trace, in a log', async () => {
    const log = `[2020-01-01 10:00:00] started\n[2020-01-01 10:00:01] failed\n  at a\n  at b\n[2020-01-01 10:00:02] ended\n`
    expect((await rows(log)).rows).toEqual([
      '[2020-01-01 10:00:00] started',
      '[2020-01-01 10:00:01] failed\n  at a\n  at b',
      '[2020-01-01 10:00:02] ended',
    ])
  })
  test('a line, where dates are rare', async () => {
    const prose = `${'一行文字\n'.repeat(30)}2020-01-01\n2020-01-02\n2020-01-03\n${'again\n'.repeat(3)}`
    expect((await rows(prose)).rows).toHaveLength(36)
  })
  test('part of a message that does not end', async () => {
    const log = `${'2020-01-01 10:00:00 a\n'.repeat(4000)}${'line\n'.repeat(40_000)}`
    const found = await readAll(text, source(log, 'a.txt'))
    expect(found.tables[0]?.rows).toHaveLength(4003)
  })
})

test('a line longer than the limit is read in parts, between characters, and told', async () => {
  const found = await rows(`first\n${'甲'.repeat(1000)}\nlast\n`, {recordBytes: 256})
  expect(found.rows.join('')).toBe(`first${'甲'.repeat(1000)}last`)
  expect(found.rows.length).toBeGreaterThan(10)
  expect(found.problems.map(({cause, weight}) => [cause, weight])).toEqual([['line-too-long', 'notice']])
})

test('nothing but blanks holds no table', async () => {
  expect(await readAll(text, source('', 'a.txt'))).toEqual({tables: [], problems: []})
  expect(await readAll(text, source('\n \n', 'a.txt'))).toEqual({tables: [], problems: []})
})

test('all text is claimed, after everything else; binary is not', () => {
  expect(text.sniff(Buffer.from('any text, whatever\n'), 'unknown.ext')).toBe('maybe')
  expect(text.sniff(new Uint8Array(0), 'empty')).toBe('maybe')
  expect(
    text.sniff(
      Uint8Array.from({length: 2000}, (_, i) => (i * 2_654_435_761) >>> 24),
      'a.txt',
    ),
  ).toBe('no')
})

test('any bytes are read the same however they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 300}), fc.integer({min: 1, max: 32}), async (bytes, chunk) => {
      const limits = {recordBytes: 1 << 16}
      const whole = await readAll(text, source(bytes, 'a.txt'), limits)
      expect(await readAll(text, source(bytes, 'a.txt', chunk), limits)).toEqual(whole)
      await readAll(text, source(bytes, 'a.txt', chunk), {recordBytes: 8})
    }),
    {numRuns: 500, seed: 2},
  )
})
