import {readFileSync} from 'node:fs'
import {compileKernel} from '../../src/kernel/exports.js'
import {Kernel} from '../../src/kernel/kernel.js'

const module = compileKernel(readFileSync(new URL('../../dist/kernel.wasm', import.meta.url)))

/** A kernel with its own memory, from the built file. */
export function testKernel(): Kernel {
  return new Kernel(module)
}
