import type {Topic} from '../model/plan.js'
import {foldCharacters} from './header-name.js'
import {isHan, type NameReading, sliceOf} from './header-name-reading.js'
import type {Vocabulary} from './header-name-words.js'
import {MODIFIERS_EN, ROLES_EN, SYSTEM_EN, TAILS_EN} from './header-words-affixes.js'
import {FOLDED_WORDS, foldWord} from './header-words-folds.js'
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
  readonly besides: readonly string[]
  readonly columns: readonly ColumnSet[]
}

export interface TopicIndex {
  readonly topics: readonly FoldedTopic[]
  readonly vocabulary: Vocabulary
  readonly isWord: (piece: string) => boolean
  readonly isColumn: (text: string) => boolean
  /** How many units the tail before `to` takes; 0 when there is none. */
  readonly tailUnits: (reading: NameReading, to: number) => number
}

const TERM_WORDS = /[a-z]+|[㐀-鿿〇]+/g
/** Longest tail in characters: 基本信息. */
const LONGEST_TAIL = 4

const wordsOf = (term: string): readonly string[] =>
  foldCharacters(term).toLowerCase().match(TERM_WORDS) ?? []
const fold = (term: string): string => wordsOf(term).map(foldWord).join('')
const foldAll = (terms: readonly string[] = []): readonly string[] => terms.map(fold)

function foldTopic({topic, words, heads, starts, never, besides, columns = []}: TopicWords): FoldedTopic {
  return {
    topic,
    words: foldAll(words),
    heads: foldAll(heads),
    starts: foldAll(starts),
    never: foldAll(never),
    besides: foldAll(besides),
    columns: columns.map(set => set.map(foldAll)),
  }
}

function latinOf(topics: readonly TopicWords[]): ReadonlySet<string> {
  const all = topics.flatMap(({words, heads = [], starts = [], never = [], besides = [], columns = []}) => [
    words,
    heads,
    starts,
    never,
    besides,
    columns.flat(),
  ])
  const terms = [...TABLE_TAILS, ...all.flat(2)]
  const latin = new Set([...FOLDED_WORDS, ...MODIFIERS_EN, ...ROLES_EN, ...SYSTEM_EN, ...TAILS_EN.keys()])
  for (const word of terms.flatMap(wordsOf)) if (!isHan(word)) latin.add(word).add(foldWord(word))
  return latin
}

/** Folds the lists of words once. */
export function buildTopicIndex(topics: readonly TopicWords[]): TopicIndex {
  const folded = topics.map(foldTopic)
  const words = new Set(folded.flatMap(topic => [...topic.words, ...topic.never]))
  const columns = new Set(folded.flatMap(topic => [...topic.columns.flat(2), ...topic.besides]))
  const tails = new Set(TABLE_TAILS.map(fold))
  return {
    topics: folded,
    vocabulary: {
      latin: latinOf(topics),
      pinyinOf: pinyinReader(),
      isTerm: text => words.has(text) || columns.has(text),
    },
    isWord: piece => words.has(piece),
    isColumn: text => columns.has(text),
    tailUnits: (reading, to) => {
      for (let units = Math.min(LONGEST_TAIL, to); units > 0; units--)
        if (tails.has(sliceOf(reading, to - units, to))) return units
      return 0
    },
  }
}
