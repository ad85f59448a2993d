import {describe, expect, test} from 'vitest'
import {countsOf, MYSQL, read, rowsOf} from './script.js'

describe('forms of INSERT', () => {
  test('one row, many rows, REPLACE, IGNORE, VALUE, ROW', async () => {
    const text = `
      INSERT INTO a VALUES (1),(2), (3);
      REPLACE INTO a (x) VALUES (4);
      INSERT IGNORE INTO a VALUE (5);
      insert into a values row(6), row(7);
      INSERT LOW_PRIORITY IGNORE a VALUES (8);
      INSERT OR REPLACE INTO a VALUES (9);
      INSERT OVERWRITE TABLE a VALUES (10);
      INSERT INTO TABLE a VALUES (11);
      INSERT /*+ APPEND */ INTO a VALUES (12);
      INSERT INTO a AS n VALUES (13) ON DUPLICATE KEY UPDATE x = VALUES(x), y = (1), z = 'INSERT INTO a VALUES (0)';
      INSERT INTO a (x) OVERRIDING SYSTEM VALUE VALUES (14);
      INSERT INTO a (x) OUTPUT inserted.x, inserted.y VALUES (15);
      INSERT INTO a WITH (TABLOCK) (x) VALUES (16);
      INSERT INTO a PARTITION (p0, p1) (x) VALUES (17);
      UPSERT INTO a VALUES (18);`
    expect((await rowsOf(text)).map(([first]) => Number(first))).toEqual(
      Array.from({length: 18}, (_, i) => i + 1),
    )
  })

  test('names in every kind of quotes, with and without what stands before them', async () => {
    const text = `
      INSERT INTO \`db\`.\`t\` VALUES (1);
      INSERT INTO "S"."t" VALUES (2);
      INSERT INTO [db].[dbo].[t] VALUES (3);
      INSERT INTO db..t VALUES (4);
      INSERT INTO a.b.T VALUES (5);`
    expect(await countsOf(text)).toEqual({t: 5})
    expect(
      await countsOf(
        'INSERT INTO 72crm_客户 VALUES (1);INSERT INTO 订单(姓名)VALUES(2);INSERT INTO `{user}` VALUES (3);INSERT INTO `a.b` VALUES (4)',
      ),
    ).toEqual({
      '72crm_客户': 1,
      订单: 1,
      '{user}': 1,
      'a.b': 1,
    })
  })

  test('INSERT SET', async () => {
    expect(
      await rowsOf(
        `INSERT INTO t SET a = 1, b='x;y', c = NOW() ON DUPLICATE KEY UPDATE a = 2;\nINSERT INTO t SET b='last'`,
      ),
    ).toEqual([
      ['1', 'x;y', 'NOW()'],
      ['', 'last', ''],
    ])
  })

  test('literal SELECTs are rows, SELECTs from tables are not', async () => {
    const text = `
      INSERT INTO t (a, b) SELECT 1, 'x' FROM dual;
      INSERT INTO t (a, b) SELECT 2, 'y' UNION ALL SELECT 3, 'z' AS b FROM DUAL UNION ALL
        SELECT 4, 'union select' FROM sys.dual WHERE NOT EXISTS (SELECT 1 FROM t WHERE b = 'x' UNION SELECT 2);
      INSERT INTO t (a, b) (SELECT 5, 'p' FROM dual);
      INSERT INTO t (a, b) SELECT * FROM (SELECT 6, 'q' AS b) AS tmp WHERE NOT EXISTS (SELECT a FROM t WHERE a = 6) LIMIT 1;
      INSERT INTO t (a, b) SELECT id, 'from a table' FROM users;
      INSERT INTO t SELECT * FROM users WHERE name = 'x';
      INSERT INTO t (a, b) VALUES (7, 'end');`
    expect(await rowsOf(text)).toEqual([
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'z'],
      ['4', 'union select'],
      ['5', 'p'],
      ['6', 'q'],
      ['7', 'end'],
    ])
  })

  test('INSERT ALL', async () => {
    const text = `INSERT ALL
      INTO a (x, y) VALUES (1, 'p')
      INTO a (x, y) VALUES (2, 'q')
      INTO b VALUES (3)
    SELECT * FROM dual;
    INSERT INTO b VALUES (4);`
    expect(await countsOf(text)).toEqual({a: 2, b: 2})
  })

  test('what is no row of the script', async () => {
    const text = `
      INSERT INTO a DEFAULT VALUES;
      INSERT INTO @list VALUES (1),(2);
      UPDATE a SET x = 'INSERT INTO a VALUES (1)' WHERE y = 2;
      DELETE FROM a WHERE x IN (SELECT y FROM b);
      -- INSERT INTO a VALUES (1);
      # INSERT INTO a VALUES (1);
      /* INSERT INTO a VALUES (1); */
      /*
      INSERT INTO a VALUES (1);
      */
      LOAD DATA INFILE 'x' INTO TABLE a;
      INSERT INTO b VALUES (1);`
    expect(await countsOf(text)).toEqual({b: 1})
  })
})

describe('statements without terminators', () => {
  test('rows are rows all the same', async () => {
    const text = `CREATE TABLE a (x int, y varchar(20))
INSERT INTO a VALUES (1, 'p')
INSERT INTO a VALUES (2, 'q')
INSERT a (x) VALUES (3) INSERT a (x) VALUES (4)
UPDATE a SET x = 9 WHERE y = 'q'
INSERT INTO a VALUES (5, 'r')`
    expect(await countsOf(text)).toEqual({a: 5})
  })

  test('a definition ends where rows begin', async () => {
    const text =
      "CREATE TABLE `a` (`x` int COMMENT '序号') ENGINE=MyISAM DEFAULT CHARSET=gbk\nINSERT INTO `a` VALUES (1);\nINSERT INTO `a` VALUES (2)"
    const {tables} = await read(text)
    expect(tables[0]?.rows).toEqual([['1'], ['2']])
    expect(tables[0]?.columns).toEqual([{name: 'x', note: '序号', type: 'int'}])
  })

  test('a lesson in T-SQL: loops, procedures, SELECT … UNION, and not one terminator', async () => {
    const text = `use master
go
if exists(select * from sysdatabases where name='Hotel')
  drop database Hotel
go
create table Room --客房
(
  RoomId int identity(1,1) primary key, --编号
  Kind nvarchar(20) not null unique --类型
)
create table Guest
(
  GuestId int identity primary key,
  GuestName varchar(20) not null,--姓名
  RoomId int foreign key references Room(RoomId)
)
insert into Room values('标准间')
insert into Room select '单人间' union
select '三人间' union all
select '套间'
insert Guest(GuestName) values('甲')
insert Guest(GuestName) values('乙'),('丙')
select * from Guest
declare @i int
set @i=1
while @i<=10
begin
  insert into Guest values('客人'+cast(@i as varchar),1)
  set @i=@i+1
end
go
create proc p @n varchar(20)
as
begin
  insert into Guest(GuestName) values(@n)
  if @@error<>0 begin rollback end
end
go
create trigger t on Guest for insert
as
  insert into Log values(1)
go
insert into Guest values('丁',2)`
    const {tables, problems} = await read(text)
    expect(problems).toEqual([])
    expect(tables.map(({name, rows}) => [name, rows.map(row => row[1])])).toEqual([
      ['Room', ['标准间', '单人间', '三人间', '套间']],
      ['Guest', ['甲', '乙', '丙', '丁']],
    ])
    expect(tables[0]?.note).toBe('客房')
    expect(tables[0]?.columns.map(column => column.note)).toEqual(['编号', '类型'])
  })

  test('missing and doubled commas and semicolons', async () => {
    expect(
      await countsOf(
        'INSERT INTO a VALUES (1)(2),,(3),;INSERT INTO a VALUES (4);;;INSERT INTO a VALUES (5),',
      ),
    ).toEqual({a: 5})
  })
})

describe('routines hold no rows', () => {
  const body =
    'INSERT INTO a VALUES (1); IF x THEN INSERT INTO a VALUES (2); END IF; CASE x WHEN 1 THEN SET y = 2; END CASE; WHILE x DO INSERT INTO a VALUES (3); END WHILE;'
  const after = '\nINSERT INTO a VALUES (0);\n'

  test.each([
    ['behind DELIMITER', `DELIMITER $$\nCREATE PROCEDURE p() BEGIN ${body} END$$\nDELIMITER ;${after}`],
    [
      'behind DELIMITER with conditional comments',
      `DELIMITER ;;\n/*!50003 CREATE*/ /*!50017 DEFINER=\`r\`@\`%\`*/ /*!50003 TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN ${body} END */;;\nDELIMITER ;${after}`,
    ],
    [
      'behind DELIMITER //',
      `delimiter //\ncreate function f() returns int begin ${body} return 1; end //\ndelimiter ;${after}`,
    ],
    ['without DELIMITER', `CREATE PROCEDURE p() BEGIN ${body} END;${after}`],
    [
      'a trigger of one statement',
      `CREATE TRIGGER t AFTER INSERT ON b FOR EACH ROW\nINSERT INTO a VALUES (NEW.x);${after}`,
    ],
    [
      'PL/SQL',
      `CREATE OR REPLACE PROCEDURE p IS v NUMBER; BEGIN INSERT INTO a VALUES (1); END p;\n/${after}`,
    ],
    [
      'a package body',
      `CREATE OR REPLACE PACKAGE BODY k AS\nPROCEDURE p IS BEGIN\nINSERT INTO a VALUES (1);\nEND;\nPROCEDURE q IS BEGIN\nINSERT INTO a VALUES (2); END q;\nEND k;\n/${after}`,
    ],
    ['a block with declarations', `DECLARE v NUMBER := 1; BEGIN INSERT INTO a VALUES (v); END;\n/${after}`],
    [
      'PL/pgSQL',
      `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO a VALUES (1); RETURN NEW; END $$;${after}`,
    ],
    ['a DO block', `DO $do$ BEGIN INSERT INTO a VALUES (1); END $do$;${after}`],
    [
      'BEGIN ATOMIC',
      `CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC INSERT INTO a VALUES (1); SELECT 1; END;${after}`,
    ],
    [
      'T-SQL',
      `CREATE PROCEDURE [dbo].[p] AS\nSET NOCOUNT ON;\nINSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2)\nGO${after}`,
    ],
    [
      'a T-SQL loop',
      `SET NOCOUNT ON\nDECLARE @i int = 0\nWHILE @i < 10\nBEGIN\nINSERT INTO a VALUES (@i)\nSET @i = @i + 1\nEND\nGO${after}`,
    ],
    [
      'an SQLite trigger',
      `PRAGMA foreign_keys=OFF;\nCREATE TRIGGER t AFTER INSERT ON b BEGIN INSERT INTO a VALUES (1); INSERT INTO a VALUES (2); END;${after}`,
    ],
    ['an event', `CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN INSERT INTO a VALUES (1); END;${after}`],
    [
      'Firebird',
      `SET TERM ^ ;\nCREATE TRIGGER t FOR b AS BEGIN INSERT INTO a VALUES (1); END^\nSET TERM ; ^${after}`,
    ],
  ])('%s', async (_, text) => {
    const {tables, problems} = await read(text)
    expect(tables.map(({name, rows}) => [name, rows])).toEqual([['a', [['0']]]])
    expect(problems).toEqual([])
  })

  test('anonymous blocks and conditions that lead to rows are run at once', async () => {
    expect(
      await countsOf(
        `BEGIN\nINSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2);\nEND;\n/\nINSERT INTO a VALUES (3);`,
      ),
    ).toEqual({a: 3})
    expect(
      await countsOf(
        `IF NOT EXISTS (SELECT 1 FROM a WHERE x = 'insert')\nBEGIN\n  INSERT INTO a VALUES (1)\nEND\nGO\nIF @x = 1 INSERT INTO a VALUES (2)\nGO\n`,
      ),
    ).toEqual({a: 2})
  })
})

describe('tables', () => {
  test('one table however often it is created and in whatever case it is written', async () => {
    const text = `CREATE TABLE a (x int);\nINSERT INTO a VALUES (1);\nDROP TABLE a;\nCREATE TABLE A (x int);\nINSERT INTO A VALUES (2);\nINSERT INTO b VALUES (1);\ninsert into a values (3);`
    expect(await countsOf(text)).toEqual({a: 3, b: 1})
  })

  test('tables without rows are listed, stand-ins of views are not', async () => {
    const text = `${MYSQL}CREATE TABLE a (x int);\n/*!50001 CREATE TABLE \`v\` (\n \`x\` tinyint NOT NULL\n) ENGINE=MyISAM */;\nCREATE VIEW w AS SELECT 1;\n/*!50001 CREATE VIEW \`v\` AS SELECT 1 AS \`x\`*/;\nCREATE TABLE c AS SELECT * FROM a;\nINSERT INTO b VALUES (1);`
    expect(await countsOf(text)).toEqual({b: 1, a: 0, c: 0})
  })

  test('rows with different column lists fall into the columns of one table', async () => {
    const text = `CREATE TABLE a (id int, name varchar(20), phone varchar(20));
      INSERT INTO a (phone, id) VALUES ('p1', 1);
      INSERT INTO a VALUES (2, 'n2', 'p2');
      INSERT INTO a (NAME) VALUES ('n3');
      INSERT INTO a (id, extra) VALUES (4, 'e4');`
    const {tables} = await read(text)
    expect(tables[0]?.rows).toEqual([
      ['1', '', 'p1'],
      ['2', 'n2', 'p2'],
      ['', 'n3', ''],
      ['4', '', '', 'e4'],
    ])
    expect(tables[0]?.columns.map(column => column.name)).toEqual(['id', 'name', 'phone', 'extra'])
  })

  test('without a definition the columns of the first list lead', async () => {
    const {tables} = await read('INSERT INTO a (x, y) VALUES (1, 2);INSERT INTO a (y, z) VALUES (3, 4);')
    expect(tables[0]?.rows).toEqual([
      ['1', '2'],
      ['', '3', '4'],
    ])
    expect(tables[0]?.columns.map(column => column.name)).toEqual(['x', 'y', 'z'])
  })

  test('without list and definition columns are numbered', async () => {
    const {tables} = await read('INSERT INTO a VALUES (1, 2);INSERT INTO a VALUES (1, 2, 3);')
    expect(tables[0]?.header).toMatchObject({from: 'nowhere', columns: [{name: 'col1'}, {name: 'col2'}]})
    expect(tables[0]?.rows).toEqual([
      ['1', '2'],
      ['1', '2', '3'],
    ])
  })

  test('SQL Server leaves out the column that numbers itself', async () => {
    const text = `CREATE TABLE [dbo].[a] ([id] [int] IDENTITY(1,1) NOT NULL, [name] [nvarchar](50) NULL)\nGO\nINSERT [dbo].[a] VALUES (N'张三')\nGO\n`
    expect(await rowsOf(text)).toEqual([['', '张三']])
  })

  test('thousands of rows arrive in batches and in order', async () => {
    const text = `INSERT INTO a VALUES ${Array.from({length: 10_000}, (_, i) => `(${i},'行${i}')`).join(',')};`
    const rows = await rowsOf(text)
    expect(rows.length).toBe(10_000)
    expect(rows.every(([id, name], i) => id === String(i) && name === `行${i}`)).toBe(true)
  })

  test('very wide rows', async () => {
    const wide = Array.from({length: 900}, (_, i) => i)
    expect(
      (await rowsOf(`INSERT INTO a VALUES (${wide.join(',')}),(${wide.join(',')});`)).map(row => row.length),
    ).toEqual([900, 900])
  })
})
