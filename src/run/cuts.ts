import {
  cuts,
  type Layout,
  layoutIn,
  needsLibrary,
  type PartRead,
  problemsOf,
  readPart,
} from '../formats/delimited/index.js'
import {asUtf8, type Encoding} from '../formats/encoding.js'
import {formats} from '../formats/index.js'
import {fileSource} from '../formats/source.js'
import type {ByteSource} from '../model/format.js'
import type {WalkedFile} from '../model/place.js'
import type {TablePlan} from '../model/plan.js'
import type {TableHeader} from '../model/records.js'
import type {Specimen, TableTally, Tally} from '../model/tally.js'
import type {LateValue} from '../steps/count/counter.js'
import {SPECIMENS_PER_COLUMN} from '../steps/count/specimens.js'
import {type CountContext, lateProblem, planKey, planOf, TableCount} from '../steps/count.js'
import {merge} from '../steps/merge.js'
import {choose, HEAD} from '../steps/open/choose.js'
import {Sample} from '../steps/sample.js'
import type {World} from './world.js'

/** bytes from which a file is cut: below it a second thread gains less than the sets of two parts cost to join. */
export const CUT_BYTES = 24 << 20

/** What all parts of a cut file share, settled once on its head. All of it can be cloned. */
export interface CutPlan {
  readonly file: WalkedFile
  readonly header: TableHeader
  readonly plan: TablePlan
  readonly layout: Layout
  /** ascending; part i reads from `offsets[i]` to `offsets[i + 1]` */
  readonly offsets: readonly number[]
}

/** One part of a cut file, for a thread. */
export interface CutJob {
  readonly cut: CutPlan
  readonly part: number
}

/** What came of one part. Rows of `late` count from the part's first. */
export interface CutRead {
  readonly from: number
  readonly read: PartRead
  readonly tally: TableTally
  readonly late: readonly LateValue[]
  readonly encoding: Encoding
  /** bytes that were no text */
  readonly damaged: number
}

const UNHEARD = {problem: () => undefined}

/**
 * How a file may be read in parts: only delimited text that passes through unchanged, so that offsets hold.
 * Undefined for everything else, and where no good place to cut was found.
 */
export async function planCut(file: WalkedFile, parts: number, world: World): Promise<CutPlan | undefined> {
  const source = fileSource(file)
  const chosen = choose(await source.head(HEAD), source.name, formats)
  if (chosen === undefined || 'foreign' in chosen || chosen.id !== 'csv') return undefined
  const text = await asUtf8(source, UNHEARD)
  const layout = text.readAt === undefined ? undefined : await layoutIn(text)
  if (layout === undefined || needsLibrary(layout)) return undefined
  const offsets = await cuts(text, layout, parts)
  if (offsets.length < 3) return undefined
  const {columns, from, note} = layout
  const place = {...file.place, table: text.name}
  const header = {place, columns, from, ...(note === undefined ? {} : {note})}
  return {file, header, plan: await planOnHead(text, layout, header, world), layout, offsets}
}

/** The plan that reading the file from its start would settle on. */
async function planOnHead(
  text: ByteSource,
  layout: Layout,
  header: TableHeader,
  world: World,
): Promise<TablePlan> {
  const sample = new Sample()
  const until = {...text, stream: (from?: number, to?: number) => whileWanted(text.stream(from, to), sample)}
  const range = {from: layout.rowsAt, to: Number.POSITIVE_INFINITY}
  await readPart(until, layout, range, world.read.limits, batch => {
    if (!sample.full()) sample.add(batch)
  })
  return planOf(header, sample.whole(), world.count)
}

async function* whileWanted(chunks: AsyncIterable<Uint8Array>, sample: Sample): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (sample.full()) return
    yield chunk
  }
}

/** Counts the records that begin in `[from, to)`. */
export async function readCut(
  cut: CutPlan,
  from: number,
  to: number,
  world: World,
  onBytes: (bytes: number) => void,
): Promise<CutRead> {
  const text = await asUtf8(fileSource(cut.file), UNHEARD)
  const plans = new Map([[planKey(cut.header), cut.plan]])
  const context: CountContext = {...world.count, plans}
  const count = new TableCount(cut.header, context)
  const source = {...text, stream: (at?: number, end?: number) => counted(text.stream(at, end), onBytes)}
  const read = await readPart(
    source,
    cut.layout,
    {from, to},
    world.read.limits,
    batch => count.rows(batch),
    world.read.splitter,
  )
  const {tally, late} = count.finish()
  return {from, read, tally, late, encoding: text.encoding(), damaged: text.damaged()}
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

/**
 * The parts as the whole file would have been counted. A part that began elsewhere than the one before it
 * ended is read again from there, because a line end stood inside quotes. Undefined when only reading the
 * file from its start can tell: quotes that never close and damage reach beyond a part.
 */
export async function joinCuts(
  cut: CutPlan,
  parts: readonly CutRead[],
  world: World,
): Promise<Tally | undefined> {
  const kept: CutRead[] = []
  let at = cut.offsets[0] as number
  for (const [i, part] of parts.entries()) {
    const to = cut.offsets[i + 1] as number
    if (at >= to) continue
    const right = part.from === at ? part : await readCut(cut, at, to, world, () => undefined)
    if (!isClean(right)) return undefined
    kept.push(right)
    at = right.read.end
  }
  return joined(cut, kept, world)
}

function isClean({read, damaged, encoding}: CutRead): boolean {
  const plain = encoding === 'ascii' || encoding === 'utf-8'
  return plain && damaged === 0 && read.unclosed === 0 && read.overlong === 0 && read.unread === 0
}

function joined({file, header}: CutPlan, parts: readonly CutRead[], world: World): Tally {
  const sum = (of: (read: PartRead) => number) => parts.reduce((total, {read}) => total + of(read), 0)
  const incidents = {
    unclosed: 0,
    overlong: 0,
    unread: 0,
    overwide: sum(read => read.overwide),
    nuls: sum(read => read.nuls),
  }
  const problems = [
    ...problemsOf(file.place, incidents, world.read.limits),
    ...lateIn(parts).map(late => lateProblem(header.place, late)),
  ]
  const state = problems.some(problem => problem.weight === 'gap') ? 'gap' : 'examined'
  const added = merge(parts.map(({tally}) => ({files: [], tables: [tally], problems: []}))).tables
  const tables = added.map(table => ({...table, specimens: specimensIn(parts)}))
  return {files: [{path: file.place.path, bytes: file.size, state}], tables, problems}
}

/** The first specimens of each column, their rows counted from the beginning of the file. */
function specimensIn(parts: readonly CutRead[]): readonly Specimen[] {
  const taken = new Map<string, number>()
  let rows = 0
  return parts.flatMap(({tally}) => {
    const before = rows
    rows += tally.rows
    const found: Specimen[] = []
    for (const each of tally.specimens) {
      const have = taken.get(each.column) ?? 0
      if (have === SPECIMENS_PER_COLUMN) continue
      taken.set(each.column, have + 1)
      found.push({...each, row: each.row + before})
    }
    return found
  })
}

/** The first row of each column and kind, counted from the beginning of the file. */
function lateIn(parts: readonly CutRead[]): readonly LateValue[] {
  const first = new Map<string, LateValue>()
  let rows = 0
  for (const {tally, late} of parts) {
    for (const each of late) {
      const key = `${each.column}\0${each.kind}`
      if (!first.has(key)) first.set(key, {...each, row: each.row + rows})
    }
    rows += tally.rows
  }
  return [...first.values()]
}
