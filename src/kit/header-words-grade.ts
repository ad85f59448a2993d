import type {Detector, FieldKind} from '../model/detector.js'
import {type NameReading, unitsOf} from './header-name-reading.js'
import type {Tail} from './header-words-affixes.js'
import {type Before, beforeAt, type Found} from './header-words-head.js'
import type {InitialsFound} from './header-words-initials.js'

/**
 * How a name names a kind. `exact`: the words are the kind's, with known modifiers at most.
 * `contains`: the kind's word is the head, beside unknown words. `weak`: ambiguous; needs agreeing values or neighbours.
 */
export type Strength = 'exact' | 'contains' | 'weak'
/** Which words matched: Chinese, English, full pinyin, pinyin initials, or an abbreviation. */
export type MatchedBy = 'zh' | 'en' | 'pinyin' | 'initials' | 'short'

/** One kind a name may stand for. */
export interface Graded {
  readonly kind: FieldKind
  readonly strength: Strength
  readonly by: MatchedBy
  /** 1–99, for ordering only */
  readonly score: number
}

/** 户主 + 名称 is a person though 名称 alone is weak; so is customer + id a person's key. */
const ROLE_MAKES_SURE: ReadonlySet<string> = new Set(['person', 'record'])
const EXACT = 90
const CONTAINS = 60
const WEAK = 30
const SHADOWED = 12
/** added to `contains` by how much of the name is the term */
const COVERAGE = 15

type Kept = 'same' | 'weaker' | 'lost'

/** Facts that registers write as codes of a list: 性别代码 still says the sex, 城市编码 hardly where somebody lives. */
const CODED: ReadonlySet<FieldKind> = new Set([
  'gender',
  'ethnicity',
  'marital_status',
  'education',
  'blood_type',
  'diagnosis',
])

/** What a tail leaves of a kind: 手机 + 号码 is a mobile number, 学校 + 编号 is hardly a school. */
function keptBehind(tail: Tail | 'none', {kind, digest, family}: Detector): Kept {
  const isText = digest === 'text'
  if (tail === 'none' || tail === 'value' || tail === 'locator') return 'same'
  if (tail === 'code') return CODED.has(kind) ? 'same' : 'weaker'
  if (tail === 'number') return !isText ? 'same' : family === 'person' ? 'lost' : 'weaker'
  if (tail === 'key') return isText ? 'lost' : 'weaker'
  return tail === 'name' && isText && family !== 'person' ? 'same' : 'lost'
}

const coverage = (found: Found, reading: NameReading): number =>
  Math.round((COVERAGE * (found.to - found.from)) / unitsOf(reading))

function strengthOf(found: Found, before: Before): readonly [Strength, number] {
  const {detector, weight} = found.term
  if (weight === 'weak')
    return before === 'role' && ROLE_MAKES_SURE.has(detector.family)
      ? ['contains', CONTAINS + 14]
      : ['weak', before === 'nothing' ? WEAK + 5 : WEAK]
  if (before === 'unknown') return ['contains', CONTAINS]
  return ['exact', before === 'nothing' ? EXACT : EXACT - 2]
}

const byOf = (found: Found, reading: NameReading): MatchedBy =>
  found.term.list === 'zh' && reading.via === 'pinyin' ? 'pinyin' : found.term.list

/** The grade of one term at the head of a name; nothing when a tail behind it makes it something else. */
export function gradeHead(
  found: Found,
  lead: Found,
  reading: NameReading,
  context: Before,
): Graded | undefined {
  const {detector} = found.term
  const kept = keptBehind(found.tail, detector)
  if (kept === 'lost') return undefined
  const by = byOf(found, reading)
  const {kind} = detector
  if (found.from > lead.from) return {kind, strength: 'weak', by, score: SHADOWED}
  const own = beforeAt(reading, found.from)
  const before = own !== 'unknown' && context === 'role' ? 'role' : own
  const [strength, base] = strengthOf(found, before)
  // payment_id is the key of a payment, not its number, unless the values say so.
  if (found.by === 'key of number' && detector.match === undefined) return undefined
  if (kept === 'weaker' || found.by === 'key of number') return {kind, strength: 'weak', by, score: WEAK - 5}
  const score =
    base +
    (strength === 'contains' ? coverage(found, reading) : 0) -
    (found.by === 'stem' ? 4 : 0) +
    (found.tail === 'none' ? 1 : 0)
  return {kind, strength, by, score}
}

const INITIALS = {whole: 4, role: 5} as const
/**
 * Initials that stand as often for words of no kind: 入职/认证/入账时间 beside 入住时间, 截止/记账 beside 就诊,
 * 考试名称 beside 科室名称, 级别 beside 疾病, 街道/节点/阶段 beside 酒店, 车位 beside 床位.
 */
const AMBIGUOUS = new Set(
  'rzsj rzrq ddsj ddrq jzsj jzrq ghsj ghrq tfsj tfrq thsj ldsj ldrq rysj cysj ksmc jbmc jdmc zyh cwh dx bf xz gz ye xxnr'.split(
    ' ',
  ),
)

/**
 * Pinyin initials: four letters of one kind are sure enough, three and fewer are weak, and so is what
 * several kinds share. Known initials before them (客户, 收货人) count with them.
 */
export function gradeInitials(letters: string, found: InitialsFound): readonly Graded[] {
  const kinds = new Set(found.terms.map(term => term.detector.kind))
  return found.terms.map(({detector: {kind}, weight}) => {
    if (
      weight === 'weak' ||
      AMBIGUOUS.has(letters) ||
      found.how === 'end' ||
      letters.length < INITIALS[found.how]
    )
      return {kind, strength: 'weak', by: 'initials', score: WEAK - 10 + letters.length}
    if (kinds.size > 1) return {kind, strength: 'weak', by: 'initials', score: WEAK + 2}
    return found.how === 'whole'
      ? {kind, strength: 'exact', by: 'initials', score: EXACT - 6}
      : {kind, strength: 'contains', by: 'initials', score: CONTAINS + 6}
  })
}
