import type {Format} from '../model/format.js'
import {asUtf8, sniffEncoding, utf8Head} from './encoding.js'

/**
 * A text format as one of bytes: it sniffs and reads UTF-8, whatever the file is in. A head that is no text
 * in any encoding may still be a dump with raw bytes in it, but only for a format that is sure.
 */
export function asText(format: Format): Format {
  const {survey} = format
  return {
    ...format,
    sniff: (head, name) => {
      const {text, binary} = decoded(head)
      const sniffed = format.sniff(text, name)
      return binary && sniffed === 'maybe' ? 'no' : sniffed
    },
    read: async (source, sink, context) =>
      format.read(await asUtf8(source, sink, context.decodePairs), sink, context),
    ...(survey === undefined
      ? {}
      : {survey: async (source, catalog) => survey(await asUtf8(source, UNHEARD), catalog)}),
  }
}

/** Problems that reading will tell. */
const UNHEARD = {problem: () => undefined}

interface Decoded {
  readonly text: Uint8Array
  readonly binary: boolean
}

/** All text formats look at the same head: it is decoded once. */
const heads = new WeakMap<Uint8Array, Decoded>()

function decoded(head: Uint8Array): Decoded {
  const known = heads.get(head)
  if (known !== undefined) return known
  const made = {text: utf8Head(head), binary: sniffEncoding(head).encoding === 'binary'}
  heads.set(head, made)
  return made
}
