import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {fileSource} from '../../src/formats/source.js'
import {UsageError} from '../../src/model/errors.js'
import {disk} from '../../src/run/disk.js'
import {walk} from '../../src/steps/walk.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'walk-'))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

function put(path: string, text = 'x'): void {
  const cut = path.lastIndexOf('/')
  if (cut > 0) mkdirSync(join(root, path.slice(0, cut)), {recursive: true})
  writeFileSync(join(root, path), text)
}

function putBytes(folder: string, name: Buffer, text = 'x'): void {
  writeFileSync(Buffer.concat([Buffer.from(`${join(root, folder)}/`), name]), text)
}

async function paths(options: {include?: string[]; exclude?: string[]} = {}): Promise<readonly string[]> {
  return (await walk([root], options, disk)).files.map(file => file.place.path)
}

async function told(options: {include?: string[]; exclude?: string[]} = {}): Promise<readonly string[]> {
  const {problems} = await walk([root], options, disk)
  return problems.map(({place, cause, weight}) => `${weight} ${cause} ${place.path}`)
}

describe('walk', () => {
  it('finds files of all depths, hidden ones too, in the order of their paths', async () => {
    for (const path of ['b.csv', 'a/z.csv', 'a/.hidden.csv', '.config/export.sql', 'a.csv']) put(path)
    expect(await paths()).toEqual(['.config/export.sql', 'a.csv', 'a/.hidden.csv', 'a/z.csv', 'b.csv'])
    expect(await told()).toEqual([])
  })

  it('states sizes in bytes', async () => {
    put('a.csv', '12345')
    expect((await walk([root], {}, disk)).files[0]?.size).toBe(5)
  })

  it('shows names in GB18030 and opens them by their bytes', async () => {
    const folder = Buffer.from('bfcdbba7', 'hex') // 客户 in GBK
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), folder]))
    writeFileSync(
      Buffer.concat([
        Buffer.from(`${root}/`),
        folder,
        Buffer.from('/'),
        Buffer.from('c3fbb5a52e637376', 'hex'),
      ]),
      'inside',
    )
    const {files} = await walk([root], {}, disk)
    expect(files.map(file => file.place.path)).toEqual(['客户/名单.csv'])
    expect(Buffer.from(await fileSource(files[0]!).head(100)).toString()).toBe('inside')
  })

  it('matches globs and ignore rules against the names people see', async () => {
    putBytes('', Buffer.from('c3fbb5a52e637376', 'hex'))
    put('other.csv')
    expect(await paths({include: ['名单*']})).toEqual(['名单.csv'])
    put('.hongxianignore', '名单.csv\n')
    expect(await paths()).toEqual(['other.csv'])
  })

  it('finds names that are no text, hold line breaks, or look alike', async () => {
    putBytes('', Buffer.from([0xff, 0x41]))
    putBytes('', Buffer.from('a\nb.csv'))
    putBytes('', Buffer.from('a\u2028b.csv'))
    putBytes('', Buffer.from('名单.csv'))
    putBytes('', Buffer.from('c3fbb5a52e637376', 'hex'))
    const {files} = await walk([root], {}, disk)
    expect(files.map(file => file.place.path)).toEqual([
      '\\xFFA',
      'a\\x0Ab.csv',
      'a\\x2028b.csv',
      '名单.csv',
      '名单.csv~2',
    ])
    for (const file of files) expect((await fileSource(file).head(1)).length).toBe(1)
  })

  it('counts what links point to inside the tree once, and follows none out of it', async () => {
    put('data/a.csv')
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'secret.csv'), 'x')
    symlinkSync(join(root, 'data/a.csv'), join(root, 'link-to-file'))
    symlinkSync('data', join(root, 'link-to-folder'))
    symlinkSync('.', join(root, 'data/loop'))
    symlinkSync(outside, join(root, 'out'))
    symlinkSync('nowhere', join(root, 'broken'))
    expect(await paths()).toEqual(['data/a.csv'])
    expect(await told()).toEqual(['notice unreadable broken', 'gap unreadable out'])
    rmSync(outside, {recursive: true})
  })

  it('never opens a FIFO', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.csv')])
    put('a.csv')
    expect(await paths()).toEqual(['a.csv'])
    expect(await told()).toEqual(['gap unreadable pipe.csv'])
    const direct = await walk([join(root, 'pipe.csv')], {}, disk)
    expect(direct.problems).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('makes a folder it may not read a gap', async () => {
    put('closed/a.csv')
    chmodSync(join(root, 'closed'), 0)
    expect(await told()).toEqual(['gap unreadable closed'])
    chmodSync(join(root, 'closed'), 0o755)
  })

  it('makes a folder that fails while listing a gap, whoever runs it', async () => {
    put('a/x.csv')
    put('b/y.csv')
    const failing = {
      ...disk,
      list: async (folder: Buffer) => {
        if (folder.toString().endsWith('/a'))
          throw Object.assign(new Error('no'), {code: 'EIO', syscall: 'scandir'})
        return disk.list(folder)
      },
    }
    const {files, problems} = await walk([root], {}, failing)
    expect(files.map(file => file.place.path)).toEqual(['b/y.csv'])
    expect(problems.map(problem => problem.detail)).toEqual(['folder cannot be read (EIO)'])
  })

  it('leaves out version control and says so', async () => {
    put('.git/objects/aa')
    put('sub/.svn/entries')
    put('sub/a.csv')
    expect(await paths()).toEqual(['sub/a.csv'])
    expect(await told()).toEqual(['notice excluded .git', 'notice excluded sub/.svn'])
  })

  it('applies ignore files of each folder, the deepest first, and says how much they left out', async () => {
    put('.hongxianignore', '*.log\n/tmp/\n')
    put('a.log')
    put('tmp/x.csv')
    put('sub/tmp/kept.csv')
    put('sub/.hongxianignore', '!keep.log\nb.csv\n')
    put('sub/keep.log')
    put('sub/drop.log')
    put('sub/b.csv')
    put('sub/deep/b.csv')
    expect(await paths()).toEqual(['sub/keep.log', 'sub/tmp/kept.csv'])
    const {problems} = await walk([root], {}, disk)
    expect(problems.map(({place, detail}) => `${place.path}: ${detail}`)).toEqual([
      '.hongxianignore: 3 files or folders left out by this ignore file',
      'sub/.hongxianignore: 2 files or folders left out by this ignore file',
    ])
  })

  it('does not apply ignore lines whose matching could take for ever', async () => {
    put('.hongxianignore', 'a*a*a*a*a*b\n*.tmp\n')
    put('a'.repeat(250))
    put('x.tmp')
    expect(await paths()).toEqual(['a'.repeat(250)])
    expect(await told()).toContain('notice excluded .hongxianignore')
  })

  it('takes include and exclude globs, and says what they left out', async () => {
    for (const path of [
      'a.csv',
      'b.xlsx',
      'sub/c.csv',
      'sub/deep/d.sql',
      'node_modules/x/e.csv',
      '2024/f.csv',
    ])
      put(path)
    expect(await paths({include: ['*.{csv,xlsx}']})).toEqual([
      '2024/f.csv',
      'a.csv',
      'b.xlsx',
      'node_modules/x/e.csv',
      'sub/c.csv',
    ])
    expect(await paths({include: ['sub/*.csv']})).toEqual(['sub/c.csv'])
    expect(await paths({include: ['./sub/']})).toEqual(['sub/c.csv', 'sub/deep/d.sql'])
    expect(await paths({include: ['sub/c.csv', '/a.csv']})).toEqual(['a.csv', 'sub/c.csv'])
    expect(await paths({exclude: ['node_modules', 'sub/deep/', '*.xlsx']})).toEqual([
      '2024/f.csv',
      'a.csv',
      'sub/c.csv',
    ])
    const {problems} = await walk([root], {exclude: ['node_modules', '*.xlsx']}, disk)
    expect(problems.map(problem => problem.detail)).toEqual([
      '1 files and 1 folders left out by include and exclude patterns',
    ])
  })

  it('finds files below names of other bytes whatever folder a glob begins with', async () => {
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from('bfcdbba7', 'hex')]))
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from('bfcdbba7', 'hex'), Buffer.from('/a.csv')]),
      'x',
    )
    expect(await paths({include: ['客户/a.csv']})).toEqual(['客户/a.csv'])
    expect(await paths({include: ['客户/*.csv']})).toEqual(['客户/a.csv'])
  })
})

describe('several paths', () => {
  it('begin with the name of each folder, as long as needed to tell them apart', async () => {
    put('x/data/a.csv')
    put('y/data/a.csv')
    put('z/b.csv')
    const {files} = await walk([join(root, 'x/data'), join(root, 'y/data'), join(root, 'z')], {}, disk)
    expect(files.map(file => file.place.path)).toEqual(['x/data/a.csv', 'y/data/a.csv', 'z/b.csv'])
  })

  it('count a file that two of them reach once', async () => {
    put('data/sub/a.csv')
    const {files} = await walk(
      [join(root, 'data'), join(root, 'data/sub'), join(root, 'data/sub/a.csv')],
      {},
      disk,
    )
    expect(files.map(file => file.place.path)).toEqual(['data/sub/a.csv'])
  })

  it('may be files, shown by their names', async () => {
    put('a/one.csv')
    put('b/two.csv')
    const {files} = await walk([join(root, 'a/one.csv'), Buffer.from(join(root, 'b/two.csv'))], {}, disk)
    expect(files.map(file => file.place.path)).toEqual(['one.csv', 'two.csv'])
  })

  it('must exist', async () => {
    const missing = walk([join(root, 'nowhere')], {}, disk)
    await expect(missing).rejects.toThrow(UsageError)
    await expect(missing).rejects.toMatchObject({text: {zh: expect.stringContaining('找不到路径')}})
  })
})
