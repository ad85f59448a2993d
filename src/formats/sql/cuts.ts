import type {LineText} from '../encoding/lines.js'
import {type Cutting, NEIGHBOURHOOD, type PartContext, type PartStart} from '../part.js'
import {isBlank, keywordAt, LF, OPEN, SEMICOLON} from './bytes.js'
import {type CopyHead, copyHead, scanCopyLine} from './copy.js'
import {cursorAt} from './cursor.js'
import {insertHead} from './insert.js'
import {NEED_ROOM} from './literal.js'
import type {ScriptKnowledge} from './parts.js'
import {EVIDENCE_BYTES, rulesOf} from './rules.js'
import type {ScriptState} from './state.js'
import {grow, newCells, scanTuple} from './tuple.js'

/** bytes before a wished-for cut in which the statement must begin whose rows go on there */
const BACK = 16 * 1024 * 1024

/** bytes of a statement's head */
const HEAD = 64 * 1024

/** Rows behind a cut that must be alike, or fewer where the neighbourhood ends. */
const ROWS = 8

/** Places that are tried; inside a long text most of them fail. */
const TRIES = 40

/** How a script can be cut: between statements, between rows of an INSERT, between lines of a COPY. */
export async function cutScript(
  text: LineText,
  context: PartContext['context'],
): Promise<Cutting<ScriptKnowledge>> {
  const state: ScriptState = {
    mode: 'top',
    table: '',
    columns: undefined,
    insert: 'one',
    copy: undefined,
    rules: rulesOf(await text.head(EVIDENCE_BYTES)),
    delimiter: ';',
    survey: 'not done',
  }
  const start: PartStart = {at: 0, state}
  return {
    knowledge: {format: 'sql', tables: [], last: state},
    start,
    cutAt: (wish, {last}) => cutAt(text, wish, last, context.limits.columns),
  }
}

async function cutAt(
  text: LineText,
  wish: number,
  last: ScriptState,
  most: number,
): Promise<PartStart | undefined> {
  const bytes = await text.bytesAt(wish, NEIGHBOURHOOD)
  const statement = statementStart(bytes)
  if (statement !== undefined) return {at: wish + statement, state: {...last, mode: 'top'}}
  const line = last.mode === 'copy' ? lineStart(text, bytes, last.copy) : undefined
  if (line !== undefined) return {at: wish + line, state: last}
  const state = await statementBefore(text, wish, last, most)
  if (state === undefined) return undefined
  const at = state.mode === 'copy' ? lineStart(text, bytes, state.copy) : rowStart(text, bytes, state)
  return at === undefined ? undefined : {at: wish + at, state}
}

/**
 * Offset of a line that begins a table, else of one that begins an INSERT behind what may end a statement: where
 * tables are small, few of them should lie in two parts.
 */
function statementStart(bytes: Uint8Array): number | undefined {
  let insert: number | undefined
  for (let end = bytes.indexOf(LF, 1); end >= 0; end = bytes.indexOf(LF, end + 1)) {
    const word = INITIALS.has(bytes[end + 1] as number) ? keywordAt(bytes, end + 1, bytes.length) : ''
    if (word === '') continue
    const line = lineBefore(bytes, end)
    const begins = word === 'create' || word === 'drop'
    if (begins && /^(?:--.*|go|\\\.|)$|;$/i.test(line)) return end + 1
    if ((word === 'insert' || word === 'replace') && /[;)]$|^go$/i.test(line)) insert ??= end + 1
  }
  return insert
}

/** The end of the line that ends at `end`. */
function lineBefore(bytes: Uint8Array, end: number): string {
  const start = bytes.lastIndexOf(LF, end - 1) + 1
  const line = bytes.subarray(Math.max(start, end - LONGEST_REMARK), end)
  return Buffer.from(line).toString('latin1').trimEnd()
}

/** bytes of a line that are looked at */
const LONGEST_REMARK = 200

/** First letters of the words above. */
const INITIALS = new Set(Buffer.from('cdirCDIR'))

/** The INSERT or COPY that begins last before `wish`. */
async function statementBefore(
  text: LineText,
  wish: number,
  last: ScriptState,
  most: number,
): Promise<ScriptState | undefined> {
  const from = Math.max(0, wish - BACK)
  const bytes = Buffer.from(await text.bytesAt(from, wish - from))
  const insert = Math.max(...['\nINSERT ', '\ninsert ', '\nREPLACE '].map(word => bytes.lastIndexOf(word)))
  const copy = Math.max(...['\nCOPY ', '\ncopy '].map(word => bytes.lastIndexOf(word)))
  const at = Math.max(insert, copy) + 1
  if (at === 0) return last.mode === 'rows' ? last : undefined
  const head = text.decode(bytes.subarray(at, at + HEAD))
  const behind = head.findIndex(isBlank)
  const cursor = cursorAt(head, behind, head.length, last.rules)
  if (copy > insert) {
    if (bytes.includes('\n\\.', at)) return undefined
    const found = copyHead(cursor, most)
    if (found === undefined || cursor.state !== 'sound') return undefined
    const {table, columns} = found
    return {...last, mode: 'copy', table, columns, copy: {...found, header: 'none'}}
  }
  const {table, columns, form} = insertHead(cursor, most)
  const sound = cursor.state === 'sound' && form === 'values'
  return sound ? {...last, mode: 'rows', table, columns, insert: 'one', copy: undefined} : undefined
}

/** Offset of a row, behind a comma, that others as wide follow. */
function rowStart(text: LineText, bytes: Uint8Array, {rules}: ScriptState): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  for (let tries = 0; tries < TRIES; tries++) {
    const comma = buffer.indexOf('),', at)
    if (comma < 0) return undefined
    at = comma + 2
    let row = at
    while (row < bytes.length && isBlank(bytes[row] as number)) row++
    if (bytes[row] === OPEN && areRows(text.decode(bytes.subarray(row)), rules)) return row
  }
  return undefined
}

/** Whether rows of one width follow one another. */
function areRows(decoded: Uint8Array, rules: ScriptState['rules']): boolean {
  // A sentinel: scans stop at a quote.
  const bytes = Buffer.concat([decoded, Buffer.from("'")])
  const cells = newCells()
  let width = -1
  let p = 0
  for (let row = 0; row < ROWS; row++) {
    let next = scanTuple(bytes, p + 1, decoded.length, cells, 0, rules)
    while (next === NEED_ROOM) {
      grow(cells)
      next = scanTuple(bytes, p + 1, decoded.length, cells, 0, rules)
    }
    if (next < 0 || (width >= 0 && cells.count !== width)) return false
    width = cells.count
    p = next
    while (p < decoded.length && (bytes[p] === 0x2c || isBlank(bytes[p] as number))) p++
    if (bytes[p] !== OPEN) return bytes[p] === SEMICOLON && row > 0
  }
  return true
}

/** Offset of a line of a COPY that others with as many cells follow. */
function lineStart(text: LineText, bytes: Uint8Array, head: CopyHead | undefined): number | undefined {
  const end = bytes.indexOf(LF)
  if (head === undefined || head.format !== 'text' || end < 0) return undefined
  const lines = Buffer.from(text.decode(bytes.subarray(end + 1)))
  const cells = newCells()
  const stop = lines.lastIndexOf(LF) + 1
  let width = head.columns?.length ?? -1
  let p = 0
  for (let row = 0; row < ROWS && p < stop; row++) {
    const next = scanCopyLine(lines, p, stop, cells, 0, head.delimiter)
    if (next < 0 || (width >= 0 && cells.count !== width)) return undefined
    width = cells.count
    p = next
  }
  return width < 2 ? undefined : end + 1
}
