import {partsFrom} from './column.js'
import type {Token} from './define-tokens.js'

/** A comment on a table, or on one of its columns. */
export interface Remark {
  readonly table: string
  readonly column: string | undefined
  readonly note: string
}

/** `COMMENT ON TABLE t IS '…'`, `COMMENT ON COLUMN s.t.c IS '…'`; `undefined` for comments on other things. */
export function commentOn(tokens: readonly Token[]): Remark | undefined {
  const bare = tokens.filter(token => token.kind !== 'note')
  const kind = bare[2]?.key
  if (bare[0]?.key !== 'comment' || bare[1]?.key !== 'on') return undefined
  const {parts, next} = partsFrom(bare, 3)
  const value = bare[next + 1]
  if (bare[next]?.key !== 'is' || (value?.kind !== 'string' && value?.kind !== 'name')) return undefined
  if (kind === 'table') return {table: parts.at(-1) ?? '', column: undefined, note: value.text}
  const table = parts.at(-2)
  return kind === 'column' && table !== undefined
    ? {table, column: parts.at(-1), note: value.text}
    : undefined
}

/**
 * A call of SQL Server's `sp_addextendedproperty` or `sp_updateextendedproperty` for `MS_Description`, its
 * arguments in order or by name. PowerDesigner writes schemas as variables, so only the text of TABLE and
 * COLUMN and what follows them is looked at.
 */
export function extendedProperty(tokens: readonly Token[]): Remark | undefined {
  const at = tokens.findIndex(token => /^sp_(?:add|update)extendedproperty$/i.test(token.text))
  if (at < 0) return undefined
  const values = argumentsOf(tokens.slice(at + 1).filter(token => token.kind !== 'note'))
  const note = values[1]
  const table = levelName(values, 'table')
  if (values[0]?.toLowerCase() !== 'ms_description' || note === undefined || table === undefined)
    return undefined
  return {table, column: levelName(values, 'column'), note}
}

const ORDER = [
  'name',
  'value',
  'level0type',
  'level0name',
  'level1type',
  'level1name',
  'level2type',
  'level2name',
]

/** The arguments in their defined order; variables and NULL are `undefined`. */
function argumentsOf(tokens: readonly Token[]): (string | undefined)[] {
  const values: (string | undefined)[] = []
  let position = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.key === ';' || token.key === 'go') break
    if (token.key === ',') position++
    else if (token.key.startsWith('@') && tokens[i + 1]?.key === '=') {
      const named = ORDER.indexOf(token.key.slice(1))
      position = named < 0 ? position : named
    } else if (token.kind === 'string' || token.kind === 'name') values[position] = token.text
    else if (token.kind === 'word' && /^(?:schema|user|table|column)$/.test(token.key))
      values[position] = token.text
    else if (token.kind === 'word' && values[position] === undefined && !/^(?:null|@.*)$/.test(token.key))
      values[position] = token.text
  }
  return values
}

function levelName(values: readonly (string | undefined)[], level: string): string | undefined {
  for (const at of [2, 4, 6]) if (values[at]?.toLowerCase() === level) return values[at + 1]
  return undefined
}
