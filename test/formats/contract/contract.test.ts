import {describe, expect, it} from 'vitest'
import {formats} from '../../../src/formats/index.js'
import {memorySource} from '../../../src/formats/source.js'
import type {ByteSource} from '../../../src/model/format.js'
import {limits} from '../../../src/run/limits.js'
import {open} from '../../../src/steps/open.js'
import {type Fixture, fixtures, NAMES, NUMBERS} from './fixtures.js'
import {collector, type Read, readAs} from './reading.js'

const CUTS = 40
const CORRUPTIONS = 150

/** The same numbers in every run: a failure must come again. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function rowsOf(read: Read): number {
  return read.tables.reduce((sum, table) => sum + table.rows.length, 0)
}

function textOf(read: Read): string {
  return read.tables.flatMap(table => table.rows.map(row => row.join('\t'))).join('\n')
}

async function inSmallChunks({name, bytes}: Fixture, size: number): Promise<Read> {
  const whole = memorySource({path: name, members: []}, bytes())
  const source: ByteSource = {
    ...whole,
    stream: async function* (from = 0, until = Number.POSITIVE_INFINITY) {
      const to = Math.min(until, whole.size ?? 0)
      // Each chunk is overwritten when the next is asked for, as the contract allows.
      const buffer = new Uint8Array(size)
      for (let at = from; at < to; at += size) {
        const chunk = buffer.subarray(0, Math.min(size, to - at))
        chunk.set((await whole.readAt?.(at, chunk.length)) ?? [])
        yield chunk
        buffer.fill(0x3f)
      }
    },
  }
  const {sink, read} = collector()
  const catalog = {add: () => undefined, comment: () => undefined, find: () => undefined}
  await open(source, sink, formats, {catalog, limits})
  return read()
}

describe.each(formats.map(format => [format.id, format] as const))('format %s', (id, format) => {
  const fixture = fixtures[id] as Fixture

  it('has a fixture, and is sure of it or at least claims it', () => {
    expect(fixture).toBeDefined()
    expect(format.sniff(fixture.bytes(), fixture.name)).not.toBe('no')
  })

  it('has a title in both languages and an id of its own', () => {
    expect(format.title.zh).not.toBe('')
    expect(format.title.en).not.toBe('')
    expect(formats.filter(other => other.id === id)).toHaveLength(1)
  })

  it('reads every row and cell, without a problem', async () => {
    const read = await readAs(fixture.name, fixture.bytes(), formats)
    expect(read.problems).toEqual([])
    expect(rowsOf(read)).toBe(NAMES.length)
    for (const value of [...NAMES, ...NUMBERS]) expect(textOf(read)).toContain(value)
  })

  it('reads the same twice, and whatever the chunks', async () => {
    const once = await readAs(fixture.name, fixture.bytes(), formats)
    expect(await readAs(fixture.name, fixture.bytes(), formats)).toEqual(once)
    for (const size of [1, 13, 4096]) expect(await inSmallChunks(fixture, size)).toEqual(once)
  })

  it('takes an empty file for one without tables', async () => {
    expect(await readAs(fixture.name, new Uint8Array(0), formats)).toEqual({tables: [], problems: []})
  })

  it('never throws on a file that is cut off', async () => {
    const bytes = fixture.bytes()
    for (let i = 1; i < CUTS; i++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * i) / CUTS))
      const read = await readAs(fixture.name, cut, formats)
      const whole = rowsOf(read) === NAMES.length
      if (fixture.cut === 'shows' && !whole) expect(read.problems, `cut at ${cut.length}`).not.toEqual([])
    }
  })

  it('never throws on a file with damaged bytes', async () => {
    const next = random(20_240_501)
    for (let i = 0; i < CORRUPTIONS; i++) {
      const bytes = Uint8Array.from(fixture.bytes())
      for (let n = next(8) + 1; n > 0; n--) bytes[next(bytes.length)] = next(256)
      const read = await readAs(fixture.name, bytes, formats)
      for (const problem of read.problems) expect(problem.detail).not.toMatch(/某|1000000000/)
    }
  })
})
