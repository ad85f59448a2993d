import type {Topic} from '../model/plan.js'

/** How a topic shows in the name of a table, its comment, or its columns. All words are data: Chinese or English. */
export interface TopicWords {
  readonly topic: Topic
  /** Show the topic wherever they stand in a name. */
  readonly words: readonly string[]
  /** Show it only as the head, once 表, info, list and the like are taken off: `user` of sys_user_info. */
  readonly heads?: readonly string[]
  /** Show it only as the first word: `report_…`, `dm_…`. */
  readonly starts?: readonly string[]
  /** Beside these the topic is not meant. */
  readonly never?: readonly string[]
  /** Show it wherever they stand in the name or comment of a column. */
  readonly within?: readonly string[]
  /** Columns beside which the topic is not meant: a `book id` beside what is borrowed. */
  readonly besides?: readonly string[]
  /** Sets of columns that show it: one column of every group of a set must be there. */
  readonly columns?: readonly ColumnSet[]
}

export type ColumnSet = readonly (readonly string[])[]
