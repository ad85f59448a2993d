import type {ByteSource} from '../../model/format.js'
import type {Layout} from './layout.js'
import {sampleOf} from './sample.js'

/** bytes behind a wished-for cut in which a record must begin; where records are longer, nothing is cut */
const NEIGHBOURHOOD = 128 * 1024

/** bytes of records behind a line end that are looked at */
const RECORDS = 16 * 1024

/** Line ends that are tried; inside a long text most of them fail. */
const TRIES = 40

/**
 * Offsets at which a text may be read in parts, ascending: the first is where its records begin, the last
 * its size. Fewer parts than asked for where no good place is near, or the source has no offsets. They are
 * guesses, since a line end may stand inside quotes: a part that ends elsewhere than the next one begins
 * says so, and the text is then read on from there.
 */
export async function cuts(source: ByteSource, layout: Layout, parts: number): Promise<readonly number[]> {
  const {size, readAt} = source
  const start = layout.rowsAt
  if (size === undefined || readAt === undefined || layout.dialect.delimiter.length > 1) {
    return [start, size ?? Number.POSITIVE_INFINITY]
  }
  const found = [start]
  for (let part = 1; part < parts; part++) {
    const wish = start + Math.floor(((size - start) * part) / parts)
    const behind = recordStart(await readAt(wish, NEIGHBOURHOOD), layout)
    if (behind !== undefined && wish + behind > (found.at(-1) ?? 0) && wish + behind < size)
      found.push(wish + behind)
  }
  return [...found, Math.max(start, size)]
}

/** Offset behind the first line end that records of the table's width follow. */
function recordStart(bytes: Uint8Array, {dialect, columns}: Layout): number | undefined {
  let at = 0
  for (let tries = 0; tries < TRIES; tries++) {
    const end = bytes.indexOf(dialect.newline, at)
    if (end < 0) return undefined
    at = end + 1
    const {rows} = sampleOf(bytes.subarray(at, at + RECORDS), dialect, 'cut')
    const width = columns.length
    if (rows.length > 0 && rows.every(({cells}) => cells.length === width)) return at
  }
  return undefined
}
