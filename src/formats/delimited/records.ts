import type {RowSplitter} from '../../model/format.js'
import type {Batch} from '../../model/records.js'
import {dropMarks, dropNulls, endsLine, isBlank, isEscaped, onlySpaces, unquote} from './cells.js'
import {BACKSLASH, CR, type Dialect, LF} from './dialect.js'
import {structuralPositions, structureTable} from './structure.js'

/** What a scan met that a reader of the result should know. */
export interface Incidents {
  /** rows handed over */
  rows: number
  /** quoted cells that never closed and were read as unquoted text */
  unclosed: number
  /** records longer than the limit, left out */
  overlong: number
  /** rows with more cells than the limit, cut there */
  overwide: number
}

export interface ScanOptions {
  readonly dialect: Dialect
  /** cells in a row; wider rows widen their batch */
  readonly columns: number
  readonly mostColumns: number
  /** cells in a batch, where the usual number is too many */
  readonly cells?: number
  readonly emit: (batch: Batch) => void
  /** takes the rows that are written by the book, where the window is its own */
  readonly splitter?: RowSplitter | undefined
  /** told the absolute offset of each row handed over; only for samples */
  readonly rowAt?: (offset: number) => void
}

/** A scan over the windows of a stream; `scan` is what {@link overWindows} wants. */
export interface RecordScan {
  readonly incidents: Incidents
  scan(bytes: Uint8Array, length: number, end: 'more' | 'none' | 'limit'): number
}

/** bytes scanned for structure at once: the positions stay in the cache until they are used */
const BLOCK = 64 * 1024

/** cells in a batch; with a dozen columns some ten thousand rows */
const CELLS = 128 * 1024

/** Where in a cell the scan is. */
const PLAIN = 0
const QUOTED = 1
/** behind the closing quote */
const CLOSED = 2
/** in a quoted cell that holds a quote which is neither doubled nor closing */
const LOOSE = 3
/** behind a closing quote that is followed by more text */
const TAIL = 4

/**
 * Finds records and cells. Rules beyond RFC 4180:
 * a quote inside an unquoted cell is text; a lone quote inside a quoted cell is text if the cell closes
 * properly on the same line; otherwise what follows the closing quote belongs to the cell; a quoted cell
 * that goes over lines and does not close properly was never quoted. Blank lines and rows in which every
 * cell is blank are not records. Time is linear: a stretch is read again at most once over lines and
 * once within its line.
 */
export function recordScan(options: ScanOptions): RecordScan {
  const {dialect, emit, rowAt} = options
  /** NaN, which equals no byte, where every line is one cell */
  const delimiter = dialect.delimiter.charCodeAt(0)
  const {quote, newline} = dialect
  const backslash = dialect.escape === 'backslash'
  const padded = dialect.padding === 'spaces'
  const structure = structureTable([delimiter || newline, quote, newline, backslash ? BACKSLASH : 0])
  let positions = new Int32Array(0)
  const capacity = Math.max(options.cells ?? CELLS, 2 * options.mostColumns + 2)
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  const incidents: Incidents = {rows: 0, unclosed: 0, overlong: 0, overwide: 0}
  /** cells of the present row that need their quotes taken out: index, end of the quoted part */
  const marked: number[] = []
  let columns = options.columns
  let origin = 0
  let skipping = false
  /** absolute offset before which quoted cells may not go over lines, because one was found never to close */
  let inLineUntil = 0

  function handOver(batch: Batch): void {
    const {bytes, rows} = batch
    if (rows === 0) return
    if (dialect.nulls === 'backslash-n') dropNulls(bytes, batch.starts, batch.ends, rows * batch.columns)
    if (dialect.marks === 'text') dropMarks(bytes, batch.starts, batch.ends, rows * batch.columns)
    incidents.rows += rows
    emit(batch)
  }

  function flush(bytes: Uint8Array, rows: number): void {
    handOver({bytes, starts, ends, rows, columns})
    // One wide row must not make all that follow pay for its width.
    columns = options.columns
  }

  /** Moves a row that is wider than the batch to its front, as the first of a wider batch. */
  function widen(bytes: Uint8Array, base: number, cells: number): void {
    flush(bytes, base / columns)
    if (cells > options.mostColumns) incidents.overwide++
    columns = Math.min(cells, options.mostColumns)
    starts.copyWithin(0, base, base + columns)
    ends.copyWithin(0, base, base + columns)
  }

  /** Bytes of an overlong record up to its line end, which is left to be found as a blank line. */
  function skipped(bytes: Uint8Array, length: number): number {
    const at = bytes.subarray(0, length).indexOf(newline)
    skipping = at < 0
    return at < 0 ? length : at
  }

  /** Rows that a splitter takes by itself, from `from` on; whether what follows is no row for it. */
  function splitFrom(splitter: RowSplitter, length: number, from: number): {next: number; left: boolean} {
    for (let at = from; ; ) {
      const {batch, next, state} = splitter.split(at, length)
      handOver(batch)
      at = next
      if (state !== 'full') return {next, left: state === 'care'}
    }
  }

  function takeFrom(bytes: Uint8Array, length: number, end: 'more' | 'none' | 'limit', from: number): number {
    const {splitter} = options
    const own = splitter !== undefined && bytes.buffer === splitter.window(0).buffer
    if (!own || origin + from < inLineUntil) return scanFrom(bytes, length, end, from)
    const {next, left} = splitFrom(splitter, length, from)
    return end === 'more' && !left ? next : scanFrom(bytes, length, end, next)
  }

  /** One long loop over structural bytes: some eighty million a second pass through it. */
  function scanFrom(bytes: Uint8Array, length: number, end: 'more' | 'none' | 'limit', from: number): number {
    marked.length = 0
    if (positions.length < Math.min(length, BLOCK)) positions = new Int32Array(Math.min(length, BLOCK))
    let at = from
    let rowStart = from
    let cellStart = from
    let base = 0
    let k = 0
    let mode = PLAIN
    let closing = 0
    let skip = -1
    let dirty = false
    let overLines = false
    /** quotes are text until the line ends */
    let literal = false

    const reopen = (position: number): void => {
      if (overLines || position >= length) {
        if (origin + cellStart >= inLineUntil) incidents.unclosed++
        inLineUntil = Math.max(inLineUntil, origin + position)
      }
      literal = true
      mode = PLAIN
      at = cellStart
    }

    const endCell = (stop: number): void => {
      if (mode === PLAIN) {
        starts[k] = cellStart
        ends[k] = stop
      } else {
        starts[k] = cellStart + 1
        ends[k] = mode === CLOSED ? closing : stop
        if (dirty || mode === TAIL) marked.push(k, closing)
      }
      mode = PLAIN
      k++
    }

    const endRow = (stop: number): void => {
      const cells = k - base
      if (isBlank(bytes, rowStart, stop, delimiter, quote)) k = base
      else {
        if (marked.length > 0) unquote(bytes, starts, ends, marked, quote, backslash)
        if (cells > columns) {
          widen(bytes, base, cells)
          base = 0
          k = columns
        } else {
          for (const full = base + columns; k < full; k++) {
            starts[k] = 0
            ends[k] = 0
          }
        }
        rowAt?.(origin + rowStart)
        base = k
      }
      marked.length = 0
    }

    for (;;) {
      if (at >= length) {
        if (end === 'more') break
        if (mode === QUOTED) {
          reopen(length)
          continue
        }
        if (mode === LOOSE) {
          mode = TAIL
          at = closing + 1
          continue
        }
        if (end === 'limit' || rowStart >= length) break
        const stop = newline === LF && bytes[length - 1] === CR && length > cellStart ? length - 1 : length
        endCell(stop)
        endRow(stop)
        rowStart = length
        break
      }
      const until = Math.min(length, at + BLOCK)
      const count = structuralPositions(bytes, at, until, structure, positions)
      at = until
      for (let p = 0; p < count; p++) {
        const i = positions[p] as number
        const byte = bytes[i] as number
        if (mode === PLAIN) {
          if (byte === delimiter) {
            starts[k] = cellStart
            ends[k] = i
            k++
            cellStart = i + 1
            continue
          }
          if (byte === quote) {
            if (literal) continue
            if (i !== cellStart) {
              if (!padded || !onlySpaces(bytes, cellStart, i)) continue
              cellStart = i
            }
            mode = QUOTED
            dirty = false
            overLines = false
            continue
          }
        } else if (mode === QUOTED || mode === LOOSE) {
          if (byte === delimiter || i === skip) continue
          if (backslash && byte === BACKSLASH) {
            dirty = true
            continue
          }
          if (byte === newline) {
            if (mode === LOOSE) {
              mode = TAIL
              at = closing + 1
              break
            }
            overLines = true
            if (origin + i < inLineUntil) {
              reopen(i)
              break
            }
            continue
          }
          if (backslash && isEscaped(bytes, cellStart, i)) continue
          if (end === 'more' && (i + 1 >= length || (bytes[i + 1] === CR && i + 2 >= length))) {
            at = length
            break
          }
          const next = i + 1 < length ? bytes[i + 1] : newline
          if (mode === LOOSE && bytes[i - 1] === delimiter) {
            mode = TAIL
            at = closing + 1
            break
          }
          if (next === quote) {
            skip = i + 1
            dirty = true
            continue
          }
          if (next === delimiter || next === newline || endsLine(bytes, i + 1, length, newline)) {
            mode = CLOSED
            closing = i
            continue
          }
          if (mode === LOOSE) continue
          if (overLines) {
            reopen(i)
            break
          }
          mode = LOOSE
          closing = i
          continue
        } else if (byte === quote) continue
        if (byte === BACKSLASH && backslash) continue
        if (byte === newline) {
          const stop = newline === LF && i > cellStart && bytes[i - 1] === CR ? i - 1 : i
          endCell(stop)
          endRow(stop)
          rowStart = i + 1
          literal = false
          if (k > capacity - options.mostColumns - 1) {
            flush(bytes, base / columns)
            base = 0
            k = 0
          }
        } else endCell(i)
        cellStart = i + 1
      }
    }
    flush(bytes, base / columns)
    return rowStart
  }

  return {
    incidents,
    scan(bytes, length, end) {
      let from = skipping ? skipped(bytes, length) : 0
      if (!skipping) from = takeFrom(bytes, length, end, from)
      if (end === 'limit' && from === 0) {
        incidents.overlong++
        from = skipped(bytes, length)
      }
      origin += from
      return from
    },
  }
}
