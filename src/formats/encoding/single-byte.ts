import {TextDecoder} from 'node:util'
import type {Decoder, Step} from './decoder.js'

/** Western European single bytes, as Windows writes them (a superset of ISO 8859-1's letters). */
export function windows1252(): Decoder {
  const decoder = new TextDecoder('windows-1252')
  return (bytes, from, to, out): Step => {
    const utf8 = Buffer.from(decoder.decode(bytes.subarray(from, to)))
    out.set(utf8)
    return {read: to - from, written: utf8.length, damaged: 0}
  }
}
