import {extensionOf, isSystemFile} from '../kit/magic.js'
import type {ByteSource, Format, ReadContext, Sink} from '../model/format.js'
import type {Place} from '../model/place.js'
import type {GapCause} from '../model/problem.js'
import {choose, HEAD, isReadError} from './open/choose.js'
import {type Budget, metered, watched} from './open/meter.js'

export {survey} from './open/survey.js'

/** What a file's tables and problems go to; members are this step's own business. */
export type RowSink = Omit<Sink, 'member'>

/** What all members of one file share while it is open. */
interface Opening {
  readonly sink: RowSink
  readonly formats: readonly Format[]
  readonly context: ReadContext
  readonly budget: Budget
  systemFiles: number
}

/**
 * Reads one file and everything within it into the sink. An empty file is read and holds nothing. What
 * stays unread becomes a Problem; errors that are not the file's fault throw.
 */
export async function open(
  source: ByteSource,
  sink: RowSink,
  formats: readonly Format[],
  context: ReadContext,
  depth = 0,
): Promise<void> {
  const budget = {left: allowance(source, context), members: 0}
  const opening: Opening = {sink, formats, context, budget, systemFiles: 0}
  try {
    await examine(watched(source, sink), opening, depth)
  } catch (error) {
    if (!isReadError(error)) throw error
    gap(opening, source.place, 'unreadable', `system error ${error.code ?? ''} while reading`)
  }
  if (opening.systemFiles > 0) {
    const detail = `${opening.systemFiles} system files of folder views left out`
    sink.problem({place: source.place, cause: 'excluded', detail, weight: 'notice'})
  }
}

async function examine(source: ByteSource, opening: Opening, depth: number): Promise<void> {
  const head = await source.head(HEAD)
  if (head.length === 0) return
  if (isSystemFile(head, source.name)) {
    opening.systemFiles++
    return
  }
  const chosen = choose(head, source.name, opening.formats)
  if (chosen === undefined) gap(opening, source.place, 'unknown-format', describe(source))
  else if ('foreign' in chosen) gap(opening, source.place, 'unsupported-format', chosen.foreign)
  else await chosen.read(source, sinkFor(opening, depth), opening.context)
}

/** The sink a reader sees: its members come back here, one level deeper; progress is counted at the outside. */
function sinkFor(opening: Opening, depth: number): Sink {
  const {sink} = opening
  return {
    table: header => sink.table(header),
    rows: (table, batch) => sink.rows(table, batch),
    describe: (table, columns, note) => sink.describe(table, columns, note),
    problem: problem => sink.problem(problem),
    progress: () => undefined,
    member: child => member(child, opening, depth + 1),
  }
}

async function member(child: ByteSource, opening: Opening, depth: number): Promise<void> {
  const {limits} = opening.context
  const count = ++opening.budget.members
  if (depth > limits.archiveDepth)
    gap(opening, child.place, 'too-deep', `more than ${limits.archiveDepth} levels`)
  else if (count <= limits.members)
    await examine(metered(child, opening.budget, limits, opening.sink), opening, depth)
  else if (count === limits.members + 1) {
    gap(
      opening,
      child.place,
      'too-many',
      `more than ${limits.members} members; this and the rest left unread`,
    )
  }
}

/** bytes that may come out of this file's archives altogether; small files are never bombs */
function allowance(source: ByteSource, {limits}: ReadContext): number {
  return Math.max(limits.memoryBytes, (source.size ?? 0) * limits.expansionRatio)
}

function gap(opening: Opening, place: Place, cause: GapCause, detail: string): void {
  opening.sink.problem({place, cause, detail, weight: 'gap'})
}

function describe(source: ByteSource): string {
  const extension = extensionOf(source.name)
  return /^[a-z0-9]{1,8}$/.test(extension)
    ? `no reader knows these bytes (.${extension})`
    : 'no reader knows these bytes'
}
