import {randomBytes} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {gzip} from '../../../src/formats/gzip.js'
import {lines, readAs, told} from '../contract/reading.js'

const formats = [gzip, lines]

describe('gzip', () => {
  it('names its member after the file', async () => {
    const names = ['a.csv.gz', 'A.CSV.GZ', 'a.tgz', 'noext', '.gz']
    const sources = await Promise.all(
      names.map(async name => (await readAs(name, gzipSync('x'), formats)).tables[0]?.source),
    )
    expect(sources).toEqual(['a.csv.gz!a.csv', 'A.CSV.GZ!A.CSV', 'a.tgz!a.tar', 'noext!noext', '.gz!.gz'])
  })

  it('reads several streams in a row as one', async () => {
    const bytes = Buffer.concat([gzipSync('a\nb'), gzipSync('\nc')])
    expect((await readAs('a.gz', bytes, formats)).tables[0]?.rows.flat()).toEqual(['a', 'b', 'c'])
  })

  it('keeps the rows before the end when cut off, and says so once', async () => {
    const text = Array.from({length: 5000}, (_, i) => `${i},${randomBytes(9).toString('hex')}`).join('\n')
    const whole = gzipSync(text)
    const result = await readAs('a.csv.gz', whole.subarray(0, whole.length >> 1), formats)
    expect(told(result)).toEqual(['gap truncated a.csv.gz!a.csv'])
    const rows = result.tables[0]?.rows ?? []
    expect(rows.length).toBeGreaterThan(100)
    expect(text.split('\n').slice(0, rows.length - 1)).toEqual(rows.slice(0, -1).flat())
  })

  it('says when the data are damaged', async () => {
    const bytes = gzipSync(randomBytes(100_000).toString('hex'))
    bytes.fill(0xff, 30_000, 30_050)
    expect(told(await readAs('a.gz', bytes, formats))).toEqual(['gap damaged a.gz!a'])
  })

  it('stops a bomb', async () => {
    const bytes = gzipSync(Buffer.alloc(20 * 1024 * 1024))
    const result = await readAs('a.gz', bytes, [gzip, {...lines, sniff: () => 'maybe'}], {
      memoryBytes: 1024 * 1024,
      expansionRatio: 20,
    })
    expect(told(result)).toEqual(['gap too-large a.gz!a'])
  })

  it('ends within gzip of gzip of gzip', async () => {
    let bytes: Buffer = gzipSync('x')
    for (let i = 0; i < 20; i++) bytes = gzipSync(bytes)
    expect(told(await readAs('a.gz', bytes, formats, {archiveDepth: 4}))).toEqual([
      'gap too-deep a.gz!a!a!a!a!a',
    ])
  })
})
