import type {ReadContext, Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Batch} from '../../model/records.js'
import type {Package} from './package.js'
import {readSharedStrings} from './shared-strings.js'
import type {Workbook} from './workbook.js'
import {tags} from './xml.js'

/** What reading one workbook needs. */
export interface Reading {
  readonly place: Place
  readonly parts: Package
  readonly sink: Sink
  readonly context: ReadContext
}

/**
 * What a workbook holds beside its sheets: comments are read, embedded files are opened as members; pictures
 * and cached cells of other workbooks are gaps, because photos and rows may hide there.
 */
export async function readBesides(workbook: Workbook, reading: Reading): Promise<void> {
  const {names} = reading.parts
  for (const name of names.filter(part => /^xl\/comments[^/]*\.xml$/.test(part)))
    await readComments(name, reading)
  for (const name of names.filter(part => part.startsWith('xl/embeddings/')))
    await readEmbedded(name, reading)
  const pictures = names.filter(part => part.startsWith('xl/media/')).length
  const links = names.filter(part => /^xl\/externallinks\/[^/]+\.xml$/.test(part)).length
  const caches = await strayCaches(workbook, reading)
  tell(reading, pictures, 'pictures in the workbook not looked at')
  tell(reading, links, 'parts with cells of other workbooks left unread')
  tell(reading, caches, 'pivot caches whose rows are no sheet of the workbook left unread')
}

function tell({place, sink}: Reading, count: number, what: string): void {
  if (count > 0) sink.problem({place, cause: 'unsupported-format', detail: `${count} ${what}`, weight: 'gap'})
}

/** Comments of one sheet: a table of one column. */
async function readComments(name: string, {place, parts, sink, context}: Reading): Promise<void> {
  const part = await parts.part(name)
  if (part === undefined) return
  const {strings} = await readSharedStrings(
    part.stream(),
    parts.size(name),
    context.limits.memoryBytes,
    'comment',
  )
  if (strings.count === 0) return
  const table = name.slice(name.lastIndexOf('/') + 1).replace(/\.xml$/, '')
  const {bytes, offsets, count} = strings
  const batch: Batch = {
    bytes,
    starts: Int32Array.from(offsets.subarray(0, count)),
    ends: Int32Array.from(offsets.subarray(1, count + 1)),
    rows: count,
    columns: 1,
  }
  sink.rows(sink.table({place: {...place, table}, columns: [{name: 'comment'}], from: 'keys'}), batch)
}

async function readEmbedded(name: string, {place, parts, sink}: Reading): Promise<void> {
  const part = await parts.part(name)
  if (part === undefined) return
  const own = name.slice(name.lastIndexOf('/') + 1)
  await sink.member({...part, name: own, place: {path: place.path, members: [...place.members, own]}})
}

/** A pivot table keeps a copy of its rows; where they come from a sheet of this workbook they have been read. */
async function strayCaches({sheets}: Workbook, {parts}: Reading): Promise<number> {
  const known = new Set(sheets.map(sheet => sheet.name))
  let stray = 0
  for (const name of parts.names.filter(part =>
    /^xl\/pivotcache\/pivotcachedefinition[^/]*\.xml$/.test(part),
  )) {
    const from = [...tags(await parts.text(name))].find(tag => tag.name === 'worksheetSource')
    if (!known.has(from?.attribute('sheet') ?? '')) stray++
  }
  return stray
}
