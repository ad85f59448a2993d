import {expect, test} from 'vitest'
import {surveyScript} from '../../../src/formats/sql/survey.js'
import {createSchemaCatalog} from '../../../src/kit/schema-catalog.js'
import {MYSQL, POSTGRES, read, sourceOf} from './script.js'

async function surveyed(text: string, window?: number): Promise<Record<string, string>> {
  const catalog = createSchemaCatalog()
  await surveyScript(sourceOf(text, {chunk: 50}), catalog, window)
  return Object.fromEntries(
    catalog.contents().schemas.map(({name, columns}) => [name, columns.map(column => column.name).join()]),
  )
}

test('definitions before, between and behind rows, in any case', async () => {
  const text = `${MYSQL}CREATE TABLE a (x int);
INSERT INTO a VALUES (1),
(2), ('create table no (y int);');
  create table b (y int);
Create Table c (z int)
insert into c values (1);
DROP TABLE IF EXISTS d; CREATE TABLE d (w int);
/* a note */ CREATE TABLE e (v int);
IF NOT EXISTS (SELECT 1) CREATE TABLE f (u int);
/*
CREATE TABLE gone (x int);
*/
-- CREATE TABLE gone (x int);
`
  const all = {a: 'x', b: 'y', c: 'z', d: 'w', e: 'v', f: 'u'}
  for (const window of [64, 500, undefined]) expect(await surveyed(text, window)).toEqual(all)
})

test('lines of a COPY are not looked into', async () => {
  const text = `${POSTGRES}COPY a (x) FROM stdin;
CREATE TABLE no (x int);
\\.
CREATE TABLE b (y int);`
  expect(await surveyed(text)).toEqual({b: 'y'})
})

test('a definition longer than may be held is passed over', async () => {
  const text = `CREATE TABLE a (x int, ${'y'.repeat(5 * 1024 * 1024)} int);\nCREATE TABLE b (z int);`
  expect(await surveyed(text)).toMatchObject({b: 'z'})
})

test('rows find the definition and the comments of another file', async () => {
  const catalog = createSchemaCatalog()
  await surveyScript(
    sourceOf("CREATE TABLE t (id int, xm varchar(20) COMMENT '姓名');", {path: 'db/ddl.sql'}),
    catalog,
  )
  await surveyScript(sourceOf("COMMENT ON COLUMN t.id IS '编号';", {path: 'db/comments.sql'}), catalog)
  const {tables} = await read("INSERT INTO t VALUES (1, '甲');\nINSERT INTO t (xm) VALUES ('乙');", {
    path: 'db/data.sql',
    catalog,
  })
  expect(tables).toMatchObject([
    {
      name: 't',
      columns: [
        {name: 'id', note: '编号'},
        {name: 'xm', note: '姓名'},
      ],
      rows: [
        ['1', '甲'],
        ['', '乙'],
      ],
    },
  ])
})

test('a definition of other columns is not taken for these rows', async () => {
  const catalog = createSchemaCatalog()
  await surveyScript(
    sourceOf("CREATE TABLE t (a int, b int COMMENT '乙');", {path: 'other/ddl.sql'}),
    catalog,
  )
  const {tables} = await read('INSERT INTO t VALUES (1, 2, 3);INSERT INTO u (b) VALUES (1);', {
    path: 'data.sql',
    catalog,
  })
  expect(tables[0]?.header.from).toBe('nowhere')
  const listed = await read('INSERT INTO t (b, c) VALUES (1, 2);', {path: 'data.sql', catalog})
  expect(listed.tables[0]?.columns).toEqual([{name: 'b', type: 'int', note: '乙'}, {name: 'c'}])
})
