import {Worker} from 'node:worker_threads'

/** What a pool asks of its caller. `J` is cloned to the thread, `R` comes back, its buffers moved. */
export interface PoolOptions<J, R> {
  /** path of the module that a thread runs */
  readonly entry: string
  readonly threads: number
  /** given to every thread when it starts */
  readonly shared: unknown
  /** threads start while the jobs are still being made out */
  readonly jobs: Promise<readonly J[]>
  /** bytes done since the last call, from any thread */
  readonly onBytes: (bytes: number) => void
  readonly onDone: (job: J) => void
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
 * Runs jobs on threads, in order of the list; answers come back in that order whatever thread was faster.
 * A thread that dies (out of memory, native crash) is started anew once for its job; dying again gives the
 * job up, and the others go on. A bug reported by a thread ends the run.
 */
export async function runJobs<J, R>(options: PoolOptions<J, R>): Promise<readonly R[]> {
  const workers = Array.from({length: options.threads}, () => start(options))
  try {
    const jobs = await options.jobs
    const results = new Array<R>(jobs.length)
    const queue = [...jobs.keys()]
    await Promise.all(workers.map((_, lane) => runLane(options, workers, lane, jobs, queue, results)))
    return results
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

async function runLane<J, R>(
  options: PoolOptions<J, R>,
  workers: Worker[],
  lane: number,
  jobs: readonly J[],
  queue: number[],
  results: R[],
): Promise<void> {
  for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
    options.signal?.throwIfAborted()
    const job = jobs[index] as J
    const asking = () => ask(workers[lane] as Worker, job, options)
    let answer = await asking()
    if ('died' in answer) {
      workers[lane] = start(options)
      answer = await asking()
      if ('died' in answer) workers[lane] = start(options)
    }
    results[index] = 'died' in answer ? options.lost(job, answer.died) : answer.result
    options.onDone(job)
  }
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
