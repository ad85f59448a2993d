import {foreignFormat} from '../../kit/magic.js'
import type {Format} from '../../model/format.js'

/** bytes every format may look at to know its own */
export const HEAD = 64 * 1024

/**
 * Formats are asked in order: the first that says `yes`, else, if it is no format we know and do not read,
 * the first that says `maybe`. `undefined` when nobody claims it.
 */
export function choose(
  head: Uint8Array,
  name: string,
  formats: readonly Format[],
): Format | {readonly foreign: string} | undefined {
  let maybe: Format | undefined
  for (const format of formats) {
    const sniffed = format.sniff(head, name)
    if (sniffed === 'yes') return format
    if (sniffed === 'maybe') maybe ??= format
  }
  const foreign = foreignFormat(head, name)
  return foreign === undefined ? maybe : {foreign}
}

/** An error the operating system gave when asked for bytes. */
export function isReadError(error: unknown): error is Error & {readonly code?: string} {
  return error instanceof Error && 'syscall' in error
}
