/** The parts of the WebAssembly API used here; Node has it, its type package leaves it to the DOM library. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
export interface WasmModule {
  readonly [Symbol.toStringTag]: string
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => WasmModule
  readonly Instance: new (module: WasmModule, imports: object) => {readonly exports: unknown}
}

/** Compiles the kernel's bytes; a few milliseconds. */
export function compileKernel(bytes: Uint8Array): WasmModule {
  return new WebAssembly.Module(bytes)
}

/** What src/kernel/assembly/index.ts exports. Addresses are bytes from the start of the memory. */
export interface KernelExports {
  readonly memory: WasmMemory
  readonly heapBase: {readonly value: number}
  trim(
    rows: number,
    columns: number,
    column: number,
    base: number,
    starts: number,
    ends: number,
    tightStarts: number,
    tightEnds: number,
    matches: number,
    placeholders: number,
    stars: number,
  ): number
  split(parameters: number): number
  takeLines(parameters: number): number
  takeTuples(parameters: number): number
  takeObjects(parameters: number): number
  decodePairs(parameters: number): void
  hold(parameters: number): void
  trimAndHold(
    parameters: number,
    columns: number,
    column: number,
    base: number,
    starts: number,
    ends: number,
    placeholders: number,
  ): number
  digestCell(mode: number, seedLo: number, seedHi: number, start: number, end: number, out: number): void
  finishRecords(rows: number, records: number): void
  collectKeys(parameters: number): void
  plainMobiles(rows: number, starts: number, ends: number, matches: number, ranges: number): number
  plainIds(rows: number, starts: number, ends: number, matches: number, counties: number): number
  withDigits(rows: number, starts: number, ends: number, matches: number, least: number): number
  plainEmails(rows: number, starts: number, ends: number, matches: number): number
}

/** The module is compiled from the sources beside this file: its exports are those of index.ts there. */
export function instantiate(module: WasmModule): KernelExports {
  return new WebAssembly.Instance(module, {env: {abort: () => {}}}).exports as KernelExports
}
