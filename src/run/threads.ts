import type {ScanOptions} from '../model/options.js'
import type {WalkedFile} from '../model/place.js'
import type {Tally} from '../model/tally.js'
import {CUT_BYTES, type CutJob, type CutPlan, type CutRead, joinCuts, planCut} from './cuts.js'
import {type Job, type JobResult, jobsOf, lostJob} from './jobs.js'
import type {Meter} from './meter.js'
import {ownFile} from './own-file.js'
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
  return large.length === 0 ? countWhole(files, counting) : countCut(files, large, counting)
}

async function countWhole(files: readonly WalkedFile[], counting: Counting): Promise<readonly Tally[]> {
  const jobs = jobsOf(files)
  const threads = Math.min(counting.threads, jobs.length)
  return tallies(await runAll(Promise.resolve(jobs), {...counting, threads}))
}

async function countCut(
  files: readonly WalkedFile[],
  large: readonly WalkedFile[],
  counting: Counting,
): Promise<readonly Tally[]> {
  const planning = planned(large, counting)
  const results = await runAll(
    planning.then(({plans}) => jobsWith(plans, files)),
    counting,
  )
  const {plans, world} = await planning
  const done = [...tallies(results)]
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

/** The threads start first: they take as long to get ready as the planning takes. */
async function planned(
  files: readonly WalkedFile[],
  {seed, threads}: Counting,
): Promise<{readonly plans: readonly CutPlan[]; readonly world: World}> {
  await Promise.resolve()
  const world = createWorld(seed)
  const plans: CutPlan[] = []
  for (const file of files) {
    const plan = await planCut(file, threads, world)
    if (plan !== undefined) plans.push(plan)
  }
  return {plans, world}
}

/** The parts of cut files in order, then all other files. */
function jobsWith(plans: readonly CutPlan[], files: readonly WalkedFile[]): readonly Job[] {
  const cut = new Set(plans.map(({file}) => file))
  const parts = plans.flatMap(plan => plan.offsets.slice(1).map((_, part): CutJob => ({cut: plan, part})))
  return [...parts, ...jobsOf(files.filter(file => !cut.has(file)))]
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
  jobs: Promise<readonly Job[]>,
  {seed, meter, threads, signal}: Counting,
): Promise<readonly JobResult[]> {
  return runJobs<Job, JobResult>({
    entry: ownFile('#worker'),
    threads,
    shared: seed,
    jobs,
    onBytes: meter.bytes,
    onDone: job => meter.files(filesOf(job)),
    lost: (job, reason) => ('files' in job ? lostJob(job, reason) : {lost: reason}),
    ...(signal === undefined ? {} : {signal}),
  })
}

/** A part of a file is none; the file is told when its parts are joined. */
function filesOf(job: Job): number {
  return 'files' in job ? job.files.length : 0
}
