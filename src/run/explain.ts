import {stat} from 'node:fs/promises'
import {formats} from '../formats/index.js'
import {fileSource} from '../formats/source.js'
import {unionSize} from '../kit/distinct.js'
import {nearest} from '../kit/near-miss.js'
import {UsageError} from '../model/errors.js'
import type {ExplainDocument, ExplainQuestion, TableExplanation} from '../model/explain.js'
import type {PatternBook} from '../model/law.js'
import type {WalkedFile} from '../model/place.js'
import type {Settings} from '../model/settings.js'
import type {Tally} from '../model/tally.js'
import {type ClassifiedTable, classify, identifies, promises} from '../steps/classify.js'
import {problemsOf} from '../steps/compose.js'
import {explainTable} from '../steps/explain.js'
import {link} from '../steps/link.js'
import {merge, tableKey} from '../steps/merge.js'
import {open} from '../steps/open.js'
import {ListeningSink, type Notes, noteOfPlan} from './explain-notes.js'
import {CountingSink} from './file-job.js'
import {loadPatterns} from './rule-files.js'
import {prepare, unreached} from './scan.js'
import {createWorld, type World} from './world.js'

export interface ExplainOptions extends ExplainQuestion {
  readonly settings?: Settings
}

/**
 * Reads a file or folder as a scan does, in this thread, and says of every table, column and kind of record
 * why it was read so. Only `path` is read: a key that leads into a table elsewhere leads nowhere here. A path,
 * table or row that is not there is a UsageError.
 */
export async function explain(path: string, options: ExplainOptions = {}): Promise<ExplainDocument> {
  const {walked, seed} = await prepare({
    paths: [path],
    ...(options.settings && {settings: options.settings}),
  })
  const [world, book] = [createWorld(seed), await loadPatterns()]
  const notes: Notes = {settled: new Map(), rows: new Map()}
  const parts: Tally[] = []
  for (const file of walked.files) parts.push(await countListening(file, world, notes, options.record))
  const tally = merge([...parts, unreached(walked.problems)])
  return {
    schema: 'hongxian/explain/1',
    path,
    scope: (await stat(path)).isDirectory() ? 'folder' : 'file',
    interpretations: book.interpretations,
    tables: explainTables(tally, notes, world, book, options),
    gaps: problemsOf(tally, 'gap'),
    notices: problemsOf(tally, 'notice'),
  }
}

async function countListening(
  file: WalkedFile,
  world: World,
  notes: Notes,
  row: number | undefined,
): Promise<Tally> {
  const onPlan = noteOfPlan(notes, world.count.shelves)
  const counting = new CountingSink({...world.count, onPlan}, () => undefined)
  await open(fileSource(file), new ListeningSink(counting, notes, row), formats, world.read)
  return counting.finish(file)
}

function explainTables(
  tally: Tally,
  notes: Notes,
  {count}: World,
  book: PatternBook,
  question: ExplainQuestion,
): readonly TableExplanation[] {
  const links = link(
    tally.tables,
    each => identifies(each, book),
    each => promises(each, book),
  )
  const {tables} = classify(tally.tables, links, book, unionSize)
  const explained = chosen(tables, question).flatMap(table => {
    const key = tableKey(table.tally)
    const settled = notes.settled.get(key)
    const context = {count, book, unionSize}
    return settled === undefined ? [] : [explainTable(table, settled, notes.rows.get(key), context)]
  })
  const {record} = question
  if (record !== undefined && explained.every(each => each.record === undefined)) {
    throw noSuchRow(record, Math.max(0, ...explained.map(({rows}) => rows)))
  }
  return explained
}

/** Tables of the name asked for, as written or else in any case; a qualified name may leave its schema out. */
function chosen(
  tables: readonly ClassifiedTable[],
  {table: name}: ExplainQuestion,
): readonly ClassifiedTable[] {
  if (name === undefined) return tables
  const exact = tables.filter(({table}) => table === name)
  if (exact.length > 0) return exact
  const folded = name.toLowerCase()
  const found = tables.filter(
    ({table}) => table.toLowerCase() === folded || table.toLowerCase().endsWith(`.${folded}`),
  )
  if (found.length === 0) throw noSuchTable(name, tables)
  return found
}

function noSuchTable(name: string, tables: readonly ClassifiedTable[]): UsageError {
  const near = nearest(
    name,
    tables.map(({table}) => table),
  )
  return new UsageError({
    zh: `没有表 ${name}${near === undefined ? '' : `，是不是 ${near}？`}`,
    en: `no table ${name}${near === undefined ? '' : `; did you mean ${near}?`}`,
  })
}

function noSuchRow(row: number, rows: number): UsageError {
  return new UsageError({
    zh: `没有第 ${row} 行：最长的表有 ${rows} 行`,
    en: `there is no row ${row}: the longest table has ${rows}`,
  })
}
