/** What the reader does with a statement, by its first word. */
export type Handling =
  | 'insert'
  | 'create'
  | 'alter'
  | 'define'
  | 'copy'
  | 'delimiter'
  | 'set'
  | 'begin'
  | 'declare'
  /** a word that stands before another statement */
  | 'prefix'
  /** an IF that leads to a statement */
  | 'condition'
  /** a loop: its statements make rows nobody can count */
  | 'routine'
  /** a command of a client that ends with its line */
  | 'line'
  | 'skip'

const WORDS: Readonly<Record<Handling, string>> = {
  insert: 'insert replace upsert',
  create: 'create',
  alter: 'alter',
  define: 'comment exec execute sp_addextendedproperty sp_updateextendedproperty',
  copy: 'copy',
  delimiter: 'delimiter',
  set: 'set',
  begin: 'begin',
  declare: 'declare',
  prefix: 'end else then',
  condition: 'if',
  routine: 'while for loop repeat',
  line: [
    'go prompt rem remark spool whenever conn connect host define undefine accept pause exit quit ttitle btitle column col',
    'source echo store clear timing variable  desc describe',
  ].join(' '),
  skip: [
    'update delete select with merge call grant revoke drop truncate rename lock unlock analyze optimize commit',
    'rollback savepoint release use show explain refresh vacuum reindex pragma attach detach notify listen load',
    'import bulk deny raiserror waitfor checkpoint kill backup restore dbcc disable enable flush purge reset',
    'change handler do xa cluster security reassign values table audit noaudit associate return deallocate open',
    'fetch close checksum check repair install uninstall print throw stop prepare move abort discard',
    'start signal resignal exception when null raise',
  ].join(' '),
}

const BY_WORD: ReadonlyMap<string, Handling> = new Map(
  (Object.entries(WORDS) as [Handling, string][]).flatMap(([handling, words]) =>
    words.split(' ').map(word => [word, handling] as const),
  ),
)

/** How a statement that begins with this word is handled; `undefined` for no SQL. */
export function handlingOf(word: string): Handling | undefined {
  return BY_WORD.get(word)
}

/** Settings of SQL*Plus, which end with their line. */
const CLIENT_SETTINGS = new Set(
  [
    'define def feedback feed echo heading hea head sqlblanklines sqlbl linesize lin lines pagesize pages',
    'serveroutput serverout verify ver termout term timing timi scan escape esc sqlterminator sqlt trimspool trims',
    'trimout autocommit autotrace long longchunksize numwidth colsep newpage underline wrap sqlprompt null space tab',
  ]
    .join(' ')
    .split(' '),
)

export function isClientSetting(word: string): boolean {
  return CLIENT_SETTINGS.has(word)
}

/** What follows BEGIN when it only opens a transaction. */
export function opensTransaction(word: string): boolean {
  return /^(?:tran|transaction|work|isolation|read|deferred|immediate|exclusive|distributed|concurrent)$/.test(
    word,
  )
}
