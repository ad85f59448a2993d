import type {Detector, FieldKind} from '../model/detector.js'
import type {ColumnFinding, KeyColumn, TablePlan, Topic} from '../model/plan.js'
import type {Batch, Column, TableHeader} from '../model/records.js'
import type {ColumnSetting} from '../model/settings.js'
import {withoutBystanders} from './profile/bystanders.js'
import {settle, weigh} from './profile/decide.js'
import {eventOf} from './profile/events.js'
import {namesakesOf} from './profile/namesakes.js'
import {labelsOf} from './profile/placeholders.js'
import {correct} from './profile/settings.js'
import {type Candidate, personalOf, type Surroundings} from './profile/surroundings.js'
import {type ColumnProfile, measure} from './profile/values.js'
import type {HeaderReading, Shelves} from './shelves.js'

/**
 * Decides for a table which column is which kind, on which evidence, and how a person is identified.
 * Two rounds: columns that stand on their own first, then those that need their neighbours.
 */
export function profile(
  header: TableHeader,
  sample: Batch,
  shelves: Shelves,
  corrections: readonly ColumnSetting[],
): TablePlan {
  const {columns, topics, profiles, candidates, around} = weighColumns(header, sample, shelves)
  const settled = columns
    .map((column, index) =>
      settle(column, index, candidates[index] ?? [], profiles[index] as ColumnProfile, around, shelves),
    )
    .map(finding => correct(finding, header, corrections, shelves))
  const identifies = (kind: string) => shelves.detectorOf(kind)?.identifies !== undefined
  const findings = withoutBystanders(settled, topics, identifies)
  const named: TableHeader = {...header, columns}
  return {
    header: named,
    findings,
    topics: [...new Set([...topics, ...eventOf(findings)])],
    identity: identityOf(findings, shelves),
    keys: keysOf(named, findings, profiles),
  }
}

/** What is known of each column before one of its candidates is chosen. */
export interface Weighing {
  readonly columns: readonly Column[]
  readonly topics: readonly Topic[]
  readonly readings: readonly (readonly HeaderReading[])[]
  readonly profiles: readonly ColumnProfile[]
  /** per column, best first */
  readonly candidates: readonly (readonly Candidate[])[]
  readonly around: Surroundings
}

/** First round: headers read, values measured, candidates weighed; columns that stand alone set the surroundings. */
export function weighColumns(header: TableHeader, sample: Batch, shelves: Shelves): Weighing {
  const columns = widened(header, sample)
  const topics = topicsOf(header, columns, shelves)
  const profiles = columns.map((column, index) => profileOf(sample, index, column, shelves.detectors))
  const readings = columns.map(({name, note}) =>
    header.from === 'nowhere' ? [] : shelves.readHeader(name, note),
  )
  const candidates = columns.map((column, index) =>
    weigh(column, readings[index] ?? [], profiles[index] as ColumnProfile, shelves.detectors),
  )
  const alone = candidates.map(each => each.find(candidate => candidate.needs === 'nothing'))
  const clear = alone.flatMap(candidate => (candidate === undefined ? [] : [candidate.kind]))
  const rows = rowsOf(header.place.table ?? '', shelves)
  const around = {topics, rows, personal: personalOf(clear, topics), clear: new Set(clear)}
  return {columns, topics, readings, profiles, candidates, around}
}

/** What tables add to the name of what they hold. */
const TABLE_TAIL =
  /(?:[_\s-]?(?:info|list|table|tbl|data|detail))$|(?:基本|基础)?(?:信息|资料|档案|名单|列表)?表?$/i

/** A table called after somebody holds persons: its bare `name` reads as teacher.name does. */
function rowsOf(table: string, {readHeader}: Shelves): Surroundings['rows'] {
  const named = readHeader(`${table.replace(TABLE_TAIL, '')}.name`)
  return named.some(({kind, strength}) => kind === 'person_name' && strength !== 'weak')
    ? 'persons'
    : 'unknown'
}

/** What a table is about by itself, and by what it is named after. */
function topicsOf(header: TableHeader, columns: readonly Column[], shelves: Shelves): readonly Topic[] {
  const own = shelves.topicsOf(header.place.table ?? '', header.note, columns)
  const lent = namesakesOf(header).flatMap(table => shelves.topicsOf(table, undefined, []))
  return [...new Set([...own, ...lent])]
}

/** Rows may be longer than their header: what sticks out has no name. */
function widened(header: TableHeader, sample: Batch): readonly Column[] {
  const extra = Math.max(0, sample.columns - header.columns.length)
  const start = header.columns.length
  return [...header.columns, ...Array.from({length: extra}, (_, i) => ({name: `col${start + i + 1}`}))]
}

function profileOf(
  sample: Batch,
  index: number,
  column: Column,
  detectors: readonly Detector[],
): ColumnProfile {
  if (index >= sample.columns) return measure({...sample, rows: 0}, 0, [])
  return measure(sample, index, detectors, labelsOf(column))
}

/** Columns that tell persons apart, strongest first; ties in column order. */
function identityOf(findings: readonly ColumnFinding[], shelves: Shelves): readonly number[] {
  const strength = (finding: ColumnFinding): number =>
    finding.kind === 'none' ? 0 : (shelves.detectorOf(finding.kind)?.identifies ?? 0)
  return findings
    .filter(finding => strength(finding) > 0)
    .sort((a, b) => strength(a) - strength(b) || a.column - b.column)
    .map(finding => finding.column)
}

/** Kinds whose values name one person or matter wherever they stand. */
const KEY_KINDS: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_key',
  'student_no',
  'employee_no',
  'id_card',
  'mobile',
  'order_no',
  'account_no',
])

/** Column names that are keys by habit: `id`, `user_id`, `orderNo`, `客户编号`. */
const KEY_NAME =
  /(?:^|[_\W]|[a-z])(?:id|uid|no|num|number|code|key|sn|pk|fk)$|(?:编号|编码|主键|标识|号码|号)$/iu

function keysOf(
  header: TableHeader,
  findings: readonly ColumnFinding[],
  profiles: readonly ColumnProfile[],
): readonly KeyColumn[] {
  return findings.flatMap(finding => {
    const declared =
      header.primaryKey?.some(name => name.toLowerCase() === finding.name.toLowerCase()) ?? false
    const foreign = header.foreignKeys?.some(fk => fk.column === finding.name) ?? false
    const bare = finding.name.replace(/[(（].*$/u, '').trim()
    if (!declared && !foreign && !KEY_KINDS.has(finding.kind) && !KEY_NAME.test(bare)) return []
    const role = declared || isUnique(profiles[finding.column]) ? 'primary' : 'foreign'
    return [{column: finding.column, name: finding.name, role}]
  })
}

function isUnique(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && profile.distinct === Math.min(profile.filled, 400)
}
