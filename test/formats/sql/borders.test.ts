import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {MSSQL, MYSQL, ORACLE, POSTGRES, read} from './script.js'

const SCRIPTS: Readonly<Record<string, string>> = {
  mysql: `${MYSQL}/*!40101 SET NAMES utf8mb4 */;
/*!50001 CREATE TABLE \`v\` (\`x\` int) */;
DROP TABLE IF EXISTS \`t\`;
CREATE TABLE \`t\` (\`id\` int COMMENT '编号', \`name\` varchar(20) COMMENT '姓''名', \`b\` blob) COMMENT='表';
LOCK TABLES \`t\` WRITE;
INSERT INTO \`t\` VALUES (1,'it\\'s','a''b'),(2,NULL,_binary '\\0\\\\'),(3,'多行\\n文字；,)(',0xFF);
INSERT INTO \`t\` (\`name\`, \`id\`) VALUES ('x', 4), ('y', 5);
INSERT INTO \`t\` (\`name\`, \`id\`) VALUES ('z', 6) ON DUPLICATE KEY UPDATE id = 1;
DELIMITER ;;
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW BEGIN INSERT INTO t VALUES (0); END;;
DELIMITER ;
INSERT INTO other SET a = 1, b = 'two';
`,
  postgres: `${POSTGRES}CREATE TABLE p (a int, b text);
COPY p (a, b) FROM stdin;
1\t\\N
2\tline\\nbreak
3\t\\\\.
\\.
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $body$ BEGIN INSERT INTO p VALUES (0); END; $body$;
COMMENT ON COLUMN p.b IS '备注';
INSERT INTO p VALUES (4, E'x\\'y'), (5, $$dollar$$), (6, 'C:\\');
`,
  oracle: `${ORACLE}create table O (id number, d date, c clob);
insert into O (id, d, c)
values (1, to_date('2020-01-02', 'yyyy-mm-dd'), 'a' || chr(10) || 'b');
insert all into O (id) values (2) into O (id) values (3) select 1 from dual;
create or replace procedure p is begin insert into O values (0); end;
/
insert into O (id, c) select 4, q'[it's]' from dual union all select 5, 'x' from dual
/
comment on column O.d is '日期'
/
`,
  mssql: `${MSSQL}CREATE TABLE [dbo].[m]([id] [int] IDENTITY(1,1), [n] [nvarchar](9), [t] [datetime])
GO
SET IDENTITY_INSERT [dbo].[m] ON
INSERT [dbo].[m] ([id], [n], [t]) VALUES (1, N'甲''乙', CAST(N'2020-01-02' AS DateTime))
INSERT [dbo].[m] ([id], [n], [t]) VALUES (2, N'丙', NULL)
GO
IF NOT EXISTS (SELECT 1) BEGIN INSERT [dbo].[m] ([n]) VALUES (N'丁') END
GO
EXEC sp_addextendedproperty 'MS_Description', N'名', 'SCHEMA', N'dbo', 'TABLE', N'm', 'COLUMN', N'n'
GO
`,
}

describe.each(Object.entries(SCRIPTS))('%s', (_, text) => {
  test('read alike in chunks and windows of any size, surveyed or not', async () => {
    const whole = await read(text)
    expect(whole.problems).toEqual([])
    expect(whole.tables.length).toBeGreaterThan(0)
    for (const chunk of [1, 2, 3, 7, 64]) {
      for (const window of [16, 100, 333, undefined]) {
        expect(await read(text, {chunk, ...(window === undefined ? {} : {window})})).toEqual(whole)
      }
    }
  })

  test('cut anywhere, its whole rows are read and nothing throws', async () => {
    const whole = await read(text)
    const counts = new Map(whole.tables.map(({name, rows}) => [name.toLowerCase(), rows.length]))
    const bytes = Buffer.from(text)
    for (let cut = 0; cut < bytes.length; cut += 11) {
      const {tables} = await read(bytes.subarray(0, cut))
      for (const {name, rows} of tables)
        expect(rows.length).toBeLessThanOrEqual(counts.get(name.toLowerCase()) ?? 0)
    }
  })
})

test('values come out as they went in, however they are cut', async () => {
  const value = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({
      unit: fc.constantFrom(
        "'",
        '"',
        '\\',
        ',',
        '(',
        ')',
        ';',
        '\n',
        '\r',
        '-',
        '/',
        '*',
        '$',
        'N',
        '甲',
        ' ',
        '`',
      ),
    }),
    fc.constant(null),
  )
  const mysql = (cell: string | null): string =>
    cell === null
      ? 'NULL'
      : `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  const standard = (cell: string | null): string =>
    cell === null ? 'NULL' : `'${cell.replaceAll("'", "''")}'`
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, value), {minLength: 1, maxLength: 8}),
      fc.integer({min: 1, max: 40}),
      fc.integer({min: 16, max: 200}),
      async (rows, chunk, window) => {
        for (const [head, write] of [
          [MYSQL, mysql],
          [POSTGRES, standard],
        ] as const) {
          const text = `${head}INSERT INTO t VALUES ${rows.map(row => `(${row.map(write).join(',')})`).join(',')};\n`
          const {tables, problems} = await read(text, {chunk, window})
          expect(problems).toEqual([])
          expect(tables[0]?.rows).toEqual(
            rows.map(row => row.map(cell => Buffer.from(cell ?? '').toString('utf8'))),
          )
        }
      },
    ),
    {numRuns: 100},
  )
})

test('any bytes at all are survived', async () => {
  const pieces = fc.constantFrom(
    'INSERT INTO t VALUES ',
    '(',
    ')',
    ',',
    ';',
    "'",
    '"',
    '`',
    '\\',
    '\n',
    '--',
    '/*',
    '*/',
    '/*!50003 ',
    '$$',
    '$a$',
    'NULL',
    "q'[",
    'CREATE TABLE t ',
    'COPY t FROM stdin;\n',
    '\\.\n',
    'DELIMITER ',
    'BEGIN ',
    'END',
    'SELECT ',
    ' UNION ',
    'a',
    '1',
    ' ',
    '甲',
    'GO\n',
    'IF ',
    'SET ',
    '#',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, {maxLength: 60}),
      fc.integer({min: 16, max: 100}),
      async (parts, window) => {
        const text = parts.join('')
        const cut = await read(text, {window, chunk: 5})
        expect(cut.tables.map(({name, rows}) => [name, rows])).toEqual(
          (await read(text)).tables.map(({name, rows}) => [name, rows]),
        )
      },
    ),
    {numRuns: 200},
  )
})
