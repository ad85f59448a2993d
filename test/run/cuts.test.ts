import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, test} from 'vitest'
import type {WalkedFile} from '../../src/model/place.js'
import type {Tally} from '../../src/model/tally.js'
import {joinShares} from '../../src/run/cuts/join.js'
import {type CutPlan, planCut} from '../../src/run/cuts/plan.js'
import {readShare, shareOf} from '../../src/run/cuts/share.js'
import {runJob} from '../../src/run/job.js'
import {prepare} from '../../src/run/scan.js'
import {countFile, createWorld, type World} from '../../src/run/world.js'
import {merge} from '../../src/steps/merge.js'
import {encode} from '../formats/encoding/encode.js'

const folder = mkdtempSync(join(tmpdir(), 'hongxian-cuts-'))
afterAll(() => rmSync(folder, {recursive: true}))

async function laidDown(name: string, text: string | Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, text)
  const {walked, seed} = await prepare({paths: [path]})
  const file = walked.files[0] as WalkedFile
  return {file, world: () => createWorld(seed)}
}

/** Everything of a tally; sets by a hash of their words, so that a difference can be read. */
function brief(tally: Tally): unknown {
  return JSON.parse(
    JSON.stringify(tally, (_, value: unknown) =>
      value instanceof Uint32Array || value instanceof Float64Array || value instanceof Uint8Array
        ? createHash('sha256').update(value).digest('hex').slice(0, 12)
        : value,
    ),
  )
}

/** What came of a plan: read by two threads that take turns, and again where it has to be. */
async function shared(cut: CutPlan, worlds: readonly World[]): Promise<Tally | 'whole'> {
  const job = shareOf(cut)
  const read = async (world: World) => {
    // As a thread is given it, and gives it back; a shared buffer can only be cloned by handing it over.
    const file = {...cut.file, bytes: Buffer.from(cut.file.bytes)}
    const share = await readShare(
      {next: job.next, cut: {...structuredClone(cut), file}},
      world,
      () => undefined,
    )
    return structuredClone(share)
  }
  const shares = await Promise.all(worlds.map(read))
  const joined = joinShares(cut, shares, worlds[0] as World)
  if (joined === 'whole') return 'whole'
  return 'again' in joined ? shared(joined.again, worlds) : merge([joined.tally])
}

/** Both ways of counting a text: whole, and in parts of about `bytes`. */
async function bothWays(name: string, text: string | Uint8Array, bytes: number, threads = 2) {
  const {file, world} = await laidDown(name, text)
  const whole = merge([await countFile(file, world(), () => undefined)])
  const cut = await planCut(file, world(), {threads, least: bytes})
  if (cut === undefined) return {whole, joined: 'uncut' as const, parts: 0}
  const worlds = Array.from({length: threads}, () => world())
  const joined = await shared(cut, worlds)
  return {whole, joined, parts: cut.starts.length}
}

function same(joined: Tally | string, whole: Tally): void {
  expect(typeof joined === 'string' ? joined : brief(joined)).toEqual(brief(whole))
}

const HEADER = '姓名,手机号,备注\n'
const phone = (i: number) => `139${String(i).padStart(8, '0')}`
const row = (i: number, note: string) => `张三${i},${phone(i)},${note}\n`
const rows = (count: number, note: (i: number) => string) =>
  HEADER + Array.from({length: count}, (_, i) => row(i, note(i))).join('')

describe('delimited text', () => {
  test('parts of plain rows add up to the whole', async () => {
    const text = rows(5000, i => (i % 7 === 0 ? '"放门口，\n谢谢"' : ''))
    const {whole, joined, parts} = await bothWays('a.csv', text, 20_000)
    expect(parts).toBeGreaterThan(3)
    same(joined, whole)
    expect(whole.tables[0]?.rows).toBe(5000)
  })

  test('a line end inside quotes that looks like a border is found out', async () => {
    const fake = `"${row(1, 'x').repeat(400)}"`
    const text = rows(120, i => (i % 3 === 0 ? fake : 'x'))
    const {whole, joined} = await bothWays('a.csv', text, 200_000)
    expect(whole.tables[0]?.rows).toBe(120)
    if (joined !== 'whole') same(joined, whole)
  })

  test('values that come late are told with their row in the file, whoever saw them', async () => {
    const text = rows(6000, i => (i > 3000 ? phone(1) : 'x'))
    const {whole, joined} = await bothWays('a.csv', text, 10_000, 3)
    expect(whole.problems.map(each => each.cause)).toEqual(['unplanned-values'])
    same(joined, whole)
  })

  test('a quote that never closes is left to reading the whole', async () => {
    const text = rows(5000, i => (i === 4000 ? '"open' : 'x'))
    expect((await bothWays('a.csv', text, 20_000)).joined).toBe('whole')
  })

  test.each([
    ['utf-8', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['gb18030', (text: string) => encode(text, 'gb18030')],
  ])('%s, with bytes that are no text', async (encoding, written) => {
    const text = rows(5000, i => (i % 9 === 0 ? '"好，\n﹏"' : '慢'))
    const bytes = written(text)
    for (let i = 60_000; i < bytes.length; i += 9001) {
      const line = bytes.indexOf(0x0a, i)
      if (line > 0 && bytes[line - 1] !== 0x22) bytes[line - 1] = 0xff
    }
    const {whole, joined, parts} = await bothWays('a.csv', bytes, 20_000)
    expect(parts).toBeGreaterThan(3)
    expect(whole.problems.map(each => each.detail).join()).toContain(encoding)
    same(joined, whole)
  })

  test('whatever the notes hold, parts never differ from the whole', async () => {
    const piece = fc.constantFrom('x', '"', '""', '\n', ',', '"a"', '"a\nb"', '\r\n', '13900000001')
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, {maxLength: 6}),
        fc.integer({min: 2, max: 9}),
        async (pieces, parts) => {
          const text = rows(1500, i => (i % 5 === 0 ? pieces.join('') : 'y'))
          const {whole, joined} = await bothWays('a.csv', text, Math.ceil(text.length / parts))
          if (typeof joined !== 'string') same(joined, whole)
        },
      ),
      {numRuns: 15},
    )
  })
})

describe('JSON Lines', () => {
  const line = (i: number, more: object) =>
    `${JSON.stringify({name: `张三${i}`, mobile: phone(i), ...more})}\n`
  const lines = (count: number, more: (i: number) => object) =>
    Array.from({length: count}, (_, i) => line(i, more(i))).join('')

  test('keys that come late, and tables within rows, in any order of parts', async () => {
    const text = lines(4000, i => ({
      ...(i > 1000 && i % 3 === 0 ? {late: phone(i)} : {}),
      ...(i > 2000 && i % 5 === 0 ? {later: {email: `a${i}@example.com`}} : {}),
      ...(i % 2 === 0 ? {items: [{sku: i, price: 3.5}, {sku: i + 1}]} : {}),
      ...(i > 3000 ? {contacts: [{phone: phone(i + 7)}]} : {}),
    }))
    const {whole, joined, parts} = await bothWays('a.jsonl', text, 20_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.tables.map(table => table.rows)).toEqual([4000, 999, 4000])
    same(joined, whole)
  })

  test('rows within rows that begin late, their keys in another order later', async () => {
    const inner = (i: number) =>
      i % 2 === 0 ? {phone: phone(i), mail: `a${i}@example.com`} : {mail: 'x', phone: 'y'}
    const text = lines(6000, i => (i > 2000 ? {contacts: [inner(i > 4000 ? 1 : 0), inner(i)]} : {}))
    const {whole, joined} = await bothWays('a.jsonl', text, 20_000, 3)
    expect(whole.tables.map(table => table.rows)).toEqual([6000, 7998])
    same(joined, whole)
  })

  test('broken lines are counted together', async () => {
    const text = lines(3000, i => ({note: i}))
      .replaceAll('"note":777}', '"note":}')
      .replaceAll('}\n', '}\n')
    const {whole, joined} = await bothWays('a.jsonl', text, 20_000)
    expect(whole.problems.map(each => each.cause)).toEqual(['damaged'])
    same(joined, whole)
  })

  test('whatever stands between and inside the values', async () => {
    const piece = fc.constantFrom('"', '\\"', '}', '{', '\n{', '}\n{', ' ', '[1]', '{"a":1}', '\\n', 'x')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 5}), fc.boolean(), async (pieces, inside) => {
        const odd = pieces.join('')
        const text = Array.from({length: 1200}, (_, i) =>
          i % 400 !== 399
            ? line(i, {})
            : inside
              ? `{"name":"${odd}","mobile":"1"}\n`
              : `${line(i, {})}${odd}\n`,
        ).join('')
        const {whole, joined} = await bothWays('a.jsonl', text, 9000)
        if (typeof joined !== 'string') same(joined, whole)
      }),
      {numRuns: 20},
    )
  })
})

describe('SQL', () => {
  const columns = ['id int', 'name varchar(20)', 'mobile varchar(20)', 'note text']
  const create = (table: string) =>
    `CREATE TABLE \`${table}\` (\n  ${columns.join(',\n  ')}\n) ENGINE=InnoDB;\n`
  const tuple = (i: number, note: string) => `(${i},'张三${i}','${phone(i)}','${note}')`
  const inserts = (
    table: string,
    count: number,
    each: number,
    note: (i: number) => string,
    between = ',',
  ) => {
    const tuples = Array.from({length: count}, (_, i) => tuple(i, note(i)))
    const statements = []
    for (let i = 0; i < count; i += each)
      statements.push(`INSERT INTO \`${table}\` VALUES ${tuples.slice(i, i + each).join(between)};\n`)
    return statements.join('')
  }
  const banner = '-- MySQL dump 10.13\n'

  test.each([
    ['statement by statement', 1, ','],
    ['rows of many statements', 300, ','],
    ['rows of one statement', 4000, ','],
    ['rows on lines', 4000, ',\n'],
  ])('mysqldump, cut %s', async (_what, each, between) => {
    const text =
      banner +
      create('users') +
      inserts('users', 4000, each, i => (i % 6 === 0 ? "a\\'),(1,\\'" : ''), between)
    const {whole, joined, parts} = await bothWays('a.sql', text, 20_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.tables[0]?.rows).toBe(4000)
    same(joined, whole)
  })

  test('text inside a literal that looks like rows and statements', async () => {
    const fake =
      `x'),(1,'王五','${phone(5)}','y');\nINSERT INTO \`users\` VALUES ${tuple(7, '')},`.replaceAll(
        "'",
        "\\'",
      )
    const text =
      banner + create('users') + inserts('users', 1500, 40, i => (i % 4 === 0 ? fake.repeat(5) : ''))
    const {whole, joined} = await bothWays('a.sql', text, 30_000)
    expect(whole.tables[0]?.rows).toBe(1500)
    if (typeof joined !== 'string') same(joined, whole)
  })

  test('many tables, one without rows, taking turns', async () => {
    const turns = Array.from({length: 30}, (_, i) =>
      [inserts('users', 100, 10, () => ''), inserts('staff', 20, 5, () => `x${i}`)].join(''),
    )
    const text =
      banner +
      ['users', 'staff', 'empty', 'late'].map(create).join('') +
      turns.join('') +
      inserts('late', 1000, 7, () => '')
    const {whole, joined, parts} = await bothWays('a.sql', text, 15_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.tables.map(table => table.rows)).toEqual([0, 1000, 600, 3000])
    same(joined, whole)
  })

  test('lines that are no SQL and rows that are broken are told together', async () => {
    const broken = (text: string) =>
      text.replaceAll("(1777,'", "(1777,,(''").replaceAll("(2777,'", "(2777,,(''")
    const text = `mysqldump: [Warning] a password was given\n${banner}${create('users')}${broken(inserts('users', 4000, 3, () => ''))}`
    const strange = text.replace(/;\n(?=INSERT[^\n]*\(3300,)/, ';\n?? what\n')
    const {whole, joined, parts} = await bothWays('a.sql', strange, 20_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.problems.map(each => each.cause).sort()).toEqual(['damaged', 'damaged'])
    same(joined, whole)
  })

  test('statements without a terminator, GO between them', async () => {
    const line = (i: number) =>
      `INSERT [dbo].[users] ([id], [name], [mobile]) VALUES (${i}, N'张三', N'${phone(i)}')\n`
    const text = `CREATE TABLE [dbo].[users] ([id] int, [name] nvarchar(9), [mobile] nvarchar(20))\nGO\n${Array.from({length: 4000}, (_, i) => line(i) + (i % 100 === 99 ? 'GO\n' : '')).join('')}`
    const {whole, joined, parts} = await bothWays('a.sql', text, 20_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.tables[0]?.rows).toBe(4000)
    same(joined, whole)
  })

  test('a dialect that only shows in the middle', async () => {
    const line = (i: number) =>
      `INSERT INTO users (id, name, mobile, note) VALUES (${i}, '张三', '${phone(i)}', '${i > 2000 ? "a\\'b" : 'x'}');\n`
    const text = Array.from({length: 4000}, (_, i) => line(i)).join('')
    const {whole, joined, parts} = await bothWays('a.sql', text, 20_000, 3)
    expect(parts).toBeGreaterThan(5)
    same(joined, whole)
  })

  test('hundreds of small tables, few of which lie in two parts', async () => {
    const tables = Array.from({length: 300}, (_, t) => `t${t}`)
    const text =
      banner +
      tables.map((table, t) => create(table) + inserts(table, 40 + (t % 50), 20, () => '')).join('--\n\n')
    const {whole, joined, parts} = await bothWays('a.sql', text, 40_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.tables).toHaveLength(300)
    same(joined, whole)
  })

  test('a plan of rows far into the file, which later rows would not lead to', async () => {
    const note = (i: number) => (i > 1500 ? phone(i) : 'x')
    const first = inserts('users', 3000, 50, () => '')
    const text = banner + create('users') + first + create('staff') + inserts('staff', 4000, 50, note)
    const {whole, joined, parts} = await bothWays('a.sql', text, 15_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.problems.map(each => each.cause)).toEqual(['unplanned-values'])
    same(joined, whole)
  })

  test('COPY of two tables', async () => {
    const line = (i: number) =>
      `${i}\t张三${i}\t${phone(i)}\t${i % 5 === 0 ? 'a\\tb\\\\nINSERT INTO x;' : '\\N'}\n`
    const copy = (table: string, count: number) =>
      `COPY public.${table} (id, name, mobile, note) FROM stdin;\n${Array.from({length: count}, (_, i) => line(i)).join('')}\\.\n\n`
    const define = (table: string) => `CREATE TABLE public.${table} (\n  ${columns.join(',\n  ')}\n);\n`
    const comment = "COMMENT ON COLUMN public.users.mobile IS '联系电话';\n"
    const text = `-- PostgreSQL database dump\n${define('users')}${define('staff')}${copy('users', 3000)}${copy('staff', 900)}${comment}`
    const {whole, joined, parts} = await bothWays('a.sql', text, 15_000, 3)
    expect(parts).toBeGreaterThan(5)
    expect(whole.tables.map(table => table.rows)).toEqual([900, 3000])
    same(joined, whole)
  })

  test('in GB18030', async () => {
    const text = banner + create('users') + inserts('users', 3000, 100, () => '慢﹏乗')
    const {whole, joined, parts} = await bothWays('a.sql', encode(text, 'gb18030'), 20_000)
    expect(parts).toBeGreaterThan(3)
    same(joined, whole)
  })

  test('whatever the literals hold, with and without a dialect', async () => {
    const piece = fc.constantFrom(
      'x',
      "''",
      "\\'",
      '\\\\',
      "'),('",
      ');\n',
      "'",
      ',',
      '(',
      ')',
      '\n',
      '/*',
      '-- ',
      '#',
      "');\nINSERT INTO users VALUES (1,'",
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 5}), fc.constantFrom(banner, ''), async (pieces, head) => {
        const odd = pieces.join('')
        const text = head + create('users') + inserts('users', 1200, 50, i => (i % 100 === 99 ? odd : 'y'))
        const {whole, joined} = await bothWays('a.sql', text, 12_000)
        if (typeof joined !== 'string') same(joined, whole)
      }),
      {numRuns: 30},
    )
  })
})

test('a large file that cannot be read any more is left to reading it whole, which tells so', async () => {
  const {file, world} = await laidDown(
    'gone.csv',
    rows(3000, () => 'x'),
  )
  const plan = await planCut(file, world(), {threads: 2, least: 10_000})
  rmSync(join(folder, 'gone.csv'))
  const lost = {lost: 'system error ENOENT'}
  const large = {...file, size: 100 * 1024 * 1024}
  expect(await runJob({large, threads: 2}, world(), () => undefined)).toEqual(lost)
  if (plan === undefined) throw new Error('not cut')
  const share = shareOf({...plan, file: large})
  expect(await runJob(share, world(), () => undefined)).toEqual(lost)
  const whole = await runJob({files: [large]}, world(), () => undefined)
  expect('tally' in whole && whole.tally.problems.map(({cause}) => cause)).toEqual(['unreadable'])
})
