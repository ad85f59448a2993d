import {type Knowledge, partsOf} from '../../formats/cuts.js'
import {type Encoding, lineText} from '../../formats/encoding.js'
import type {PartEnd} from '../../formats/part.js'
import {fileSource} from '../../formats/source.js'
import type {World} from '../world.js'
import type {CutPlan} from './plan.js'
import {type PartRows, PartsSink, type TableRead} from './sink.js'

/** A share in reading a cut file: threads take one part after the other until none is left. */
export interface ShareJob {
  readonly cut: CutPlan
  /** one 32-bit number, the next part to be taken; seen by all threads */
  readonly next: SharedArrayBuffer
}

/** A part that was read. */
export interface PartRead {
  readonly part: number
  readonly end: PartEnd
  /** bytes of it in UTF-8 */
  readonly decoded: number
  readonly tables: readonly PartRows[]
}

/** What one thread read of a cut file. */
export interface ShareRead {
  readonly parts: readonly PartRead[]
  readonly tables: readonly TableRead[]
  readonly knowledge: Knowledge
  readonly encoding: Encoding
  /** bytes that were no text */
  readonly damaged: number
  readonly contradicted: 'yes' | 'no'
}

export function shareOf(cut: CutPlan): ShareJob {
  return {cut, next: new SharedArrayBuffer(4)}
}

/** Reads parts for as long as there are any. A part that is not clean ends the sharing for all: its file is read otherwise. */
export async function readShare(
  {cut, next}: ShareJob,
  world: World,
  onBytes: (bytes: number) => void,
): Promise<ShareRead> {
  const text = await lineText(fileSource(cut.file), world.read.decodePairs)
  if (text === undefined) throw new Error('a cut file is text')
  const sink = new PartsSink(cut.tables, world.count)
  const reader = partsOf(cut.knowledge, {text, sink, context: world.read})
  const counter = new Int32Array(next)
  const parts: PartRead[] = []
  for (let part = take(counter); part < cut.starts.length; part = take(counter)) {
    const start = cut.starts[part]
    if (start === undefined) break
    const decoded = {bytes: 0}
    const stream = (from: number, to: number) => counted(text.stream(from, to), decoded, onBytes)
    const end = await reader.read({stream}, start, cut.starts[part + 1]?.at ?? cut.size)
    parts.push({part, end, decoded: decoded.bytes, tables: sink.endPart()})
    if (end.state === 'unclean' || sink.contradicted === 'yes') Atomics.store(counter, 0, cut.starts.length)
  }
  return {
    parts,
    tables: sink.finish(),
    knowledge: reader.knowledge(),
    encoding: text.encoding(),
    damaged: text.damaged(),
    contradicted: sink.contradicted,
  }
}

function take(counter: Int32Array): number {
  return Atomics.add(counter, 0, 1)
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  decoded: {bytes: number},
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    decoded.bytes += chunk.length
    onBytes(chunk.length)
    yield chunk
  }
}
