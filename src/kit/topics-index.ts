import type {Topic} from '../model/plan.js'
import {foldCharacters} from './header-name.js'
import {type NameReading, sliceOf} from './header-name-reading.js'
import type {Vocabulary} from './header-name-words.js'
import {MODIFIERS_EN, ROLES_EN, SYSTEM_EN, TAILS_EN} from './header-words-affixes.js'
import {FOLDED_WORDS, foldWords} from './header-words-folds.js'
import {pinyinReader} from './header-words-pinyin.js'
import {phrases} from './terms.js'
import type {ColumnSet, TopicWords} from './topics-model.js'

/** Words behind the head of a table's name that say nothing of what it is about. */
export const TABLE_TAILS: readonly string[] = phrases(`
  table, tab, tbl, info, information, infos, list, lists, data, detail, details, dtl, record, records, main, base, temp, tmp, bak, backup, copy, new, old, all, history, his, sheet, result,
  表, 信息, 信息表, 数据, 列表, 明细, 记录, 详情, 表单, 主表, 子表, 历史, 名单, 清单, 台账, 登记, 登记表, 档案, 资料, 处理, 管理, 申请, 情况, 总表, 汇总表, 数据表, 记录表, 明细表, 基本信息, 基础, 列
`)

/** A topic with its words folded to keys. */
export interface FoldedTopic {
  readonly topic: Topic
  readonly words: readonly string[]
  readonly heads: readonly string[]
  readonly starts: readonly string[]
  readonly never: readonly string[]
  readonly within: readonly string[]
  readonly besides: readonly string[]
  readonly columns: readonly ColumnSet[]
}

export interface TopicIndex {
  readonly topics: readonly FoldedTopic[]
  readonly vocabulary: Vocabulary
  readonly isWord: (piece: string) => boolean
  readonly isColumn: (text: string) => boolean
  readonly isWithin: (piece: string) => boolean
  /** How many units the tail before `to` takes; 0 when there is none. */
  readonly tailUnits: (reading: NameReading, to: number) => number
}

const NOT_WORDS = /[^a-z㐀-鿿〇\n]+/g
const LATIN_WORD = /[a-z]+/g
/** Longest tail in characters: 基本信息. */
const LONGEST_TAIL = 4

/** The lists of a topic, in the order in which `foldedTopic` takes them back. */
const listsOf = ({
  words,
  heads = [],
  starts = [],
  never = [],
  within = [],
  besides = [],
  columns = [],
}: TopicWords) => [words, heads, starts, never, within, besides, ...columns.flat()]

/** Terms in small letters, a line each, all at once by built-in functions. */
const linesOf = (terms: readonly string[]): string =>
  foldCharacters(terms.join('\n')).toLowerCase().replace(NOT_WORDS, ' ')

const keysOf = (folded: string): readonly string[] => folded.replaceAll(' ', '').split('\n')

/** Hands out the folded keys again, list by list as they came. */
function foldedTopics(topics: readonly TopicWords[], keys: readonly string[]): readonly FoldedTopic[] {
  let from = 0
  const next = (list: readonly string[] = []): readonly string[] => {
    from += list.length
    return keys.slice(from - list.length, from)
  }
  return topics.map(({topic, words, heads, starts, never, within, besides, columns = []}) => ({
    topic,
    words: next(words),
    heads: next(heads),
    starts: next(starts),
    never: next(never),
    within: next(within),
    besides: next(besides),
    columns: columns.map(set => set.map(next)),
  }))
}

function latinOf(...texts: readonly string[]): readonly string[] {
  const around = [...FOLDED_WORDS, ...MODIFIERS_EN, ...ROLES_EN, ...SYSTEM_EN, ...TAILS_EN.keys()]
  return [...new Set([...around, ...texts.flatMap(text => text.match(LATIN_WORD) ?? [])])]
}

/** The words of topics, folded; plain data. */
export interface FoldedTopics {
  readonly topics: readonly FoldedTopic[]
  readonly tails: readonly string[]
  readonly latin: readonly string[]
}

export function foldTopics(topics: readonly TopicWords[]): FoldedTopics {
  const lines = linesOf(topics.flatMap(listsOf).flat())
  const tailLines = linesOf(TABLE_TAILS)
  const foldedLines = foldWords(lines)
  const foldedTails = foldWords(tailLines)
  return {
    topics: foldedTopics(topics, keysOf(foldedLines)),
    tails: keysOf(foldedTails),
    latin: latinOf(tailLines, foldedTails, lines, foldedLines),
  }
}

export function buildTopicIndex({topics: folded, ...lists}: FoldedTopics): TopicIndex {
  const words = new Set(folded.flatMap(topic => [...topic.words, ...topic.never]))
  const columns = new Set(folded.flatMap(topic => [...topic.columns.flat(2), ...topic.besides]))
  const within = new Set(folded.flatMap(topic => topic.within))
  const tails = new Set(lists.tails)
  return {
    topics: folded,
    vocabulary: {
      latin: new Set(lists.latin),
      pinyinOf: pinyinReader(),
      isTerm: text => words.has(text) || columns.has(text) || within.has(text),
    },
    isWord: piece => words.has(piece),
    isColumn: text => columns.has(text),
    isWithin: piece => within.has(piece),
    tailUnits: (reading, to) => {
      for (let units = Math.min(LONGEST_TAIL, to); units > 0; units--)
        if (tails.has(sliceOf(reading, to - units, to))) return units
      return 0
    },
  }
}
