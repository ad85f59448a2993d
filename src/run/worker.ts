import {parentPort, workerData} from 'node:worker_threads'
import type {WalkedFile} from '../model/place.js'
import type {Tally} from '../model/tally.js'
import {merge} from '../steps/merge.js'
import {type CutJob, type CutRead, readCut} from './cuts.js'
import type {FilesJob, Job} from './jobs.js'
import type {ThreadMessage} from './pool.js'
import {buffersOf} from './transfer.js'
import {countFile, createWorld, type WorldSeed} from './world.js'

/** A thread's door: a job comes in, its tally goes out, buffers moved. Rows never cross. */
const port = parentPort
if (port === null) throw new Error('worker.ts is the door of a thread')
// What the pool hands over is what its type says: both ends are this house's.
const world = createWorld(workerData as WorldSeed)

function say(message: ThreadMessage<Tally | CutRead>, moved: ArrayBuffer[] = []): void {
  port?.postMessage(message, moved)
}

/** A file name crosses as plain bytes. */
function named(file: WalkedFile): WalkedFile {
  return {...file, bytes: Buffer.from(file.bytes)}
}

async function runFiles(job: FilesJob): Promise<Tally> {
  const parts: Tally[] = []
  for (const file of job.files) {
    let told = 0
    parts.push(
      await countFile(named(file), world, bytes => {
        say({say: 'bytes', bytes: bytes - told})
        told = bytes
      }),
    )
    if (told < file.size) say({say: 'bytes', bytes: file.size - told})
  }
  return merge(parts)
}

function runCut({cut, part}: CutJob): Promise<CutRead> {
  const [from = 0, to = 0] = cut.offsets.slice(part, part + 2)
  return readCut({...cut, file: named(cut.file)}, from, to, world, bytes => say({say: 'bytes', bytes}))
}

async function run(job: Job): Promise<void> {
  if ('files' in job) {
    const result = await runFiles(job)
    say({say: 'done', result}, buffersOf(result.tables))
  } else {
    const result = await runCut(job)
    say({say: 'done', result}, buffersOf([result.tally]))
  }
}

port.on('message', (job: Job) => {
  run(job).catch((error: unknown) =>
    say({say: 'bug', stack: error instanceof Error ? String(error.stack) : String(error)}),
  )
})
