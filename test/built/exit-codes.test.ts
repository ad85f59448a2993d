import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {hongxian} from '../support/run-command.js'

/** Each test starts whole processes, several of them. */
vi.setConfig({testTimeout: 120_000})

let folder: string
/** 60 invented customers: below every line. */
let small: string
/** Above the general line of 5,000, with a gap beside it where asked for. */
let large: string
let broken: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hongxian-'))
  const rows = (count: number) =>
    `姓名,手机号码\n${Array.from({length: count}, (_, i) => `赵甲${'乙丙丁戊'[i % 4]},1990000${String(i).padStart(4, '0')}\n`).join('')}`
  const put = (name: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, name))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text)
    return join(folder, name)
  }
  small = put('small', {'customers.csv': rows(60)})
  large = put('large', {'customers.csv': rows(6000)})
  broken = put('broken', {'customers.csv': rows(60), 'orders.xlsx': 'PK\u0003\u0004 not really'})
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** With these facts nothing is left open. */
const STATED = ['--act', 'sell', '--no-duty']

describe('exit codes', () => {
  test('0: below the line', async () => {
    const {code, out, err} = await hongxian(['scan', small])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).not.toBe('')
  })

  test('1: the line is reached, with --json too, and the document says the same', async () => {
    const plain = await hongxian(['scan', large])
    const json = await hongxian(['scan', large, '--json'])
    expect([plain.code, json.code]).toEqual([1, 1])
    expect(JSON.parse(json.out)).toMatchObject({exitCode: 1, verdict: {verdict: 'serious'}})
  })

  test('1 or 0: --fail-on moves the line', async () => {
    expect((await hongxian(['scan', large, '--fail-on', 'never'])).code).toBe(0)
    expect((await hongxian(['scan', large, '--fail-on', 'especially-serious'])).code).toBe(0)
    expect((await hongxian(['assess', ...STATED, '--records', 'general=4500'])).code).toBe(0)
    expect(
      (await hongxian(['assess', ...STATED, '--records', 'general=4500', '--fail-on', 'near'])).code,
    ).toBe(1)
    expect(
      (
        await hongxian([
          'assess',
          ...STATED,
          '--records',
          'general=4500',
          '--fail-on',
          'near',
          '--near',
          '95',
        ])
      ).code,
    ).toBe(0)
  })

  test('3: something was left unread; 0 with --allow-incomplete', async () => {
    const {code, out} = await hongxian(['scan', broken, '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({exitCode: 3, coverage: {files: {gaps: 1}}})
    expect((await hongxian(['scan', broken, '--allow-incomplete'])).code).toBe(0)
  })

  test('1 wins over 3', async () => {
    expect((await hongxian(['scan', large, broken])).code).toBe(1)
  })

  test.each([
    [['scan']],
    [['scan', 'no-such-path']],
    [['scan', '.', '--colour']],
    [['scan', '.', '--fail-on', 'always']],
    [['scan', '.', '--jobs', 'many']],
    [['scan', '.', '--report', 'html=no/such/folder/x.html']],
    [['scan', '.', '--report', 'poem=x']],
    [['scan', '.', '--config', 'no.yaml']],
    [['scan', '.', '--case', 'no.yaml']],
    [['scan', '.', '--rules', 'no-such-rule-set']],
    [['assess']],
    [['assess', 'no.tally']],
    [['assess', '--records', 'general=-1']],
    [['merge', 'no.tally']],
    [['explain', 'no.csv']],
    [['rules', 'show', 'no-such-rule-set']],
    [['rules', 'check', 'no.yaml']],
    [['sacn', '.']],
    [['rules', 'lst']],
    [['nonsense', '--help']],
  ])('2: %o, in one line, with --json too and nothing on standard output', async args => {
    const help = args.includes('--help')
    for (const given of help ? [args] : [args, [...args, '--json']]) {
      const {code, out, err} = await hongxian(given)
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toMatch(/^hongxian: [^\n]+\n$/)
    }
  })

  test('2: settings that are wrong', async () => {
    const cwd = mkdtempSync(join(folder, 'settings-'))
    writeFileSync(join(cwd, 'hongxian.yaml'), 'failon: near\n')
    const {code, err} = await hongxian(['scan', small], {cwd})
    expect({code, err}).toEqual({
      code: 2,
      err: 'hongxian: hongxian.yaml: no setting failon, did you mean failOn?\n',
    })
  })

  test('0: help and version', async () => {
    for (const args of [
      [],
      ['--help'],
      ['-h'],
      ['help'],
      ['help', 'scan'],
      ['scan', '--help'],
      ['rules'],
      ['--version'],
    ])
      expect((await hongxian(args)).code).toBe(0)
  })
})

describe('the world does not always play along', () => {
  test.each(['1', '2'])('Ctrl-C ends %s threads with 130, one line, and nothing half-written', async jobs => {
    const cwd = mkdtempSync(join(folder, 'interrupted-'))
    const many = join(folder, `many-${jobs}`)
    mkdirSync(many)
    const text = readFileSync(join(large, 'customers.csv'), 'utf8')
    for (let i = 0; i < 400; i++) writeFileSync(join(many, `${i}.csv`), text)
    const {code, out, err} = await hongxian(['scan', many, '--jobs', jobs, '--report', 'json=report.json'], {
      cwd,
      meanwhile: child => setTimeout(() => child.kill('SIGINT'), 1500),
    })
    expect({code, out, err}).toEqual({
      code: 130,
      out: '',
      err: 'hongxian: interrupted; no report was written\n',
    })
    expect(readdirSync(cwd)).toEqual([])
  })

  test('nothing to scan is said, not passed over', async () => {
    const {code, err} = await hongxian(['scan', small, '--include', '*.no'])
    expect({code, err}).toEqual({
      code: 0,
      err: 'hongxian: no file was found: check the paths, --include and --exclude\n',
    })
  })

  test('a reader who goes away early is no error', async () => {
    const {code, err} = await hongxian(['scan', large, '--json'], {
      meanwhile: child => child.stdout?.destroy(),
    })
    expect({code, err: err.replace(/^hongxian: .*\n/, '')}).toEqual({code: 1, err: ''})
  })

  test.skipIf(!existsSync('/dev/full'))('a report that cannot be written is one line', async () => {
    const {code, err} = await hongxian(['scan', small, '--quiet', '--report', 'json=/dev/full'])
    expect({code, err}).toEqual({code: 2, err: 'hongxian: cannot write /dev/full (ENOSPC)\n'})
  })

  test.each([
    [{LANG: 'zh_CN.UTF-8'}, '红线: '],
    [{LANG: ''}, '红线: '],
    [{LANG: 'C'}, '红线: '],
    [{LANG: 'en_GB.UTF-8'}, 'hongxian: '],
    [{LC_ALL: 'fr_FR', LANG: 'zh_CN'}, 'hongxian: '],
  ])('the locale %o is heard', async (env, beginning) => {
    const {err} = await hongxian(['scan', 'no-such-path'], {env})
    expect(err.startsWith(beginning)).toBe(true)
  })

  test('NODE_ENV of a test run changes nothing', async () => {
    const {code, err} = await hongxian(['scan', small], {env: {NODE_ENV: 'test'}})
    expect({code, err}).toEqual({code: 0, err: ''})
  })
})

describe('outputs', () => {
  test('reports are written whole, named on standard error, silent with --quiet', async () => {
    const cwd = mkdtempSync(join(folder, 'reports-'))
    const reports = ['--report', 'json=a.json', '--report', 'html=b.html', '--report', 'markdown=c.md']
    const spoken = await hongxian(['scan', small, ...reports], {cwd})
    expect(spoken.err).toBe('hongxian: written: a.json\nhongxian: written: b.html\nhongxian: written: c.md\n')
    const json = await hongxian(['scan', small, '--json', '--quiet', ...reports], {cwd})
    expect(json.err).toBe('')
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(json.out)
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'b.html', 'c.md'])
    expect((await hongxian(['scan', small, '--quiet'], {cwd})).out).toBe('')
  })

  test('saved, merged and judged again under other facts', async () => {
    const cwd = mkdtempSync(join(folder, 'tallies-'))
    const env = {HONGXIAN_KEY_FILE: join(cwd, 'key')}
    const saved = await hongxian(['scan', large, '--save', 'a.tally', '--quiet'], {cwd, env})
    expect(saved.code).toBe(1)
    await hongxian(['scan', small, '--save', 'b.tally', '--quiet'], {cwd, env})
    expect((await hongxian(['merge', 'a.tally', 'b.tally', '--save', 'ab.tally'], {cwd, env})).code).toBe(0)
    const again = await hongxian(['assess', 'ab.tally', '--json', '--act', 'sell', '--proceeds', '50000'], {
      cwd,
      env,
    })
    expect(JSON.parse(again.out)).toMatchObject({
      verdict: {verdict: 'especially-serious'},
      coverage: {rows: {read: 6060}},
    })
  })

  test('init writes settings once', async () => {
    const cwd = mkdtempSync(join(folder, 'init-'))
    expect((await hongxian(['init'], {cwd})).code).toBe(0)
    expect(existsSync(join(cwd, 'hongxian.yaml'))).toBe(true)
    const again = await hongxian(['init'], {cwd})
    expect({code: again.code, err: again.err}).toEqual({
      code: 2,
      err: 'hongxian: hongxian.yaml exists already and was left as it is\n',
    })
    expect((await hongxian(['scan', small], {cwd})).code).toBe(0)
  })
})
