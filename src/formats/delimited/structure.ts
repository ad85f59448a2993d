/** A 1 for each byte that can end or quote a cell. */
export type StructureTable = Uint8Array

export function structureTable(bytes: readonly number[]): StructureTable {
  const table = new Uint8Array(256)
  for (const byte of bytes) if (byte > 0) table[byte] = 1
  return table
}

/**
 * Writes the positions of structural bytes of `bytes[from..to)` into `out` and returns how many there are.
 * Knows nothing of quoting.
 * Eight bytes a turn: one byte a turn runs at half the speed.
 */
export function structuralPositions(
  bytes: Uint8Array,
  from: number,
  to: number,
  table: StructureTable,
  out: Int32Array,
): number {
  let count = 0
  let i = from
  for (const last = to - 7; i < last; i += 8) {
    if (table[bytes[i] as number] !== 0) out[count++] = i
    if (table[bytes[i + 1] as number] !== 0) out[count++] = i + 1
    if (table[bytes[i + 2] as number] !== 0) out[count++] = i + 2
    if (table[bytes[i + 3] as number] !== 0) out[count++] = i + 3
    if (table[bytes[i + 4] as number] !== 0) out[count++] = i + 4
    if (table[bytes[i + 5] as number] !== 0) out[count++] = i + 5
    if (table[bytes[i + 6] as number] !== 0) out[count++] = i + 6
    if (table[bytes[i + 7] as number] !== 0) out[count++] = i + 7
  }
  for (; i < to; i++) if (table[bytes[i] as number] !== 0) out[count++] = i
  return count
}
