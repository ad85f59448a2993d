/** Words of a name: `customerId`, `CUSTOMER_ID` and `customer-id` are customer, id; `用户ID` is 用户, id. */
export function wordsOf(name: string): readonly string[] {
  const bare = name
    .normalize('NFKC')
    .slice(0, LONGEST_NAME)
    .replace(/\([^)]*\)?/gu, '')
  const words = bare.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{Lo}\p{Lm}]+/gu) ?? []
  return words.map(word => word.toLowerCase())
}

/** Letters of a name that are looked at: no column of a living system is called anything longer. */
const LONGEST_NAME = 128

/** A name with letters and digits only: `user_id` and `userId` are the same column. */
export function plain(name: string): string {
  return wordsOf(name).join('')
}

/** Words that say `this is a key` and not what it is the key of. */
const KEY_WORD =
  /^(?:id|ids|uid|uuid|guid|no|nos|num|number|code|key|sn|pk|fk|ref|bh|编号|编码|号码|号|代码|主键|外键|标识)$/u
/** The same run into the word before: `userid`, `客户编号`, pinyin initials as `sjbh`. */
const KEY_ENDING = /(?:id|no|num|number|code|key|sn|bh|编号|编码|号码|号|代码|主键|标识)$/u
const LEADING = new Set(['fk', 'pk', 'ref', 'f', 'c'])

/** What a key names, in words: `follow_user_id` → follow, user; `客户编号` → 客户; `id` → nothing. */
export function entityOf(name: string): readonly string[] {
  const words = [...wordsOf(name)]
  const first = words.length
  while (words.length > 0 && KEY_WORD.test(words[words.length - 1] as string)) words.pop()
  while (words.length > 1 && LEADING.has(words[0] as string)) words.shift()
  const last = words.pop()
  if (last === undefined) return /uid$/u.test(plain(name)) ? ['user'] : []
  const bare = words.length + 1 === first ? last.replace(KEY_ENDING, '') : last
  if (words.length === 0 && bare === 'u') return ['user']
  return bare === '' ? words : [...words, singular(bare)]
}

/** What tables are called beside what they hold: `user_info`, `用户信息表`. */
const TABLE_WORD = /^(?:info|infos|information|table|tab|tbl|list|data|main|base|basic|profile|profiles)$/u
const TABLE_ENDING = /(?:infos?|profiles?|table|基本信息表?|信息表?|数据表|资料表?|档案表?|名单|列表|表)$/u

/** Tables of files are called by their file: `users.csv.gz`. */
const FILE_ENDING =
  /(?:\.(?:csv|tsv|txt|dat|xlsx?|xls[mb]|ods|json|jsonl|ndjson|parquet|sql|db3?|sqlite3?|dbf|xml|gz|zip|bz2|xz|zst))+$/iu

/** A table's name in words, shards and copies alike: `sys_user_03` and `SysUser` are sys, user. */
export function titleOf(name: string): readonly string[] {
  const last = name.replace(FILE_ENDING, '').split('.').pop() ?? name
  return wordsOf(last).filter(word => !/^\p{N}+$/u.test(word))
}

/** What a table holds, in words: `sys_user_info` → sys, user; `学生信息表` → 学生. */
export function stemOf(name: string): readonly string[] {
  const words = titleOf(name)
  const kept = words.filter((word, at) => at === 0 || !TABLE_WORD.test(word))
  const last = kept.pop()
  if (last === undefined) return []
  const bare = last.replace(TABLE_ENDING, '')
  return [...kept, singular(bare === '' ? last : bare)]
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Names that say nothing of what is inside: the file's name is asked instead. */
const NAMELESS = /^(?:sheet|table|data|result|export|query|select|工作表|数据|结果|导出)?\s*\p{N}*$/iu

export function isNameless(name: string): boolean {
  return NAMELESS.test(name)
}

/**
 * What a comment calls the thing: `用户ID` → 用户, `所属业主（外键）` → 业主. Nothing where it is a sentence.
 */
export function entityOfNote(note: string | undefined): string {
  if (note === undefined) return ''
  const head = note.normalize('NFKC').split(/[\s,.;:()，。；：、/|]/u)[0] ?? ''
  const bare = head.toLowerCase().replace(/^(?:所属的?|关联的?|对应的?|外键)/u, '')
  const entity = bare.replace(/(?:的?(?:唯一)?(?:id|编号|编码|号码|主键|外键|标识))+$/u, '')
  return entity.length >= 2 && entity.length <= LONGEST_ENTITY && /\p{Lo}/u.test(entity) ? entity : ''
}

/** What a table's comment calls its rows: `用户信息表` → 用户. */
export function callOfNote(note: string | undefined): string {
  return entityOfNote(note?.replace(TABLE_ENDING, ''))
}

/** 业主, 住院病人, 物业缴费记录: longer is a sentence. */
const LONGEST_ENTITY = 8
