import type {Column, ForeignKey} from '../../model/records.js'
import type {Token} from './define-tokens.js'

/** One entry between the parentheses of a CREATE TABLE, or one ADD of an ALTER TABLE. */
export interface ColumnPart {
  readonly column: Column
  readonly primary: 'yes' | 'no'
  readonly foreignKey: ForeignKey | undefined
}

/** What a constraint says of columns named elsewhere. */
export interface Constraint {
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** Words that end the type of a column. */
const ATTRIBUTES = new Set(
  [
    'not null default comment primary unique auto_increment autoincrement identity references check constraint',
    'collate charset generated as on key invisible visible sparse encode codec first after storage rowguidcol',
    'virtual stored persistent compressed column_format enable disable masked encrypted srid ascii binary_collate',
  ]
    .join(' ')
    .split(' '),
)

/** Types by their first word: `key varchar(50)` is a column called key. */
const TYPES =
  /^(?:n?var)?char2?$|^n?text$|^(?:tiny|small|medium|big)?int\d?$|^(?:tiny|medium|long)text$|^(?:integer|number|numeric|decimal|float\d?|double|real|bool|boolean|bit|date|datetime2?|timestamp|time|n?clob|(?:tiny|medium|long)?blob|json|jsonb|uuid|string|serial|bigserial|enum|character|varbinary|bytea|money)$/

const CONSTRAINTS = new Set(
  'primary key index unique fulltext spatial constraint foreign check exclude like period supplemental cluster not projection'.split(
    ' ',
  ),
)

/** Whether an entry declares a key, an index or a check, and no column. */
export function isConstraint(item: readonly Token[]): boolean {
  const first = item[0]
  const next = item[1]
  if (first?.kind !== 'word' || !CONSTRAINTS.has(first.key)) return false
  if (next === undefined) return false
  if (first.key === 'check') return next.key === '('
  if (first.key === 'period') return next.key === 'for'
  if (first.key === 'cluster' || first.key === 'not') return /^(?:primary|unique|cluster)$/.test(next.key)
  return !TYPES.test(next.key)
}

/** The column an entry declares; `undefined` when it does not begin with a name. */
export function columnOf(item: readonly Token[], remark: string | undefined): ColumnPart | undefined {
  const first = item[0]
  if (first === undefined || first.kind === 'mark' || first.text === '') return undefined
  const attributes = attributesFrom(item)
  const type = typeText(item.slice(1, attributes)) + (hasKey(item, 'identity') ? ' identity' : '')
  const note = commentOf(item.slice(attributes)) ?? remark
  const column: Column = {
    name: first.text,
    ...(note === undefined || note === '' ? {} : {note}),
    ...(type === '' ? {} : {type}),
  }
  const primary = keysInRow(item, 'primary', 'key') > 0 ? 'yes' : 'no'
  return {column, primary, foreignKey: reference(item, first.text)}
}

function hasKey(item: readonly Token[], key: string): boolean {
  return item.slice(1).some(token => token.key === key)
}

function attributesFrom(item: readonly Token[]): number {
  for (let i = 1; i < item.length; i++) {
    const {kind, key} = item[i] as Token
    if (kind === 'string') continue
    if (ATTRIBUTES.has(key) || (i > 1 && key === 'character' && item[i + 1]?.key === 'set')) return i
  }
  return item.length
}

/** The type as written, with one space between words and none around parentheses. */
function typeText(tokens: readonly Token[]): string {
  let type = ''
  for (const {kind, text} of tokens) {
    const glued = kind === 'mark' || type === '' || /[(,.]$/.test(type)
    type += (glued ? '' : ' ') + (kind === 'string' ? `'${text}'` : text)
  }
  return type
}

/** `COMMENT '…'`, also with an equals sign or double quotes; outside of parentheses. */
export function commentOf(tokens: readonly Token[]): string | undefined {
  let depth = 0
  for (let i = 0; i < tokens.length; i++) {
    const {key} = tokens[i] as Token
    if (key === '(') depth++
    if (key === ')') depth--
    if (key !== 'comment' || depth > 0) continue
    const next = tokens[i + 1]?.key === '=' ? tokens[i + 2] : tokens[i + 1]
    if (next?.kind === 'string' || next?.kind === 'name') return next.text
  }
  return undefined
}

/** Index of two keywords in a row, -1 when they are not there. */
function keysInRow(tokens: readonly Token[], first: string, second: string): number {
  return tokens.findIndex((token, i) => token.key === first && tokens[i + 1]?.key === second)
}

function reference(item: readonly Token[], column: string): ForeignKey | undefined {
  const at = item.findIndex(token => token.key === 'references')
  if (at < 0) return undefined
  const target = pathFrom(item, at + 1)
  const [toColumn] = namesFrom(item, target.next)
  return target.name === '' ? undefined : {column, table: target.name, toColumn: toColumn ?? column}
}

/** The last part of a dotted name at `at`, and the index behind it. */
export function pathFrom(
  tokens: readonly Token[],
  at: number,
): {readonly name: string; readonly next: number} {
  const {parts, next} = partsFrom(tokens, at)
  return {name: parts.at(-1) ?? '', next}
}

/** All parts of a dotted name at `at`. */
export function partsFrom(
  tokens: readonly Token[],
  at: number,
): {readonly parts: string[]; readonly next: number} {
  const parts: string[] = []
  let i = at
  while (i < tokens.length && tokens[i]?.kind !== 'mark') {
    parts.push(tokens[i]?.text ?? '')
    i++
    if (tokens[i]?.key !== '.') break
    while (tokens[i]?.key === '.') i++
  }
  return {parts, next: i}
}

/** The first name of each entry of the parenthesis at `at`; none when there is no parenthesis. */
export function namesFrom(tokens: readonly Token[], at: number): string[] {
  const names: string[] = []
  if (tokens[at]?.key !== '(') return names
  let depth = 0
  for (let i = at; i < tokens.length; i++) {
    const {key} = tokens[i] as Token
    if (key === '(') depth++
    if (key === ')' && --depth === 0) break
    const opens = depth === 1 && (key === ',' || i === at)
    const next = tokens[i + 1]
    if (opens && next !== undefined && next.kind !== 'mark') names.push(next.text)
  }
  return names
}

/** The primary and foreign keys a constraint declares. */
export function constraintOf(item: readonly Token[]): Constraint {
  const primary = keysInRow(item, 'primary', 'key')
  const foreign = keysInRow(item, 'foreign', 'key')
  return {
    primaryKey: primary < 0 ? [] : namesFrom(item, openAfter(item, primary)),
    foreignKeys: foreign < 0 ? [] : foreignKeys(item, foreign),
  }
}

function openAfter(item: readonly Token[], from: number): number {
  return item.findIndex((token, i) => i > from && token.key === '(')
}

function foreignKeys(item: readonly Token[], from: number): ForeignKey[] {
  const columns = namesFrom(item, openAfter(item, from))
  const at = item.findIndex((token, i) => i > from && token.key === 'references')
  const target = pathFrom(item, at + 1)
  if (at < 0 || target.name === '') return []
  const toColumns = namesFrom(item, target.next)
  return columns.map((column, i) => ({column, table: target.name, toColumn: toColumns[i] ?? column}))
}
