import {describe, expect, it} from 'vitest'
import {asText} from '../../../src/formats/as-text.js'
import {markup} from '../../../src/formats/markup/index.js'
import {lines, readAs, told} from '../contract/reading.js'

const formats = [markup, lines].map(asText)
const read = (text: string, name = 'a.xls') => readAs(name, Buffer.from(text), formats)

describe('tables in HTML', () => {
  it('that pose as spreadsheets are read cell by cell', async () => {
    const {tables, problems} = await read(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style>td{color:red}</style><title>导出</title></head>
      <body><!-- <table><tr><td>no</td></tr></table> --><table border=1>
      <tr><th>姓名</th><th>身份证号</th><th>电话</th></tr>
      <tr><td>某甲&nbsp;&middot;乙</td><td style="mso-number-format:'\\@'" x:str>990101199001010000</td><td>1<br>2</td></tr>
      <TR><TD>某丙<TD>&#20013;&lt;<TD></TR>
      </table><script>var a = "<td>x</td>"</script></body></html>`,
    )
    expect(problems).toEqual([])
    expect(tables.map(table => table.table)).toEqual(['Sheet1'])
    expect(tables[0]?.names).toEqual(['姓名', '身份证号', '电话'])
    expect(tables[0]?.rows).toEqual([
      ['某甲 ·乙', '990101199001010000', '1 2'],
      ['某丙', '中<', ''],
    ])
  })

  it('keep their columns under merged cells, and titles above them', async () => {
    const {tables} = await read(
      `<table><tr><td colspan=4>某某公司客户表</td></tr>
      <tr><td rowspan=2>姓名</td><td colspan=2>联系方式</td><td rowspan=2>余额</td></tr>
      <tr><td>手机</td><td>邮箱</td></tr>
      <tr><td>某甲</td><td>13800138000</td><td>a@example.com</td><td>5</td></tr></table>`,
    )
    expect(tables[0]?.header.note).toBe('某某公司客户表')
    expect(tables[0]?.names).toEqual(['姓名', '手机', '邮箱', '余额'])
    expect(tables[0]?.rows).toEqual([['某甲', '13800138000', 'a@example.com', '5']])
  })

  it('give up nothing that stands between them', async () => {
    const {tables} = await read(
      '<html><p>经办人：某甲</p><table><tr><td>1</td><td>2</td></tr></table>联系 13800138000<table><tr><td>3</td></tr></table></html>',
    )
    const all = tables.flatMap(table => [...table.names, ...table.rows.flat()])
    for (const text of ['经办人：某甲', '1', '2', '联系 13800138000', '3']) expect(all).toContain(text)
  })

  it('are read in whatever encoding', async () => {
    const gbk = Buffer.concat([
      Buffer.from('<table><tr><td>'),
      Buffer.from('d0d5c3fb', 'hex'),
      Buffer.from('</td><td>x</td></tr><tr><td>'),
      Buffer.from('c4b3bcd7', 'hex'),
      Buffer.from('</td><td>1</td></tr></table>'),
    ])
    const {tables} = await readAs('a.xls', gbk, formats)
    expect(tables[0]?.names.concat(tables[0]?.rows.flat())).toEqual(['姓名', 'x', '某甲', '1'])
  })

  it('are left to be read as text where they are part of a page', async () => {
    const {tables} = await read('<html><body>hello<table><tr><td>1</td></tr></table></body></html>', 'a.html')
    expect(tables[0]?.names).toEqual(['line'])
  })

  it('may end without closing anything, and hold apostrophes', async () => {
    const {tables} = await read("<table><tr><td title=it's>姓名<td>电话<tr><td>某甲<td>13800138000")
    expect(tables[0]?.names).toEqual(['姓名', '电话'])
    expect(tables[0]?.rows).toEqual([['某甲', '13800138000']])
  })

  it('end where their tags have no end', async () => {
    const endless = await read(`<table><tr><td>1</td></tr><tr><td a="${'x'.repeat(17 * 1024 * 1024)}`)
    expect(told(endless)).toEqual(['gap line-too-long a.xls'])
  })
})

describe('XML spreadsheets', () => {
  it('are read sheet by sheet, cells placed by their index', async () => {
    const {tables, problems} = await read(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <DocumentProperties><Author>somebody</Author></DocumentProperties><Styles><Style ss:ID="s1"/></Styles>
      <Worksheet ss:Name="客户"><Table ss:ExpandedColumnCount="3"><Column ss:Width="80"/>
      <Row><Cell><Data ss:Type="String">姓名</Data></Cell><Cell><Data ss:Type="String">电话</Data></Cell><Cell><Data ss:Type="String">备注</Data></Cell></Row>
      <Row ss:Index="3"><Cell><Data ss:Type="String">某甲</Data><Comment><Data>秘密</Data></Comment></Cell><Cell ss:Index="3"><Data ss:Type="Number">5</Data></Cell></Row>
      </Table></Worksheet><Worksheet ss:Name="空"><Table/></Worksheet></Workbook>`,
      'a.xml',
    )
    expect(problems).toEqual([])
    expect(tables.map(table => [table.table, table.names, table.rows])).toEqual([
      ['客户', ['姓名', '电话', '备注'], [['某甲', '', '5']]],
    ])
  })
})
