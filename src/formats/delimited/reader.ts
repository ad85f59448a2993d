import type {ByteSource, ReadContext, ReadLimits, RowSplitter} from '../../model/format.js'
import type {Batch} from '../../model/records.js'
import type {Layout} from './layout.js'
import {type Incidents, recordScan} from './records.js'
import {overWindows, WINDOW} from './window.js'

/** What reading a text came to. */
export interface TextRead extends Incidents {
  /** NUL bytes in it */
  readonly nuls: number
  /** places behind which nothing could be read */
  readonly unread: number
}

/** Hands over the records from an offset on, with the layout of the whole text. `window`: bytes, for tests. */
export async function readRecords(
  source: ByteSource,
  layout: Layout,
  from: number,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns'>,
  emit: (batch: Batch) => void,
  lend?: ReadContext['splitter'],
  window = WINDOW,
): Promise<TextRead> {
  const splitter = lend === undefined ? undefined : lent(lend, layout)
  try {
    return await readRows(source, layout, from, limits, emit, splitter, window)
  } finally {
    splitter?.close()
  }
}

/** A splitter, where the dialect is one that it knows. */
function lent(
  lend: NonNullable<ReadContext['splitter']>,
  {dialect, columns}: Layout,
): RowSplitter | undefined {
  const {delimiter, quote, newline} = dialect
  if (delimiter === '' || dialect.escape === 'backslash' || dialect.padding === 'spaces') return undefined
  return lend({delimiter: delimiter.charCodeAt(0), quote, newline, columns: columns.length})
}

/** bytes and cells of a text whose arrays are made for it */
const SMALL = 128 * 1024

async function readRows(
  source: ByteSource,
  layout: Layout,
  from: number,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns'>,
  emit: (batch: Batch) => void,
  splitter: RowSplitter | undefined,
  window: number,
): Promise<TextRead> {
  // No text has more cells than bytes: of thousands of small files none needs the arrays of a large one.
  const most = (source.size ?? Number.POSITIVE_INFINITY) + 1
  const scan = recordScan({
    dialect: layout.dialect,
    columns: layout.columns.length,
    mostColumns: Math.min(limits.columns, Math.max(most, layout.columns.length)),
    ...(most < SMALL ? {cells: most} : {}),
    emit,
    splitter,
  })
  const nuls = {count: 0}
  const chunks = countingNuls(source.stream(from), nuls)
  const room = splitter === undefined ? undefined : (bytes: number) => splitter.window(bytes)
  await overWindows(chunks, {first: window, most: limits.recordBytes}, scan.scan, room)
  return {...scan.incidents, nuls: nuls.count, unread: 0}
}

async function* countingNuls(
  chunks: AsyncIterable<Uint8Array>,
  nuls: {count: number},
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let i = chunk.indexOf(0); i >= 0; i = chunk.indexOf(0, i + 1)) nuls.count++
    yield chunk
  }
}
