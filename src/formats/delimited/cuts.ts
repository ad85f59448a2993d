import type {ByteSource} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import type {Problem} from '../../model/problem.js'
import type {LineText} from '../encoding/lines.js'
import {
  behindLines,
  type Cutting,
  linesIn,
  NEIGHBOURHOOD,
  type PartContext,
  type PartEnd,
  type PartReader,
} from '../part.js'
import type {Layout} from './layout.js'
import {needsLibrary} from './library.js'
import {problemsOf} from './problems.js'
import {readRecords} from './reader.js'
import {sampleOf} from './sample.js'

/** What every part of a delimited text must know. */
export interface DelimitedKnowledge {
  readonly format: 'csv'
  readonly layout: Layout
}

/** bytes of records behind a line end that are looked at */
const RECORDS = 16 * 1024

/** Line ends that are tried; inside a long text most of them fail. */
const TRIES = 40

/** How a delimited text can be cut; undefined for dialects that the byte scanner leaves to others. */
export async function cutDelimited(
  text: LineText,
  layout: Layout | undefined,
): Promise<Cutting<DelimitedKnowledge> | undefined> {
  if (layout === undefined || needsLibrary(layout)) return undefined
  const {newline} = layout.dialect
  const lines = linesIn((await text.head(layout.rowsAt)).subarray(0, layout.rowsAt), newline)
  const raw = await text.bytesAt(0, layout.rowsAt)
  const at = behindLines(raw, newline, lines)
  return {
    knowledge: {format: 'csv', layout},
    start: {at, state: 'record'},
    cutAt: async wish => {
      const behind = recordStart(text, await text.bytesAt(wish, NEIGHBOURHOOD), layout)
      return behind === undefined ? undefined : {at: wish + behind, state: 'record'}
    },
  }
}

/**
 * Offset behind the first line end that records of the table's width follow. A guess, since a line end may
 * stand inside quotes.
 */
function recordStart(text: LineText, bytes: Uint8Array, {dialect, columns}: Layout): number | undefined {
  let at = 0
  for (let tries = 0; tries < TRIES; tries++) {
    const end = bytes.indexOf(dialect.newline, at)
    if (end < 0) return undefined
    at = end + 1
    const {rows} = sampleOf(text.decode(bytes.subarray(at, at + RECORDS)), dialect, 'cut')
    const width = columns.length
    if (rows.length > 0 && rows.every(({cells}) => cells.length === width)) return at
  }
  return undefined
}

/** Reads parts into one table. A part in which a quote stays open ends elsewhere than it was cut. */
export function delimitedParts(
  {layout}: DelimitedKnowledge,
  {text, sink, context}: PartContext,
): PartReader<DelimitedKnowledge> {
  const {columns, from, note} = layout
  const place = {...text.place, table: text.name}
  const table = sink.table({place, columns, from, ...(note === undefined ? {} : {note})})
  return {
    knowledge: () => ({format: 'csv', layout}),
    read: async (part, start, to): Promise<PartEnd> => {
      const source: ByteSource = {
        place: text.place,
        name: text.name,
        head: text.head,
        stream: () => part.stream(start.at, to),
      }
      const {unclosed, overlong, overwide, nuls, unread} = await readRecords(
        source,
        layout,
        0,
        context.limits,
        batch => sink.rows(table, batch),
        context.splitter,
      )
      const state = unclosed + overlong + unread > 0 ? 'unclean' : 'record'
      return {state, counts: {overwide, nuls}, firsts: {}, created: []}
    },
  }
}

/** What must be told of all parts together. */
export function delimitedProblems(
  place: Place,
  counts: PartEnd['counts'],
  limits: PartContext['context']['limits'],
): readonly Problem[] {
  const {overwide = 0, nuls = 0} = counts
  return problemsOf(place, {unclosed: 0, overlong: 0, unread: 0, overwide, nuls}, limits)
}
