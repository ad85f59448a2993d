import type {Topic} from '../model/plan.js'
import type {Column} from '../model/records.js'
import {namePartsOf} from './header-name.js'
import {type NameReading, readPart, sliceOf, unitsOf} from './header-name-reading.js'
import {noteNameOf} from './header-words-note.js'
import {prepared} from './prepared.js'
import {ACTS} from './topics-acts.js'
import {HOME} from './topics-home.js'
import {
  buildTopicIndex,
  type FoldedTopic,
  type FoldedTopics,
  foldTopics,
  TABLE_TAILS,
  type TopicIndex,
} from './topics-index.js'
import {endingsOf, isAbbreviated} from './topics-initials.js'
import {LIFE} from './topics-life.js'
import type {TopicWords} from './topics-model.js'
import {MONEY} from './topics-money.js'
import {PEOPLE} from './topics-people.js'
import {TALK} from './topics-talk.js'
import {THINGS} from './topics-things.js'
import {WAYS} from './topics-ways.js'

const TOPICS: readonly TopicWords[] = [
  ...LIFE,
  ...HOME,
  ...WAYS,
  ...MONEY,
  ...TALK,
  ...ACTS,
  ...PEOPLE,
  ...THINGS,
]

/** All topics with their words folded. */
export function foldedTopics(): FoldedTopics {
  return foldTopics(TOPICS)
}

/** All words of topics; their pinyin is generated. */
export function topicWords(): readonly string[] {
  const listed = TOPICS.flatMap(
    ({words, heads = [], never = [], within = [], besides = [], columns = []}) => [
      words,
      heads,
      never,
      within,
      besides,
      columns.flat(2),
    ],
  )
  return [...TABLE_TAILS, ...listed.flat()]
}

/** Columns beyond these do not change what a table is about; hostile tables have hundreds of thousands. */
const COLUMNS_READ = 400
/** Words of topics have at most this many units. */
const LONGEST = 8

let built: TopicIndex | undefined

/** Aligned pieces of a name that some topic knows. */
function piecesOf(reading: NameReading, known: (piece: string) => boolean): ReadonlySet<string> {
  const pieces = new Set<string>()
  const units = unitsOf(reading)
  for (let from = 0; from < units; from++)
    for (let to = from + 1; to <= Math.min(units, from + LONGEST); to++) {
      const piece = sliceOf(reading, from, to)
      if (known(piece)) pieces.add(piece)
    }
  return pieces
}

/** The ends of a name, once 表, info, list and the like are taken off step by step. */
function headsOf(reading: NameReading, index: TopicIndex): ReadonlySet<string> {
  const heads = new Set<string>()
  for (let to = unitsOf(reading); to > 0; ) {
    for (let from = Math.max(0, to - LONGEST); from < to; from++) heads.add(sliceOf(reading, from, to))
    const tail = index.tailUnits(reading, to)
    if (tail === 0) break
    to -= tail
  }
  return heads
}

/** `sys_user`, `sheet: 订单`, `schema.t_order_0`, `orders.csv`: the name without where it lies. */
function plainName(name: string): string {
  const plain = name
    .replace(/\.(?:csv|tsv|txt|xlsx?|json|jsonl|parquet|sql|db|xml)$/i, '')
    .replace(/[#!:]+/g, '_')
  return namePartsOf(plain).parts.join(' ')
}

function readTable(name: string, index: TopicIndex): NameReading {
  return readPart(plainName(name), index.vocabulary)
}

const meets = (own: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.some(word => own.has(word))

/** What a name or comment says of topics: words in it, its ends, its beginning. */
interface Named {
  readonly pieces: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
}

function nameOf(reading: NameReading, index: TopicIndex): Named {
  const pieces = piecesOf(reading, index.isWord)
  return {pieces, heads: headsOf(reading, index), starts: new Set([sliceOf(reading, 0, 1)])}
}

/** What columns are called, by name and by comment, and words that stand anywhere in those. */
interface Called {
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

function calledBy(columns: readonly Column[], index: TopicIndex): Called {
  const names = new Set<string>()
  const words = new Set<string>()
  for (const {name, note} of columns.slice(0, COLUMNS_READ)) {
    const written = [name, ...(note === undefined || note === '' ? [] : [noteNameOf(note).name])]
    for (const part of written.flatMap(each => namePartsOf(each).parts)) {
      const reading = readPart(part, index.vocabulary)
      if (index.isColumn(reading.text)) names.add(reading.text)
      for (const word of piecesOf(reading, index.isWithin)) words.add(word)
    }
  }
  return {names, words}
}

function isAbout(
  topic: FoldedTopic,
  names: readonly Named[],
  endings: readonly string[],
  columns: Called,
): boolean {
  if (names.some(({pieces}) => meets(pieces, topic.never))) return false
  if (topic.besides.some(word => columns.names.has(word))) return false
  const named = names.some(
    ({pieces, heads, starts}) =>
      meets(pieces, topic.words) || meets(heads, topic.heads) || meets(starts, topic.starts),
  )
  if (named || meets(columns.words, topic.within) || isAbbreviated(topic.topic, endings)) return true
  return topic.columns.some(set => set.every(group => meets(columns.names, group)))
}

/**
 * What a table is about, from its name (Chinese, English, pinyin; system prefixes and numbers say nothing),
 * its comment and its columns. Several may hold; in the fixed order of the word lists. What its JSON cells
 * hold is asked only where nothing else tells.
 */
export function topicsOf(
  tableName: string,
  tableNote: string | undefined,
  columns: readonly Column[],
): readonly Topic[] {
  built ??= buildTopicIndex(prepared?.topics ?? foldedTopics())
  const index = built
  const notes = tableNote === undefined ? [] : [readTable(noteNameOf(tableNote).name, index)]
  const names = [readTable(tableName, index), ...notes].map(reading => nameOf(reading, index))
  const endings = endingsOf(plainName(tableName))
  const about = (of: readonly Column[]): readonly Topic[] => {
    const called = calledBy(of, index)
    return index.topics.flatMap(topic => (isAbout(topic, names, endings, called) ? [topic.topic] : []))
  }
  const own = columns.filter(({inside}) => inside === undefined)
  const topics = about(own)
  return topics.length > 0 || own.length === columns.length ? topics : about(columns)
}
