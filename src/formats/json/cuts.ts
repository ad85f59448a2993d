import type {ReadLimits} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import type {TableHeader} from '../../model/records.js'
import {overWindows, WINDOW} from '../delimited/window.js'
import type {LineText} from '../encoding/lines.js'
import {type Cutting, NEIGHBOURHOOD, type PartContext, type PartEnd, type PartReader} from '../part.js'
import {boundsOf} from './bounds.js'
import {CLOSE_OBJECT, NEWLINE, OPEN_OBJECT} from './bytes.js'
import {DocumentReader} from './document.js'
import type {LeftOut} from './frames.js'
import {type Layout, layoutOf} from './layout.js'
import {outline} from './outline.js'
import {problemsOf} from './problems.js'
import {tablesOf} from './tables.js'

/** Columns of a table of rows, in the order in which the text first names them. */
interface KnownRows {
  readonly path: string
  readonly name: string
  readonly columns: readonly string[]
}

/** What every part of a text of JSON Lines must know. */
export interface LinesKnowledge {
  readonly format: 'jsonl'
  readonly tables: readonly KnownRows[]
}

/** bytes that tell whether a text is JSON Lines throughout, as reading it whole would */
const HEAD = 64 * 1024

const LAYOUT: Layout = {...layoutOf(outline(new Uint8Array(0))), values: 'records'}

/** How JSON Lines can be cut: in front of a line that begins with an object, behind one that ends with one. */
export async function cutLines(text: LineText): Promise<Cutting<LinesKnowledge> | undefined> {
  if (layoutOf(outline(await text.head(HEAD))).values !== 'records') return undefined
  return {
    knowledge: {format: 'jsonl', tables: []},
    start: {at: 0, state: 'record'},
    cutAt: async wish => {
      const behind = lineStart(await text.bytesAt(wish, NEIGHBOURHOOD))
      return behind === undefined ? undefined : {at: wish + behind, state: 'record'}
    },
  }
}

function lineStart(bytes: Uint8Array): number | undefined {
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) {
    const last = bytes[end - 1] === 0x0d ? end - 2 : end - 1
    if (bytes[last] === CLOSE_OBJECT && bytes[end + 1] === OPEN_OBJECT) return end + 1
  }
  return undefined
}

/** Reads parts into the tables of the text. A part is clean when it ends between two values. */
export function linesParts(known: LinesKnowledge, reading: PartContext): PartReader<LinesKnowledge> {
  const {text, sink, context} = reading
  const bounds = boundsOf(context.limits)
  const tables = tablesOf(text.place, text.name, sink, bounds.columns, 'plain')
  for (const {path, columns} of known.tables)
    for (const name of columns) tables.at(path, 'keys')?.table.columnNamed(name)
  return {
    knowledge: () => ({
      format: 'jsonl',
      tables: tables.list().map(({path, table}) => ({path, name: table.name, columns: table.names()})),
    }),
    read: async (part, start, to): Promise<PartEnd> => {
      const reader = new DocumentReader(LAYOUT, tables, bounds, context.take)
      const size = {first: WINDOW, most: context.limits.recordBytes}
      await overWindows(part.stream(start.at, to), size, reader.consume)
      const {leftOut, ending, ...counts} = reader.findings
      const byKeys = tables.list().every(({table}) => table.by === 'keys')
      const clean = byKeys && ending === 'complete' && reader.atTop()
      return {
        state: clean ? 'record' : 'unclean',
        counts: {...counts, ...Object.fromEntries(leftOut)},
        firsts: {},
        created: [],
      }
    },
  }
}

const LEFT_OUT: readonly LeftOut[] = ['depth', 'columns', 'tables', 'cells']

/** What must be told of all parts together. */
export function linesProblems(
  place: Place,
  counts: PartEnd['counts'],
  limits: ReadLimits,
): readonly Problem[] {
  const {brokenRecords = 0, foreignLines = 0, brokenPlaces = 0, overlong = 0} = counts
  const leftOut = new Map(LEFT_OUT.map(why => [why, counts[why] ?? 0]))
  const findings = {brokenRecords, foreignLines, brokenPlaces, overlong, leftOut, ending: 'complete' as const}
  return problemsOf(place, findings, boundsOf(limits))
}

/** Whether all readers gave the same rows the same table. */
export function linesAgree(all: readonly LinesKnowledge[]): boolean {
  const tables = all.flatMap(each => each.tables)
  const pairs = new Set(tables.map(({path, name}) => `${path}\0${name}`))
  const count = (of: (rows: KnownRows) => string): number => new Set(tables.map(of)).size
  return pairs.size === count(({path}) => path) && pairs.size === count(({name}) => name)
}

/** The same, and a table that another reader met, with these of its columns. */
export function linesTaught(
  known: LinesKnowledge,
  from: LinesKnowledge,
  {place, columns}: TableHeader,
): LinesKnowledge {
  const met = from.tables.filter(({name}) => name === place.table)
  const rows = met.map(({path, name}) => ({path, name, columns: columns.map(column => column.name)}))
  return {...known, tables: [...known.tables, ...rows]}
}
