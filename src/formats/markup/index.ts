import {extensionOf} from '../../kit/magic.js'
import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import {Grid} from '../grid.js'
import {PROBE_ROWS} from '../sheet-header.js'
import {tableWriter} from '../table-writer.js'
import {scanChunks} from '../xlsx/chunks.js'
import {TableReader} from './reader.js'

/** Names under which pages pose as spreadsheets: what web applications call their exports. */
const SPREADSHEETS: ReadonlySet<string> = new Set(['xls', 'xlsx', 'et', 'xlt'])
const XML_SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet'
const HTML_SPREADSHEET = 'urn:schemas-microsoft-com:office:excel'

/**
 * Tables in HTML that pose as spreadsheets, and XML spreadsheets of Excel 2003. Pages that are read by people
 * hold text beside their tables; they are read as text.
 */
export const markup: Format = {
  id: 'markup',
  title: {zh: '网页表格与 XML 表格', en: 'HTML and XML tables'},
  extensions: ['xls', 'xml', 'html'],
  yields: 'tables',
  sniff: (head, name) => {
    const text = Buffer.from(head.buffer, head.byteOffset, head.length)
      .toString('latin1')
      .trimStart()
      .toLowerCase()
    if (!text.startsWith('<')) return 'no'
    const posing = SPREADSHEETS.has(extensionOf(name)) && /<(table|html|meta|tr)\b/.test(text)
    const bare = /^<table\b/.test(text)
    return posing || bare || text.includes(XML_SPREADSHEET) || text.includes(HTML_SPREADSHEET) ? 'yes' : 'no'
  },
  read: readTables,
}

async function readTables(source: ByteSource, sink: Sink, context: ReadContext): Promise<void> {
  const {limits} = context
  const {place} = source
  const head = Buffer.from(await source.head(64 * 1024)).toString('latin1')
  let count = 0
  const begin = (name: string | undefined): Grid => {
    const table = name ?? `Sheet${++count}`
    return new Grid(limits.columns, limits.recordBytes, PROBE_ROWS, tableWriter({...place, table}, sink))
  }
  const reader = new TableReader({begin}, head.includes(XML_SPREADSHEET) ? 'xml' : 'html')
  const ended = await scanChunks(withLastTag(source.stream()), (bytes, end) => reader.scan(bytes, end))
  reader.finish()
  if (ended === 'too-long') {
    sink.problem({
      place,
      cause: 'line-too-long',
      detail: 'a tag or text without end; the rest left unread',
      weight: 'gap',
    })
  }
  if (reader.dropped === 0) return
  const detail = `${reader.dropped} cells beyond the limits of a row left unread`
  sink.problem({place, cause: 'too-many', detail, weight: 'gap'})
}

/** Text is taken when a tag follows it; files may end without one. */
async function* withLastTag(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
  yield Buffer.from('<p>')
}
