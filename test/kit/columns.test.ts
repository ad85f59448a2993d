import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {displayWidth, padEnd, padStart, shortenMiddle} from '../../src/kit/columns.js'
import {layTable, type TableColumn} from '../../src/kit/columns-table.js'
import {wrap, wrapHanging} from '../../src/kit/columns-wrap.js'

const mixed = fc
  .array(fc.constantFrom('行', '踪', '，', '。', '（', '）', ' ', 'a', 'Path/', '12', '👍', 'e\u0301', '·'), {
    maxLength: 80,
  })
  .map(parts => parts.join(''))

describe('width', () => {
  it.each([
    ['abc', 3],
    ['条', 2],
    ['（）', 4],
    ['e\u0301', 1],
    ['👍', 2],
    ['ｱ', 1],
    ['Ａ', 2],
    ['𠀀', 2],
    ['한', 2],
    ['', 0],
  ])('%j takes %i', (text, width) => expect(displayWidth(text)).toBe(width))

  it('pads by width, not by length', () => {
    expect(padEnd('条', 4)).toBe('条  ')
    expect(padStart('条', 4)).toBe('  条')
  })
})

describe('shortening', () => {
  it('keeps both ends', () => {
    expect(shortenMiddle('export/2025/第一季度/hotel.csv', 20)).toBe('export/20…/hotel.csv')
  })

  it('never exceeds the width', () => {
    fc.assert(
      fc.property(mixed, fc.integer({min: 4, max: 60}), (text, width) => {
        expect(displayWidth(shortenMiddle(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('wrapping', () => {
  it('breaks Chinese anywhere but before closing punctuation', () => {
    expect(wrap('行踪轨迹，财产信息', 8)).toEqual(['行踪轨', '迹，财产', '信息'])
  })

  it('breaks other text between words, and words that fit no line', () => {
    expect(wrap('a screening signal', 11)).toEqual(['a screening', 'signal'])
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  })

  it('keeps a figure with its measure word', () => {
    expect(wrap('共 1,580 条', 6)).toEqual(['共', '1,580', '条'])
    expect(wrap('合计一共 1,580 条', 14)).toEqual(['合计一共', '1,580 条'])
  })

  it('hangs under its mark', () => {
    expect(wrapHanging('10. ', 'one two', 8)).toEqual(['10. one', '    two'])
  })

  it('loses no character and exceeds no line', () => {
    fc.assert(
      fc.property(mixed, fc.integer({min: 6, max: 40}), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

describe('tables', () => {
  const columns: readonly TableColumn[] = [
    {align: 'left', fit: 'middle'},
    {align: 'left', fit: 'wrap'},
    {align: 'right', fit: 'whole'},
  ]

  it('aligns every line of every row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mixed, mixed, fc.nat()), {minLength: 1, maxLength: 6}), cells => {
        const rows = cells.map(([a, b, c]) => [a, b, String(c)])
        const widths = layTable(columns, rows, 60).rows.flatMap(lines =>
          lines.map(line => displayWidth(line.join('  '))),
        )
        expect(new Set(widths).size).toBe(1)
        expect(widths[0]).toBeLessThanOrEqual(60)
      }),
    )
  })

  it('shortens the widest name first', () => {
    const laid = layTable(columns, [['x'.repeat(50), 'short', '1,000']], 40)
    expect(laid.rows[0]?.[0]?.[1]).toBe('short')
    expect(laid.rows[0]?.[0]?.[0]).toContain('…')
  })

  it('drops the last droppable column first, and none without need', () => {
    const droppable: readonly TableColumn[] = [
      {align: 'left', fit: 'whole'},
      {align: 'left', fit: 'drop'},
      {align: 'left', fit: 'drop'},
      {align: 'right', fit: 'whole'},
    ]
    const row = ['x'.repeat(10), 'a'.repeat(10), 'b'.repeat(10), '9']
    expect([47, 36, 24, 5].map(width => layTable(droppable, [row], width).shown)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 3],
      [0, 3],
      [0, 3],
    ])
  })
})
