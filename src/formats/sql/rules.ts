export type Dialect = 'mysql' | 'postgresql' | 'oracle' | 'mssql' | 'sqlite' | 'unknown'

/**
 * What differs between dialects where it changes how bytes are split.
 * `backslash`: escapes the next byte in '…', is an ordinary character, or nobody can tell yet.
 */
export interface Rules {
  readonly dialect: Dialect
  readonly backslash: 'escape' | 'plain' | 'unsure'
  /** `#` begins a comment */
  readonly hash: 'comment' | 'plain'
  /** `$tag$ … $tag$` is a literal */
  readonly dollar: 'quote' | 'plain'
  /** `[name]` is a name */
  readonly bracket: 'quote' | 'plain'
}

/** Bytes of the head that are looked at for evidence of the dialect. */
export const EVIDENCE_BYTES = 64 * 1024

/** How strongly a mark speaks for a dialect. A banner decides against anything found in rows. */
const BANNER = 1000
const STRONG = 30
const FAIR = 8
const WEAK = 2

type Mark = readonly [Exclude<Dialect, 'unknown'>, number, RegExp]

const MARKS: readonly Mark[] = [
  ['mysql', BANNER, /^-- (?:MySQL|MariaDB) dump/m],
  ['mysql', BANNER, /Target Server Type {0,9}: (?:MySQL|MariaDB|OceanBase|TiDB)/i],
  [
    'mysql',
    BANNER,
    /phpMyAdmin SQL Dump|HeidiSQL|SQLyog|MySQL-Front|Navicat MySQL|Sequel (?:Pro|Ace)|mydumper/,
  ],
  ['mysql', STRONG, /\) ?ENGINE ?= ?\w+|\/\*!4\d{4} SET /i],
  [
    'mysql',
    STRONG,
    /^\s{0,9}(?:insert\s+into|create\s+table|drop\s+table(?:\s+if\s+exists)?|replace\s+into)\s+`/im,
  ],
  ['mysql', FAIR, /auto_increment|^lock tables |^set names /im],
  ['mysql', WEAK, /^delimiter | comment '/im],
  ['postgresql', BANNER, /^-- PostgreSQL database (?:cluster )?dump/m],
  ['postgresql', BANNER, /Target Server Type {0,9}: (?:PostgreSQL|Kingbase|openGauss|HighGo|Vastbase)/i],
  ['postgresql', STRONG, /^copy [^\n;]{1,2000} from stdin/im],
  ['postgresql', STRONG, /^set standard_conforming_strings|pg_catalog\.|\blanguage '?plpgsql/im],
  ['postgresql', FAIR, /nextval\(|\bint[248]\b|::\w+|"public"\.|\bjsonb\b|\bbigserial\b/i],
  ['oracle', BANNER, /Target Server Type {0,9}: (?:oracle|dm\d?|dameng)/i],
  ['oracle', STRONG, /^(?:prompt |set define off|set feedback off)|\bn?varchar2 ?\(/im],
  ['oracle', FAIR, /\bto_date ?\(|\bsysdate\b|\bnumber\(\d|\bclustered primary key|storage ?\(on /i],
  ['oracle', WEAK, /^\/\r?$|^comment on column/im],
  ['mssql', BANNER, /Target Server Type {0,9}: (?:SQL Server|Microsoft SQL Server)/i],
  ['mssql', STRONG, /\[dbo\]\.|sp_addextendedproperty|^set ansi_nulls/im],
  ['mssql', STRONG, /^go\r?$/im],
  ['mssql', FAIR, /\bnvarchar ?\(|[(, ]N'|\bidentity ?\(\d/i],
  ['sqlite', BANNER, /Target Server Type {0,9}: SQLite/i],
  ['sqlite', BANNER / 2, /^pragma foreign_keys ?= ?off;/im],
  ['sqlite', STRONG, /\bsqlite_(?:sequence|master)\b|\bautoincrement\b/i],
]

/** The dialect that most marks in the head speak for. */
function dialectOf(head: Uint8Array): Dialect {
  const sample = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, EVIDENCE_BYTES)).toString(
    'latin1',
  )
  const score = new Map<Dialect, number>()
  for (const [dialect, weight, mark] of MARKS) {
    if (mark.test(sample)) score.set(dialect, (score.get(dialect) ?? 0) + weight)
  }
  const best = [...score].sort((a, b) => b[1] - a[1])[0]
  return best?.[0] ?? 'unknown'
}

/** Settings inside a script that turn backslashes on or off against the habit of their dialect. */
const BACKSLASH_ON = /standard_conforming_strings ?= ?'?off/i
const BACKSLASH_OFF = /sql_mode ?= ?'[^'\n]{0,999}no_backslash_escapes/i

export function rulesOf(head: Uint8Array): Rules {
  const rules = rulesFor(dialectOf(head))
  const sample = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, EVIDENCE_BYTES)).toString(
    'latin1',
  )
  if (rules.dialect === 'postgresql' && BACKSLASH_ON.test(sample)) return {...rules, backslash: 'escape'}
  if (rules.dialect === 'mysql' && BACKSLASH_OFF.test(sample)) return {...rules, backslash: 'plain'}
  return rules
}

export function rulesFor(dialect: Dialect): Rules {
  const unknown = dialect === 'unknown'
  return {
    dialect,
    backslash: unknown ? 'unsure' : dialect === 'mysql' ? 'escape' : 'plain',
    hash: unknown || dialect === 'mysql' ? 'comment' : 'plain',
    dollar: unknown || dialect === 'postgresql' ? 'quote' : 'plain',
    bracket: unknown || dialect === 'mssql' || dialect === 'sqlite' ? 'quote' : 'plain',
  }
}
