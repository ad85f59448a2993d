import {describe, expect, it} from 'vitest'
import {xls} from '../../../src/formats/xls/index.js'
import {openOle} from '../../../src/formats/xls/ole.js'
import {xlsx} from '../../../src/formats/xlsx/index.js'
import {oldWorkbook} from '../contract/fixtures.js'
import {lines, readAs, told} from '../contract/reading.js'
import {bof, EOF, f64, label, numberCell, oleOf, record, u16, u32, wide, workbookStream} from './build.js'

const formats = [xls, xlsx, lines]
const HEADER = [label(0, 0, '编号'), label(0, 1, '姓名'), label(0, 2, '备注')]

async function rows(cells: readonly Buffer[], globals: readonly Buffer[] = []) {
  const result = await readAs(
    'a.xls',
    oleOf({Workbook: workbookStream([...HEADER, ...cells], globals)}),
    formats,
  )
  return result.tables[0]?.rows
}

describe('xls', () => {
  it('reads what a spreadsheet library writes', async () => {
    const data = [
      ['编号', '姓名', '余额', '会员'],
      ...Array.from({length: 3000}, (_, i) => [i, `某${i}`, i / 4 + 0.1, i % 2 === 0]),
    ]
    const result = await readAs('a.xls', oldWorkbook('biff8', data), formats)
    expect(result.problems).toEqual([])
    expect(result.tables[0]?.names).toEqual(['编号', '姓名', '余额', '会员'])
    expect(result.tables[0]?.rows).toEqual(
      data
        .slice(1)
        .map(row =>
          row.map(value => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))),
        ),
    )
  })

  it('reads every kind of cell', async () => {
    const formula = (row: number, result: Buffer) => record(0x0006, u16(row, 1, 0), result, u16(0))
    expect(
      await rows([
        record(0x027e, u16(1, 0, 0), u32((123 << 2) | 2)),
        record(0x027e, u16(1, 1, 0), u32((12345 << 2) | 3)),
        record(0x00bd, u16(2, 0), u16(0), u32((7 << 2) | 2), u16(0), u32((8 << 2) | 2), u16(1)),
        record(0x0205, u16(3, 0, 0), [1, 0]),
        record(0x0205, u16(3, 1, 0), [42, 1]),
        numberCell(4, 0, 1),
        formula(4, f64(2.5)),
        numberCell(5, 0, 2),
        formula(5, Buffer.from([0, 0, 0, 0, 0, 0, 255, 255])),
        record(0x0207, wide('算出')),
        numberCell(6, 0, 3),
        formula(6, Buffer.from([1, 0, 1, 0, 0, 0, 255, 255])),
        record(0x0201, u16(7, 0, 0)),
      ]),
    ).toEqual([
      ['123', '123.45', ''],
      ['7', '8', ''],
      ['TRUE', '#N/A', ''],
      ['1', '2.5', ''],
      ['2', '算出', ''],
      ['3', 'TRUE', ''],
    ])
  })

  it('puts shared strings together that a record cuts', async () => {
    const latin = (text: string) =>
      Buffer.concat([u16(text.length), Buffer.from([0]), Buffer.from(text, 'latin1')])
    const sst = record(0x00fc, u32(4, 4), latin('abc'), u16(4), [1], Buffer.from('某甲', 'utf16le'))
    const rich = Buffer.concat([
      u16(2),
      Buffer.from([9]),
      u16(1),
      Buffer.from('丙丁', 'utf16le'),
      Buffer.alloc(4),
    ])
    const more = record(0x003c, [0], Buffer.from('xy'), rich, latin('end'))
    const cells = [0, 1, 2, 3].map(i => record(0x00fd, u16(i + 1, 0, 0), u32(i)))
    expect((await rows(cells, [sst, more]))?.map(([cell]) => cell)).toEqual(['abc', '某甲xy', '丙丁', 'end'])
  })

  it('shows dates in date formats, of either epoch', async () => {
    const globals = [
      record(0x041e, u16(200), wide('yyyy"年"m"月"')),
      record(0x00e0, u16(0, 0)),
      record(0x00e0, u16(0, 14)),
      record(0x00e0, u16(0, 200)),
    ]
    const cells = [numberCell(1, 0, 45000), numberCell(1, 1, 45000, 1), numberCell(1, 2, 45000.5, 2)]
    expect(await rows(cells, globals)).toEqual([['45000', '2023-03-15', '2023-03-15 12:00:00']])
    expect(await rows([numberCell(1, 0, 43538, 1)], [record(0x0022, u16(1)), ...globals])).toEqual([
      ['2023-03-15', '', ''],
    ])
  })

  it('reads old strings in their code page', async () => {
    const old = (row: number, column: number, bytes: Buffer) =>
      record(0x0204, u16(row, column, 0), u16(bytes.length), bytes)
    const gbk = (hex: string) => Buffer.from(hex, 'hex')
    const globals = Buffer.concat([bof(0x0500, 5), record(0x0042, u16(936))])
    const bound = (at: number) => record(0x0085, u32(at), [0, 0, 4], gbk('bfcdbba7'))
    const at = globals.length + bound(0).length + EOF.length
    const stream = Buffer.concat([
      globals,
      bound(at),
      EOF,
      bof(0x0500, 16),
      old(0, 0, gbk('d0d5c3fb')),
      old(0, 1, gbk('b5e7bbb0')),
      old(1, 0, gbk('c4b3bcd7')),
      numberCell(1, 1, 13800138000),
      EOF,
    ])
    const {tables} = await readAs('a.xls', oleOf({Book: stream}), formats)
    expect(tables[0]?.table).toBe('客户')
    expect(tables[0]?.names).toEqual(['姓名', '电话'])
    expect(tables[0]?.rows).toEqual([['某甲', '13800138000']])
  })

  it('reads lone sheets without a container, in whichever encoding', async () => {
    const text = (row: number, column: number, bytes: Buffer) =>
      record(0x0204, u16(row, column, 0), u16(bytes.length), bytes)
    const sheet = (encode: (t: string) => Buffer) =>
      Buffer.concat([
        record(0x0809, u16(0, 0x10, 0, 0)),
        text(0, 0, encode('姓名')),
        text(0, 1, encode('电话')),
        text(1, 0, encode('姓名')),
        numberCell(1, 1, 5),
        EOF,
      ])
    const utf8 = await readAs(
      'a.xls',
      sheet(t => Buffer.from(t)),
      formats,
    )
    expect(utf8.tables[0]?.rows.flat()).toContain('5')
    const gbk = await readAs(
      'a.xls',
      sheet(t => Buffer.from(t === '姓名' ? 'd0d5c3fb' : 'b5e7bbb0', 'hex')),
      formats,
    )
    expect(gbk.tables[0]?.rows.flat().concat(gbk.tables[0]?.names ?? [])).toContain('姓名')
  })

  it('passes over charts within a sheet', async () => {
    const chart = [bof(0x0600, 0x20), numberCell(9, 9, 9), EOF]
    expect(await rows([numberCell(1, 0, 1), ...chart, numberCell(2, 0, 2)])).toEqual([
      ['1', '', ''],
      ['2', '', ''],
    ])
  })

  it('tells numbers whose last digits are lost', async () => {
    const stream = workbookStream([
      ...HEADER,
      numberCell(1, 0, 110101199001011000),
      numberCell(2, 0, 13800138000),
    ])
    const result = await readAs('a.xls', oleOf({Workbook: stream}), formats)
    expect(result.tables[0]?.rows.map(([cell]) => cell)).toEqual(['110101199001011000', '13800138000'])
    expect(result.problems.map(({weight, detail}) => `${weight} ${detail.slice(0, 7)}`)).toEqual([
      'notice 1 cells',
    ])
  })

  it('makes encrypted workbooks a gap, old and new', async () => {
    const locked = workbookStream(HEADER, [record(0x002f, u16(1, 1, 1))])
    expect(told(await readAs('a.xls', oleOf({Workbook: locked}), formats))).toEqual(['gap encrypted a.xls'])
    const modern = oleOf({EncryptedPackage: Buffer.alloc(100), EncryptionInfo: Buffer.alloc(10)})
    for (const name of ['a.xlsx', 'no-extension']) {
      expect(told(await readAs(name, modern, formats))).toEqual([`gap encrypted ${name}`])
    }
  })

  it('leaves other OLE files to be named', async () => {
    const word = oleOf({WordDocument: Buffer.alloc(100)})
    expect(told(await readAs('a.doc', word, formats))).toEqual(['gap unsupported-format a.doc'])
    expect(told(await readAs('a.xls', word, formats))).toEqual(['gap unsupported-format a.xls'])
  })

  it('keeps the rows of a sheet that is cut off', async () => {
    const stream = workbookStream([...HEADER, numberCell(1, 0, 1), numberCell(2, 0, 2)])
    const result = await readAs('a.xls', stream.subarray(0, stream.length - 10), formats)
    expect(told(result)).toEqual(['gap truncated a.xls'])
    expect(result.tables[0]?.rows).toEqual([['1', '', '']])
  })

  it('does not follow chains that come back to themselves', () => {
    const bytes = oleOf({Workbook: Buffer.alloc(5000)})
    const fat = 512 * (1 + bytes.readUInt32LE(76))
    bytes.writeUInt32LE(0, fat)
    expect(openOle(bytes)?.stream('Workbook')?.length).toBeGreaterThan(0)
  })
})
