import type {WalkedFile} from '../model/place.js'
import type {Tally} from '../model/tally.js'
import type {CutPlan} from './cuts/plan.js'
import type {ShareJob, ShareRead} from './cuts/share.js'

/** Files one thread takes at once: many small ones, or one large. */
export interface FilesJob {
  readonly files: readonly WalkedFile[]
}

/** A large file, to be found out how it can be cut. */
export interface PlanJob {
  readonly large: WalkedFile
  /** that will share it */
  readonly threads: number
}

/** What a thread is asked. */
export type Job = FilesJob | PlanJob | ShareJob

/** What comes back; `lost`: why a plan or a share could not be had: a system error, or a thread that died twice. */
export type JobResult =
  | {readonly tally: Tally}
  | {readonly plan: CutPlan | undefined}
  | {readonly share: ShareRead}
  | {readonly lost: string}

/** bytes after which a job is full: small enough that threads finish together */
const JOB_BYTES = 4 << 20
const JOB_FILES = 64
/** Below this a thread costs more than it brings: it starts in 50 to 75 ms. */
export const SMALL_SCAN_BYTES = 16 << 20
/** A file costs about a millisecond, however small. */
export const SMALL_SCAN_FILES = 1000

/** Large files first, so that the last thread to finish is not alone with one; order of equals is the walk's. */
export function jobsOf(files: readonly WalkedFile[]): readonly FilesJob[] {
  const bySize = [...files].sort((a, b) => b.size - a.size)
  const jobs: FilesJob[] = []
  let current: WalkedFile[] = []
  let bytes = 0
  for (const file of bySize) {
    current.push(file)
    bytes += file.size
    if (bytes < JOB_BYTES && current.length < JOB_FILES) continue
    jobs.push({files: current})
    current = []
    bytes = 0
  }
  return current.length === 0 ? jobs : [...jobs, {files: current}]
}

/** What is left of a job whose thread died twice: its files, each a gap. */
export function lostJob(job: FilesJob, reason: string): Tally {
  return {
    files: job.files.map(file => ({path: file.place.path, bytes: file.size, state: 'gap'})),
    tables: [],
    problems: job.files.map(file => ({
      place: file.place,
      cause: 'crashed',
      detail: `the reading thread died twice (${reason}); file of ${file.size} bytes left unread`,
      weight: 'gap',
    })),
  }
}
