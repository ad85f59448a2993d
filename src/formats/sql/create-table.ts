import type {Column, ForeignKey} from '../../model/records.js'
import {columnOf, commentOf, constraintOf, isConstraint, namesFrom, pathFrom} from './column.js'
import type {Token} from './define-tokens.js'

/** What a CREATE TABLE says. `from` are tables whose columns it takes over. */
export interface Definition {
  readonly name: string
  readonly columns: readonly Column[]
  readonly note: string | undefined
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly from: readonly string[]
}

/** Reads a CREATE TABLE, or its part up to where it breaks off; `undefined` when it is none. */
export function createTable(tokens: readonly Token[], most: number): Definition | undefined {
  const bare = tokens.filter(token => token.kind !== 'note')
  const at = bare.findIndex(token => token.key === 'table')
  if (at < 0 || at > 8) return undefined
  const target = pathFrom(bare, behindIfNotExists(bare, at + 1))
  if (target.name === '') return undefined
  const next = bare[target.next]
  if (next?.key !== '(') return takenOver(target.name, bare.slice(target.next))
  return withItems(target.name, tokens, tokens.indexOf(next), most)
}

function behindIfNotExists(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === 'if' && tokens[at + 1]?.key === 'not' ? at + 3 : at
}

/** `LIKE other` and `PARTITION OF parent` have the columns of another table, `AS SELECT` none we know. */
function takenOver(name: string, rest: readonly Token[]): Definition {
  const [first, second] = rest
  const at = first?.key === 'like' ? 1 : first?.key === 'partition' && second?.key === 'of' ? 2 : -1
  const from = at < 0 ? '' : pathFrom(rest, at).name
  const note = commentOf(rest)
  return {name, columns: [], note, primaryKey: [], foreignKeys: [], from: from === '' ? [] : [from]}
}

function withItems(name: string, tokens: readonly Token[], open: number, most: number): Definition {
  const {items, next, lead} = itemsFrom(tokens, open)
  const parts = items
    .filter(item => !isConstraint(item.tokens))
    .map(item => columnOf(item.tokens, item.beside ?? item.above))
  const columns = parts.filter(part => part !== undefined).slice(0, most)
  const constraints = items.filter(item => isConstraint(item.tokens)).map(item => constraintOf(item.tokens))
  const tail = tokens.slice(next).filter(token => token.kind !== 'note')
  return {
    name,
    columns: columns.map(part => part.column),
    note: commentOf(tail) ?? remarkBefore(tokens, open) ?? lead,
    primaryKey: [
      ...columns.filter(part => part.primary === 'yes').map(part => part.column.name),
      ...constraints.flatMap(constraint => constraint.primaryKey),
    ],
    foreignKeys: [
      ...columns.flatMap(part => part.foreignKey ?? []),
      ...constraints.flatMap(constraint => constraint.foreignKeys),
    ],
    from: [...likeItems(items), ...inherited(tail)],
  }
}

/** A comment between the name and the opening parenthesis. */
function remarkBefore(tokens: readonly Token[], open: number): string | undefined {
  const before = tokens[open - 1]
  return before?.kind === 'note' ? remark(before.text) : undefined
}

function likeItems(items: readonly Item[]): string[] {
  const likes = items.filter(({tokens}) => tokens[0]?.key === 'like' && isConstraint(tokens))
  return likes.map(({tokens}) => pathFrom(tokens, 1).name)
}

function inherited(tail: readonly Token[]): string[] {
  const at = tail.findIndex(token => token.key === 'inherits')
  return at < 0 ? [] : namesFrom(tail, at + 1)
}

/** An entry between the parentheses, and the comments a person wrote above and beside it. */
export interface Item {
  readonly tokens: Token[]
  above: string | undefined
  beside: string | undefined
}

function newItem(): Item {
  return {tokens: [], above: undefined, beside: undefined}
}

/**
 * Splits the parenthesis at `open` at its commas. A comment belongs to the entry that ends on its line, else
 * to the next. `lead` is one beside the opening parenthesis: it speaks of the table.
 */
export function itemsFrom(
  tokens: readonly Token[],
  open: number,
): {readonly items: readonly Item[]; readonly next: number; readonly lead: string | undefined} {
  const items: Item[] = []
  let item = newItem()
  let lead: string | undefined
  let depth = 0
  let i = open
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'note') {
      const beside = tokens[i - 1]?.lastLine === token.line
      const owner = beside && item.tokens.length === 0 ? items.at(-1) : item
      if (owner === undefined) lead ??= remark(token.text)
      else if (beside) owner.beside ??= remark(token.text)
      else owner.above = remark(token.text) ?? owner.above
      continue
    }
    if (token.key === ')' && --depth === 0) break
    if (token.key === '(' && depth++ === 0) continue
    if (token.key === ',' && depth === 1) {
      items.push(item)
      item = newItem()
    } else item.tokens.push(token)
  }
  const behind = tokens[i + 1]
  if (item.tokens.length > 0) items.push(item)
  return {items, next: behind === undefined ? tokens.length : i + 1, lead}
}

const LONGEST_REMARK = 200

/** A comment as a note: without its decoration, and not when it is a column that was commented out. */
function remark(text: string): string | undefined {
  const plain = text
    .slice(0, LONGEST_REMARK)
    .replace(/^[\s\-=*#/]+/, '')
    .replace(/[\s\-=*#/]+$/, '')
  const code = /[`;]|,$|\b(?:varchar|int|bigint|datetime|default|foreign key|constraint|not null)\b/i.test(
    plain,
  )
  return plain === '' || code ? undefined : plain
}
