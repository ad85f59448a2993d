import {EVIDENCE_NAMES} from '../kit/words-for-people.js'
import {thousands} from '../kit/words-for-people-numbers.js'
import type {ColumnExplanation, RejectedKind, ValueExplanation} from '../model/explain.js'
import {clauses, field, foreign, kindWithId, listed, type Page} from './explain-text-page.js'
import {DEGREES, LOOKS, READ_FROM, STRENGTHS, WHY_NOT} from './explain-text-words.js'

/** Kinds shown of those that cells match, and of those not chosen for one reason; the JSON form has them all. */
const MOST_KINDS = 3
const INDENT = '     '

/** One column: what was read, seen and decided, and what else it could have been. */
export function columnLines(column: ColumnExplanation, page: Page): readonly string[] {
  const {lang} = page
  return [
    titleOf(column, page),
    ...field(page, INDENT, {zh: '判定', en: 'Decision'}, decision(column, page)),
    ...field(page, INDENT, {zh: '列名', en: 'Header'}, header(column, page)),
    ...field(page, INDENT, {zh: '取值', en: 'Values'}, values(column, page)),
    ...field(page, INDENT, {zh: '未采用', en: 'Not chosen'}, rejections(column, page)),
    ...field(page, INDENT, {zh: '计数', en: 'Counting'}, LOOKS[column.look][lang]),
  ]
}

function titleOf({column, name, comment, type}: ColumnExplanation, page: Page): string {
  const note =
    comment === undefined
      ? ''
      : `  ${page.lang === 'zh' ? `「${foreign(comment, page)}」` : `“${foreign(comment, page)}”`}`
  const declared = type === undefined ? '' : `  ${foreign(type, page)}`
  return `${String(column).padStart(4)} ${foreign(name, page)}${note}${declared}`
}

function decision({kind, confidence, evidence}: ColumnExplanation, page: Page): string {
  const {lang} = page
  const grounds = listed(
    evidence.map(each => EVIDENCE_NAMES[each][lang]),
    page,
  )
  const by = grounds === '' ? '' : {zh: `依据 ${grounds}`, en: `by ${grounds}`}[lang]
  if (kind === 'none') return clauses([{zh: '不是已知的字段', en: 'no known kind'}[lang], by], page)
  const sure = {zh: `可信度 ${confidence.toFixed(2)}`, en: `confidence ${confidence.toFixed(2)}`}[lang]
  return clauses([kindWithId(kind, page), sure, by], page)
}

function header({readings}: ColumnExplanation, page: Page): string {
  const {lang} = page
  if (readings.length === 0) return {zh: '没有说明什么', en: 'says nothing known'}[lang]
  return clauses(
    readings.map(({kind, strength, from}) => {
      const word = kindWithId(kind, page)
      return {
        zh: `${READ_FROM[from].zh}${STRENGTHS[strength].zh} ${word}`,
        en: `${word}: ${STRENGTHS[strength].en}, ${READ_FROM[from].en}`,
      }[lang]
    }),
    page,
  )
}

function values(column: ColumnExplanation, page: Page): string {
  const {rows, filled, numbers, prose} = column.sample
  const some = (count: number, zh: string, en: string): string =>
    count === 0 ? '' : {zh: `，${zh} ${thousands(count)}`, en: `, ${thousands(count)} ${en}`}[page.lang]
  const seen = {
    zh: `抽看 ${thousands(rows)} 行，有值 ${thousands(filled)} 格`,
    en: `${thousands(rows)} rows looked at, ${thousands(filled)} filled`,
  }[page.lang]
  const shape = `${some(numbers, '数字', 'numbers')}${some(prose, '长文字', 'prose')}`
  return clauses([`${seen}${shape}`, ...telling(column).map(each => matches(each, page))], page)
}

/** Of the kinds that cells match: the one decided on, those a header named, and those that prove something alone. */
function telling({kind, values: shown, readings, rejected}: ColumnExplanation): readonly ValueExplanation[] {
  const own = shown.filter(each => each.kind === kind)
  const others = shown.filter(each => {
    const isNamed = readings.some(reading => reading.kind === each.kind)
    const isMute = rejected.some(other => other.kind === each.kind && other.why === 'needs a header')
    return each.kind !== kind && (isNamed || (!isMute && each.proof + each.masked + each.false > 0))
  })
  return [...own, ...others].slice(0, MOST_KINDS)
}

/** `手机号 mobile 校验相符 980、已脱敏 5`. */
function matches(value: ValueExplanation, page: Page): string {
  const degrees = (['proof', 'shape', 'masked', 'false'] as const).filter(each => value[each] > 0)
  const counts = degrees.map(each => `${DEGREES[each][page.lang]} ${thousands(value[each])}`)
  const word = kindWithId(value.kind, page)
  return page.lang === 'zh' ? `${word} ${listed(counts, page)}` : `${word}: ${listed(counts, page)}`
}

/** Kinds not chosen, by the reason. */
function rejections(column: ColumnExplanation, page: Page): string {
  const rejected = column.rejected.filter(each => isTelling(each, column))
  const reasons = [...new Set(rejected.map(({why}) => why))]
  const groups = reasons.map(why => rejected.filter(each => each.why === why))
  return clauses(
    groups.map(kinds => rejection(kinds, page)),
    page,
  )
}

/** Beside a kind that was decided on, those that only look alike tell nothing. */
function isTelling({kind, why}: RejectedKind, column: ColumnExplanation): boolean {
  if (column.kind === 'none' || (why !== 'needs a header' && why !== 'too few values')) return true
  const seen = column.values.find(each => each.kind === kind)
  return why === 'too few values' && seen !== undefined && seen.proof + seen.masked > 0
}

function rejection(kinds: readonly RejectedKind[], page: Page): string {
  const {lang} = page
  const shown = kinds.slice(0, MOST_KINDS).map(({kind, confidence}) => {
    const sure = confidence === undefined ? '' : ` ${confidence.toFixed(2)}`
    return `${kindWithId(kind, page)}${sure}`
  })
  const more = kinds.length - shown.length
  const rest = more === 0 ? '' : {zh: ` 等 ${kinds.length} 种`, en: ` and ${more} more`}[lang]
  const reason = WHY_NOT[kinds[0]?.why ?? 'weaker'][lang]
  return {zh: `${listed(shown, page)}${rest}（${reason}）`, en: `${listed(shown, page)}${rest} (${reason})`}[
    lang
  ]
}
