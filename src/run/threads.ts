import type {ScanOptions} from '../model/options.js'
import type {WalkedFile} from '../model/place.js'
import type {Tally} from '../model/tally.js'
import {CUT_BYTES, type CutJob, type CutPlan, type CutRead, joinCuts, planCut} from './cuts.js'
import {type FilesJob, type Job, type JobResult, jobsOf, lostJob} from './jobs.js'
import type {Meter} from './meter.js'
import {runJobs} from './pool.js'
import {createWorld, type World, type WorldSeed} from './world.js'

/** What every step of counting on threads is given. */
interface Counting {
  readonly seed: WorldSeed
  readonly meter: Meter
  readonly threads: number
  readonly signal: AbortSignal | undefined
}

/**
 * Counts files on threads: large ones in as many parts as there are threads, all others whole. Files whose
 * parts do not fit together are read again from their start.
 */
export async function countOnThreads(
  files: readonly WalkedFile[],
  seed: WorldSeed,
  meter: Meter,
  threads: number,
  {signal}: Pick<ScanOptions, 'signal'>,
): Promise<readonly Tally[]> {
  const counting: Counting = {seed, meter, threads, signal}
  const large = files.filter(({size}) => size >= CUT_BYTES)
  if (large.length === 0) return countWhole(files, counting)
  const world = createWorld(seed)
  const plans: CutPlan[] = []
  for (const file of large) {
    const plan = await planCut(file, threads, world)
    if (plan !== undefined) plans.push(plan)
  }
  return countCut(files, plans, counting, world)
}

async function countWhole(files: readonly WalkedFile[], counting: Counting): Promise<readonly Tally[]> {
  return tallies(await runAll(jobsOf(files), counting))
}

async function countCut(
  files: readonly WalkedFile[],
  plans: readonly CutPlan[],
  counting: Counting,
  world: World,
): Promise<readonly Tally[]> {
  const cut = new Set(plans.map(({file}) => file))
  const parts = plans.flatMap(plan => plan.offsets.slice(1).map((_, part): CutJob => ({cut: plan, part})))
  const whole = jobsOf(files.filter(file => !cut.has(file)))
  const results = await runAll([...parts, ...whole], counting)
  const done = [...tallies(results.slice(parts.length))]
  const again: WalkedFile[] = []
  let at = 0
  for (const plan of plans) {
    const from = at
    at += plan.offsets.length - 1
    const joined = await join(plan, results.slice(from, at), world)
    if (joined === undefined) again.push(plan.file)
    else done.push(joined)
    counting.meter.files(1)
  }
  return again.length === 0 ? done : [...done, ...(await countWhole(again, {...counting, meter: SILENT}))]
}

/** Files that are read again were told as done before. */
const SILENT: Meter = {bytes: () => undefined, files: () => undefined}

async function join(plan: CutPlan, results: readonly JobResult[], world: World): Promise<Tally | undefined> {
  const lost = results.find(result => 'lost' in result)
  if (lost !== undefined) return lostJob({files: [plan.file]}, lost.lost)
  return joinCuts(plan, results.filter(isCutRead), world)
}

function isCutRead(result: JobResult): result is CutRead {
  return 'read' in result
}

function tallies(results: readonly JobResult[]): readonly Tally[] {
  return results.filter((result): result is Tally => 'files' in result)
}

function runAll(
  jobs: readonly Job[],
  {seed, meter, threads, signal}: Counting,
): Promise<readonly JobResult[]> {
  return runJobs<Job, JobResult>({
    entry: new URL('./worker.js', import.meta.url),
    threads,
    shared: seed,
    jobs,
    onBytes: meter.bytes,
    onDone: index => meter.files(filesOf(jobs[index])),
    lost: (job, reason) => ('files' in job ? lostJob(job, reason) : {lost: reason}),
    ...(signal === undefined ? {} : {signal}),
  })
}

/** A part of a file is none; the file is told when its parts are joined. */
function filesOf(job: FilesJob | CutJob | undefined): number {
  return job !== undefined && 'files' in job ? job.files.length : 0
}
