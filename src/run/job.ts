import {merge} from '../steps/merge.js'
import {isReadError} from '../steps/open/choose.js'
import {LEAST_PART, planCut} from './cuts/plan.js'
import {readShare} from './cuts/share.js'
import type {FilesJob, Job, JobResult} from './jobs.js'
import {countFile, type World} from './world.js'

/** Does one job, on whatever thread. `onBytes` is told of bytes read since the last call. */
export async function runJob(job: Job, world: World, onBytes: (bytes: number) => void): Promise<JobResult> {
  if ('files' in job) return {tally: await runFiles(job, world, onBytes)}
  try {
    if ('cut' in job) return {share: await readShare(job, world, onBytes)}
    return {plan: await planCut(job.large, world, {threads: job.threads, least: LEAST_PART})}
  } catch (error) {
    // Reading the file whole meets it again, and tells it.
    if (!isReadError(error)) throw error
    return {lost: `system error ${error.code ?? ''}`}
  }
}

async function runFiles({files}: FilesJob, world: World, onBytes: (bytes: number) => void) {
  const parts = []
  for (const file of files) {
    let told = 0
    const tell = (bytes: number): void => {
      onBytes(bytes - told)
      told = bytes
    }
    parts.push(await countFile(file, world, tell))
    if (told < file.size) tell(file.size)
  }
  return merge(parts)
}
