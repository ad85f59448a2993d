import {isBlank, keywordAt, LF, wordEnd} from './bytes.js'
import {lineEnd} from './literal.js'

/** Bytes behind a word that are looked at to see whether it begins a statement. */
export const LOOKAHEAD = 256

/**
 * Words that begin a statement when they begin a line, whatever the statement before forgot to say, and
 * what must follow so that they are not part of it (`ON DELETE`, `DROP COLUMN`, `GRANT INSERT ON`).
 */
const FOLLOWED_BY: Readonly<Record<string, RegExp>> = {
  insert: /^(?!on\b|or update\b|or delete\b|as\b)[a-z0-9_\x80-\xff[`"{#$]/,
  replace: /^into\b/,
  create:
    /^(?:table|or|database|schema|index|unique|view|procedure|proc|function|trigger|sequence|user|global|temporary|temp|definer|algorithm|package|event|role|type|extension|clustered|nonclustered|synonym|public|tablespace|bitmap|unlogged|external)\b/,
  drop: /^(?:table|database|schema|view|procedure|function|trigger|sequence|user|event|package|synonym)\b/,
  alter: /^(?:table|database|sequence|session|user|procedure|function|trigger|view)\b/,
  comment: /^on\b/,
  exec: /^(?!on\b)[a-z[@]/,
  execute: /^(?!on\b|immediate\b|procedure\b|function\b)[a-z[@]/,
  sp_addextendedproperty: /^/,
  truncate: /^table\b/,
  delete: /^from\b/,
  copy: /^[a-z0-9_."]/,
  set: /^(?:identity_insert|ansi_nulls|ansi_padding|quoted_identifier|nocount|define|feedback|names|foreign_key_checks)\b/,
  lock: /^tables?\b/,
  unlock: /^tables?\b/,
  prompt: /^/,
  delimiter: /^\S/,
  while: /^/,
  if: /^(?:(?:not\s+)?exists\s*\(|\(|@|not\b(?!\s+exists\s+[^(])|object_id\b|col_length\b)/,
  declare: /^@/,
  begin: /^(?:$|tran|--)/,
  print: /^(?:n?'|@)/,
  commit: /^(?:;|$|transaction\b|tran\b|work\b)/,
  go: /^$/,
}

/** Whether a statement begins at `p`, which is the first thing on its line. */
export function beginsStatement(bytes: Uint8Array, p: number, end: number): 'yes' | 'no' {
  const rule = FOLLOWED_BY[keywordAt(bytes, p, end)]
  if (rule === undefined) return 'no'
  const word = wordEnd(bytes, p, end)
  const stop = Math.min(lineEnd(bytes, word, Math.min(end, word + LOOKAHEAD)), word + LOOKAHEAD, end)
  const ahead = Buffer.from(bytes.subarray(word, stop)).toString('latin1').trim().toLowerCase()
  return rule.test(ahead) ? 'yes' : 'no'
}

/** Whether nothing but blanks follows on the line. */
export function restOfLineIsBlank(bytes: Uint8Array, from: number, end: number): boolean {
  let p = from
  while (p < end && bytes[p] !== LF && isBlank(bytes[p] as number)) p++
  return p >= end || bytes[p] === LF
}
