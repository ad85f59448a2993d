import {describe, expect, test} from 'vitest'
import {layoutOf} from '../../../src/formats/delimited/index.js'

interface Case {
  readonly what: string
  readonly text: string
  readonly names: readonly string[]
  /** the first record, as written */
  readonly first: string
}

function check({text, names, first}: Case): void {
  const bytes = Buffer.from(text)
  const layout = layoutOf(bytes, 'whole')
  expect(layout?.columns.map(column => column.name)).toEqual(names)
  expect(layout?.from).toBe(
    names[0] === 'col1' && names.every(name => name.startsWith('col')) ? 'nowhere' : 'header row',
  )
  expect(bytes.subarray(layout?.rowsAt).toString().startsWith(first)).toBe(true)
  if (first === '') expect(layout?.rowsAt).toBe(bytes.length)
}

const headed: readonly Case[] = [
  {
    what: 'Chinese words above values',
    text: '姓名,性别,住址\n测试甲,男,幸福路一号\n测试乙,女,和平街二号\n',
    names: ['姓名', '性别', '住址'],
    first: '测试甲',
  },
  {
    what: 'words nobody listed, above numbers',
    text: 'foo,bar\n1,2\n3,4\n',
    names: ['foo', 'bar'],
    first: '1,2',
  },
  {
    what: 'short words nobody listed, above long texts',
    text: '风险,对策\n这里是很长的一段说明文字,另外一段说明文字\n又是一段很长的说明,最后一段说明文字\n',
    names: ['风险', '对策'],
    first: '这里',
  },
  {
    what: 'words nobody listed, above values that come again and again',
    text: `作者,朝代\n${'测甲,唐\n测乙,宋\n测丙,唐\n'.repeat(4)}`,
    names: ['作者', '朝代'],
    first: '测甲',
  },
  {what: 'a header and nothing else', text: 'id,name,phone\n', names: ['id', 'name', 'phone'], first: ''},
  {what: 'a header without a line end', text: '姓名,电话', names: ['姓名', '电话'], first: ''},
  {
    what: 'an index without a name',
    text: ',name,age\n0,a,31\n1,b,42\n',
    names: ['col1', 'name', 'age'],
    first: '0,a',
  },
  {
    what: 'row names that the header leaves out',
    text: '"name","age"\n"1","a",31\n"2","b",42\n',
    names: ['col1', 'name', 'age'],
    first: '"1"',
  },
  {
    what: 'delimiters behind the last name, over nothing',
    text: 'name,age,,\na,31,,\nb,42,,\n',
    names: ['name', 'age'],
    first: 'a,31',
  },
  {
    what: 'years as names',
    text: 'city,2019,2020,2021\nA,1.5,2.5,3.5\nB,2.5,1.5,0.5\n',
    names: ['city', '2019', '2020', '2021'],
    first: 'A,',
  },
  {
    what: 'dates as names',
    text: 'city,1/22/20,1/23/20\nA,1,2\nB,3,4\n',
    names: ['city', '1/22/20', '1/23/20'],
    first: 'A,',
  },
  {
    what: 'numbered columns',
    text: '0,1,2,3\na,31,x,9.5\nb,42,y,8.5\n',
    names: ['0', '1', '2', '3'],
    first: 'a,',
  },
  {
    what: 'a title and an empty line above',
    text: '某某小区业主登记表\n\n姓名,电话,房号\n测试甲,000,1-101\n测试乙,001,1-102\n',
    names: ['姓名', '电话', '房号'],
    first: '测试甲',
  },
  {
    what: 'a merged title and the date of the export above',
    text: '登记表,,,\n导出时间:2020-01-01,,,\n姓名,电话,房号,备注\n测试甲,000,1-101,\n测试乙,001,1-102,x\n',
    names: ['姓名', '电话', '房号', '备注'],
    first: '测试甲',
  },
  {
    what: 'comments above, the last one the header',
    text: '# made by hand\n# 2 rows, 3 columns\n#id,name,age\n1,a,31\n2,b,42\n',
    names: ['id', 'name', 'age'],
    first: '1,a',
  },
  {
    what: 'names in quotes with line ends in them',
    text: '"full\nname","age"\n"a",31\n"b",42\n',
    names: ['full\nname', 'age'],
    first: '"a"',
  },
  {
    what: 'sep= in the first line',
    text: 'sep=;\r\nname;age\r\na;31\r\nb;42\r\n',
    names: ['name', 'age'],
    first: 'a;31',
  },
  {what: 'one column', text: 'phone\n000\n001\n', names: ['phone'], first: '000'},
]

describe('a header is found under', () => {
  for (const each of headed) test(each.what, () => check(each))
})

const headless: readonly Case[] = [
  {
    what: 'people',
    text: '测试甲,男,00000000000\n测试乙,女,00000000001\n测试丙,男,00000000002\n',
    names: ['col1', 'col2', 'col3'],
    first: '测试甲',
  },
  {
    what: 'people without a number',
    text: '测试甲,男,汉族\n测试乙,女,汉族\n',
    names: ['col1', 'col2', 'col3'],
    first: '测试甲',
  },
  {what: 'numbers', text: '1,2\n3,4\n', names: ['col1', 'col2'], first: '1,2'},
  {what: 'codes', text: 'ORD0001,A1\nORD0002,A2\nORD0003,B1\n', names: ['col1', 'col2'], first: 'ORD0001'},
  {
    what: 'one row',
    text: '测试甲,00000000000,2020-01-01\n',
    names: ['col1', 'col2', 'col3'],
    first: '测试甲',
  },
  {
    what: 'a title above people',
    text: '名单\n测试甲,男,00000000000\n测试乙,女,00000000001\n',
    names: ['col1', 'col2', 'col3'],
    first: '测试甲',
  },
  {
    what: 'a preamble of other widths',
    text: 'a track\nversion 1\n0,2,255,My Track,0,0\n0\n39.1,116.1,0,492\n39.2,116.2,0,493\n39.3,116.3,0,494\n',
    names: ['col1', 'col2', 'col3', 'col4'],
    first: '39.1',
  },
  {what: 'sparse first row', text: ',,5\n1,2,3\n4,5,6\n', names: ['col1', 'col2', 'col3'], first: ',,5'},
]

describe('no header is invented for', () => {
  for (const each of headless) test(each.what, () => check(each))
})

describe('a second header row becomes notes', () => {
  const cases: readonly (readonly [string, string, readonly (string | undefined)[]])[] = [
    [
      'types',
      'id,name,born\nint,varchar(20),date\n1,a,2000-01-01\n2,b,2000-01-02\n',
      ['int', 'varchar(20)', 'date'],
    ],
    ['units', '身高,体重\n（厘米）,（公斤）\n170,60\n180,70\n', ['（厘米）', '（公斤）']],
    [
      'names in the other language',
      '姓名,电话\nuser_name,phone_no\n测试甲,000\n测试乙,001\n',
      ['user_name', 'phone_no'],
    ],
    ['texts over numbers', 'a1,b1,c1\nfirst,second,third\n1,2,3\n4,5,6\n', ['first', 'second', 'third']],
  ]
  for (const [what, text, notes] of cases) {
    test(what, () =>
      expect(layoutOf(Buffer.from(text), 'whole')?.columns.map(column => column.note)).toEqual(notes),
    )
  }
  test('but a record with a word among numbers does not', () => {
    const layout = layoutOf(Buffer.from('id,price,stock\n1,unknown,5\n2,3.5,6\n3,4.5,7\n'), 'whole')
    expect(layout?.columns.every(column => column.note === undefined)).toBe(true)
    expect(layout?.rowsAt).toBe(15)
  })
})

describe('the dialect is', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['tab', 'a\tb\n1\t2,5\n3\t4,5\n', {delimiter: '\t'}],
    ['semicolon beside decimal commas', 'x;y\n1,5;2,5\n3,5;4,5\n', {delimiter: ';'}],
    ['comma beside lists in cells', 'n,kind,x\nA,p;q;r,1\nB,p;s;r,2\n', {delimiter: ','}],
    ['bar', 'a|b\n1|2\n', {delimiter: '|'}],
    ['Hive', '1\x01a\n2\x01b\n', {delimiter: '\x01'}],
    ['single quotes', "'a','b'\n'it, is','2'\n'3','4'\n", {quote: 39}],
    ['backslashes before quotes', 'a,b\n"say \\"hi\\" to",1\n"b",2\n', {escape: 'backslash'}],
    ['a path that ends in a backslash', 'a,b\n"c:\\",1\n"d:\\",2\n', {escape: 'doubled'}],
    [
      'JSON in cells',
      'a,b\n1,"{""x"": ""p"", ""y"": ""q""}"\n2,"{""x"": ""r"", ""y"": ""s""}"\n',
      {delimiter: ',', quote: 34},
    ],
    [
      'JSON in JSON',
      'a,b\n1,"{""x"":""{\\""y\\"":1}""}"\n2,"{""x"":""{\\""y\\"":2}""}"\n',
      {escape: 'doubled'},
    ],
    ['inches', 'a,b\n"5 inch,1\n"6 inch,2\n', {quote: 0}],
    ['spaces before quotes', 'a, b\n1, "x, y"\n2, "z"\n', {padding: 'spaces'}],
    ['digits marked as text', 'a,b\n="012",1\n="013",2\n', {marks: 'text'}],
    ['digits behind an apostrophe', "a,b\n'012,1\n'013,2\n", {marks: 'text', quote: 34}],
    ['no values as \\N', 'a\tb\n1\t\\N\n2\tx\n', {nulls: 'backslash-n'}],
    ['carriage returns', 'a,b\r1,2\r3,4\r', {newline: 13}],
    ['two bars', 'a||b||c\n1||2||3\n4||5||6\n', {delimiter: '||'}],
    ['signs in a row', 'a@|@b\n1@|@2\n3@|@4\n', {delimiter: '@|@'}],
    ['a bar around an empty column', 'a||b\n1||2\n', {delimiter: '|'}],
  ]
  for (const [what, text, part] of cases) {
    test(what, () => expect(layoutOf(Buffer.from(text), 'whole')?.dialect).toMatchObject(part))
  }
})

test('titles are kept as the note of the table', () => {
  const text = '某某表,,\n制表：测试,,\n姓名,电话,房号\n甲,000,1\n乙,001,2\n'
  expect(layoutOf(Buffer.from(text), 'whole')?.note).toBe('某某表 制表：测试')
})

test('nothing but blank lines has no layout', () => {
  expect(layoutOf(Buffer.from('\n\n , ,\n'), 'whole')).toBeUndefined()
})
