import {cuttingOf, type Knowledge, partsOf} from '../../formats/cuts.js'
import {type Encoding, type LineText, lineText} from '../../formats/encoding.js'
import {formats} from '../../formats/index.js'
import type {PartStart} from '../../formats/part.js'
import {fileSource} from '../../formats/source.js'
import type {WalkedFile} from '../../model/place.js'
import {choose, HEAD} from '../../steps/open/choose.js'
import type {World} from '../world.js'
import {type KnownTable, PlanningSink} from './sink.js'

/** bytes from which a file is cut: below it a second thread gains less than the sets of two parts cost to join. */
export const CUT_BYTES = 24 << 20

/** bytes of the smallest parts: enough that opening the file for one does not show */
export const LEAST_PART = 4 << 20

/** How large parts are: each half of what one thread would get of all that is left, if it were shared out evenly. */
export interface PartSizes {
  readonly threads: number
  /** bytes */
  readonly least: number
}

/** bytes of the head on which plans are settled: beyond it tables are planned by the thread that meets them */
const PLANNED_HEAD = 4 << 20

/** A start that turns out wrong is left out, a plan that does is replaced, both at the cost of reading again. */
const TRIES = 2

/** What all parts of a cut file share, settled once. All of it can be cloned. */
export interface CutPlan {
  readonly file: WalkedFile
  /** what its first bytes say */
  readonly encoding: Encoding
  readonly knowledge: Knowledge
  readonly tables: readonly KnownTable[]
  /** ascending; part i is from the i-th to the next, or to `size` */
  readonly starts: readonly PartStart[]
  /** bytes of the text */
  readonly size: number
  /** how often a better plan may be tried before the file is read whole */
  readonly tries: number
}

/** How a file may be read in parts. Undefined when it must be read from its start, or no good place to cut was found. */
export async function planCut(
  file: WalkedFile,
  world: World,
  sizes: PartSizes,
): Promise<CutPlan | undefined> {
  const source = fileSource(file)
  const chosen = choose(await source.head(HEAD), source.name, formats)
  if (chosen === undefined || 'foreign' in chosen) return undefined
  const text = await lineText(source, world.read.decodePairs)
  const cutting = text === undefined ? undefined : await cuttingOf(chosen, text, world.read)
  if (text === undefined || cutting === undefined) return undefined
  const sink = new PlanningSink(world.count)
  const reader = partsOf(cutting.knowledge, {text, sink, context: world.read})
  const head = {stream: (from: number, to: number) => whileWanted(text.stream(from, to), sink)}
  const encoding = text.encoding()
  if (encoding !== 'utf-8' && (await damagedBefore(cutting.start.at, file))) return undefined
  await reader.read(head, cutting.start, text.size)
  const knowledge = reader.knowledge()
  const starts = [cutting.start]
  for (const wish of wishes(cutting.start.at, text.size, sizes)) {
    const start = await cutting.cutAt(wish, knowledge)
    if (start !== undefined && start.at > (starts.at(-1)?.at ?? 0) && start.at < text.size) starts.push(start)
  }
  if (starts.length < 2) return undefined
  return {file, encoding, knowledge, tables: sink.known, starts, size: text.size, tries: TRIES}
}

/**
 * Where parts should begin. They become smaller and smaller: few parts, each of which costs buffers of its own,
 * and threads that end together all the same.
 */
function* wishes(from: number, size: number, {threads, least}: PartSizes): Generator<number> {
  let at = from
  while (size - at > least) {
    at += Math.ceil(Math.max(least, (size - at) / (2 * threads)))
    if (size - at >= least / 2) yield at
  }
}

/** Whether what stands before the records lost bytes: where all is decoded, that is told of the file, too. */
async function damagedBefore(at: number, file: WalkedFile): Promise<boolean> {
  const text = await lineText(fileSource(file))
  if (text === undefined) return true
  for await (const _ of text.stream(0, at)) if (text.damaged() > 0) break
  return text.damaged() > 0
}

/** Chunks until all tables have their plans, or enough was seen. */
async function* whileWanted(
  chunks: ReturnType<LineText['stream']>,
  sink: PlanningSink,
): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of chunks) {
    if (sink.settled() || seen > PLANNED_HEAD) return
    seen += chunk.length
    yield chunk
  }
}
