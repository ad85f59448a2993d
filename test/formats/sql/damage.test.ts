import {describe, expect, test} from 'vitest'
import {countsOf, MYSQL, POSTGRES, read} from './script.js'

describe('a script that breaks off', () => {
  test.each([
    ["INSERT INTO a VALUES (1,'x'),(2,'unfinished", 1],
    ["INSERT INTO a VALUES (1,'x'),(2,'y'", 1],
    ["INSERT INTO a VALUES (1,'x'),(2,", 1],
    ["INSERT INTO a VALUES (1,'x'),(2,'y\\", 1],
    ["INSERT INTO a VALUES (1,'x');\nINSERT INTO a (p, q", 1],
    ["INSERT INTO a VALUES (1,'x');\nINSERT INTO a SET p = 'unfinished", 1],
    ["INSERT INTO a VALUES (1,'x');\nINSERT INTO a SELECT 1, 'unfinished", 1],
  ])('%s', async (text, rows) => {
    const {tables, problems} = await read(MYSQL + text)
    expect(tables[0]?.rows.length).toBe(rows)
    expect(problems).toMatchObject([{cause: 'truncated', weight: 'gap'}])
  })

  test('a whole last row without terminator is no damage', async () => {
    expect((await read("INSERT INTO a VALUES (1,'x'),(2,'y')")).problems).toEqual([])
  })

  test('a routine that does not end is told', async () => {
    const {problems} = await read(
      'CREATE PROCEDURE p() BEGIN INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2);',
    )
    expect(problems).toMatchObject([{cause: 'truncated', weight: 'gap'}])
  })
})

describe('broken rows', () => {
  test('an unescaped quote costs its own row', async () => {
    const text = `INSERT INTO a VALUES (1,'x');
INSERT INTO a VALUES (2,'it's broken','y');
INSERT INTO a VALUES (3,'z');
INSERT INTO a VALUES (4,'他说'你好'了');
INSERT INTO a VALUES (5,'w');`
    const {tables, problems} = await read(text)
    expect(tables[0]?.rows.map(row => row[0])).toEqual(['1', '3', '5'])
    expect(problems).toMatchObject([{cause: 'damaged', weight: 'gap'}])
    expect(problems[0]?.detail).toContain('2 rows')
  })

  test('within one statement the next line with a row goes on', async () => {
    const {tables} = await read(
      "INSERT INTO a VALUES\n(1,'x'),\n(2,'it's'),\n(3,'z'),\n(4,'w');\nINSERT INTO b VALUES (1);",
    )
    expect(tables.map(({name, rows}) => [name, rows.map(row => row[0])])).toEqual([
      ['a', ['1', '3', '4']],
      ['b', ['1']],
    ])
  })

  test('a row that is never closed costs no other statement', async () => {
    expect(
      await countsOf(
        "INSERT INTO a VALUES (1, 'x'\nINSERT INTO a VALUES (2, 'y');\nINSERT INTO a VALUES (3, 'z');",
      ),
    ).toEqual({a: 2})
    expect(
      await countsOf(
        "INSERT INTO a VALUES (1, 'x;\nINSERT INTO a VALUES (2, 'y');\nINSERT INTO a VALUES (3, 'z');\n",
      ),
    ).toEqual({a: 2})
  })

  test('problems quote nothing of the file', async () => {
    const secret = '13800138000'
    const {problems} = await read(
      `INSERT INTO a VALUES ('${secret}'s');\n${secret} ${secret}\nINSERT INTO a VALUES ('${secret}`,
    )
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(problems)).not.toContain(secret)
  })
})

describe('records too long', () => {
  const limits = {recordBytes: 2000}

  test('a long row is left out, the rows around it are not', async () => {
    const long = `'${'长'.repeat(3000)}'`
    const text = `INSERT INTO a VALUES (1,'x'),(2,${long}),(3,'y');\nINSERT INTO a VALUES (4,${long});\nINSERT INTO a VALUES (5,'z');`
    for (const window of [256, 100_000]) {
      const {tables, problems} = await read(text, {limits, window})
      expect(tables[0]?.rows.map(row => row[0])).toEqual(['1', '3', '5'])
      expect(problems).toMatchObject([{cause: 'line-too-long', weight: 'gap', place: {table: 'a'}}])
      expect(problems[0]?.detail).toContain('2 rows')
    }
  })

  test('a long line of a COPY', async () => {
    const {tables, problems} = await read(
      `COPY a (x, y) FROM stdin;\n1\tx\n2\t${'y'.repeat(5000)}\n3\tz\n\\.\nINSERT INTO b VALUES (1);`,
      {limits},
    )
    expect(tables.map(({name, rows}) => [name, rows.map(row => row[0])])).toEqual([
      ['a', ['1', '3']],
      ['b', ['1']],
    ])
    expect(problems).toMatchObject([{cause: 'line-too-long'}])
  })

  test('statements and comments of any length pass', async () => {
    const filler = 'x '.repeat(5000)
    const text = `-- ${filler}\n/* ${filler} */\nUPDATE a SET b = '${filler}' WHERE c = 1;\nDO $$ ${filler} $$;\nINSERT INTO a VALUES (1);`
    const {tables, problems} = await read(POSTGRES + text, {limits})
    expect(tables[0]?.rows).toEqual([['1']])
    expect(problems).toEqual([])
  })

  test('more columns than allowed', async () => {
    const {tables, problems} = await read('INSERT INTO a VALUES (1,2,3,4,5);', {limits: {columns: 3}})
    expect(tables[0]?.rows).toEqual([['1', '2', '3']])
    expect(problems).toMatchObject([{cause: 'too-many'}])
  })
})

describe('hostile bytes', () => {
  test('garbage before, between and behind statements', async () => {
    const garbage = Buffer.from(Array.from({length: 5000}, (_, i) => (i * 7919 + (i >> 3)) % 256))
    const text = Buffer.concat([garbage, Buffer.from('\nINSERT INTO a VALUES (1);\n')])
    const {problems} = await read(text)
    expect(problems.length).toBeGreaterThan(0)
  })

  test.each([
    ['parentheses', 'INSERT INTO a VALUES (('],
    ['quotes', "INSERT INTO a VALUES ('"],
    ['dollar tags', 'INSERT INTO a VALUES ($t$'],
    ['alternative quotes', "INSERT INTO a VALUES (q'["],
    ['comments', 'INSERT INTO a VALUES (/*'],
    ['bare words', 'x'],
  ])('many lines of open %s end soon', async (_, line) => {
    const {problems} = await read(`${line}\n`.repeat(3000))
    expect(problems.length).toBeGreaterThan(0)
  })

  test('prose with apostrophes swallows nothing', async () => {
    const text =
      "It's a script for Bob's shop\nDon't panic\nprompt Importing Alice's table...\nrem it's\nINSERT INTO a VALUES (1);\n"
    expect(await countsOf(text)).toEqual({a: 1})
  })

  test('an empty script, and one of blanks', async () => {
    expect(await read('')).toEqual({tables: [], problems: []})
    expect(await read('\ufeff \n\t\n')).toEqual({tables: [], problems: []})
  })
})
