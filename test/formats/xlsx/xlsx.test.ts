import ExcelJS from 'exceljs'
import {describe, expect, it} from 'vitest'
import {xls} from '../../../src/formats/xls/index.js'
import {xlsx} from '../../../src/formats/xlsx/index.js'
import {zip} from '../../../src/formats/zip/index.js'
import {lines, readAs, told} from '../contract/reading.js'
import {zipOf} from '../zip/build.js'
import {membersOf, type Parts, row, worksheet, xlsxOf} from './build.js'

const formats = [xls, xlsx, zip, lines]
const read = (parts: Parts, own = {}) => readAs('a.xlsx', xlsxOf(parts), formats, own)

/** Cells of the only sheet, below a header row that is given along. */
async function cells(
  rowsXml: string,
  parts: Omit<Parts, 'sheets'> = {},
): Promise<readonly (readonly string[])[]> {
  const {tables} = await read({...parts, sheets: {S: `${row('编号', '姓名', '备注')}${rowsXml}`}})
  return tables[0]?.rows ?? []
}

describe('cells', () => {
  it('hold shared, inline, formula and rich texts, and leave phonetic guides out', async () => {
    const strings =
      '<si><t>甲</t></si><si><r><rPr/><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>丁</t></si>'
    const rows = await cells(
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>4</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r><rPh><t>z</t></rPh></is></c><c r="B3" t="str"><f>A1&amp;"b"</f><v>a&amp;b</v></c><c r="C3" t="s"><v>3</v></c></row>',
      {strings},
    )
    expect(rows).toEqual([
      ['甲', '乙 丙', '丁'],
      ['xy', 'a&b', ''],
    ])
  })

  it('hold booleans, errors and ISO dates as they are shown', async () => {
    expect(
      await cells(
        '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row><row><c t="d"><v>2024-05-06T07:08:09</v></c><c><v>1</v></c></row>',
      ),
    ).toEqual([
      ['TRUE', 'FALSE', '#N/A'],
      ['2024-05-06T07:08:09', '1', ''],
    ])
  })

  it('have their escapes undone', async () => {
    expect(
      await cells(
        '<row><c t="inlineStr"><is><t>&lt;&amp;&gt;&quot;&apos;&#20013;&#x4E2D;&unknown;&</t></is></c>' +
          '<c t="inlineStr"><is><t>a_x000D_b_x005F_x_X_xZZZZ_</t></is></c><c t="inlineStr"><is><t>1<![CDATA[<&>]]>2<!-- no -->3</t></is></c></row>',
      ),
    ).toEqual([['<&>"\'中中&unknown;&', 'a\rb_x_X_xZZZZ_', '1<&>23']])
  })

  it('are placed by their references, in any order, or by counting', async () => {
    expect(
      await cells(
        '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row><c/><c><v>2</v></c></row><row r="9"/><row r="10"><c r="B10" s="0"/></row>',
      ),
    ).toEqual([
      ['1', '', '3'],
      ['', '2', ''],
    ])
  })

  it('may have attributes in any order and quotes, and prefixes', async () => {
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r='1'><x:c t='inlineStr' r='A1'><x:is><x:t>姓名</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>年龄</x:t></x:is></x:c></x:row><x:row
      r="2" spans="1:2"><x:c s='0' r="A2"\n t = "str" ><x:v>某甲</x:v></x:c><x:c r="B2"><x:v> 30 </x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const {tables} = await read({sheets: {S: xml}})
    expect(tables[0]?.names).toEqual(['姓名', '年龄'])
    expect(tables[0]?.rows).toEqual([['某甲', '30']])
  })

  it('that are numbers keep their digits', async () => {
    const numbers = [
      '13800138000.0',
      '1.3800138E10',
      '0.1',
      '1.10',
      '-5',
      '1E3',
      '5.0E-1',
      '1.5E2',
      '110101199001011234',
      'abc',
    ]
    const rows = await cells(numbers.map(n => `<row><c><v>${n}</v></c></row>`).join(''))
    expect(rows.map(([cell]) => cell)).toEqual([
      '13800138000',
      '13800138000',
      '0.1',
      '1.10',
      '-5',
      '1000',
      '5.0E-1',
      '150',
      '110101199001011234',
      'abc',
    ])
  })

  it('that are whole numbers longer than a spreadsheet keeps are told', async () => {
    const result = await read({
      sheets: {
        S: `${row('证件号', '姓名')}<row><c><v>1.10101199001011E+17</v></c></row><row><c><v>110101199001011000</v></c></row><row><c><v>999999999999999</v></c></row>`,
      },
    })
    expect(result.tables[0]?.rows.map(([cell]) => cell)).toEqual([
      '1.10101199001011E+17',
      '110101199001011000',
      '999999999999999',
    ])
    expect(
      result.problems.map(({weight, detail, place}) => `${weight} ${place.table} ${detail.slice(0, 7)}`),
    ).toEqual(['notice S 2 cells'])
  })
})

describe('dates', () => {
  const styles =
    '<numFmts count="5"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[$-804]h:mm AM/PM"/><numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="0.00&quot;day&quot;"/><numFmt numFmtId="168" formatCode="[Red]#,##0.00E+00"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="31"/></cellXfs>'
  const dated = async (pairs: readonly (readonly [number | string, number])[], workbookPr?: string) => {
    const rows = pairs.map(([value, style]) => `<row><c s="${style}"><v>${value}</v></c></row>`).join('')
    return (await cells(rows, {styles, ...(workbookPr === undefined ? {} : {workbookPr})})).map(
      ([cell]) => cell,
    )
  }

  it('are numbers in a date format, and no others', async () => {
    expect(
      await dated([
        [45000, 0],
        [45000, 1],
        [45000.5, 2],
        [0.75, 3],
        [1.5, 4],
        [45000, 5],
        [45000, 6],
        [45000, 7],
        [45000, 99],
      ]),
    ).toEqual([
      '45000',
      '2023-03-15',
      '2023-03-15 12:00:00',
      '18:00:00',
      '1.5',
      '45000',
      '45000',
      '2023-03-15',
      '45000',
    ])
  })

  it('of the 1900 system skip its 29 February', async () => {
    expect(
      await dated([
        [1, 1],
        [59, 1],
        [61, 1],
        [25569, 1],
        [36585, 1],
        [2958465, 1],
        [2958466, 1],
        [-1, 1],
        ['4.5E4', 1],
        [44999.9999999, 1],
      ]),
    ).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '1970-01-01',
      '2000-02-29',
      '9999-12-31',
      '2958466',
      '-1',
      '2023-03-15',
      '2023-03-15',
    ])
  })

  it('of the 1904 system begin four years later', async () => {
    expect(
      await dated(
        [
          [0, 1],
          [43538, 1],
        ],
        '<workbookPr date1904="1"/>',
      ),
    ).toEqual(['1904-01-01', '2023-03-15'])
  })
})

describe('sheets', () => {
  it('are one table each, hidden ones too; empty ones are none', async () => {
    const {tables} = await read({
      sheets: {甲: row('姓名', '电话') + row('某甲', 1), 空: '', 乙: row('编号') + row(7) + row(8)},
    })
    expect(tables.map(table => [table.source, table.table, table.rows.length])).toEqual([
      ['a.xlsx', '甲', 1],
      ['a.xlsx', '乙', 2],
    ])
    const hidden = membersOf({sheets: {S: row('编号') + row(1)}}).map(member =>
      member.name === 'xl/workbook.xml'
        ? {...member, data: String(member.data).replace('<sheet ', '<sheet state="veryHidden" ')}
        : member,
    )
    expect((await readAs('a.xlsx', zipOf(hidden), formats)).tables).toHaveLength(1)
  })

  it('with a header and no rows are announced', async () => {
    const {tables} = await read({sheets: {S: row('姓名', '身份证号', '手机号')}})
    expect(tables.map(table => [table.names, table.rows])).toEqual([[['姓名', '身份证号', '手机号'], []]])
  })

  it('that the workbook does not list are read, and told', async () => {
    const result = await read({
      sheets: {S: row('编号') + row(1)},
      extra: [{name: 'xl/worksheets/sheet77.xml', data: worksheet(row('手机号') + row(13800138000))}],
    })
    expect(result.tables.map(table => table.table)).toEqual(['S', 'sheet77'])
    expect(told(result)).toEqual(['notice damaged a.xlsx'])
  })

  it('need not follow the shared strings in the archive', async () => {
    const parts: Parts = {
      sheets: {S: `${row('姓名', '备注')}<row><c t="s"><v>0</v></c></row>`},
      strings: '<si><t>某甲</t></si>',
    }
    const orders: readonly NonNullable<Parts['order']>[] = [m => m.toReversed(), m => m]
    for (const order of orders) {
      const {tables} = await read({...parts, order})
      expect(tables[0]?.rows).toEqual([['某甲', '']])
    }
  })

  it('are found without relationships, and with absolute or Windows paths', async () => {
    const members = membersOf({sheets: {S: row('编号') + row(1)}})
    const bare = members.filter(member => !String(member.name).endsWith('.rels'))
    expect((await readAs('a.xlsx', zipOf(bare), formats)).tables.map(table => table.table)).toEqual([
      'sheet1',
    ])
    const absolute = members.map(member => ({
      ...member,
      data: String(member.data).replace('Target="worksheets', 'Target="/xl/worksheets'),
    }))
    expect((await readAs('a.xlsx', zipOf(absolute), formats)).tables.map(table => table.table)).toEqual(['S'])
    const windows = members.map(member => ({...member, name: String(member.name).replaceAll('/', '\\')}))
    expect((await readAs('a.xlsx', zipOf(windows), formats)).tables.map(table => table.table)).toEqual(['S'])
  })

  it('that are missing are a gap', async () => {
    const members = membersOf({sheets: {A: row('编号') + row(1), B: row('编号')}}).filter(
      m => m.name !== 'xl/worksheets/sheet2.xml',
    )
    const result = await readAs('a.xlsx', zipOf(members), formats)
    expect(result.tables.map(table => table.table)).toEqual(['A'])
    expect(told(result)).toEqual(['gap damaged a.xlsx'])
  })

  it('may be in UTF-16', async () => {
    const xml = worksheet(row('姓名', '年龄') + row('某甲', 30))
    const members = membersOf({sheets: {S: ''}}).map(member =>
      member.name === 'xl/worksheets/sheet1.xml'
        ? {...member, data: Buffer.from(`\ufeff${xml}`, 'utf16le')}
        : member,
    )
    expect((await readAs('a.xlsx', zipOf(members), formats)).tables[0]?.rows).toEqual([['某甲', '30']])
  })
})

describe('headers', () => {
  const sheet = async (...rows: readonly string[]) => (await read({sheets: {S: rows.join('')}})).tables[0]

  it('may stand under a title, a notice and mail text', async () => {
    const table = await sheet(
      row('某某公司工资表'),
      row(
        null,
        '邮件内容',
        '各位同事：本月工资单如下，如有异议请在三个工作日内与财务联系，谢谢配合，祝工作顺利。',
      ),
      row('序号', '姓名', '工资卡号', '应发工资', '备注'),
      row(1, '某甲', '6200000000000000', 8000, null),
    )
    expect(table?.names).toEqual(['序号', '姓名', '工资卡号', '应发工资', '备注'])
    expect(table?.header.note).toBe('某某公司工资表')
    expect(table?.rows).toHaveLength(1)
  })

  it('may have two rows, the upper one merged', async () => {
    const table = await sheet(
      row('姓名', '联系方式', null, '住址'),
      row(null, '手机', '邮箱', null),
      row('某甲', 13800138000, 'a@example.com', '某路1号'),
      row('某乙', 13800138001, 'b@example.com', '某路2号'),
    )
    expect(table?.header.columns).toEqual([
      {name: '姓名'},
      {name: '手机', note: '联系方式'},
      {name: '邮箱', note: '联系方式'},
      {name: '住址'},
    ])
    expect(table?.rows).toHaveLength(2)
  })

  it('may have groups above them', async () => {
    const table = await sheet(
      row('基本信息', null, null, '联系信息', null),
      row('姓名', '性别', '年龄', '手机', '邮箱'),
      row('某甲', '男', 30, 13800138000, 'a@example.com'),
    )
    expect(table?.names).toEqual(['姓名', '性别', '年龄', '手机', '邮箱'])
    expect(table?.header.columns[4]).toEqual({name: '邮箱', note: '联系信息'})
  })

  it('are missed where there are none, and then every row is data', async () => {
    const table = await sheet(row('某甲', 13800138000, '2024-01-01'), row('某乙', 13800138001, '2024-01-02'))
    expect(table?.header.from).toBe('nowhere')
    expect(table?.names).toEqual(['col1', 'col2', 'col3'])
    expect(table?.rows).toHaveLength(2)
  })

  it('name columns in the middle that have no name by their number', async () => {
    const table = await sheet(row('姓名', null, '手机'), row('某甲', 'x', 13800138000))
    expect(table?.names).toEqual(['姓名', 'col2', '手机'])
  })

  it('may come again further down without being taken for values', async () => {
    const header = row('姓名', '性别', '部门')
    const table = await sheet(header, row('某甲', '男', '财务'), header, row('某乙', '女', '人事'))
    expect(table?.names).toEqual(['姓名', '性别', '部门'])
    expect(table?.rows).toHaveLength(3)
  })
})

describe('what lies beside the sheets', () => {
  const sheets = {S: row('编号') + row(1)}

  it('is read where it is text or a file, and told where it is not', async () => {
    const comments =
      '<comments><authors><author>a</author></authors><commentList><comment ref="A1"><text><r><t>某甲</t></r><r><t> 的电话</t></r></text></comment><comment ref="A2"><text><t>第二条</t></text></comment></commentList></comments>'
    const cache = (sheet: string) =>
      `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="${sheet}"/></cacheSource></pivotCacheDefinition>`
    const result = await read({
      sheets,
      extra: [
        {name: 'xl/comments1.xml', data: comments},
        {name: 'xl/embeddings/inner.xlsx', data: xlsxOf({sheets: {内: row('手机号') + row(2)}})},
        {name: 'xl/media/image1.png', data: 'x'},
        {name: 'xl/media/image2.png', data: 'x'},
        {name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>'},
        {name: 'xl/pivotCache/pivotCacheDefinition1.xml', data: cache('S')},
        {name: 'xl/pivotCache/pivotCacheDefinition2.xml', data: cache('gone')},
      ],
    })
    expect(result.tables.map(table => [table.source, table.table, table.rows.flat()])).toEqual([
      ['a.xlsx', 'S', ['1']],
      ['a.xlsx', 'comments1', ['某甲 的电话', '第二条']],
      ['a.xlsx!inner.xlsx', '内', ['2']],
    ])
    expect(result.problems.map(problem => `${problem.cause} ${problem.detail.slice(0, 14)}`)).toEqual([
      'unsupported-format 2 pictures in ',
      'unsupported-format 1 parts with c',
      'unsupported-format 1 pivot caches',
    ])
  })
})

describe('hostile workbooks', () => {
  it('that are encrypted are a gap, in whatever container', async () => {
    const encrypted = membersOf({sheets: {S: row('编号')}}).map(member => ({...member, flags: 1}))
    expect(told(await readAs('a.xlsx', zipOf(encrypted), formats))[0]).toBe('gap encrypted a.xlsx')
  })

  it('cannot fill memory with shared strings', async () => {
    const strings = `<si><t>${'x'.repeat(1000)}</t></si>`.repeat(100)
    const result = await read(
      {
        sheets: {S: `${row('姓名')}<row><c t="s"><v>0</v></c></row><row><c t="s"><v>99</v></c></row>`},
        strings,
      },
      {memoryBytes: 50_000, expansionRatio: 1000},
    )
    expect(told(result)).toContain('gap too-large a.xlsx')
    expect(result.tables[0]?.rows[0]?.[0]).toHaveLength(1000)
  })

  it('cannot expand without end', async () => {
    const result = await read(
      {sheets: {S: row('编号') + row(1).repeat(200_000)}},
      {memoryBytes: 600_000, expansionRatio: 2},
    )
    expect(told(result)).toEqual(['gap too-large a.xlsx', 'gap truncated a.xlsx'])
    expect(result.tables[0]?.rows.length).toBeGreaterThan(100)
  })

  it('lose what is past the limits of a row, and say how much', async () => {
    const result = await read(
      {
        sheets: {
          S: `${row('姓名', '备注', '编号')}<row><c r="A2"><v>1</v></c><c r="ZZZ2"><v>2</v></c></row>`,
        },
      },
      {columns: 100},
    )
    expect(result.problems.map(({cause, detail}) => `${cause} ${detail.slice(0, 7)}`)).toEqual([
      'too-many 1 cells',
    ])
    const long = await read(
      {sheets: {S: row('姓名', '备注', '编号') + row('x'.repeat(3_000_000), 'y', 1)}},
      {recordBytes: 2_000_000},
    )
    expect(long.problems.map(({cause}) => cause)).toEqual(['too-many'])
  })

  it('give up a sheet with a cell larger than any may be', async () => {
    const result = await read({sheets: {S: row('编号') + row(1) + row('x'.repeat(20 * 1024 * 1024))}})
    expect(told(result)).toEqual(['gap line-too-long a.xlsx'])
    expect(result.tables[0]?.rows).toEqual([['1']])
  })

  it('that refer to strings which are not there say so', async () => {
    const result = await read({
      sheets: {S: `${row('姓名', '电话')}<row><c t="s"><v>5</v></c><c><v>1</v></c></row>`},
    })
    expect(told(result)).toEqual(['gap damaged a.xlsx'])
    expect(result.tables[0]?.rows).toEqual([['', '1']])
  })

  it('without a workbook are a gap', async () => {
    expect(told(await readAs('a.xlsx', zipOf([{name: 'x.txt', data: 'x'}]), formats))).toEqual([
      'gap damaged a.xlsx',
    ])
  })
})

describe('against exceljs', () => {
  it('reads what it writes', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('客户')
    sheet.addRow(['编号', '姓名', '手机', '注册日期', '余额', '会员'])
    for (let i = 0; i < 500; i++) {
      sheet.addRow([
        i,
        `某${i % 7}`,
        13_800_000_000 + i,
        new Date(Date.UTC(2024, 0, 1 + (i % 300), 12, 30)),
        i / 4,
        i % 2 === 0,
      ])
    }
    const result = await readAs('a.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()), formats)
    expect(result.problems).toEqual([])
    expect(result.tables[0]?.rows).toHaveLength(500)
    expect(result.tables[0]?.rows[3]).toEqual([
      '3',
      '某3',
      '13800000003',
      '2024-01-04 12:30:00',
      '0.75',
      'FALSE',
    ])
  })

  it('gives the same whatever the size of the chunks', async () => {
    const rows = Array.from(
      {length: 400},
      (_, i) =>
        `${i % 3 ? row(`甲${i}`, null, i) : `<row><c t="s"><v>${i % 5}</v></c><c r="E1"><v>${i}</v></c></row>`}`,
    )
    const strings =
      '<si><t>零</t></si><si><t>一</t></si><si><t>二 &amp; 二</t></si><si><r><t>三</t></r><rPh><t>x</t></rPh></si><si><t>四</t></si>'
    const sheets = {S: row('姓名', '备注', '编号') + rows.join('')}
    const {scanChunks} = await import('../../../src/formats/xlsx/chunks.js')
    const {readSharedStrings} = await import('../../../src/formats/xlsx/shared-strings.js')
    const {SheetReader} = await import('../../../src/formats/xlsx/sheet.js')
    const {Grid} = await import('../../../src/formats/grid.js')
    const parts = membersOf({sheets, strings})
    const part = (name: string) => Buffer.from(String(parts.find(member => member.name === name)?.data))
    const inPieces = async function* (bytes: Buffer, size: number) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const texts: string[] = []
    for (const size of [1, 7, 64, 1 << 20]) {
      const shared = await readSharedStrings(inPieces(part('xl/sharedStrings.xml'), size), 1000, 1e6)
      const out: string[] = []
      const grid = new Grid(100, 1e6, 30, ({bytes, starts, ends, rows: count, columns}) => {
        for (let i = 0; i < count * columns; i++)
          out.push(Buffer.from(bytes.subarray(starts[i], ends[i])).toString())
      })
      const reader = new SheetReader(grid, {strings: shared.strings, dates: new Uint8Array(0), epoch: 1900})
      await scanChunks(inPieces(part('xl/worksheets/sheet1.xml'), size), (bytes, end) =>
        reader.scan(bytes, end),
      )
      grid.flush()
      texts.push(out.join('|'))
    }
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).toContain('二 & 二')
  })
})
