import {parentPort, workerData} from 'node:worker_threads'
import type {WalkedFile} from '../model/place.js'
import {runJob} from './job.js'
import type {Job, JobResult} from './jobs.js'
import type {ThreadMessage} from './pool.js'
import type {ThreadSeed} from './threads.js'
import {buffersOf} from './transfer.js'
import {createWorld} from './world.js'

/** A thread's door: a job comes in, its tally goes out, buffers moved. Rows never cross. */
const port = parentPort
if (port === null) throw new Error('worker.ts is the door of a thread')
// What the pool hands over is what its type says: both ends are this house's.
const {seed, kernel} = workerData as ThreadSeed
const world = createWorld(seed, kernel)

function say(message: ThreadMessage<JobResult>, moved: ArrayBuffer[] = []): void {
  port?.postMessage(message, moved)
}

/** A file name crosses as plain bytes. */
function named(file: WalkedFile): WalkedFile {
  return {...file, bytes: Buffer.from(file.bytes)}
}

function arrived(job: Job): Job {
  if ('files' in job) return {files: job.files.map(named)}
  if ('large' in job) return {...job, large: named(job.large)}
  return {...job, cut: {...job.cut, file: named(job.cut.file)}}
}

async function run(job: Job): Promise<void> {
  const result = await runJob(arrived(job), world, bytes => say({say: 'bytes', bytes}))
  const tables = 'tally' in result ? result.tally.tables : []
  const shared = 'share' in result ? result.share.tables.map(({tally}) => tally) : []
  say({say: 'done', result}, buffersOf([...tables, ...shared]))
}

port.on('message', (job: Job) => {
  run(job).catch((error: unknown) =>
    say({say: 'bug', stack: error instanceof Error ? String(error.stack) : String(error)}),
  )
})
