import {escapeTerminal} from '../kit/escape.js'
import {GAP_NAMES, nameOf, PERSON_LINK_NAMES, READING_NAMES} from '../kit/words-for-people.js'
import {kindName} from '../kit/words-for-people-kinds.js'
import {quantity} from '../kit/words-for-people-numbers.js'
import type {ProblemDocument} from '../model/document.js'
import type {ExplainDocument, TableExplanation} from '../model/explain.js'
import type {KeyColumn} from '../model/plan.js'
import type {Language} from '../model/report.js'
import {topicsIn} from './explain-text-classes.js'
import {columnLines} from './explain-text-columns.js'
import {clauses, field, foreign, heading, listed, type Page, pageOf} from './explain-text-page.js'
import {recordLines} from './explain-text-record.js'
import {signatureLines} from './explain-text-signatures.js'
import {HEADER_FROM} from './explain-text-words.js'

const INDENT = '  '

/** An explanation for people, laid out in `width` terminal columns. It holds no raw value. */
export function explainText(document: ExplainDocument, lang: Language, width = 80): string {
  const page = pageOf(lang, width)
  const {tables, gaps, notices} = document
  const lines = [
    ...tables.flatMap(table => [...tableLines(table, page), '']),
    ...(tables.length === 0 ? [{zh: '没有读到表。', en: 'No table was read.'}[lang], ''] : []),
    ...problemLines({zh: '未读到的', en: 'Left unread'}[lang], gaps, page),
    ...problemLines({zh: '提示', en: 'Notices'}[lang], notices, page),
    ...closing(document, page),
  ]
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function tableLines(table: TableExplanation, page: Page): readonly string[] {
  const {lang} = page
  const section = (zh: string, en: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', {zh, en}[lang], ...lines]
  return [
    ...heading(placeOf(table), '━', page),
    ...factLines(table, page),
    ...section('列', 'Columns', spaced(table.columns.map(each => columnLines(each, page)))),
    ...section(
      '记录（按所含字段分组）',
      'Records, by the kinds they hold',
      signatureLines(table.signatures, page),
    ),
    ...(table.record === undefined ? [] : ['', ...recordLines(table.record, table.signatures, page)]),
  ]
}

function placeOf({source, table}: TableExplanation): string {
  return escapeTerminal(table === '' || source.endsWith(table) ? source : `${source} » ${table}`)
}

function spaced(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function factLines(table: TableExplanation, page: Page): readonly string[] {
  const {lang} = page
  const line = (zh: string, en: string, text: string) => field(page, INDENT, {zh, en}, text)
  const {note, link} = table
  const size = [quantity(table.rows, 'rows', lang), quantity(table.columns.length, 'columns', lang)]
  return [
    ...line('规模', 'Size', clauses([listed(size, page), HEADER_FROM[table.headerFrom][lang]], page)),
    ...line('表注释', 'Comment', note === undefined ? '' : foreign(note, page)),
    ...line('主题', 'Subject', topicsIn(table.topics, page) || {zh: '不明', en: 'not known'}[lang]),
    ...line('到人', 'Persons', PERSON_LINK_NAMES[table.person][lang]),
    ...line('身份列', 'Identity', identity(table, page)),
    ...line(
      '键',
      'Keys',
      listed(
        table.keys.map(key => keyWords(key, page)),
        page,
      ),
    ),
    ...line(
      '关联',
      'Link',
      link === undefined ? '' : `${link.column} → ${foreign(`${link.table}.${link.toColumn}`, page)}`,
    ),
    ...line('主要类', 'Category', READING_NAMES[table.category][lang]),
  ]
}

/** Strongest first: persons are counted by the first of these that a record holds. */
function identity({identity: columns}: TableExplanation, page: Page): string {
  return columns.map(({name, kind}) => `${foreign(name, page)} ${kindName(kind, page.lang)}`).join(' > ')
}

function keyWords({name, role}: KeyColumn, page: Page): string {
  const what = {
    primary: {zh: '指明本表的行', en: 'names rows of this table'},
    foreign: {zh: '可能指向别的表', en: 'may lead to another table'},
  }[role][page.lang]
  return page.lang === 'zh' ? `${foreign(name, page)}（${what}）` : `${foreign(name, page)} (${what})`
}

function problemLines(title: string, problems: readonly ProblemDocument[], page: Page): readonly string[] {
  if (problems.length === 0) return []
  const lines = problems.flatMap(({place, cause, detail}) => {
    const words = nameOf(GAP_NAMES, cause, page.lang)
    return [
      `${INDENT}${foreign(place, page)}`,
      ...field(page, `${INDENT}${INDENT}`, {zh: words, en: words}, detail),
    ]
  })
  return [title, ...lines, '']
}

function closing({scope, interpretations}: ExplainDocument, page: Page): readonly string[] {
  const {lang} = page
  const reach = {
    file: {
      zh: '只读了这个文件：经其他文件中的表识别到人的关联，要以所在文件夹为路径才能看到。',
      en: 'Only this file was read: links to persons through tables of other files need the folder as path.',
    },
    folder: {zh: '关联在整个文件夹内查找。', en: 'Links were looked for in the whole folder.'},
  }[scope]
  return [
    ...field(page, '', {zh: '范围', en: 'Scope'}, reach[lang]),
    ...interpretations.flatMap(({title, principle}) => field(page, '', title, principle[lang])),
  ]
}
