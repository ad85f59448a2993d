import {parentPort, workerData} from 'node:worker_threads'
import type {Tally} from '../model/tally.js'
import {merge} from '../steps/merge.js'
import type {Job} from './jobs.js'
import type {ThreadMessage} from './pool.js'
import {buffersOf} from './transfer.js'
import {countFile, createWorld, type WorldSeed} from './world.js'

/** A thread's door: a job comes in, its tally goes out, buffers moved. Rows never cross. */
const port = parentPort
if (port === null) throw new Error('worker.ts is the door of a thread')
// What the pool hands over is what its type says: both ends are this house's.
const world = createWorld(workerData as WorldSeed)

function say(message: ThreadMessage<Tally>, moved: ArrayBuffer[] = []): void {
  port?.postMessage(message, moved)
}

async function run(job: Job): Promise<Tally> {
  const parts: Tally[] = []
  for (const file of job.files) {
    let told = 0
    parts.push(
      await countFile({...file, bytes: Buffer.from(file.bytes)}, world, bytes => {
        say({say: 'bytes', bytes: bytes - told})
        told = bytes
      }),
    )
    if (told < file.size) say({say: 'bytes', bytes: file.size - told})
  }
  return merge(parts)
}

port.on('message', (job: Job) => {
  run(job).then(
    result => say({say: 'done', result}, buffersOf(result)),
    (error: unknown) =>
      say({say: 'bug', stack: error instanceof Error ? String(error.stack) : String(error)}),
  )
})
