import type {KernelExports} from './exports.js'

const PAGE = 65_536

/**
 * The kernel's memory. Addresses are bytes from its start; views are made anew when it grows, so callers fetch
 * `u8` and `i32` afresh after anything that may reserve.
 */
export class KernelMemory {
  u8 = new Uint8Array(0)
  i32 = new Int32Array(0)
  f64 = new Float64Array(0)
  private bump: number

  constructor(private readonly wasm: Pick<KernelExports, 'memory' | 'heapBase'>) {
    this.bump = Math.ceil(wasm.heapBase.value / 64) * 64
  }

  /** Takes `bytes` for good, aligned to 64; grows the memory when there is not enough. A page behind it is readable. */
  reserve(bytes: number): number {
    const address = this.bump
    this.bump = address + Math.ceil(bytes / 64) * 64
    const {memory} = this.wasm
    const missing = this.bump + PAGE - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    if (missing > 0 || this.u8.length === 0) this.view()
    return address
  }

  private view(): void {
    const {buffer} = this.wasm.memory
    this.u8 = new Uint8Array(buffer)
    this.i32 = new Int32Array(buffer)
    this.f64 = new Float64Array(buffer)
  }
}

/** A stretch of the memory that is exchanged for a longer one when it must be. */
export class Region {
  address = 0
  size = 0

  constructor(
    private readonly memory: KernelMemory,
    first: number,
  ) {
    this.take(first)
  }

  /** Makes room for `size` bytes; what was in it is lost if it moves. Twice as much, so that it seldom does. */
  fit(size: number): number {
    if (size > this.size) this.take(size * 2)
    return this.address
  }

  private take(size: number): void {
    this.address = this.memory.reserve(size)
    this.size = size
  }
}
