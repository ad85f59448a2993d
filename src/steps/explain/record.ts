import {isBlank, trimEnd, trimStart} from '../../kit/cells.js'
import {type Detector, FALSE, type FieldKind, MASKED, type Match, PROOF, SHAPE} from '../../model/detector.js'
import type {CellExplanation, Degree} from '../../model/explain.js'
import type {ColumnFinding, TablePlan} from '../../model/plan.js'
import type {Batch} from '../../model/records.js'
import type {Held} from '../../model/tally.js'
import {TableCounter} from '../count/counter.js'
import type {CountContext} from '../count.js'

/** One row of a batch as a batch of its own; the bytes are copied. */
export function rowOf(batch: Batch, row: number): Batch {
  const {columns} = batch
  const starts = new Int32Array(columns)
  const ends = new Int32Array(columns)
  const parts: Uint8Array[] = []
  let at = 0
  for (let c = 0; c < columns; c++) {
    const from = batch.starts[row * columns + c] as number
    const part = batch.bytes.slice(from, Math.max(from, batch.ends[row * columns + c] as number))
    parts.push(part)
    starts[c] = at
    at += part.length
    ends[c] = at
  }
  return {bytes: joined(parts, at), starts, ends, rows: 1, columns}
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The signature of one row, by the counter that counts them all. */
export function heldBy(row: Batch, plan: TablePlan, context: CountContext): readonly Held[] {
  const {shelves, watchers, digestKey, kernel} = context
  const counter = new TableCounter(plan, shelves, watchers, digestKey, kernel)
  counter.add(row)
  return counter.freeze().signatures[0]?.kinds ?? []
}

/** Every cell of one row. A cell holds what the counter finds in it when it is all there is. */
export function explainCells(row: Batch, plan: TablePlan, context: CountContext): readonly CellExplanation[] {
  return Array.from({length: Math.max(row.columns, plan.findings.length)}, (_, column) => {
    const finding = plan.findings[column]
    const {name, kind} = finding ?? {name: `col${column + 1}`, kind: 'none'}
    const [start, end] = boundsOf(row, column)
    const isEmpty = isBlank(row.bytes, start, end)
    const held = isEmpty ? [] : heldAlone(row, start, end, finding, plan, context)
    const detector = context.shelves.detectorOf(kind)
    const degree = isEmpty ? 'none' : degreeOf(detector, held, row.bytes, start, end)
    const masked = isEmpty ? '' : maskOf(finding, held, context, row.bytes, start, end)
    return {column: column + 1, name, kind, degree, held, masked}
  })
}

/** What the counter finds in a cell that is a row by itself. */
function heldAlone(
  {bytes}: Batch,
  start: number,
  end: number,
  finding: ColumnFinding | undefined,
  plan: TablePlan,
  context: CountContext,
): readonly Held[] {
  const [starts, ends] = [Int32Array.of(0), Int32Array.of(end - start)]
  const cell: Batch = {bytes: bytes.subarray(start, end), starts, ends, rows: 1, columns: 1}
  const findings = finding === undefined ? [] : [{...finding, column: 0}]
  return heldBy(cell, {...plan, findings, identity: [], keys: []}, context)
}

function boundsOf(row: Batch, column: number): readonly [number, number] {
  if (column >= row.columns) return [0, 0]
  const last = row.ends[column] ?? 0
  const start = trimStart(row.bytes, row.starts[column] ?? 0, last)
  return [start, trimEnd(row.bytes, start, last)]
}

const DEGREES: Readonly<Record<Match, Degree>> = {
  0: 'none',
  [SHAPE]: 'shape',
  [PROOF]: 'proof',
  [MASKED]: 'masked',
  [FALSE]: 'false',
}

/** What the column's own detector says of the cell; of a column without one, what was found in it. */
function degreeOf(
  detector: Detector | undefined,
  held: readonly Held[],
  bytes: Uint8Array,
  start: number,
  end: number,
): Degree {
  if (detector?.match !== undefined) return DEGREES[detector.match(bytes, start, end)]
  if (detector !== undefined || held.length === 0) return 'none'
  if (held.some(kind => !kind.includes('~'))) return 'proof'
  return held.some(kind => kind.endsWith('~masked')) ? 'masked' : 'false'
}

/** Shown as a text, by length and kinds inside: of a cell that is not what its column is, nothing may stay. */
const AS_TEXT: FieldKind = 'message_text'

function maskOf(
  finding: ColumnFinding | undefined,
  held: readonly Held[],
  {shelves}: CountContext,
  bytes: Uint8Array,
  start: number,
  end: number,
): string {
  const planned = finding !== undefined && finding.look !== 'inside' && held.length > 0
  return shelves.mask(planned && finding.kind !== 'none' ? finding.kind : AS_TEXT, bytes, start, end)
}
