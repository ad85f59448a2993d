import type {ByteSource} from '../../model/format.js'
import {type Cells, readValues} from './cells.js'
import {unpacked} from './codecs.js'
import {littleEndian, type PageReader, readHybrid} from './encodings.js'
import type {Chunk} from './metadata.js'
import {BadBytes, numberOf, readStruct, structOf, type ThriftStruct} from './thrift.js'

/** Bounds for one page: real ones hold about a megabyte, and a million values when all are alike. */
const MAX_PAGE_BYTES = 256 * 1024 * 1024
export const MAX_PAGE_VALUES = 16 * 1024 * 1024
/** bytes fetched at once; a page header is some fifty */
const FETCH = 256 * 1024
/** bytes a page header may take, statistics of long values included */
const MAX_HEADER = 64 * 1024

/** A page or codec that is well-formed and not supported. */
export class Unsupported extends Error {}

/** Values of one page, one for each row or, in repeated columns, for each element; nulls are empty. */
export interface Page extends Cells {
  readonly count: number
  /** 0 where a new row begins; only in repeated columns */
  readonly repetition?: Int32Array
}

/** Pages of one column chunk, in order, one in memory at a time. */
export async function* pages(file: ByteSource, chunk: Chunk): AsyncGenerator<Page> {
  const window = new Window(file, chunk.start, chunk.start + chunk.compressedSize)
  let dictionary: Cells | undefined
  for (let left = chunk.values; left > 0; ) {
    const {header, length} = await pageHeader(window)
    window.skip(length)
    const body = await window.bytes(bounded(numberOf(header, 3), MAX_PAGE_BYTES))
    window.skip(body.length)
    const kind = numberOf(header, 1)
    if (kind === 2) dictionary = dictionaryOf(header, body, chunk)
    else if (kind === 0 || kind === 3) {
      const page =
        kind === 0 ? dataPage(header, body, chunk, dictionary) : dataPageV2(header, body, chunk, dictionary)
      if (page.count === 0 || page.count > left) throw new BadBytes('page with a wrong number of values')
      left -= page.count
      yield page
    }
  }
}

async function pageHeader(window: Window): Promise<{readonly header: ThriftStruct; readonly length: number}> {
  const reader = {bytes: await window.some(MAX_HEADER), at: 0}
  const header = readStruct(reader)
  return {header, length: reader.at}
}

function dictionaryOf(header: ThriftStruct, body: Uint8Array, {leaf, codec}: Chunk): Cells {
  const own = structOf(header, 7)
  if (own === undefined) throw new BadBytes('dictionary page without a header')
  const bytes = page(codec, body, numberOf(header, 2))
  return readValues({bytes, at: 0}, leaf, 0, bounded(numberOf(own, 1), MAX_PAGE_VALUES))
}

/** Version 1: levels and values are compressed together. */
function dataPage(header: ThriftStruct, body: Uint8Array, chunk: Chunk, dictionary: Cells | undefined): Page {
  const own = structOf(header, 5)
  if (own === undefined) throw new BadBytes('data page without a header')
  const count = bounded(numberOf(own, 1), MAX_PAGE_VALUES)
  const reader = {bytes: page(chunk.codec, body, numberOf(header, 2)), at: 0}
  const repetition = prefixedLevels(reader, chunk.leaf.maxRepetition, count)
  const definition = prefixedLevels(reader, chunk.leaf.maxDefinition, count)
  return assembled(reader, chunk, numberOf(own, 2), count, repetition, definition, dictionary)
}

/** Version 2: levels lie uncompressed before the values, without lengths of their own. */
function dataPageV2(
  header: ThriftStruct,
  body: Uint8Array,
  chunk: Chunk,
  dictionary: Cells | undefined,
): Page {
  const own = structOf(header, 8)
  if (own === undefined) throw new BadBytes('data page without a header')
  const count = bounded(numberOf(own, 1), MAX_PAGE_VALUES)
  const repetitionEnd = bounded(numberOf(own, 6), body.length)
  const levelsEnd = bounded(repetitionEnd + numberOf(own, 5), body.length)
  const repetition = levels({bytes: body, at: 0}, repetitionEnd, chunk.leaf.maxRepetition, count)
  const definition = levels({bytes: body, at: repetitionEnd}, levelsEnd, chunk.leaf.maxDefinition, count)
  const packed = body.subarray(levelsEnd)
  const size = bounded(numberOf(header, 2) - levelsEnd, MAX_PAGE_BYTES)
  const bytes = own.get(7) === false || size === 0 ? packed : page(chunk.codec, packed, size)
  return assembled({bytes, at: 0}, chunk, numberOf(own, 4), count, repetition, definition, dictionary)
}

function page(codec: number, body: Uint8Array, size: number): Uint8Array {
  const bytes = unpacked(codec, body, bounded(size, MAX_PAGE_BYTES))
  if (bytes === undefined) throw new Unsupported(`compression codec ${codec}`)
  return bytes
}

function prefixedLevels(reader: PageReader, max: number, count: number): Int32Array | undefined {
  if (max === 0) return undefined
  const length = littleEndian(reader, reader.bytes.length, 4)
  const end = bounded(reader.at + length, reader.bytes.length)
  const found = levels(reader, end, max, count)
  reader.at = end
  return found
}

function levels(reader: PageReader, end: number, max: number, count: number): Int32Array | undefined {
  return max === 0 ? undefined : readHybrid(reader, end, 32 - Math.clz32(max), count)
}

function assembled(
  reader: PageReader,
  {leaf}: Chunk,
  encoding: number,
  count: number,
  repetition: Int32Array | undefined,
  definition: Int32Array | undefined,
  dictionary: Cells | undefined,
): Page {
  const present =
    definition === undefined ? count : definition.filter(level => level === leaf.maxDefinition).length
  const isCoded = encoding === 2 || encoding === 8
  const values = isCoded ? looked(reader, present, dictionary) : readValues(reader, leaf, encoding, present)
  const cells =
    definition === undefined || present === count ? values : spread(values, definition, leaf.maxDefinition)
  return repetition === undefined ? {...cells, count} : {...cells, count, repetition}
}

/** Indices into the dictionary; the bit width comes first. */
function looked(reader: PageReader, count: number, dictionary: Cells | undefined): Cells {
  if (dictionary === undefined) throw new BadBytes('page without its dictionary')
  const {bytes, starts, ends} = dictionary
  const width = count === 0 ? 0 : littleEndian(reader, reader.bytes.length, 1)
  const indices = readHybrid(reader, reader.bytes.length, width, count)
  const found = {bytes, starts: new Int32Array(count), ends: new Int32Array(count)}
  for (let i = 0; i < count; i++) {
    const index = indices[i] as number
    if (index < 0 || index >= starts.length) throw new BadBytes('index beyond the dictionary')
    found.starts[i] = starts[index] as number
    found.ends[i] = ends[index] as number
  }
  return found
}

/** Nulls are not among the values; they become empty cells. */
function spread(values: Cells, definition: Int32Array, max: number): Cells {
  const starts = new Int32Array(definition.length)
  const ends = new Int32Array(definition.length)
  let next = 0
  for (let i = 0; i < definition.length; i++) {
    if (definition[i] !== max) continue
    starts[i] = values.starts[next] as number
    ends[i] = values.ends[next] as number
    next++
  }
  return {bytes: values.bytes, starts, ends}
}

function bounded(value: number, most: number): number {
  if (!(value >= 0 && value <= most)) throw new BadBytes('size out of bounds')
  return value
}

/** Reads a range of the file in order, some of it at a time. */
class Window {
  private held: Uint8Array = new Uint8Array(0)

  constructor(
    private readonly file: ByteSource,
    private at: number,
    private readonly end: number,
  ) {}

  /** The next bytes, `most` unless there are fewer. */
  async some(most: number): Promise<Uint8Array> {
    const length = Math.min(most, this.end - this.at)
    if (this.held.length < length) {
      this.held =
        (await this.file.readAt?.(this.at, Math.min(Math.max(length, FETCH), this.end - this.at))) ??
        this.held
    }
    return this.held.subarray(0, length)
  }

  /** Exactly so many. A copy: cells point into it after the window has moved on. */
  async bytes(length: number): Promise<Uint8Array> {
    const bytes = await this.some(length)
    if (bytes.length < length) throw new BadBytes('column ends early')
    return Uint8Array.prototype.slice.call(bytes)
  }

  skip(length: number): void {
    this.held = this.held.subarray(length)
    this.at += length
  }
}
