import type {ByteSource, Format, Sink, TableHandle} from '../model/format.js'
import {type Consume, overWindows, WINDOW} from './delimited/window.js'
import {headEncoding} from './encoding/head.js'
import {withoutCut} from './encoding/utf8.js'
import {isStamped} from './text/stamp.js'

const LF = 10
const CR = 13
const SPACE = 0x20

/** bytes of the head by which lines or messages are decided */
const HEAD = 64 * 1024

/** rows in a batch */
const ROWS = 16 * 1024

/** bytes; a longer message is parted at a line end: what follows a time for so long is no message */
const LONGEST_MESSAGE = 64 * 1024

/** Lines with a time that make a text one of messages: at least so many, and this share of all lines. */
const STAMPED = {least: 3, share: 0.2}

/**
 * Prose, logs, chats: whatever is text. One table with the single column `text`, a row for each line that is
 * not blank. Where lines begin with times, as in logs and chats, a message with all its lines is one row.
 */
export const text: Format = {
  id: 'text',
  title: {zh: '纯文本（逐行或逐条消息）', en: 'plain text (lines or messages)'},
  extensions: ['txt', 'log', 'md'],
  yields: 'tables',
  // Never `yes`: anything that knows the text better comes first.
  sniff: head => (headEncoding(head).encoding === 'binary' ? 'no' : 'maybe'),
  async read(source, sink, {limits}) {
    const head = await source.head(HEAD)
    const newline = head.includes(LF) || !head.includes(CR) ? LF : CR
    const writer = rowWriter(source, sink)
    const read = lineReader(newline, areMessages(head, newline) ? 'messages' : 'lines', writer.add)
    let parted = 0
    await overWindows(source.stream(), {first: WINDOW, most: limits.recordBytes}, (bytes, length, end) => {
      if (end === 'limit') parted++
      const done = read(bytes, length, end)
      writer.flush(bytes)
      return done
    })
    if (parted === 0) return
    const detail = `${parted} parts of lines longer than ${limits.recordBytes} bytes were read apart`
    sink.problem({place: source.place, cause: 'line-too-long', detail, weight: 'notice'})
  },
}

/** Gathers rows of one column into batches. The table is announced with its first row. */
function rowWriter(source: ByteSource, sink: Sink): {readonly add: Row; flush(bytes: Uint8Array): void} {
  const starts = new Int32Array(ROWS)
  const ends = new Int32Array(ROWS)
  let rows = 0
  let table: TableHandle | undefined
  const flush = (bytes: Uint8Array): void => {
    if (rows === 0) return
    const place = {...source.place, table: source.name}
    table ??= sink.table({place, columns: [{name: 'text'}], from: 'nowhere'})
    sink.rows(table, {bytes, starts, ends, rows, columns: 1})
    rows = 0
  }
  return {
    flush,
    add(bytes, from, to) {
      starts[rows] = from
      ends[rows++] = to
      if (rows === ROWS) flush(bytes)
    },
  }
}

/** Whether times at the beginning of lines part the text into messages. */
function areMessages(head: Uint8Array, newline: number): boolean {
  let lines = 0
  let stamped = 0
  const count = lineReader(newline, 'lines', (bytes, from, to) => {
    lines++
    if (isStamped(bytes, from, to)) stamped++
  })
  count(head, head.length, 'none')
  return stamped >= STAMPED.least && stamped >= lines * STAMPED.share
}

type Row = (bytes: Uint8Array, from: number, to: number) => void

/** Finds the rows of a window, without the blanks around them. */
function lineReader(newline: number, rows: 'lines' | 'messages', row: Row): Consume {
  return (bytes, length, end) => {
    const window = bytes.subarray(0, length)
    let start = 0
    let at = 0
    while (at < length) {
      const found = window.indexOf(newline, at)
      if (found < 0 && end === 'more') break
      const stop = found < 0 ? length : found
      const begins = rows === 'lines' || isStamped(bytes, at, stop) || at - start > LONGEST_MESSAGE
      if (begins) {
        trimmed(bytes, start, at, row)
        start = at
      }
      at = stop + 1
    }
    // A message may go on behind the window; a line with its end may not.
    if (end === 'more' && rows === 'messages') return start
    const last = end === 'more' ? at : end === 'none' ? length : withoutCut(window).length
    trimmed(bytes, start, last, row)
    return last
  }
}

/** Hands over what is left between spaces, if anything is. */
function trimmed(bytes: Uint8Array, from: number, to: number, row: Row): void {
  let start = from
  let end = to
  while (start < end && (bytes[start] as number) <= SPACE) start++
  while (end > start && (bytes[end - 1] as number) <= SPACE) end--
  if (start < end) row(bytes, start, end)
}
