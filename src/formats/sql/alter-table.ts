import type {Column, ForeignKey} from '../../model/records.js'
import type {TableSchema} from '../../model/schema.js'
import {columnOf, commentOf, constraintOf, isConstraint, pathFrom} from './column.js'
import {itemsFrom} from './create-table.js'
import type {Token} from './define-tokens.js'

/** What an ALTER TABLE adds to what is known of a table. */
export interface Alteration {
  readonly table: string
  readonly columns: readonly Column[]
  readonly note: string | undefined
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** Reads an ALTER TABLE; `undefined` when it is none. What it drops or renames is not followed. */
export function alterTable(tokens: readonly Token[]): Alteration | undefined {
  const bare = tokens.filter(token => token.kind !== 'note')
  if (bare[0]?.key !== 'alter' || bare[1]?.key !== 'table') return undefined
  let at = 2
  while (/^(?:only|if|exists|ignore)$/.test(bare[at]?.key ?? '')) at++
  const target = pathFrom(bare, at)
  if (target.name === '') return undefined
  const actions = splitActions(bare.slice(target.next)).map(actionOf)
  return {
    table: target.name,
    columns: actions.flatMap(action => action.columns),
    note: actions.map(action => action.note).find(note => note !== undefined),
    primaryKey: actions.flatMap(action => action.primaryKey),
    foreignKeys: actions.flatMap(action => action.foreignKeys),
  }
}

type Action = Omit<Alteration, 'table'>

function splitActions(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const actions: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.key === '(') depth++
    if (token.key === ')') depth--
    if (token.key === ',' && depth === 0) actions.push([])
    else actions.at(-1)?.push(token)
  }
  return actions
}

const NONE: Action = {columns: [], note: undefined, primaryKey: [], foreignKeys: []}

function actionOf(tokens: readonly Token[]): Action {
  const verb = tokens.findIndex(token => /^(?:add|modify|change|comment)$/.test(token.key))
  const key = verb > 0 && tokens[0]?.key !== 'with' ? undefined : tokens[verb]?.key
  if (key === 'comment') return {...NONE, note: commentOf(tokens)}
  if (key === undefined) return NONE
  const rest = behindWords(tokens.slice(verb + 1))
  if (rest[0]?.key === '(') return merged(itemsFrom(rest, 0).items.map(item => entry(item.tokens)))
  if (key !== 'change') return entry(rest)
  return rest[0]?.text === rest[1]?.text ? entry(rest.slice(1)) : NONE
}

/** Behind COLUMN and IF NOT EXISTS. */
function behindWords(tokens: readonly Token[]): readonly Token[] {
  const at = tokens[0]?.key === 'column' || tokens[0]?.key === 'columns' ? 1 : 0
  return tokens.slice(tokens[at]?.key === 'if' ? at + 3 : at)
}

function entry(tokens: readonly Token[]): Action {
  if (isConstraint(tokens) || /^(?:default|partition)$/.test(tokens[0]?.key ?? '')) {
    return {...NONE, ...constraintOf(tokens)}
  }
  const part = columnOf(tokens, undefined)
  return part === undefined ? NONE : {...NONE, columns: [part.column]}
}

function merged(actions: readonly Action[]): Action {
  return {
    columns: actions.flatMap(action => action.columns),
    note: undefined,
    primaryKey: actions.flatMap(action => action.primaryKey),
    foreignKeys: actions.flatMap(action => action.foreignKeys),
  }
}

/** The definition with an alteration made. A column it already has keeps its place and takes the new note. */
export function altered(schema: TableSchema, alteration: Alteration): TableSchema {
  const columns = new Map(schema.columns.map(column => [column.name.toLowerCase(), column]))
  for (const column of alteration.columns) {
    const key = column.name.toLowerCase()
    columns.set(key, {...columns.get(key), ...column})
  }
  const primaryKey = alteration.primaryKey.length > 0 ? alteration.primaryKey : schema.primaryKey
  const foreignKeys = [...(schema.foreignKeys ?? []), ...alteration.foreignKeys]
  const note = alteration.note ?? schema.note
  return {
    place: schema.place,
    name: schema.name,
    columns: [...columns.values()],
    ...(note === undefined ? {} : {note}),
    ...(primaryKey === undefined ? {} : {primaryKey}),
    ...(foreignKeys.length === 0 ? {} : {foreignKeys}),
  }
}
