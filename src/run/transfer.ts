import type {DistinctSet, TableTally} from '../model/tally.js'

/** The buffers of tallies, to be moved between threads instead of copied. Each once. */
export function buffersOf(tables: readonly TableTally[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  for (const table of tables) {
    for (const count of table.signatures) {
      for (const set of [count.distinct, count.persons, count.points]) addBuffer(set, buffers)
    }
    for (const key of table.keys) own(key.keys, buffers)
  }
  return [...buffers]
}

function addBuffer(set: DistinctSet | undefined, buffers: Set<ArrayBuffer>): void {
  if (set !== undefined) own(set.kind === 'exact' ? set.words : set.registers, buffers)
}

/** Shared empty arrays must not be moved: they would be gone for the next tally. */
function own(view: Uint32Array | Uint8Array | Float64Array, buffers: Set<ArrayBuffer>): void {
  if (view.byteLength > 0 && view.buffer instanceof ArrayBuffer) buffers.add(view.buffer)
}
