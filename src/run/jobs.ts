import type {WalkedFile} from '../model/place.js'
import type {Tally} from '../model/tally.js'

/** Files one thread takes at once: many small ones, or one large. */
export interface Job {
  readonly files: readonly WalkedFile[]
}

/** bytes after which a job is full: small enough that threads finish together */
const JOB_BYTES = 4 << 20
const JOB_FILES = 64
/** Below this a thread costs more than it brings: it starts in 50 to 75 ms. */
export const SMALL_SCAN_BYTES = 16 << 20

/** Large files first, so that the last thread to finish is not alone with one; order of equals is the walk's. */
export function jobsOf(files: readonly WalkedFile[]): readonly Job[] {
  const bySize = [...files].sort((a, b) => b.size - a.size)
  const jobs: Job[] = []
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
export function lostJob(job: Job, reason: string): Tally {
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
