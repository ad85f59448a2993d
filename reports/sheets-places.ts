import {
  EVIDENCE_NAMES,
  GAP_NAMES,
  INTERPRETATION_NAMES,
  nameOf,
  PERSON_LINK_NAMES,
  READING_NAMES,
} from '../src/kit/words-for-people.js'
import {kindName} from '../src/kit/words-for-people-kinds.js'
import type {ProblemDocument, SignatureDocument, TableDocument} from '../src/model/document.js'
import {INTERPRETATIONS} from '../src/model/law.js'
import type {Sheet, Value} from './sheets.js'
import type {Telling} from './story/telling.js'

/** Every signature of every table: what its records hold, and what each reading makes of them. */
export function tableSheet(told: Telling): Sheet {
  const {say} = told
  const columns = [
    {title: say('文件', 'File'), width: 44},
    {title: say('表', 'Table'), width: 24},
    {title: say('行数（行）', 'Rows'), width: 14},
    {title: say('与人的联系', 'Persons'), width: 26},
    {title: say('字段组合', 'Kinds held'), width: 44},
    {title: say('读到（条）', 'Read (records)'), width: 14},
    {title: say('不重复（条）', 'Distinct (records)'), width: 14},
    {title: say('人数（人）', 'Persons counted'), width: 14},
    ...INTERPRETATIONS.map(each => ({title: told.pick(INTERPRETATION_NAMES[each]), width: 20})),
  ]
  const rows = told.document.tables.flatMap(table => signatureRows(told, table))
  return {name: say('表', 'Tables'), columns, rows}
}

function signatureRows(told: Telling, table: TableDocument): Value[][] {
  const lead = [table.source, table.table, table.rows, told.pick(PERSON_LINK_NAMES[table.person])]
  if (table.signatures.length === 0) return [lead]
  return table.signatures.map(signature => [...lead, ...signatureCells(told, signature)])
}

function signatureCells(told: Telling, signature: SignatureDocument): Value[] {
  const readings = INTERPRETATIONS.map(each => told.pick(READING_NAMES[signature.readings[each]]))
  return [
    signature.kinds.map(kind => kindName(kind, told.lang)).join(told.say('、', ', ')),
    signature.records,
    signature.distinctRecords,
    signature.persons,
    ...readings,
  ]
}

/** Every column: what it was read as, how surely, why, and a masked specimen. */
export function columnSheet(told: Telling): Sheet {
  const {say} = told
  const columns = [
    {title: say('文件', 'File'), width: 44},
    {title: say('表', 'Table'), width: 24},
    {title: say('列', 'Column'), width: 24},
    {title: say('注释', 'Comment'), width: 24},
    {title: say('字段', 'Kind'), width: 20},
    {title: say('把握', 'Confidence'), width: 12},
    {title: say('依据', 'Evidence'), width: 28},
    {title: say('样本（已脱敏）', 'Specimen (masked)'), width: 28},
  ]
  const rows = told.document.tables.flatMap(table => columnRows(told, table))
  return {name: say('列', 'Columns'), columns, rows}
}

function columnRows(told: Telling, table: TableDocument): Value[][] {
  const specimens = new Map(table.specimens.map(each => [each.column, each.masked]))
  return table.columns.map(column => [
    ...[table.source, table.table, column.name, column.comment ?? ''],
    kindName(column.kind, told.lang),
    column.confidence,
    column.evidence.map(each => told.pick(EVIDENCE_NAMES[each])).join(told.say('、', ', ')),
    specimens.get(column.name) ?? '',
  ])
}

/** Everything left unread, then the notices. */
export function gapSheet(told: Telling): Sheet {
  const {say, document} = told
  const columns = [
    {title: say('性质', 'Weight'), width: 14},
    {title: say('位置', 'Place'), width: 60},
    {title: say('原因', 'Cause'), width: 22},
    {title: say('细节', 'Detail'), width: 60},
  ]
  const rowOf = (weight: string, {place, cause, detail}: ProblemDocument): Value[] => [
    ...[weight, place, nameOf(GAP_NAMES, cause, told.lang), detail],
  ]
  const rows = [
    ...document.coverage.gaps.map(each => rowOf(say('未读取', 'unread'), each)),
    ...document.notices.map(each => rowOf(say('提示', 'notice'), each)),
  ]
  return {name: say('缺口', 'Gaps'), columns, rows}
}
