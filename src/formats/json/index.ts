import type {ByteSource, Format, ReadContext, ReadLimits, Sink, Sniffed} from '../../model/format.js'
import {overWindows, WINDOW} from '../delimited/window.js'
import {firstBytes} from '../source.js'
import {boundsOf} from './bounds.js'
import {DocumentReader} from './document.js'
import {type Layout, layoutOf} from './layout.js'
import {readColumns} from './oriented.js'
import {outline} from './outline.js'
import {problemsOf} from './problems.js'
import {tablesOf} from './tables.js'

/** bytes of the head a layout is made from */
const HEAD = 64 * 1024

/** bytes; columns of a larger file are read one by one, not as rows: they would have to be held whole. */
const MOST_COLUMN_BYTES = 64 * 1024 * 1024

/**
 * JSON documents. Arrays of objects are tables, wherever they are, named by the keys that lead to them; the
 * one that the file is about has the file's name. Keys of objects within a row are joined by dots, arrays of
 * values by commas; an array of objects within a row is a table of its own. Read are also GeoJSON, rows under
 * keys, lists beside a list of names, objects of columns, and phpMyAdmin's export.
 */
export const json: Format = {
  id: 'json',
  title: {zh: 'JSON 文档', en: 'JSON document'},
  extensions: ['json', 'geojson'],
  yields: 'tables',
  sniff: (head, name) => sniff(head, name, 'document'),
  read: (source, sink, context) => read(source, sink, context),
}

/** JSON values one after another, a row each: JSON Lines, on one line each or printed over several. */
export const jsonl: Format = {
  id: 'jsonl',
  title: {zh: 'JSON Lines（逐行 JSON）', en: 'JSON Lines'},
  extensions: ['jsonl', 'ndjson'],
  yields: 'tables',
  sniff: (head, name) => sniff(head, name, 'records'),
  read: (source, sink, context) => read(source, sink, context, 'records'),
}

const OWN = {document: /\.(?:geo)?json$/i, records: /\.(?:jsonl|ndjson)$/i}

function sniff(head: Uint8Array, name: string, values: 'document' | 'records'): Sniffed {
  const start = head.find(byte => byte > 0x20)
  const named = OWN[values].test(name)
  if (start !== 0x7b && start !== 0x5b) return named && start === undefined ? 'maybe' : 'no'
  const found = outline(head)
  if (!found.valid) return named ? 'maybe' : 'no'
  const several = layoutOf(found).values === 'records'
  return several === (values === 'records') ? 'yes' : named ? 'maybe' : 'no'
}

async function read(
  source: ByteSource,
  sink: Sink,
  {limits, take}: ReadContext,
  values?: 'records',
): Promise<void> {
  const found = layoutOf(outline(await source.head(HEAD)))
  const layout: Layout = values === undefined ? found : {...found, values}
  if (layout.values === 'columns' && (await readWhole(source, sink, limits)) === 'read') return
  const bounds = boundsOf(limits)
  const tables = tablesOf(source.place, source.name, sink, bounds.columns, layout.dialect)
  const reader = new DocumentReader(layout, tables, bounds, take)
  await overWindows(source.stream(), {first: WINDOW, most: limits.recordBytes}, reader.consume)
  for (const problem of problemsOf(source.place, reader.findings, bounds)) sink.problem(problem)
}

/** An object of columns, if it is short enough to be held and is what its head promised. */
async function readWhole(source: ByteSource, sink: Sink, limits: ReadLimits): Promise<'read' | undefined> {
  const most = Math.min(MOST_COLUMN_BYTES, limits.memoryBytes)
  if (source.size !== undefined && source.size > most) return undefined
  const text = await firstBytes(source.stream(0, most + 1), most + 1)
  if (text.length > most) return undefined
  // One byte more, which stops scans.
  const bytes = new Uint8Array(text.length + 1)
  bytes.set(text)
  return readColumns(bytes, text.length, {...source.place, table: source.name}, sink, limits.columns)
}
