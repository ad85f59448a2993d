import {extensionOf} from '../../kit/magic.js'
import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {GapCause} from '../../model/problem.js'
import {Grid} from '../grid.js'
import {PROBE_ROWS} from '../sheet-header.js'
import {firstBytes} from '../source.js'
import {tableWriter} from '../table-writer.js'
import {type Globals, readGlobals} from './globals.js'
import {isOle, openOle} from './ole.js'
import {OldSheet} from './sheet.js'

/** Names under which a workbook may hide its streams out of sight of the head; encrypted new ones are OLE too. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  'xls',
  'xlt',
  'xla',
  'et',
  'ett',
  'xlsx',
  'xlsm',
  'xlsb',
  'xltx',
])

/**
 * Workbooks of Excel 5 to 2003 (MS-XLS) and WPS: one table a sheet, hidden sheets included. Also lone BIFF
 * sheets without a container, as web pages used to write them.
 */
export const xls: Format = {
  id: 'xls',
  title: {zh: 'Excel 97–2003 工作簿（XLS）', en: 'Excel 97–2003 workbook (XLS)'},
  extensions: ['xls', 'xlt', 'et'],
  yields: 'tables',
  sniff,
  read: readXls,
}

/** The directory of an OLE file may lie anywhere; its name, or the streams' names where they are near, must do. */
function sniff(head: Uint8Array, name: string): 'yes' | 'no' {
  if (isLoneSheet(head)) return 'yes'
  if (!isOle(head)) return 'no'
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
  const streams = ['Workbook', 'Book', 'EncryptedPackage']
  const near = streams.some(stream => text.includes(Buffer.from(`${stream}\0`, 'utf16le')))
  return near || EXTENSIONS.has(extensionOf(name)) ? 'yes' : 'no'
}

/** A BOF of BIFF5 or BIFF8 right at the start. */
function isLoneSheet(head: Uint8Array): boolean {
  return head[0] === 9 && head[1] === 8 && (head[2] === 8 || head[2] === 16) && head[3] === 0
}

async function readXls(source: ByteSource, sink: Sink, context: ReadContext): Promise<void> {
  const gap = (cause: GapCause, detail: string): void =>
    sink.problem({place: source.place, cause, detail, weight: 'gap'})
  const most = context.limits.memoryBytes
  if ((source.size ?? 0) > most) return gap('too-large', `old workbook of more than ${most} bytes`)
  const bytes = await firstBytes(source.stream(), most + 1)
  if (bytes.length > most) return gap('too-large', `old workbook of more than ${most} bytes`)
  const workbook = isOle(bytes) ? workbookStream(bytes, gap) : bytes
  if (workbook === undefined) return
  const stream = new DataView(workbook.buffer, workbook.byteOffset, workbook.byteLength)
  const globals = readGlobals(stream)
  if (globals === undefined) gap('damaged', 'the workbook contradicts itself')
  else if (globals.locked === 'password') gap('encrypted', 'workbook needs a password')
  else
    for (const sheet of globals.sheets)
      readSheet(stream, globals, sheet.at, {...source.place, table: sheet.name}, sink, context)
}

/** Only the stream with the cells matters; everything else in the container stays unread. */
function workbookStream(
  bytes: Uint8Array,
  gap: (cause: GapCause, detail: string) => void,
): Uint8Array | undefined {
  const file = openOle(bytes)
  if (file === undefined) gap('damaged', 'the container contradicts itself')
  else if (file.names.has('EncryptedPackage')) gap('encrypted', 'workbook needs a password')
  else {
    const stream = file.stream('Workbook') ?? file.stream('Book')
    if (stream !== undefined && stream.length > 0) return stream
    gap('unsupported-format', 'OLE compound file without a workbook')
  }
  return undefined
}

function readSheet(
  stream: DataView,
  globals: Globals,
  at: number,
  place: Place,
  sink: Sink,
  {limits}: ReadContext,
): void {
  const grid = new Grid(limits.columns, limits.recordBytes, PROBE_ROWS, tableWriter(place, sink))
  const sheet = new OldSheet(stream, globals, grid)
  sheet.read(at)
  const gap = (cause: GapCause, detail: string): void => sink.problem({place, cause, detail, weight: 'gap'})
  if (!sheet.ended) gap('truncated', 'sheet ends early; rows before were read')
  if (sheet.dropped > 0) gap('too-many', `${sheet.dropped} cells beyond the limits of a row left unread`)
  if (sheet.missingStrings > 0)
    gap('damaged', `${sheet.missingStrings} cells refer to missing shared strings`)
  if (sheet.lostDigits === 0) return
  const detail = `${sheet.lostDigits} cells hold whole numbers of more than 15 digits; spreadsheets do not keep the last ones`
  sink.problem({place, cause: 'damaged', detail, weight: 'notice'})
}
