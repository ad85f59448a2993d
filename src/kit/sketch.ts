/**
 * HyperLogLog with 2¹⁴ registers over 64-bit digests (Flajolet et al. 2007), read with the improved raw
 * estimator of Ertl (2017, arXiv:1702.01284), which needs no bias tables and no switch of formula.
 * Standard error 1.04/√2¹⁴ = 0.81 %. Merging takes the maximum of each register.
 */
const PRECISION = 14
export const REGISTERS = 1 << PRECISION
const TAIL_BITS = 64 - PRECISION

/** Notes one digest: the first 14 bits choose the register, the zeros that follow are its rank. */
export function record(registers: Uint8Array, hi: number, lo: number): void {
  const index = hi >>> (32 - PRECISION)
  const rest = (hi << PRECISION) | (lo >>> (32 - PRECISION))
  const rank = rest !== 0 ? Math.clz32(rest) + 1 : Math.clz32(lo << PRECISION) + 33
  const kept = Math.min(rank, TAIL_BITS + 1)
  if ((registers[index] as number) < kept) registers[index] = kept
}

export function maxInto(target: Uint8Array, other: Uint8Array): void {
  for (let i = 0; i < REGISTERS; i++) {
    if ((other[i] as number) > (target[i] as number)) target[i] = other[i] as number
  }
}

/** The estimated number of different digests, rounded. */
export function estimate(registers: Uint8Array): number {
  const counts = new Float64Array(TAIL_BITS + 2)
  for (const rank of registers) counts[rank] = (counts[rank] as number) + 1
  const m = REGISTERS
  let z = m * tau(1 - (counts[TAIL_BITS + 1] as number) / m)
  for (let k = TAIL_BITS; k >= 1; k--) z = 0.5 * (z + (counts[k] as number))
  z += m * sigma((counts[0] as number) / m)
  return Math.round((m / (2 * Math.LN2)) * (m / z))
}

function sigma(value: number): number {
  if (value === 1) return Number.POSITIVE_INFINITY
  let x = value
  let y = 1
  let z = x
  for (;;) {
    x *= x
    const before = z
    z += x * y
    y += y
    if (z === before) return z
  }
}

function tau(value: number): number {
  if (value === 0 || value === 1) return 0
  let x = value
  let y = 1
  let z = 1 - x
  for (;;) {
    x = Math.sqrt(x)
    const before = z
    y *= 0.5
    z -= (1 - x) ** 2 * y
    if (z === before) return z / 3
  }
}
