import {describe, expect, test} from 'vitest'
import {MSSQL, MYSQL, ORACLE, POSTGRES, valuesOf} from './script.js'

describe('literals', () => {
  test('MySQL escapes with backslashes and doubled quotes', async () => {
    expect(
      await valuesOf(String.raw`'it\'s', 'it''s', 'a\nb', 'C:\\x', '\\', '\%\_', '\"q\"', '\0\Z'`, MYSQL),
    ).toEqual(["it's", "it's", 'a\nb', 'C:\\x', '\\', '\\%\\_', '"q"', '\0\x1a'])
  })

  test('a backslash is a character in standard strings', async () => {
    const list = String.raw`'C:\temp\', 'a\nb', 'it''s', '\\host\share'`
    const plain = ['C:\\temp\\', 'a\\nb', "it's", '\\\\host\\share']
    for (const head of [POSTGRES, ORACLE, MSSQL]) expect(await valuesOf(list, head)).toEqual(plain)
  })

  test('without any mark of a dialect the text behind the quote decides', async () => {
    expect(await valuesOf(String.raw`'C:\temp\', 'next', 3`)).toEqual(['C:\\temp\\', 'next', '3'])
    expect(await valuesOf(String.raw`1, 'it\'s here', 'x'`)).toEqual(['1', "it's here", 'x'])
    expect(await valuesOf(String.raw`1, 'she said \'no\', twice', 'x'`)).toEqual([
      '1',
      "she said 'no', twice",
      'x',
    ])
    expect(await valuesOf(String.raw`1, 'C:\'`)).toEqual(['1', 'C:\\'])
  })

  test('what separates values outside of literals does not do so inside', async () => {
    expect(await valuesOf(`'a,b', 'c),(d', '(', ';', '-- x', '/* y */', '# z'`, MYSQL)).toEqual([
      'a,b',
      'c),(d',
      '(',
      ';',
      '-- x',
      '/* y */',
      '# z',
    ])
  })

  test('prefixes are not part of the value', async () => {
    const list = `N'张三', n'x', _utf8mb4'甲', _binary 'ab', _utf8mb4 x'4142', X'4D', b'101', B'1', 0xFF`
    expect(await valuesOf(list, MYSQL)).toEqual(['张三', 'x', '甲', 'ab', '4142', '4D', '101', '1', '0xFF'])
  })

  test('PostgreSQL E strings, Unicode strings and dollar quotes', async () => {
    const list = String.raw`E'a\nb\'c\x41\u4e2d', U&'\4e2d\+00006b', $$it's$$, $q$a $$ b$q$, '{"a":1}'::jsonb, 5::int, NULL::character varying`
    expect(await valuesOf(list, POSTGRES)).toEqual(["a\nb'cA中", '中k', "it's", 'a $$ b', '{"a":1}', '5', ''])
  })

  test('Oracle alternative quotes', async () => {
    const list = `q'[it's]', q'{a}b}', Q'!x!', nq'<甲>', q'(a),(b)'`
    expect(await valuesOf(list, ORACLE)).toEqual(["it's", 'a}b', 'x', '甲', 'a),(b'])
  })

  test('double quotes enclose strings where values stand', async () => {
    expect(await valuesOf(String.raw`"a""b", "it's", "x\"y", 1`, MYSQL)).toEqual(['a"b', "it's", 'x"y', '1'])
  })

  test('NULL and DEFAULT are empty, words that begin alike are not', async () => {
    expect(await valuesOf(`NULL, null, Null, DEFAULT, NULLS, 'NULL', ( NULL ), /* c */ NULL`, MYSQL)).toEqual(
      ['', '', '', '', 'NULLS', 'NULL', '', ''],
    )
  })

  test('numbers keep their text', async () => {
    expect(await valuesOf('1, -2.5, +3, 1e10, .5, (7), ((-8)), true')).toEqual([
      '1',
      '-2.5',
      '+3',
      '1e10',
      '.5',
      '7',
      '-8',
      'true',
    ])
  })

  test('empty rows and missing values', async () => {
    expect(await valuesOf(`'a',,'b',`)).toEqual(['a', '', 'b', ''])
  })
})

describe('expressions', () => {
  test('conversions show the literal inside', async () => {
    const list = `to_date('2020-01-02 03:04:05', 'yyyy-mm-dd hh24:mi:ss'), TO_TIMESTAMP('2020-01-02', 'YYYY'), DATE '2020-01-02', TIMESTAMP'2020-01-02 00:00:00', to_clob('ab') || to_clob('cd')`
    expect(await valuesOf(list, ORACLE)).toEqual([
      '2020-01-02 03:04:05',
      '2020-01-02',
      '2020-01-02',
      '2020-01-02 00:00:00',
      'abcd',
    ])
    const sqlServer = `CAST(N'2020-01-02T00:00:00.000' AS DateTime), CONVERT(datetime, '2020-01-02', 120), CAST(12.50 AS Decimal(18, 2)), CAST(NULL AS varchar(20)), CONVERT([varbinary](max), N'z'), CAST(0x07 AS DateTime2)`
    expect(await valuesOf(sqlServer, MSSQL)).toEqual([
      '2020-01-02T00:00:00.000',
      '2020-01-02',
      '12.50',
      '',
      'z',
      '0x07',
    ])
    expect(
      await valuesOf(
        `str_to_date('2020','%Y'), ST_GeomFromText('POINT(1 2)'), geometry::STGeomFromText('POINT(3 4)', 0)`,
      ),
    ).toEqual(['2020', 'POINT(1 2)', 'POINT(3 4)'])
  })

  test('other functions keep their text and split nothing', async () => {
    const list = `NOW(), HASHBYTES('MD5','x,y)'), sysdate, f(g('a'), (1, 2), "h)"), UUID(), md5('(')`
    expect(await valuesOf(list)).toEqual([
      'NOW()',
      `HASHBYTES('MD5','x,y)')`,
      'sysdate',
      `f(g('a'), (1, 2), "h)")`,
      'UUID()',
      `md5('(')`,
    ])
  })

  test('concatenations are joined', async () => {
    expect(await valuesOf(`'a' || 'b''c' || 'd', 'x'||chr(10)||'y', NULL || 'z'`, ORACLE)).toEqual([
      "ab'cd",
      'x\ny',
      'z',
    ])
    expect(await valuesOf(`N'a' + CHAR(13) + CHAR(10) + N'b', 'p' + 'q'`, MSSQL)).toEqual(['a\r\nb', 'pq'])
    expect(await valuesOf(`CONCAT('a', 'b'), 'a' 'b'`, MYSQL)).toEqual(['ab', 'ab'])
  })

  test('comments between values are no values', async () => {
    expect(await valuesOf(`1, -- one, (two)\n 'a' /* , */ , # three\n 3 -- it's` + '\n', MYSQL)).toEqual([
      '1',
      'a',
      '3',
    ])
  })

  test('subqueries say nothing, and absurd nesting is survived', async () => {
    expect(await valuesOf(`1, (SELECT id FROM x WHERE name = 'a,b' LIMIT 1), 2`)).toEqual(['1', '', '2'])
    const deep = 5000
    expect(await valuesOf(`${'('.repeat(deep)}'x'${')'.repeat(deep)}, 2`)).toEqual(['x', '2'])
  })

  test('arrays and rows are one value', async () => {
    expect(await valuesOf(`ARRAY['a','b'], ROW(1,'x'), 3`, POSTGRES)).toEqual([
      `ARRAY['a','b']`,
      `ROW(1,'x')`,
      '3',
    ])
  })

  test('what stands behind a value without an operator is no part of it', async () => {
    expect(
      await valuesOf(
        `'x'::text COLLATE "C", 'a' LIKE 'b', CASE WHEN 1=1 THEN 'a,b' END, INTERVAL '1 day', $$$$, $1`,
        POSTGRES,
      ),
    ).toEqual(['x', 'a', `CASE WHEN 1=1 THEN 'a,b' END`, '1 day', '', '$1'])
  })

  test('line ends as the SQLite shell writes them', async () => {
    expect(
      await valuesOf(
        String.raw`replace(replace('a\r\nb','\r',char(13)),'\n',char(10)), unistr('x\u000ay')`,
        'PRAGMA foreign_keys=OFF;\n',
      ),
    ).toEqual(['a\r\nb', 'x\ny'])
  })
})
