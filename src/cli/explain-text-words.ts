import type {Degree, HeaderExplanation, TableExplanation, WhyNot} from '../model/explain.js'
import type {Authority, PersonLink, Text} from '../model/law.js'
import type {ColumnFinding} from '../model/plan.js'

/** Where the names of columns come from. */
export const HEADER_FROM: Readonly<Record<TableExplanation['headerFrom'], Text>> = {
  'header row': {zh: '列名取自表头行', en: 'names from the header row'},
  schema: {zh: '列名取自表结构', en: 'names from the schema'},
  keys: {zh: '列名取自键名', en: 'names from the keys'},
  nowhere: {zh: '没有列名，只凭取值', en: 'no names: values alone decide'},
}

export const STRENGTHS: Readonly<Record<HeaderExplanation['strength'], Text>> = {
  exact: {zh: '正是', en: 'exactly'},
  contains: {zh: '含有', en: 'in part'},
  weak: {zh: '只是可能', en: 'only a hint'},
}

export const READ_FROM: Readonly<Record<HeaderExplanation['from'], Text>> = {
  name: {zh: '列名', en: 'by its name'},
  note: {zh: '注释', en: 'by its comment'},
}

/** Degrees of match, as counts of cells are told and as cells are. */
export const DEGREES: Readonly<Record<Degree, Text>> = {
  proof: {zh: '校验相符', en: 'proven'},
  shape: {zh: '形状相符', en: 'right shape'},
  masked: {zh: '已脱敏', en: 'masked'},
  false: {zh: '校验不符', en: 'proven false'},
  none: {zh: '不相符', en: 'no match'},
}

export const WHY_NOT: Readonly<Record<WhyNot, Text>> = {
  weaker: {zh: '依据不如所选的', en: 'less well supported'},
  'neighbours silent': {
    zh: '单凭此列不足，表的主题与其他列都不支持',
    en: 'not enough alone, and neither subject nor other columns speak for it',
  },
  'values unlike': {
    zh: '取值不像，也没有个人信息列佐证',
    en: 'few values look like it, and no personal column speaks for it',
  },
  'values contradict': {zh: '列名或注释如此，取值不符', en: 'the header says so, the values do not'},
  'needs a header': {zh: '取值像，但这种字段要有列名', en: 'values look so, but it takes a header'},
  'too few values': {
    zh: '相符的取值不够多或不够确切',
    en: 'too few values match, or none of them is proof',
  },
  settings: {zh: '被设置改定', en: 'overruled by the settings'},
}

/** What counting does with the cells of a column. */
export const LOOKS: Readonly<Record<ColumnFinding['look'], Text>> = {
  cell: {zh: '只计相符的单元格', en: 'only cells that match are counted'},
  filled: {zh: '有内容即计', en: 'every filled cell is counted'},
  inside: {zh: '在文字中逐格查找', en: 'searched as text, cell by cell'},
  watch: {zh: '后面若出现可证实的值仍会计入', en: 'values that prove themselves would still be noticed'},
  off: {zh: '不计', en: 'not counted'},
}

export const PERSONS: Readonly<Record<PersonLink, Text>> = {
  direct: {zh: '记录本身能识别到人', en: 'the record itself leads to a person'},
  linked: {zh: '经关联键识别到人', en: 'a key leads to a person'},
  none: {zh: '这种记录不要求识别到人', en: 'such a record needs no way to a person'},
}

export const UNNAMED: Readonly<Record<'no person' | 'no pattern', Text>> = {
  'no person': {zh: '不计：不能识别到特定自然人', en: 'not counted: leads to no natural person'},
  'no pattern': {zh: '不计：没有相符的记录种类', en: 'not counted: no kind of record fits'},
}

export const EXCLUDED: Readonly<Record<'masked' | 'false', Text>> = {
  masked: {zh: '剔除：能识别到人的字段都已脱敏', en: 'excluded: all that leads to a person is masked'},
  false: {zh: '剔除：识别到人的号码经证实不实', en: 'excluded: the number that leads to a person is false'},
}

/** How well a citation is verified. */
export const MARKS: Readonly<Record<Authority, Text>> = {
  text: {zh: '已核原文', en: 'read in full'},
  page: {zh: '据网页', en: 'stated on a page'},
  secondary: {zh: '据转述', en: 'second-hand'},
  own: {zh: '本项目读法', en: 'own reading'},
}
