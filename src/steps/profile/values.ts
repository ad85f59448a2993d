import {isBlank, trimEnd, trimStart} from '../../kit/cells.js'
import type {Detector, FieldKind} from '../../model/detector.js'
import type {ValueCounts} from '../../model/plan.js'
import type {Batch} from '../../model/records.js'
import {isPlaceholder} from './placeholders.js'
import {ColumnTests} from './tests.js'

/** What the sample shows of one column, whatever its header says. */
export interface ColumnProfile {
  readonly filled: number
  /** different values among the first `DISTINCT_LOOKED_AT` filled cells */
  readonly distinct: number
  /** mean length of filled cells, bytes */
  readonly meanLength: number
  /** cells of digits only */
  readonly digits: number
  /** cells that are a number, sign and decimals allowed */
  readonly numbers: number
  /** cells with characters beyond ASCII */
  readonly wide: number
  /** cells of five digits and more with nothing but dialling signs or a check letter between and behind them */
  readonly numbered: number
  /** cells that read like prose: long, with spaces or Chinese punctuation */
  readonly prose: number
  /** cells in brackets or braces, as JSON lists and objects are */
  readonly enclosed: number
  /** cells that stand for a value and are none: 联系电话1, 1111 */
  readonly placeholders: number
  /** cells that are a lone 0, as tables keep where a text is missing */
  readonly zeros: number
  readonly byKind: ReadonlyMap<FieldKind, ValueCounts>
}

/** Distinctness is judged on this many filled cells. */
const DISTINCT_LOOKED_AT = 400
/** Cells longer than this are never a single field value worth testing. */
const LONGEST_VALUE = 512
/** Mean length from which a cell reads like a sentence, bytes; twelve Chinese characters. */
const PROSE_LENGTH = 36

/** Longest value that is told from others, bytes. */
const LONGEST_KEY = 48

export const NO_VALUES: ValueCounts = {filled: 0, shape: 0, proof: 0, masked: 0, false: 0}

/** Measures column `column` of a sample against every test that could apply; `labels` are what it is called. */
export function measure(
  sample: Batch,
  column: number,
  detectors: readonly Detector[],
  labels: readonly Uint8Array[] = [],
): ColumnProfile {
  const tests = new ColumnTests(detectors)
  const seen = new Set<string>()
  let filled = 0
  let length = 0
  let placeholders = 0
  const shapes = new Int32Array(7)
  for (let row = 0, at = column; row < sample.rows; row++, at += sample.columns) {
    const start = trimStart(sample.bytes, sample.starts[at] as number, sample.ends[at] as number)
    const end = trimEnd(sample.bytes, start, sample.ends[at] as number)
    if (isBlank(sample.bytes, start, end)) continue
    filled++
    length += end - start
    const key = end - start <= LONGEST_KEY ? latin(sample.bytes, start, end) : undefined
    if (filled <= DISTINCT_LOOKED_AT) seen.add(key ?? latin(sample.bytes, start, end))
    noteShape(sample.bytes, start, end, shapes)
    if (isPlaceholder(sample.bytes, start, end, labels)) placeholders++
    if (end - start <= LONGEST_VALUE) tests.add(key, sample.bytes, start, end)
  }
  return {
    filled,
    distinct: seen.size,
    meanLength: filled === 0 ? 0 : length / filled,
    digits: shapes[0] as number,
    numbers: shapes[1] as number,
    wide: shapes[2] as number,
    prose: shapes[3] as number,
    numbered: shapes[4] as number,
    enclosed: shapes[5] as number,
    zeros: shapes[6] as number,
    placeholders,
    byKind: tests.counts(filled),
  }
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + LONGEST_KEY)))
}

/** + - ( ) space . X x / # */
const DIALLING: ReadonlySet<number> = new Set([43, 45, 40, 41, 32, 46, 88, 120, 47, 35])

/** `[…]` or `{…}` */
function isEnclosed(bytes: Uint8Array, start: number, end: number): boolean {
  const [first, last] = [bytes[start], bytes[end - 1]]
  return end - start > 1 && ((first === 0x5b && last === 0x5d) || (first === 0x7b && last === 0x7d))
}

/** Adds one cell to [digits only, numbers, wide, prose, numbered, enclosed, zeros]. */
function noteShape(bytes: Uint8Array, start: number, end: number, shapes: Int32Array): void {
  let digits = 0
  let marks = 0
  let wide = 0
  let breaks = 0
  let dialled = 0
  for (let i = start; i < end; i++) {
    const c = bytes[i] as number
    if (c >= 48 && c <= 57) digits++
    else if (c === 46 || (c === 45 && i === start)) marks++
    else if (c >= 0x80) wide++
    if (DIALLING.has(c)) dialled++
    if (
      c === 32 ||
      c === 10 ||
      (c === 0xef && bytes[i + 1] === 0xbc) ||
      (c === 0xe3 && bytes[i + 1] === 0x80)
    ) {
      breaks++
    }
  }
  const length = end - start
  if (digits === length) bump(shapes, 0)
  if (digits > 0 && digits + marks === length && marks <= 2) bump(shapes, 1)
  if (wide > 0) bump(shapes, 2)
  if (digits >= 5 && digits + dialled === length) bump(shapes, 4)
  if (isEnclosed(bytes, start, end)) bump(shapes, 5)
  if (length === 1 && bytes[start] === 48) bump(shapes, 6)
  if (length >= PROSE_LENGTH && breaks > 0 && digits * 2 < length) bump(shapes, 3)
}

function bump(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1
}

/** Cells that agree with the kind in any degree, as a share of the filled ones. */
export function agreement(counts: ValueCounts): number {
  if (counts.filled === 0) return 0
  return (counts.shape + counts.proof + counts.masked + counts.false) / counts.filled
}

/** Cells that prove the kind, masked ones counting half-way as what they hide. */
export function proven(counts: ValueCounts): number {
  return counts.filled === 0 ? 0 : (counts.proof + counts.masked) / counts.filled
}
