import {Worker} from 'node:worker_threads'
import {JobQueue} from './job-queue.js'

/** What a pool asks of its caller. `J` is cloned to the thread, `R` comes back, its buffers moved. */
export interface PoolOptions<J, R> {
  /** path of the module that a thread runs */
  readonly entry: string
  /** threads beside this one */
  readonly threads: number
  /** given to every thread when it starts */
  readonly shared: unknown
  readonly jobs: readonly J[]
  /** does a job on this thread, which works like the others instead of waiting for them */
  readonly here: (job: J) => Promise<R>
  /** bytes done since the last call, from any thread */
  readonly onBytes: (bytes: number) => void
  /** Takes a result; the jobs it leads to are done before all others. */
  readonly onDone: (job: J, result: R) => readonly J[]
  /** the answer for a job whose thread died twice */
  readonly lost: (job: J, reason: string) => R
  readonly signal?: AbortSignal
}

/** What a thread says: bytes read, an answer, or a bug of ours with its stack. */
export type ThreadMessage<R> =
  | {readonly say: 'bytes'; readonly bytes: number}
  | {readonly say: 'done'; readonly result: R}
  | {readonly say: 'bug'; readonly stack: string}

/**
 * Runs jobs on this thread and others. A thread that dies (out of memory, native crash) is started anew once for
 * its job; dying again gives the job up, and the others go on. A bug reported by a thread ends the run.
 */
export async function runJobs<J, R>(options: PoolOptions<J, R>): Promise<void> {
  const queue = new JobQueue(options.jobs)
  const workers = Array.from({length: options.threads}, () => start(options))
  // This thread is ready: what comes first, and all else waits for, must not wait for another one to start.
  const here = runLane(options, queue, options.here)
  const there = workers.map((_, lane) =>
    runLane(options, queue, job => askTwice(workers, lane, job, options)),
  )
  try {
    await Promise.all([here, ...there])
  } finally {
    queue.close()
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

async function runLane<J, R>(
  options: PoolOptions<J, R>,
  queue: JobQueue<J>,
  run: (job: J) => Promise<R>,
): Promise<void> {
  for (let job = await queue.take(); job !== undefined; job = await queue.take()) {
    options.signal?.throwIfAborted()
    const result = await run(job.job)
    queue.done(options.onDone(job.job, result))
  }
}

async function askTwice<J, R>(
  workers: Worker[],
  lane: number,
  job: J,
  options: PoolOptions<J, R>,
): Promise<R> {
  const asking = () => ask(workers[lane] as Worker, job, options)
  let answer = await asking()
  if ('died' in answer) {
    workers[lane] = start(options)
    answer = await asking()
    if ('died' in answer) workers[lane] = start(options)
  }
  return 'died' in answer ? options.lost(job, answer.died) : answer.result
}
function start<J, R>(options: PoolOptions<J, R>): Worker {
  return new Worker(options.entry, {workerData: options.shared})
}

/** One job on one thread: its result, or how the thread died. */
function ask<J, R>(
  worker: Worker,
  job: J,
  options: PoolOptions<J, R>,
): Promise<{readonly result: R} | {readonly died: string}> {
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(options.signal?.reason)
    const settle = (done: () => void): void => {
      // Only these: a thread has listeners of its own, without which no further message comes.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      options.signal?.removeEventListener('abort', aborted)
      done()
    }
    options.signal?.addEventListener('abort', aborted, {once: true})
    worker.on('message', (message: ThreadMessage<R>) => {
      if (message.say === 'bytes') options.onBytes(message.bytes)
      else if (message.say === 'done') settle(() => resolve({result: message.result}))
      else settle(() => reject(new Error(`in a thread: ${message.stack}`)))
    })
    worker.on('error', error => settle(() => resolve({died: error.name})))
    worker.on('exit', code => settle(() => resolve({died: `exit ${code}`})))
    worker.postMessage(job)
  })
}
