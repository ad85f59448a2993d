import type {ByteSource, Format, ReadContext, Sink} from '../../model/format.js'
import {choose, HEAD, isReadError} from './choose.js'
import {type Budget, metered} from './meter.js'

/**
 * bytes of one archive member that are looked at for table definitions: unpacking costs as much again as
 * reading, and definitions come before rows.
 */
const SURVEY_MEMBER_BYTES = 256 * 1024 * 1024

interface Surveying {
  readonly formats: readonly Format[]
  readonly context: ReadContext
  readonly budget: Budget
}

/**
 * Collects the table definitions of one file and of the members within it into `context.catalog`. Says
 * nothing about problems: `open` meets the same ones and reports them.
 */
export async function survey(
  source: ByteSource,
  formats: readonly Format[],
  context: ReadContext,
): Promise<void> {
  const {limits} = context
  const left = Math.max(limits.memoryBytes, (source.size ?? 0) * limits.expansionRatio)
  try {
    await examine(source, {formats, context, budget: {left, members: 0}}, 0)
  } catch (error) {
    if (!isReadError(error)) throw error
  }
}

async function examine(source: ByteSource, surveying: Surveying, depth: number): Promise<void> {
  const head = await source.head(HEAD)
  if (head.length === 0 || !concerns(surveying.formats, head, source.name)) return
  const format = choose(head, source.name, surveying.formats)
  if (format === undefined || 'foreign' in format) return
  if (format.survey !== undefined) await format.survey(source, surveying.context.catalog)
  else if (format.yields === 'members')
    await format.read(source, members(surveying, depth), surveying.context)
}

/** Whether a format that has definitions, or members, may be meant: of thousands of tables most are neither. */
function concerns(formats: readonly Format[], head: Uint8Array, name: string): boolean {
  return formats.some(
    ({survey, yields, sniff}) => (survey !== undefined || yields === 'members') && sniff(head, name) !== 'no',
  )
}

/** A sink that only follows members. */
function members(surveying: Surveying, depth: number): Sink {
  const {context, budget} = surveying
  const limits = {...context.limits, memberBytes: SURVEY_MEMBER_BYTES}
  return {
    ...SILENT,
    member: async child => {
      if (depth >= limits.archiveDepth || ++budget.members > limits.members) return
      await examine(metered(child, budget, limits, SILENT), surveying, depth + 1)
    },
  }
}

const SILENT = {
  table: () => ({id: 0}),
  rows: () => undefined,
  describe: () => undefined,
  problem: () => undefined,
  progress: () => undefined,
} as const
