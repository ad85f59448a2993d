import type {WasmModule} from '../kernel/exports.js'
import type {ScanOptions} from '../model/options.js'
import type {WalkedFile} from '../model/place.js'
import type {Tally} from '../model/tally.js'
import {joinShares} from './cuts/join.js'
import {CUT_BYTES, type CutPlan} from './cuts/plan.js'
import {type ShareRead, shareOf} from './cuts/share.js'
import {runJob} from './job.js'
import {type Job, type JobResult, jobsOf, lostJob} from './jobs.js'
import type {Meter} from './meter.js'
import {ownFile} from './own-file.js'
import {runJobs} from './pool.js'
import {createWorld, kernelModule, type World, type WorldSeed} from './world.js'

/** What a thread is told when it starts. The kernel is compiled once for all. */
export interface ThreadSeed {
  readonly seed: WorldSeed
  readonly kernel: WasmModule
}

/** What every step of counting on threads is given. */
interface Counting {
  readonly world: World
  readonly meter: Meter
  readonly threads: number
  readonly done: Tally[]
  /** shares of files under way, and how many are still to come */
  readonly shares: Map<CutPlan, {readonly read: ShareRead[]; left: number}>
}

/**
 * Counts files on threads, this one among them: large ones in parts that all threads share, all others whole.
 * Files whose parts do not fit together are read again from their start.
 */
export async function countOnThreads(
  files: readonly WalkedFile[],
  seed: WorldSeed,
  meter: Meter,
  threads: number,
  {signal}: Pick<ScanOptions, 'signal'>,
): Promise<readonly Tally[]> {
  const large = files.filter(({size}) => size >= CUT_BYTES)
  const others = jobsOf(files.filter(({size}) => size < CUT_BYTES))
  const jobs: readonly Job[] = [...large.map(file => ({large: file, threads})), ...others]
  const beside = large.length > 0 ? threads - 1 : Math.min(threads, jobs.length) - 1
  const kernel = kernelModule()
  const counting: Counting = {
    world: createWorld(seed, kernel),
    meter,
    threads,
    done: [],
    shares: new Map(),
  }
  const shared: ThreadSeed = {seed, kernel}
  await runJobs<Job, JobResult>({
    entry: ownFile('bin/worker.cjs'),
    threads: beside,
    shared,
    jobs,
    here: job =>
      runJob(job, counting.world, bytes => {
        signal?.throwIfAborted()
        meter.bytes(bytes)
      }),
    onBytes: meter.bytes,
    onDone: (job, result) => next(job, result, counting),
    lost: (job, reason) => ('files' in job ? {tally: lostJob(job, reason)} : {lost: reason}),
    ...(signal === undefined ? {} : {signal}),
  })
  return counting.done
}

/** Takes in what a job came to; the jobs that follow from it. */
function next(job: Job, result: JobResult, counting: Counting): readonly Job[] {
  if ('files' in job) {
    if ('tally' in result) counting.done.push(result.tally)
    counting.meter.files(job.files.length)
    return []
  }
  if ('large' in job) {
    const plan = 'plan' in result ? result.plan : undefined
    return plan === undefined ? [{files: [job.large]}] : shareOut(plan, counting)
  }
  return gathered(job.cut, result, counting)
}

/** A share of the file for every thread. */
function shareOut(cut: CutPlan, {shares, threads}: Counting): readonly Job[] {
  shares.set(cut, {read: [], left: threads})
  const job = shareOf(cut)
  return Array.from({length: threads}, () => job)
}

/** When the last share is in, the file is counted, or must be read once more. */
function gathered(cut: CutPlan, result: JobResult, counting: Counting): readonly Job[] {
  const {world, meter, done, shares} = counting
  const gathering = shares.get(cut)
  if (gathering === undefined) return []
  if ('share' in result) gathering.read.push(result.share)
  if (--gathering.left > 0) return []
  const joined = joinShares(cut, gathering.read, world)
  if (joined === 'whole') return [{files: [cut.file]}]
  if ('again' in joined) return shareOut(joined.again, counting)
  done.push(joined.tally)
  meter.files(1)
  return []
}
