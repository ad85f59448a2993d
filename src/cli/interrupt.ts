/** The person pressed Ctrl-C, or the system asked us to end. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
/** How long work may take to stop by itself, in milliseconds, before the process ends without it. */
const GRACE = 3000

/**
 * Does work that stops at Ctrl-C: its signal is aborted and the call rejects with {@link Interrupted},
 * whatever the work makes of it. A second Ctrl-C ends the process at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(new Interrupted())
    setTimeout(() => process.exit(130), GRACE).unref()
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    const result = await work(controller.signal)
    controller.signal.throwIfAborted()
    return result
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted() : error
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
