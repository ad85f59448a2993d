import {escapeHtml} from '../src/kit/escape.js'
import {
  EVIDENCE_NAMES,
  INTERPRETATION_WORDS,
  PERSON_LINK_NAMES,
  READING_NAMES,
} from '../src/kit/words-for-people.js'
import {kindName} from '../src/kit/words-for-people-kinds.js'
import {quantity, thousands} from '../src/kit/words-for-people-numbers.js'
import type {TableDocument} from '../src/model/document.js'
import {INTERPRETATIONS} from '../src/model/law.js'
import {blockHtml, lineHtml, sectionHtml} from './html-blocks.js'
import {type Block, data, type Line, left, paragraph, right, table, words} from './story/blocks.js'
import {placeOf, type WeighedTable, weighed} from './story/tables.js'
import type {Telling} from './story/telling.js'

/** A browser stays quick with this many tables and columns on one page; the JSON report has all. */
const MOST_TABLES = 300
const MOST_COLUMNS = 120
/** Open at first sight; the others one click away, and all of them on paper. */
const OPEN = 2

/** Every table with its columns, signatures and masked specimens, the heaviest first. */
export function tablesSection(told: Telling): string {
  const all = weighed(told.document)
  if (all.length === 0) return ''
  const shown = all.slice(0, MOST_TABLES).map((each, at) => tableDetails(told, each, at < OPEN))
  return sectionHtml(
    'tables',
    told.say('表与列', 'Tables and columns'),
    shown.join('\n') + more(told, all.length - MOST_TABLES),
  )
}

function more(told: Telling, left: number): string {
  if (left <= 0) return ''
  return blockHtml(
    paragraph(
      words(
        told.say(`另有 ${thousands(left)} 项，见 JSON 报告。`, `${thousands(left)} more in the JSON report.`),
        'quiet',
      ),
    ),
  )
}

function tableDetails(told: Telling, {table: each, weight}: WeighedTable, open: boolean): string {
  const facts = [
    told.pick(READING_NAMES[each.category]),
    quantity(each.rows, 'rows', told.lang),
    `w ${thousands(weight)}`,
  ]
  const summary = `<summary>${lineHtml([data(placeOf(each))])}<span class="aside">${escapeHtml(facts.join(' · '))}</span></summary>`
  const blocks = [about(told, each), columnsOf(told, each), signaturesOf(told, each)]
  const inside = blocks.flatMap(block => (block === undefined ? [] : [blockHtml(block)])).join('')
  return `<details${open ? ' open' : ''}>${summary}<div class="inside">${inside}${more(told, each.columns.length - MOST_COLUMNS)}</div></details>`
}

function about(told: Telling, each: TableDocument): Block {
  const line = [words(told.pick(PERSON_LINK_NAMES[each.person]), 'quiet')]
  if (each.link !== undefined) {
    const {column, table: to, toColumn} = each.link
    line.push(words(told.say('：', ': ')), data(column), words(' → '), data(`${to}.${toColumn}`))
  }
  if (each.note !== undefined) line.push(words(' · '), data(each.note))
  return paragraph(...line)
}

function columnsOf(told: Telling, each: TableDocument): Block | undefined {
  if (each.columns.length === 0) return undefined
  const {say} = told
  const columns = [
    ...[left(say('列', 'Column')), left(say('注释', 'Comment')), left(say('字段', 'Kind'))],
    ...[
      right(say('把握', 'Confidence')),
      left(say('依据', 'Evidence')),
      left(say('样本（已脱敏）', 'Specimen (masked)')),
    ],
  ]
  const specimens = new Map(each.specimens.map(specimen => [specimen.column, specimen.masked]))
  return table(
    columns,
    each.columns
      .slice(0, MOST_COLUMNS)
      .map(column => columnRow(told, column, specimens.get(column.name) ?? '')),
  )
}

function columnRow(told: Telling, column: TableDocument['columns'][number], masked: string): Line {
  return [
    data(column.name),
    data(column.comment ?? ''),
    words(kindName(column.kind, told.lang), column.kind === 'none' ? 'quiet' : 'strong'),
    words(column.confidence.toFixed(2)),
    words(column.evidence.map(each => told.pick(EVIDENCE_NAMES[each])).join(told.say('、', ', '))),
    data(masked),
  ]
}

function signaturesOf(told: Telling, each: TableDocument): Block | undefined {
  if (each.signatures.length === 0) return undefined
  const {say} = told
  const columns = [
    left(say('记录实有的字段', 'Kinds a record holds'), 'wrap'),
    right(say('读到/条', 'Records')),
    right(say('不重复/条', 'Distinct')),
    right(say('人数/人', 'Persons')),
    ...INTERPRETATIONS.map(reading => left(told.pick(INTERPRETATION_WORDS[reading]))),
  ]
  return table(
    columns,
    each.signatures.map(
      (signature): Line => [
        words(signature.kinds.map(kind => kindName(kind, told.lang)).join(say('、', ', '))),
        words(thousands(signature.records)),
        words(thousands(signature.distinctRecords)),
        words(thousands(signature.persons)),
        ...INTERPRETATIONS.map(reading => words(told.pick(READING_NAMES[signature.readings[reading]]))),
      ],
    ),
  )
}
