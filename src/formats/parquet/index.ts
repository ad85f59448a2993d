import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import type {GapCause} from '../../model/problem.js'
import {Grid} from '../grid.js'
import {randomAccess} from '../source.js'
import {Unsupported} from './column.js'
import {type FileMetadata, parseMetadata} from './metadata.js'
import {readGroup} from './rows.js'
import {BadBytes} from './thrift.js'

/** bytes at the end: length of the footer, and the mark */
const TAIL = 8
/** bytes of metadata; some ten thousand columns and row groups take as much */
const MAX_METADATA = 128 * 1024 * 1024
/** Rows that cost no bytes (all null) are believed up to this number, whatever the file's size. */
const FREE_ROWS = 10_000_000

/** Apache Parquet, page by page: memory depends on the columns, not on the size of row groups. */
export const parquet: Format = {
  id: 'parquet',
  title: {zh: 'Parquet 列式文件', en: 'Parquet'},
  extensions: ['parquet', 'parq'],
  yields: 'tables',
  sniff: head => (mark(head) === 'none' ? 'no' : 'yes'),
  read: readParquet,
}

/** `PAR1`; `PARE` when the footer is encrypted. */
function mark(bytes: Uint8Array): 'plain' | 'encrypted' | 'none' {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x41 || bytes[2] !== 0x52) return 'none'
  return bytes[3] === 0x31 ? 'plain' : bytes[3] === 0x45 ? 'encrypted' : 'none'
}

async function readParquet(source: ByteSource, sink: Sink, context: ReadContext): Promise<void> {
  const gap = (cause: GapCause, detail: string): void =>
    sink.problem({place: source.place, cause, detail, weight: 'gap'})
  const file = await randomAccess(source, context.limits.memoryBytes)
  if (file === undefined) return gap('too-large', 'file inside an archive, too large to hold in memory')
  try {
    const footer = await readFooter(file)
    if (footer === 'encrypted') gap('encrypted', 'encrypted footer')
    else if (footer === 'missing') gap('truncated', 'the file ends before its footer')
    else await readRows(file, parseMetadata(footer), sink, context, gap)
  } catch (error) {
    if (error instanceof Unsupported) gap('unsupported-format', error.message)
    else if (isAboutBytes(error)) gap('damaged', 'the file contradicts itself; rows before were read')
    else throw error
  }
}

async function readFooter(file: ByteSource): Promise<Uint8Array | 'encrypted' | 'missing'> {
  const size = file.size ?? 0
  const tail = (await file.readAt?.(Math.max(0, size - TAIL), TAIL)) ?? new Uint8Array(0)
  const found = mark(tail.subarray(4))
  if (tail.length < TAIL || found === 'none') return 'missing'
  if (found === 'encrypted') return 'encrypted'
  const length = new DataView(tail.buffer, tail.byteOffset, TAIL).getUint32(0, true)
  if (length > Math.min(MAX_METADATA, size - TAIL)) throw new BadBytes('footer longer than the file')
  return (await file.readAt?.(size - TAIL - length, length)) ?? new Uint8Array(0)
}

async function readRows(
  file: ByteSource,
  {leaves, groups}: FileMetadata,
  sink: Sink,
  {limits}: ReadContext,
  gap: (cause: GapCause, detail: string) => void,
): Promise<void> {
  const place = {...file.place, table: file.name}
  const table = sink.table({place, columns: leaves.map(({name}) => ({name})), from: 'schema'})
  const grid = new Grid(
    limits.columns,
    limits.recordBytes,
    0,
    batch => sink.rows(table, batch),
    leaves.length,
  )
  let left = Math.max(FREE_ROWS, (file.size ?? 0) * limits.expansionRatio)
  try {
    for (const group of groups) {
      left -= group.rows
      if (group.chunks.some(chunk => chunk.encrypted))
        gap('encrypted', 'row group with encrypted columns left unread')
      else if (!(left >= 0)) return gap('too-large', 'more rows than the file can hold; the rest left unread')
      else await readGroup(file, group, grid)
    }
  } finally {
    grid.flush()
  }
}

/** Errors that bad bytes cause; all others are the system's or ours. */
function isAboutBytes(error: unknown): boolean {
  if (error instanceof BadBytes || error instanceof RangeError) return true
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    code.startsWith('Z_') ||
    code.startsWith('ERR_BROTLI') ||
    code.startsWith('ERR__ERROR') ||
    code === 'ERR_BUFFER_TOO_LARGE'
  )
}
