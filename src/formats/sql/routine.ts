/** BEGIN … END and CASE … END of a routine: how many are open, and how often the outermost was closed. */
export interface Blocks {
  readonly open: number
  readonly closed: number
  /** the word before was END and took the next with it */
  readonly after: 'end' | 'other'
}

export function newBlocks(): Blocks {
  return {open: 0, closed: 0, after: 'other'}
}

/** Words that END takes along without a BEGIN of their own. */
const END_OF = new Set(['if', 'loop', 'while', 'repeat', 'for'])

/** BEGIN TRANSACTION opens nothing. */
const NO_BLOCK = new Set(['tran', 'transaction', 'work', 'distributed'])

/** The blocks after one more word; `following` is the word behind it. */
export function withWord(blocks: Blocks, word: string, following: string): Blocks {
  if (blocks.after === 'end') return {...blocks, after: 'other'}
  if ((word === 'begin' && !NO_BLOCK.has(following)) || word === 'case')
    return {...blocks, open: blocks.open + 1}
  if (word !== 'end') return blocks
  if (END_OF.has(following)) return {...blocks, after: 'end'}
  const open = Math.max(0, blocks.open - 1)
  const after = following === 'case' ? 'end' : 'other'
  return {open, closed: blocks.closed + (open === 0 ? 1 : 0), after}
}

/** Words that begin a statement of the script and none inside the declarations of a routine. */
export const ROUTINE_FOLLOWERS: ReadonlySet<string> = new Set(
  [
    'insert replace create drop alter comment copy set delimiter update delete commit rollback select use lock',
    'unlock grant revoke truncate exec execute call go show analyze prompt spool quit exit',
  ]
    .join(' ')
    .split(' '),
)

/** Kinds of CREATE that have a body with statements in it. */
const ROUTINES = new Set('procedure proc function trigger package event rule aggregate'.split(' '))

/** Kinds of CREATE that have none; what comes behind them is a name. */
const PLAIN = new Set(
  'table view index sequence database schema user role type domain synonym tablespace extension unique'.split(
    ' ',
  ),
)

/** What a CREATE makes, told by the words behind it: the first that names a kind decides. */
export function createsWhat(words: readonly string[]): 'table' | 'routine' | 'other' {
  const at = words.findIndex(word => ROUTINES.has(word) || PLAIN.has(word))
  const kind = words[at]
  if (kind === 'table') return 'table'
  if (kind === 'type') return words[at + 1] === 'body' ? 'routine' : 'other'
  return kind !== undefined && ROUTINES.has(kind) ? 'routine' : 'other'
}
