import type {Verdict} from '../model/document.js'
import type {Category, Interpretation, PersonLink, Text, Tier} from '../model/law.js'
import type {Evidence} from '../model/plan.js'
import type {GapCause} from '../model/problem.js'
import type {Language} from '../model/report.js'

export const CATEGORY_NAMES: Readonly<Record<Category, Text>> = {
  trajectory: {zh: '行踪轨迹信息', en: 'Whereabouts'},
  communication_content: {zh: '通信内容', en: 'Message content'},
  credit: {zh: '征信信息', en: 'Credit'},
  property: {zh: '财产信息', en: 'Property'},
  accommodation: {zh: '住宿信息', en: 'Accommodation'},
  communication_record: {zh: '通信记录', en: 'Communication records'},
  health: {zh: '健康生理信息', en: 'Health'},
  transaction: {zh: '交易信息', en: 'Transactions'},
  other_important: {zh: '其他重要信息', en: 'Other important'},
  general: {zh: '一般个人信息', en: 'General'},
}

/** Rows of a count: a tier stands where somebody typed in a count of the whole tier. */
export const COUNT_NAMES: Readonly<Record<Category | Tier, Text>> = {
  sensitive: {zh: '敏感信息（未分类）', en: 'Sensitive, any kind'},
  important: {zh: '重要信息（未分类）', en: 'Important, any kind'},
  ...CATEGORY_NAMES,
}

/** Also what is no category: nothing personal, or not counted under a reading. */
export const READING_NAMES: Readonly<Record<Category | 'none' | 'not-counted', Text>> = {
  ...CATEGORY_NAMES,
  none: {zh: '无', en: 'none'},
  'not-counted': {zh: '不计入', en: 'not counted'},
}

/** Short forms of the three groups of art. 5 ¶1 (3), (4), (5); not the 敏感个人信息 of PIPL 28. */
export const TIER_NAMES: Readonly<Record<Tier, Text>> = {
  sensitive: {zh: '敏感', en: 'sensitive'},
  important: {zh: '重要', en: 'important'},
  general: {zh: '一般', en: 'general'},
}

/** About number and money, never about guilt. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Text>> = {
  below: {zh: '数量与金额标准未达到', en: 'Not reached by number or money'},
  near: {zh: '接近标准，尚未达到', en: 'Close to the line, not reached'},
  serious: {zh: '达到「情节严重」标准', en: '“Serious” standard reached'},
  'especially-serious': {zh: '达到「情节特别严重」标准', en: '“Especially serious” standard reached'},
  undecided: {zh: '尚不能判定', en: 'Undecided'},
}

/** For table cells, and for rule sets that have no 情节. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  below: {zh: '未达到', en: 'not reached'},
  near: {zh: '接近', en: 'near'},
  serious: {zh: '严重', en: 'serious'},
  'especially-serious': {zh: '特别严重', en: 'especially serious'},
  undecided: {zh: '待定', en: 'undecided'},
}

/** The same for administrative and other rule sets, whose upper verdicts are a first and a second line. */
export const LINE_WORDS: Readonly<Record<Verdict, Text>> = {
  ...VERDICT_WORDS,
  serious: {zh: '达到', en: 'reached'},
  'especially-serious': {zh: '达到更高一档', en: 'higher line reached'},
}

export const INTERPRETATION_NAMES: Readonly<Record<Interpretation, Text>> = {
  narrow: {zh: '狭义口径', en: 'narrow reading'},
  mainstream: {zh: '主流口径', en: 'mainstream reading'},
  broad: {zh: '广义口径', en: 'broad reading'},
}

/** For narrow columns. */
export const INTERPRETATION_WORDS: Readonly<Record<Interpretation, Text>> = {
  narrow: {zh: '狭义', en: 'Narrow'},
  mainstream: {zh: '主流', en: 'Mainstream'},
  broad: {zh: '广义', en: 'Broad'},
}

export const PERSON_LINK_NAMES: Readonly<Record<PersonLink, Text>> = {
  direct: {zh: '直接识别到人', en: 'names persons directly'},
  linked: {zh: '经关联键识别到人', en: 'leads to persons through a key'},
  none: {zh: '不能识别到人', en: 'leads to no person'},
}

export const EVIDENCE_NAMES: Readonly<Record<Evidence, Text>> = {
  header: {zh: '列名', en: 'header'},
  comment: {zh: '注释', en: 'comment'},
  values: {zh: '取值', en: 'values'},
  neighbours: {zh: '相邻列', en: 'neighbouring columns'},
  table: {zh: '表的主题', en: 'subject of the table'},
  schema: {zh: '表结构', en: 'schema'},
  settings: {zh: '人工指定', en: 'settings'},
}

export const GAP_NAMES: Readonly<Record<GapCause, Text>> = {
  encrypted: {zh: '加密', en: 'encrypted'},
  damaged: {zh: '损坏', en: 'damaged'},
  truncated: {zh: '不完整', en: 'truncated'},
  'unknown-format': {zh: '格式不明', en: 'unknown format'},
  'unsupported-format': {zh: '格式不支持', en: 'unsupported format'},
  'too-deep': {zh: '嵌套过深', en: 'nested too deep'},
  'too-large': {zh: '过大', en: 'too large'},
  'too-many': {zh: '数量过多', en: 'too many'},
  unreadable: {zh: '无法读取', en: 'unreadable'},
  'no-text': {zh: '没有可读文字', en: 'no text'},
  encoding: {zh: '编码不明', en: 'unknown encoding'},
  'line-too-long': {zh: '行过长', en: 'line too long'},
  'timed-out': {zh: '超时', en: 'timed out'},
  'unplanned-values': {zh: '后续出现未预期的取值', en: 'unplanned values'},
  excluded: {zh: '按设置略过', en: 'left out on purpose'},
  crashed: {zh: '读取程序崩溃', en: 'reader crashed'},
}

/** The name of `id` in `names`, or `id` itself when it is none of ours. */
export function nameOf(names: Readonly<Record<string, Text>>, id: string, lang: Language): string {
  return Object.hasOwn(names, id) ? (names[id]?.[lang] ?? id) : id
}
