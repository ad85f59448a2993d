import type {ByteSource, Format, Sniffed} from '../../model/format.js'
import type {Batch} from '../../model/records.js'
import {type Layout, laidOut} from './layout.js'
import {needsLibrary, readWithLibrary} from './library.js'
import {problemsOf} from './problems.js'
import {readRecords} from './reader.js'
import {guessDialect} from './sniff.js'
import {tabular} from './tabular.js'

export {cutDelimited, type DelimitedKnowledge, delimitedParts, delimitedProblems} from './cuts.js'
export {type Layout, layoutOf} from './layout.js'
export {needsLibrary} from './library.js'
export {problemsOf} from './problems.js'

/** bytes of the head a layout is made from; the larger one where the first records are longer than that */
const HEADS = [64 * 1024, 1024 * 1024] as const

/** Whole rows a head must have before it says enough. */
const ENOUGH_ROWS = 2

/**
 * CSV, TSV and kin. One table, named as the file. Titles above the header are no rows; blank lines and rows
 * of nothing but delimiters, quotes and spaces are no records; whatever else stands below the header is one.
 */
export const delimited: Format = {
  id: 'csv',
  title: {zh: '分隔文本（CSV、TSV 等）', en: 'delimited text (CSV, TSV and kin)'},
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  yields: 'tables',
  sniff: (head, name): Sniffed => tabular(head, name),
  async read(source, sink, {limits, splitter}) {
    const layout = await layoutIn(source)
    if (layout === undefined) return
    const {columns, from, note} = layout
    const place = {...source.place, table: source.name}
    const table = sink.table({place, columns, from, ...(note === undefined ? {} : {note})})
    const emit = (batch: Batch): void => sink.rows(table, batch)
    const result = needsLibrary(layout)
      ? await readWithLibrary(source, layout, limits, emit)
      : await readRecords(source, layout, layout.rowsAt, limits, emit, splitter)
    for (const problem of problemsOf(source.place, result, limits)) sink.problem(problem)
  },
}

/** The layout of a source in UTF-8; undefined when it holds no record. */
export async function layoutIn(source: Pick<ByteSource, 'head'>): Promise<Layout | undefined> {
  for (const size of HEADS) {
    const head = await source.head(size)
    const whole = head.length < size
    const guess = guessDialect(head, whole ? 'whole' : 'cut')
    const enough = guess.rows.length >= ENOUGH_ROWS && guess.state === 'whole'
    if (whole || enough || size === HEADS[1]) return guess.rows.length === 0 ? undefined : laidOut(guess)
  }
  return undefined
}
