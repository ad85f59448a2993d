import {distinctKeys} from '../../kit/key-sketch.js'
import type {FieldKind} from '../../model/detector.js'
import type {KeyColumn} from '../../model/plan.js'
import type {KeySketch, TableTally} from '../../model/tally.js'
import {isOfClerk} from './clerks.js'
import {entityOf, entityOfNote, plain, wordsOf} from './names.js'
import {isLog} from './topics.js'

/** A key column with what its name, its comment and its values say of it. */
export interface Key {
  /** index of its table */
  readonly table: number
  readonly column: string
  /** its name with letters and digits only */
  readonly name: string
  /** what it names, in words: `user` of `user_id`; nothing for a bare `id` */
  readonly entity: readonly string[]
  /** what its comment says it names, or `` */
  readonly note: string
  readonly kind: FieldKind | 'none'
  readonly sketch: KeySketch
  /** `declared`: the primary key. `unique`: no value occurs twice. `many`: values recur. */
  readonly role: 'declared' | 'unique' | 'many'
  /** rows a value occurs in, on average */
  readonly rowsPerValue: number
  /** `subject`: whom or what the row is about. `clerk`: who entered or approved it. */
  readonly about: 'subject' | 'clerk'
}

/** Integers below this coincide by chance: serial numbers of any two tables do. */
const SMALL_INTEGER = 1_000_000

/** Whether values that are equal by chance are out of the question. */
export function isLarge({sketch}: Key): boolean {
  return sketch.largestInteger === undefined || sketch.largestInteger >= SMALL_INTEGER
}

/** The key columns of a table that hold values. */
export function keysOf(table: TableTally, index: number): readonly Key[] {
  const sketches = new Map(table.keys.map(sketch => [sketch.column, sketch]))
  return table.plan.keys.flatMap(key => {
    const sketch = sketches.get(key.column)
    return sketch === undefined || sketch.keys.length === 0 ? [] : [keyOf(table, index, key, sketch)]
  })
}

function keyOf(table: TableTally, index: number, {column, name}: KeyColumn, sketch: KeySketch): Key {
  const finding = table.plan.findings[column]
  const rowsPerValue = table.rows / Math.max(1, distinctKeys(sketch))
  const clerk = isOfClerk(wordsOf(name), finding?.note) && !isLog(table.plan.topics)
  return {
    table: index,
    column: name,
    name: plain(name),
    entity: entityOf(name),
    note: entityOfNote(finding?.note),
    kind: finding?.kind ?? 'none',
    sketch,
    role: isDeclared(table, name) ? 'declared' : rowsPerValue <= UNIQUE ? 'unique' : 'many',
    rowsPerValue,
    about: clerk ? 'clerk' : 'subject',
  }
}

/** One row a value, but for what an estimate errs and a doubled row or two. */
const UNIQUE = 1.05

function isDeclared({plan}: TableTally, name: string): boolean {
  const {primaryKey = []} = plan.header
  return primaryKey.length === 1 && primaryKey[0]?.toLowerCase() === name.toLowerCase()
}
