import {READING_NAMES} from '../../src/kit/words-for-people.js'
import {quantity, thousands} from '../../src/kit/words-for-people-numbers.js'
import type {ScanDocument, TableDocument} from '../../src/model/document.js'
import {TIER_OF} from '../../src/model/law.js'
import {type Block, data, type Line, left, paragraph, right, type Section, table, words} from './blocks.js'
import {moreLine, POINTS, type Telling} from './telling.js'

/** A table and what its distinct records weigh under the headline's reading. */
export interface WeighedTable {
  readonly table: TableDocument
  readonly weight: number
  readonly distinct: number
}

/** All tables, the heaviest first; equal ones in the order of the document. */
export function weighed(document: ScanDocument): readonly WeighedTable[] {
  return document.tables
    .map(each => ({table: each, ...weightOf(document, each)}))
    .sort((a, b) => b.weight - a.weight)
}

function weightOf(document: ScanDocument, {signatures}: TableDocument): {weight: number; distinct: number} {
  let weight = 0
  let distinct = 0
  for (const signature of signatures) {
    const reading = signature.readings[document.verdict.interpretation]
    if (signature.excluded !== undefined || reading === 'none' || reading === 'not-counted') continue
    weight += POINTS[TIER_OF[reading]] * signature.distinctRecords
    distinct += signature.distinctRecords
  }
  return {weight, distinct}
}

/** `dump.sql » t_user`; a file that is its own table is named once, by its path. */
export function placeOf({source, table: name}: {readonly source: string; readonly table?: string}): string {
  return name === undefined || name === '' || source.endsWith(name) ? source : `${source} » ${name}`
}

const REMARK = {
  zh: '折算按表内不重复记录；跨表重复与静止点在合计中另行扣除。',
  en: 'By distinct records within each table; duplicates across tables and stationary points come off the total.',
}

/** The tables that weigh most. */
export function heaviestTables(told: Telling): Section | undefined {
  const {say} = told
  const heavy = weighed(told.document).filter(each => each.weight > 0)
  if (heavy.length === 0) return undefined
  const blocks: Block[] = [tableOf(told, heavy.slice(0, told.most))]
  const more = moreLine(told, heavy.length, {zh: '张含个人信息的表', en: 'tables hold personal data, listed'})
  blocks.push(paragraph(words(say(REMARK.zh, REMARK.en), 'quiet')))
  if (more !== undefined) blocks.push(paragraph(words(more, 'quiet')))
  return {id: 'heaviest', title: say('分量最重的表', 'Tables that weigh most'), blocks}
}

function tableOf(told: Telling, heavy: readonly WeighedTable[]): Block {
  const {say} = told
  const columns = [
    left(say('文件 » 表', 'File » table'), 'middle'),
    left(say('主要类别', 'Category'), 'wrap'),
    right(say('读到/行', 'Rows'), 'drop'),
    right(say('不重复/条', 'Distinct'), 'drop'),
    right(say('折算', 'Weight')),
  ]
  return table(
    columns,
    heavy.map(each => rowOf(told, each)),
  )
}

function rowOf(told: Telling, {table: each, weight, distinct}: WeighedTable): Line {
  return [
    data(placeOf(each)),
    words(told.pick(READING_NAMES[each.category])),
    words(thousands(each.rows)),
    words(thousands(distinct)),
    words(thousands(weight), 'strong'),
  ]
}

/** `3 tables in 2 files, 1,200 rows`. */
export function extent({lang, document}: Telling): string {
  const {coverage, tables} = document
  const parts = [
    quantity(coverage.files.walked, 'files', lang),
    quantity(tables.length, 'tables', lang),
    quantity(coverage.rows.read, 'rows', lang),
  ]
  return parts.join(' · ')
}
