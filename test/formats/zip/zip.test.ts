import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {gzip} from '../../../src/formats/gzip.js'
import {zip} from '../../../src/formats/zip/index.js'
import {lines, readAs, told} from '../contract/reading.js'
import {type Member, zipOf} from './build.js'

const formats = [gzip, zip, lines]
const read = (members: readonly Member[], own = {}) => readAs('a.zip', zipOf(members), formats, own)

describe('zip', () => {
  it('reads stored, deflated and zip64 members, and those below folders', async () => {
    const {tables, problems} = await read([
      {name: 'folder/', data: ''},
      {name: 'folder/a.csv', data: 'x\ny'},
      {name: 'b.csv', data: 'z', method: 'stored'},
      {name: 'c.csv', data: 'big', zip64: true},
    ])
    expect(tables.map(table => [table.source, table.rows.flat()])).toEqual([
      ['a.zip!folder/a.csv', ['x', 'y']],
      ['a.zip!b.csv', ['z']],
      ['a.zip!c.csv', ['big']],
    ])
    expect(problems).toEqual([])
  })

  it('reads names in UTF-8 with and without the flag, in GBK, and in CP437', async () => {
    const {tables} = await read([
      {name: '客户.csv', data: 'x', flags: 0x800},
      {name: '订单.csv', data: 'x'},
      {name: Buffer.from('c3fbb5a52e637376', 'hex'), data: 'x'},
      {name: Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2e, 0x63]), data: 'x'},
      {name: 'win\\dows.csv', data: 'x'},
    ])
    expect(tables.map(table => table.source)).toEqual([
      'a.zip!客户.csv',
      'a.zip!订单.csv',
      'a.zip!名单.csv',
      expect.stringMatching(/^a\.zip!caf.+c$/),
      'a.zip!win/dows.csv',
    ])
  })

  it('reads members whose names lead outside, and says so', async () => {
    const result = await read([
      {name: '../../etc/a.csv', data: 'x'},
      {name: '/abs.csv', data: 'y'},
      {name: '..', data: 'z'},
    ])
    expect(result.tables.map(table => table.source)).toEqual([
      'a.zip!etc/a.csv',
      'a.zip!abs.csv',
      'a.zip!unnamed',
    ])
    expect(told(result)).toEqual([
      'notice damaged a.zip!etc/a.csv',
      'notice damaged a.zip!abs.csv',
      'notice damaged a.zip!unnamed',
    ])
  })

  it('reads both of two members of one name', async () => {
    const {tables} = await read([
      {name: 'a.csv', data: 'x'},
      {name: 'a.csv', data: 'y'},
      {name: 'a.csv', data: 'z'},
    ])
    expect(tables.map(table => table.source)).toEqual(['a.zip!a.csv', 'a.zip!a.csv (2)', 'a.zip!a.csv (3)'])
  })

  it('makes a gap of each member it cannot read, and reads the rest', async () => {
    const result = await read([
      {name: 'secret.csv', data: 'x', flags: 1},
      {name: 'odd.csv', data: 'x', method: 99},
      {name: 'a.csv', data: 'y'},
    ])
    expect(told(result)).toEqual(['gap encrypted a.zip!secret.csv', 'gap unsupported-format a.zip!odd.csv'])
    expect(result.tables.map(table => table.source)).toEqual(['a.zip!a.csv'])
  })

  it('opens archives within archives, of either kind', async () => {
    const inner = zipOf([{name: 'x.csv', data: '1'}])
    const result = await read([
      {name: 'deflated.zip', data: inner},
      {name: 'stored.zip', data: inner, method: 'stored'},
      {name: 'y.csv.gz', data: gzipSync('2')},
    ])
    expect(result.tables.map(table => table.source)).toEqual([
      'a.zip!deflated.zip!x.csv',
      'a.zip!stored.zip!x.csv',
      'a.zip!y.csv.gz!y.csv',
    ])
  })

  it('ends at a depth, and says so', async () => {
    let archive = zipOf([{name: 'a.csv', data: 'x'}])
    for (let i = 0; i < 9; i++) archive = zipOf([{name: 'n.zip', data: archive}])
    const result = await readAs('a.zip', archive, formats, {archiveDepth: 3})
    expect(result.tables).toEqual([])
    expect(told(result)).toEqual(['gap too-deep a.zip!n.zip!n.zip!n.zip!n.zip'])
  })

  it('ends at a number of members, and says so once', async () => {
    const members = Array.from({length: 20}, (_, i) => ({name: `${i}.csv`, data: 'x'}))
    const result = await read(members, {members: 5})
    expect(result.tables).toHaveLength(5)
    expect(told(result)).toEqual(['gap too-many a.zip!5.csv'])
  })

  it('stops a bomb, whatever its directory claims', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024, 48)
    const result = await read([{name: 'bomb.csv', data: zeros, claimedSize: 10}], {
      memoryBytes: 1024 * 1024,
      expansionRatio: 10,
    })
    expect(told(result)).toEqual(['gap too-large a.zip!bomb.csv'])
    const small = await read([{name: 'long.csv', data: zeros}], {memberBytes: 1000})
    expect(told(small)).toEqual(['gap too-large a.zip!long.csv'])
  })

  it('stops many members that unpack to too much together', async () => {
    const members = Array.from({length: 20}, (_, i) => ({
      name: `${i}.csv`,
      data: Buffer.alloc(1024 * 1024, 48),
    }))
    const {problems} = await read(members, {memoryBytes: 4 * 1024 * 1024, expansionRatio: 1})
    expect(problems.length).toBeGreaterThan(10)
    expect(new Set(problems.map(problem => problem.cause))).toEqual(new Set(['too-large']))
  })

  it('does not hold an inner archive in memory past the limit', async () => {
    const inner = zipOf([{name: 'x.csv', data: Buffer.alloc(5000, 49), method: 'stored'}])
    const result = await read([{name: 'inner.zip', data: inner}], {memoryBytes: 1000, expansionRatio: 100})
    expect(told(result)).toEqual(['gap too-large a.zip!inner.zip'])
  })

  it('says when an archive is cut off, or not whole in one member', async () => {
    const whole = zipOf([{name: 'a.csv', data: 'hello'.repeat(100)}])
    expect(told(await readAs('a.zip', whole.subarray(0, whole.length - 10), formats))).toEqual([
      'gap truncated a.zip',
    ])
    const damaged = Buffer.from(whole)
    damaged.fill(0xff, 36, 40)
    expect(told(await readAs('a.zip', damaged, formats))).toEqual(['gap damaged a.zip!a.csv'])
  })

  it('says when a member unpacks to less than was said, and keeps what there is', async () => {
    const result = await read([{name: 'a.csv', data: 'x\ny', claimedSize: 100}])
    expect(told(result)).toEqual(['gap damaged a.zip!a.csv'])
    expect(result.tables[0]?.rows).toEqual([['x'], ['y']])
  })

  it('passes over links of Unix, but not over data that claim to be one', async () => {
    const link = {madeBy: 0x0314, attributes: 0o120777 * 65536}
    const result = await read([
      {name: 'link', data: '/etc/passwd', ...link},
      {name: 'no-link', data: 'x'.repeat(5000), ...link},
    ])
    expect(result.tables.map(table => table.source)).toEqual(['a.zip!no-link'])
  })

  it('reads an empty archive as one without members', async () => {
    expect(await read([])).toEqual({tables: [], problems: []})
  })
})
