import type {ByteSource, ReadContext, ReadLimits, RowSplitter} from '../../model/format.js'
import type {Batch} from '../../model/records.js'
import type {Layout} from './layout.js'
import {type Incidents, type RecordScan, recordScan} from './records.js'
import {overWindows, WINDOW} from './window.js'

/** A part of a text: the records that begin in `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What reading a part came to. `end`: where its last record ended; the next part must begin there. */
export interface PartRead extends Incidents {
  readonly end: number
  /** NUL bytes in it */
  readonly nuls: number
  /** places behind which nothing could be read */
  readonly unread: number
}

/**
 * Hands over the records that begin in a part, with the layout of the whole text. Of bytes behind the part
 * it reads only what its last record needs. `window`: bytes, for tests.
 */
export async function readPart(
  source: ByteSource,
  layout: Layout,
  range: Range,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns'>,
  emit: (batch: Batch) => void,
  lend?: ReadContext['splitter'],
  window = WINDOW,
): Promise<PartRead> {
  const splitter = lend === undefined ? undefined : lent(lend, layout)
  try {
    return await readRows(source, layout, range, limits, emit, splitter, window)
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
  range: Range,
  limits: Pick<ReadLimits, 'recordBytes' | 'columns'>,
  emit: (batch: Batch) => void,
  splitter: RowSplitter | undefined,
  window: number,
): Promise<PartRead> {
  // No text has more cells than bytes: of thousands of small files none needs the arrays of a large one.
  const most = (source.size ?? Number.POSITIVE_INFINITY) + 1
  const scan = recordScan({
    dialect: layout.dialect,
    columns: layout.columns.length,
    mostColumns: Math.min(limits.columns, Math.max(most, layout.columns.length)),
    ...(most < SMALL ? {cells: most} : {}),
    stopAt: range.to - range.from,
    emit,
    splitter,
  })
  const nuls = {count: 0}
  const chunks = countingNuls(inPart(source, range, scan), nuls)
  const room = splitter === undefined ? undefined : (bytes: number) => splitter.window(bytes)
  await overWindows(chunks, {first: window, most: limits.recordBytes}, scan.scan, room)
  return {...scan.incidents, end: range.from + scan.offset(), nuls: nuls.count, unread: 0}
}

/** The bytes of a part; then, if its last record is not whole, those behind it. */
async function* inPart(source: ByteSource, {from, to}: Range, scan: RecordScan): AsyncGenerator<Uint8Array> {
  yield* source.stream(from, to)
  if (to === Number.POSITIVE_INFINITY) return
  yield new Uint8Array(0)
  for await (const chunk of scan.stopped() ? [] : source.stream(to)) {
    yield chunk
    if (scan.stopped()) return
  }
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
