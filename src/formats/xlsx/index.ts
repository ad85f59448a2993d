import {extensionOf} from '../../kit/magic.js'
import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {GapCause} from '../../model/problem.js'
import {Grid} from '../grid.js'
import {PROBE_ROWS} from '../sheet-header.js'
import {randomAccess} from '../source.js'
import {tableWriter} from '../table-writer.js'
import {directoryFault} from '../zip/directory.js'
import {isZip} from '../zip/index.js'
import {type Reading, readBesides} from './besides.js'
import {scanChunks} from './chunks.js'
import {openPackage} from './package.js'
import {NO_STRINGS, readSharedStrings, type SharedStrings} from './shared-strings.js'
import {type CellContext, SheetReader} from './sheet.js'
import {dateStyles} from './styles.js'
import {readWorkbook, type SheetPart, type Workbook} from './workbook.js'

const EXTENSIONS = ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlam'] as const

/** Office Open XML workbooks (ECMA-376, ISO/IEC 29500): one table a sheet, hidden sheets included, streamed. */
export const xlsx: Format = {
  id: 'xlsx',
  title: {zh: 'Excel 工作簿（XLSX）', en: 'Excel workbook (XLSX)'},
  extensions: EXTENSIONS,
  yields: 'tables',
  sniff,
  read: readXlsx,
}

function sniff(head: Uint8Array, name: string): 'yes' | 'no' {
  if (!isZip(head)) return 'no'
  const extension = extensionOf(name)
  if (EXTENSIONS.some(known => known === extension)) return 'yes'
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
  return text.includes('xl/workbook.xml') || text.includes('xl/worksheets/') ? 'yes' : 'no'
}

async function readXlsx(source: ByteSource, sink: Sink, context: ReadContext): Promise<void> {
  const {place} = source
  const tell = (cause: GapCause, detail: string): void => sink.problem({place, cause, detail, weight: 'gap'})
  const archive = await randomAccess(source, context.limits.memoryBytes)
  if (archive === undefined)
    return tell('too-large', 'workbook inside an archive, too large to hold in memory')
  try {
    const parts = await openPackage(archive, context.limits, problem => sink.problem(problem))
    const workbook = await readWorkbook(parts)
    if (workbook === undefined) return tell('damaged', 'no workbook in the package')
    if (workbook.missing > 0) tell('damaged', `${workbook.missing} sheets are missing from the package`)
    await readSheets(workbook, {place, parts, sink, context})
  } catch (error) {
    const fault = directoryFault(error)
    if (fault === undefined) throw error
    tell(fault.cause, fault.detail)
  }
}

async function readSheets(workbook: Workbook, reading: Reading): Promise<void> {
  const strings = await sharedStrings(workbook, reading)
  const dates = dateStyles(await reading.parts.text(workbook.styles))
  for (const sheet of workbook.sheets)
    await readSheet(sheet, {strings, dates, epoch: workbook.epoch}, reading)
  await readBesides(workbook, reading)
}

/** Before any sheet, wherever they lie in the archive. */
async function sharedStrings(
  workbook: Workbook,
  {place, parts, sink, context}: Reading,
): Promise<SharedStrings> {
  const part = await parts.part(workbook.sharedStrings)
  if (part === undefined) return NO_STRINGS
  const {memoryBytes} = context.limits
  const {strings, ended} = await readSharedStrings(
    part.stream(),
    parts.size(workbook.sharedStrings),
    memoryBytes,
  )
  if (ended === 'too-large') {
    const detail = `shared strings of more than ${memoryBytes} bytes; cells that use the rest were not read`
    sink.problem({place, cause: 'too-large', detail, weight: 'gap'})
  }
  return strings
}

async function readSheet(sheet: SheetPart, cells: CellContext, reading: Reading): Promise<void> {
  const {parts, sink, context} = reading
  const place: Place = {...reading.place, table: sheet.name}
  const part = await parts.part(sheet.part)
  if (part === undefined) return
  const {columns, recordBytes} = context.limits
  const grid = new Grid(columns, recordBytes, PROBE_ROWS, tableWriter(place, sink))
  const reader = new SheetReader(grid, cells)
  const ended = await scanChunks(part.stream(), (bytes, end) => reader.scan(bytes, end))
  grid.endRow()
  grid.flush()
  if (sheet.listed === 'no') {
    sink.problem({
      place,
      cause: 'damaged',
      detail: 'sheet is not listed in the workbook; it was read',
      weight: 'notice',
    })
  }
  report(reader, ended, place, sink)
}

/** What a person should know of the sheet. */
function report(reader: SheetReader, ended: 'end' | 'too-long', place: Place, sink: Sink): void {
  const gap = (cause: GapCause, detail: string): void => sink.problem({place, cause, detail, weight: 'gap'})
  if (ended === 'too-long')
    gap('line-too-long', 'a cell larger than any cell may be; the rest of the sheet left unread')
  else if (reader.state !== 'after') gap('truncated', 'sheet ends early; rows before were read')
  if (reader.dropped > 0) gap('too-many', `${reader.dropped} cells beyond the limits of a row left unread`)
  if (reader.missingStrings > 0)
    gap('damaged', `${reader.missingStrings} cells refer to missing shared strings`)
  if (reader.lostDigits === 0) return
  const detail = `${reader.lostDigits} cells hold whole numbers of more than 15 digits; spreadsheets do not keep the last ones`
  sink.problem({place, cause: 'damaged', detail, weight: 'notice'})
}
