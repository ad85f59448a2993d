import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {gzip} from '../../../src/formats/gzip.js'
import {memorySource, streamedSource} from '../../../src/formats/source.js'
import {tar} from '../../../src/formats/tar/index.js'
import {zip} from '../../../src/formats/zip/index.js'
import {limits} from '../../../src/run/limits.js'
import {collector, lines, readAs, told} from '../contract/reading.js'
import {zipOf} from '../zip/build.js'
import {pax, tarOf} from './build.js'

const formats = [gzip, tar, zip, lines]

describe('tar', () => {
  it('reads files, and passes over folders, links and devices', async () => {
    const {tables, problems} = await readAs(
      'a.tar',
      tarOf([
        {name: 'd/', flag: '5'},
        {name: 'd/a.csv', data: 'x\ny'},
        {name: 'link', flag: '2'},
        {name: 'pipe', flag: '6'},
        {name: 'b.csv', data: 'z'.repeat(512), prefix: 'deep/folder'},
      ]),
      formats,
    )
    expect(tables.map(table => [table.source, table.rows.length])).toEqual([
      ['a.tar!d/a.csv', 2],
      ['a.tar!deep/folder/b.csv', 1],
    ])
    expect(problems).toEqual([])
  })

  it('reads names of GNU and pax headers, in UTF-8 and GBK', async () => {
    const long = `${'长名'.repeat(60)}.csv`
    const {tables} = await readAs(
      'a.tar',
      tarOf([
        {name: '././@LongLink', flag: 'L', data: `${long}\0`},
        {name: 'short', data: 'x'},
        {name: 'pax', flag: 'x', data: pax('mtime', '1.5') + pax('path', '客户/名单.csv')},
        {name: 'short', data: 'y'},
        {name: Buffer.from('c3fbb5a52e637376', 'hex'), data: 'z'},
        {name: 'plain.csv', data: 'w'},
      ]),
      formats,
    )
    expect(tables.map(table => table.source)).toEqual([
      `a.tar!${long}`,
      'a.tar!客户/名单.csv',
      'a.tar!名单.csv',
      'a.tar!plain.csv',
    ])
  })

  it('reads packed archives in one pass', async () => {
    const inner = zipOf([{name: 'x.csv', data: '1'}])
    const packed = gzipSync(
      tarOf([
        {name: 'a.csv', data: 'q'.repeat(200_000)},
        {name: 'i.zip', data: inner},
        {name: 'b.csv', data: 'y'},
      ]),
    )
    let opened = 0
    const source = memorySource({path: 'a.tgz', members: []}, packed)
    const counting = {
      ...source,
      stream: (from?: number, to?: number) => {
        opened++
        return source.stream(from, to)
      },
    }
    const {sink, read} = collector()
    const {open} = await import('../../../src/steps/open.js')
    await open(counting, sink, formats, {catalog: {add() {}, comment() {}, find: () => undefined}, limits})
    expect(read().tables.map(table => [table.source, table.rows.flat().join().length])).toEqual([
      ['a.tgz!a.tar!a.csv', 200_000],
      ['a.tgz!a.tar!i.zip!x.csv', 1],
      ['a.tgz!a.tar!b.csv', 1],
    ])
    // Once to see what the gzip holds, once to read it.
    expect(opened).toBe(2)
  })

  it('lets a member be read again', async () => {
    const bytes = tarOf([
      {name: 'a.csv', data: 'one\ntwo'},
      {name: 'b.csv', data: 'three'},
    ])
    const {sink} = collector()
    const seen: string[] = []
    const archive = streamedSource({
      place: {path: 'a.tar', members: []},
      open: () => memorySource({path: '', members: []}, bytes).stream(),
    })
    await tar.read(
      archive,
      {
        ...sink,
        member: async child => {
          const texts = async (chunks: AsyncIterable<Uint8Array>) => {
            let text = ''
            for await (const chunk of chunks) text += Buffer.from(chunk).toString()
            return text
          }
          seen.push(
            Buffer.from(await child.head(3)).toString(),
            await texts(child.stream()),
            await texts(child.stream()),
            await texts(child.stream(1, 3)),
          )
        },
      },
      {catalog: {add() {}, comment() {}, find: () => undefined}, limits},
    )
    expect(seen).toEqual(['one', 'one\ntwo', 'one\ntwo', 'ne', 'thr', 'three', 'three', 'hr'])
  })

  it('says when it is cut off or damaged, and keeps what came before', async () => {
    const bytes = tarOf([
      {name: 'a.csv', data: 'x'.repeat(1000)},
      {name: 'b.csv', data: 'y'.repeat(1000)},
    ])
    const cut = await readAs('a.tar', bytes.subarray(0, 2500), formats)
    expect(told(cut)).toEqual(['gap truncated a.tar'])
    expect(cut.tables.map(table => table.source)).toEqual(['a.tar!a.csv', 'a.tar!b.csv'])
    const damaged = Buffer.from(bytes)
    damaged.fill(0x41, 1536, 1600)
    const broken = await readAs('a.tar', damaged, formats)
    expect(told(broken)).toEqual(['gap damaged a.tar'])
    expect(broken.tables.map(table => table.source)).toEqual(['a.tar!a.csv'])
  })

  it('keeps names inside, and says which led out', async () => {
    expect(told(await readAs('a.tar', tarOf([{name: '../x.csv', data: '1'}]), formats))).toEqual([
      'notice damaged a.tar!x.csv',
    ])
  })
})
