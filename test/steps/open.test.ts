import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {gzip} from '../../src/formats/gzip.js'
import {fileSource, memorySource, randomAccess, streamedSource} from '../../src/formats/source.js'
import {zip} from '../../src/formats/zip/index.js'
import type {ByteSource, Format} from '../../src/model/format.js'
import type {Place} from '../../src/model/place.js'
import {limits} from '../../src/run/limits.js'
import {open, survey} from '../../src/steps/open.js'
import {collector, lines, readAs, told} from '../formats/contract/reading.js'
import {zipOf} from '../formats/zip/build.js'

const catalog = {add: () => undefined, comment: () => undefined, find: () => undefined}
const context = {catalog, limits}
const place = (path: string): Place => ({path, members: []})

/** A format that answers as told and says its id. */
function answering(id: string, answer: 'yes' | 'maybe' | 'no', seen: string[]): Format {
  return {...lines, id, sniff: () => answer, read: async () => void seen.push(id)}
}

async function chosen(
  formats: readonly ['yes' | 'maybe' | 'no', string][],
  bytes: Buffer,
): Promise<readonly string[]> {
  const seen: string[] = []
  const read = await readAs(
    'a.bin',
    bytes,
    formats.map(([answer, id]) => answering(id, answer, seen)),
  )
  return [...seen, ...told(read)]
}

describe('open', () => {
  it('takes the first format that is sure, else a format we know and do not read, else the first that may be', async () => {
    const plain = Buffer.from('hello')
    expect(
      await chosen(
        [
          ['maybe', 'a'],
          ['yes', 'b'],
          ['yes', 'c'],
        ],
        plain,
      ),
    ).toEqual(['b'])
    expect(
      await chosen(
        [
          ['no', 'a'],
          ['maybe', 'b'],
          ['maybe', 'c'],
        ],
        plain,
      ),
    ).toEqual(['b'])
    expect(await chosen([['maybe', 'a']], Buffer.from('%PDF-1.7'))).toEqual(['gap unsupported-format a.bin'])
    expect(await chosen([['yes', 'a']], Buffer.from('%PDF-1.7'))).toEqual(['a'])
    expect(await chosen([['no', 'a']], plain)).toEqual(['gap unknown-format a.bin'])
  })

  it('names formats it does not read', async () => {
    const heads: Readonly<Record<string, string>> = {
      'a.7z': '377abcaf271c',
      'a.rar': '526172211a0700',
      'a.png': '89504e470d0a1a0a',
      'a.mdb': '000100005374616e64617264204a657420444200',
      'a.dmp': '0300014558504f52543a5631302e3032',
      'b.dmp': '00112233',
      'a.docx': Buffer.concat([
        Buffer.from('504b0304', 'hex'),
        Buffer.alloc(26),
        Buffer.from('word/document.xml'),
      ]).toString('hex'),
    }
    for (const [name, hex] of Object.entries(heads)) {
      const {problems} = await readAs(name, Buffer.from(hex, 'hex'), [zip, lines])
      expect(
        problems.map(problem => problem.cause),
        name,
      ).toEqual(['unsupported-format'])
      expect(problems[0]?.detail, name).toMatch(/archive|image|database|export|document/i)
    }
  })

  it('does not take texts for binaries that begin alike', async () => {
    for (const text of ['BM,姓名\n1,某甲', 'MZ-100,x', 'TAPE,1', 'ID3,2', 'GIF87a is a format']) {
      expect(told(await readAs('a.csv', Buffer.from(text), [lines])), text).toEqual([])
    }
  })

  it('takes an empty file for read', async () => {
    expect(await readAs('a', Buffer.alloc(0), [])).toEqual({tables: [], problems: []})
  })

  it('leaves out files of folder views, only if they are what they are called, and says so once', async () => {
    const store = Buffer.from('0000000142756431', 'hex')
    const archive = zipOf([
      {name: '.DS_Store', data: store},
      {name: '__MACOSX/._a.csv', data: Buffer.from('0005160700020000', 'hex')},
      {name: '__MACOSX/hidden.csv', data: '某甲'},
      {name: 'sub/.DS_Store', data: '某乙'},
    ])
    const result = await readAs('a.zip', archive, [zip, lines])
    expect(told(result)).toEqual(['notice excluded a.zip'])
    expect(result.problems[0]?.detail).toContain('2 system files')
    expect(result.tables.map(table => table.source)).toEqual([
      'a.zip!__MACOSX/hidden.csv',
      'a.zip!sub/.DS_Store',
    ])
  })

  it('makes a gap of a file the system will not give, and lets bugs through', async () => {
    const failing = (error: Error): ByteSource => ({
      ...memorySource(place('a.csv'), Buffer.from('x')),
      head: async () => {
        throw error
      },
    })
    const {sink, read} = collector()
    await open(
      failing(Object.assign(new Error('EIO'), {code: 'EIO', syscall: 'read'})),
      sink,
      [lines],
      context,
    )
    expect(told(read())).toEqual(['gap unreadable a.csv'])
    await expect(open(failing(new TypeError('ours')), sink, [lines], context)).rejects.toThrow('ours')
  })

  it('counts bytes of the outermost file only, never down and never past its size', async () => {
    const bytes = zipOf([
      {name: 'a.csv.gz', data: gzipSync('x'.repeat(1_000_000))},
      {name: 'b.csv', data: 'y'.repeat(100_000)},
    ])
    const seen: number[] = []
    const {sink} = collector()
    await open(
      memorySource(place('a.zip'), bytes),
      {...sink, progress: n => void seen.push(n)},
      [gzip, zip, lines],
      context,
    )
    expect(seen.length).toBeGreaterThan(0)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBeLessThanOrEqual(bytes.length)
  })
})

describe('survey', () => {
  it('reaches definitions within archives, and keeps silent about problems', async () => {
    const found: string[] = []
    const schema: Format = {...lines, survey: async source => void found.push(source.name)}
    const inner = zipOf([
      {name: 'schema.sql', data: 'x'},
      {name: 'locked.sql', data: 'x', flags: 1},
    ])
    const bytes = zipOf([
      {name: 'a.sql', data: 'x'},
      {name: 'in.zip', data: inner},
      {name: 'b.sql.gz', data: gzipSync('x')},
    ])
    await survey(memorySource(place('a.zip'), bytes), [gzip, zip, schema], context)
    expect(found).toEqual(['a.sql', 'schema.sql', 'b.sql'])
  })
})

describe('byte sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'source-'))
  const path = join(folder, 'a.bin')
  const bytes = Buffer.from(Array.from({length: 3_000_001}, (_, i) => (i * 7 + (i >> 8)) & 255))
  writeFileSync(path, bytes)
  const file = fileSource({bytes: Buffer.from(path), place: place('a.bin'), size: bytes.length})

  async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const chunk of chunks) parts.push(Buffer.from(chunk))
    return Buffer.concat(parts)
  }

  const slow = (): ByteSource =>
    streamedSource({
      place: place('a.bin'),
      open: async function* () {
        for (let at = 0; at < bytes.length; at += 70_001) yield bytes.subarray(at, at + 70_001)
      },
    })

  it.each([
    ['files', () => file],
    ['memory', () => memorySource(place('a.bin'), bytes)],
    ['members', slow],
  ])('of %s give the same bytes, as often as asked', async (_, make) => {
    const source = make()
    expect(source.name).toBe('a.bin')
    for (const n of [0, 1, 65_536, 100_000])
      expect(Buffer.from(await source.head(n)).equals(bytes.subarray(0, n))).toBe(true)
    for (const [from, to] of [
      [0, undefined],
      [5, 10],
      [1_048_575, 2_097_153],
      [2_999_999, 9_000_000],
      [0, Number.POSITIVE_INFINITY],
      [7, 7],
    ] as const) {
      expect((await all(source.stream(from, to))).equals(bytes.subarray(from, to)), `${from}–${to}`).toBe(
        true,
      )
    }
  })

  it('of files close what they opened when left early', async () => {
    const {readdirSync} = await import('node:fs')
    const before = readdirSync('/proc/self/fd').length
    for (let i = 0; i < 50; i++) for await (const chunk of file.stream()) if (chunk.length > 0) break
    for (let i = 0; i < 50; i++) await file.readAt?.(i, 10)
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 2)
  })

  it('of files fail as the system fails', async () => {
    const gone = fileSource({bytes: Buffer.from(join(folder, 'gone')), place: place('gone'), size: 5})
    await expect(gone.head(1)).rejects.toMatchObject({code: 'ENOENT'})
    await expect(all(gone.stream())).rejects.toMatchObject({code: 'ENOENT'})
    const folderAsFile = fileSource({bytes: Buffer.from(folder), place: place('x'), size: 5})
    await expect(folderAsFile.head(1)).rejects.toMatchObject({syscall: 'open'})
  })

  it('become readable at any offset by being held in memory, up to a limit', async () => {
    expect(Buffer.from((await (await randomAccess(slow(), 4_000_000))?.readAt?.(10, 5)) ?? [])).toEqual(
      bytes.subarray(10, 15),
    )
    expect(await randomAccess(slow(), 1000)).toBeUndefined()
    expect(await randomAccess(file, 1000)).toBe(file)
    rmSync(folder, {recursive: true})
  })
})
