import {expect, test} from 'vitest'
import {countsOf, POSTGRES, read, rowsOf} from './script.js'

test('tabs, NULL, and every escape', async () => {
  const text = `${POSTGRES}\\restrict abc'def
CREATE TABLE public.t (a text, b text, c text);
COPY public.t (a, b, c) FROM stdin;
1\t\\N\tx
a\\tb\tc\\nd\t\\\\N
\t\t
\\101\\x42\tit's; -- "q"\t\\.x
\\.

SELECT pg_catalog.setval('public.s', 3, true);
\\unrestrict abc'def
`
  const {tables, problems} = await read(text)
  expect(tables[0]?.rows).toEqual([
    ['1', '', 'x'],
    ['a\tb', 'c\nd', '\\N'],
    ['', '', ''],
    ['AB', 'it\'s; -- "q"', '.x'],
  ])
  expect(problems).toEqual([])
})

test('columns in another order, none, and line ends of Windows', async () => {
  expect(
    await rowsOf(
      'CREATE TABLE t (a int, b int);\r\nCOPY t (b, a) FROM stdin;\r\n2\t1\r\n\\.\r\nCOPY t FROM STDIN WITH (FORMAT text);\r\n3\t4\r\n\\.\r\n',
    ),
  ).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

test('CSV with header, quotes, and line ends inside', async () => {
  const text = `COPY t (a, b, c) FROM stdin WITH (FORMAT csv, HEADER true, DELIMITER ';', NULL 'nil');
a;b;c
1;"x;y
z";"say ""hi"""
nil;;"nil2"
\\.
INSERT INTO t (a) VALUES ('after');`
  expect(await rowsOf(text)).toEqual([
    ['1', 'x;y\nz', 'say "hi"'],
    ['', '', 'nil2'],
    ['after', '', ''],
  ])
})

test('other delimiters and texts for NULL', async () => {
  expect(
    await rowsOf("COPY t (a, b) FROM stdin DELIMITER '|' NULL AS 'none';\n1|none\n2|x\ty\n\\.\n"),
  ).toEqual([
    ['1', ''],
    ['2', 'x\ty'],
  ])
})

test('lines that look like statements are rows, and a COPY from elsewhere has none', async () => {
  const text = `COPY a (x) FROM stdin;
INSERT INTO b VALUES (1);
CREATE TABLE c (y int);
-- note
'
\\.
COPY a FROM '/tmp/x.csv' WITH CSV;
COPY a TO stdout;
INSERT INTO b VALUES (2);`
  expect(await countsOf(text)).toEqual({a: 4, b: 1})
})

test('a block that breaks off keeps its whole lines', async () => {
  const {tables, problems} = await read('COPY t (a, b) FROM stdin;\n1\tx\n2\ty\n3\tcut of')
  expect(tables[0]?.rows).toEqual([
    ['1', 'x'],
    ['2', 'y'],
  ])
  expect(problems).toMatchObject([{cause: 'truncated', weight: 'gap', place: {table: 't'}}])
})
