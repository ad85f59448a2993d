import {union} from '../kit/distinct.js'
import {mergeKeys} from '../kit/key-sketch.js'
import {sourceOf} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import type {SignatureCount, TableTally, Tally} from '../model/tally.js'

/**
 * Tallies of parts as one. Commutative and associative: tables of the same source and name add up, whichever
 * part saw them; everything comes out in one order (bytes of source, then table).
 */
export function merge(parts: readonly Tally[]): Tally {
  const tables = new Map<string, TableTally>()
  for (const table of parts.flatMap(part => part.tables)) {
    const key = tableKey(table)
    const known = tables.get(key)
    tables.set(key, known === undefined ? table : mergeTable(known, table))
  }
  return {
    files: parts.flatMap(part => part.files).sort((a, b) => order(a.path, b.path)),
    tables: [...tables].sort((a, b) => order(a[0], b[0])).map(([, table]) => table),
    problems: parts.flatMap(part => part.problems).sort((a, b) => order(problemKey(a), problemKey(b))),
  }
}

/** Source and table, one string: the identity of a table in a body of data. */
export function tableKey(table: TableTally): string {
  const {place} = table.plan.header
  return `${sourceOf(place)}\0${place.table ?? ''}`
}

function problemKey(problem: Problem): string {
  return `${sourceOf(problem.place)}\0${problem.place.table ?? ''}\0${problem.cause}\0${problem.detail}`
}

/** By code units: the same on every machine, whatever its locale. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Two parts of one table. The plan of the first is kept: parts of a cut file are given the same plan. */
function mergeTable(a: TableTally, b: TableTally): TableTally {
  return {
    plan: a.plan,
    rows: a.rows + b.rows,
    signatures: mergeSignatures(a.signatures, b.signatures),
    keys: a.keys.map(key => {
      const other = b.keys.find(candidate => candidate.column === key.column)
      return other === undefined ? key : mergeKeys(key, other)
    }),
    specimens: [...a.specimens, ...b.specimens].slice(0, 64),
  }
}

function mergeSignatures(
  a: readonly SignatureCount[],
  b: readonly SignatureCount[],
): readonly SignatureCount[] {
  const all = new Map<string, SignatureCount>()
  for (const count of [...a, ...b]) {
    const key = count.kinds.join()
    const known = all.get(key)
    all.set(key, known === undefined ? count : mergeSignature(known, count))
  }
  return [...all].sort((x, y) => order(x[0], y[0])).map(([, count]) => count)
}

function mergeSignature(a: SignatureCount, b: SignatureCount): SignatureCount {
  const base = {
    kinds: a.kinds,
    records: a.records + b.records,
    distinct: union(a.distinct, b.distinct),
    persons: union(a.persons, b.persons),
  }
  if (a.points === undefined || b.points === undefined) return base
  return {...base, points: union(a.points, b.points)}
}
