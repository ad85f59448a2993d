import type {DecodePairs} from '../../model/format.js'

/** One step of a decoder: bytes taken, bytes put, and how many of those taken were no text and became `?`. */
export interface Step {
  readonly read: number
  readonly written: number
  readonly damaged: number
}

/**
 * Turns `bytes[from..to)` into UTF-8 at the start of `out`. Stops before a character that is cut at `to`,
 * unless `rest` says that nothing follows. `pairs`: the host's help with pairs of bytes.
 */
export type Decoder = (
  bytes: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  rest: 'more' | 'none',
  pairs?: DecodePairs,
) => Step

/** Counts what could not be decoded, over all streams of a source. */
export interface Damage {
  bytes: number
}

/** What an undecodable byte becomes. One byte for one byte keeps offsets in damaged UTF-8 true. */
export const REPLACEMENT = 0x3f

/** bytes decoded at once: input, output and table stay in the second-level cache. */
const SLICE = 128 * 1024

/** The most UTF-8 one input byte can become (a lone byte above 0x7F that stands for a character of the BMP). */
export const EXPANSION = 3

/** The stream in UTF-8. The chunks are one buffer, used again for each. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  decoder: Decoder,
  damage: Damage,
  pairs?: DecodePairs,
): AsyncGenerator<Uint8Array> {
  const out = new Uint8Array(SLICE * EXPANSION)
  let cut: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = cut.length === 0 ? chunk : Buffer.concat([cut, chunk])
    let at = 0
    while (at < bytes.length) {
      const step = decoder(bytes, at, Math.min(bytes.length, at + SLICE), out, 'more', pairs)
      if (step.read === 0) break
      at += step.read
      damage.bytes += step.damaged
      yield out.subarray(0, step.written)
    }
    cut = new Uint8Array(bytes.subarray(at))
  }
  const last = decoder(cut, 0, cut.length, out, 'none')
  damage.bytes += last.damaged
  if (last.written > 0) yield out.subarray(0, last.written)
}
