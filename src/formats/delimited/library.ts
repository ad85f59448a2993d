import {Readable} from 'node:stream'
import {CsvError, type Options, parse} from 'csv-parse'
import type {ByteSource, ReadLimits} from '../../model/format.js'
import type {Batch} from '../../model/records.js'
import type {Layout} from './layout.js'
import type {TextRead} from './reader.js'

/** The dialects that the byte scanner leaves to csv-parse: delimiters of more than one byte. */
export function needsLibrary({dialect}: Layout): boolean {
  return dialect.delimiter.length > 1 || dialect.delimiter > '\x7f'
}

/** rows of a batch */
const BATCH_ROWS = 1000

/** Hands over all records through csv-parse, some twenty times slower than the byte scanner. */
export async function readWithLibrary(
  source: ByteSource,
  layout: Layout,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns'>,
  emit: (batch: Batch) => void,
): Promise<TextRead> {
  const read = {
    rows: 0,
    unclosed: 0,
    overlong: 0,
    overwide: 0,
    nuls: 0,
    unread: 0,
  }
  const batch: (readonly string[])[] = []
  const flush = (): void => {
    read.rows += batch.length
    if (batch.length > 0) emit(batchOf(batch.splice(0), layout.columns.length))
  }
  const input = Readable.from(copies(source.stream(layout.rowsAt)))
  const parser = input.pipe(parse(parserOptions(layout, limits)))
  input.on('error', error => parser.destroy(error))
  try {
    for await (const record of parser) {
      const cells: readonly string[] = record
      if (cells.length > limits.columns) read.overwide++
      if (cells.some(cell => cell.trim() !== '')) batch.push(cells.slice(0, limits.columns))
      if (batch.length >= BATCH_ROWS) flush()
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    read.unread++
  } finally {
    input.destroy()
  }
  flush()
  return read
}

/** Texts of rows as the ranges of bytes that the rest of the house works on. */
function batchOf(rows: readonly (readonly string[])[], least: number): Batch {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), least)
  const bytes = Buffer.from(rows.map(cells => cells.join('')).join(''))
  const starts = new Int32Array(rows.length * columns)
  const ends = new Int32Array(rows.length * columns)
  let at = 0
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      starts[row * columns + column] = at
      at += Buffer.byteLength(cell)
      ends[row * columns + column] = at
    }
  }
  return {bytes, starts, ends, rows: rows.length, columns}
}

function parserOptions({dialect}: Layout, limits: Pick<ReadLimits, 'recordBytes'>): Options {
  const quote = dialect.quote === 0 ? null : String.fromCharCode(dialect.quote)
  return {
    delimiter: dialect.delimiter,
    quote,
    escape: dialect.escape === 'backslash' ? '\\' : (quote ?? '"'),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.recordBytes,
  }
}

/** The parser reads ahead, and a chunk is only good until the next is asked for. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(chunk)
}
