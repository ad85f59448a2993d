/** A job, wrapped: jobs may be any value. */
interface Taken<J> {
  readonly job: J
}

/** Jobs that lead to further jobs. Whoever finds none waits until those under way have said what they lead to. */
export class JobQueue<J> {
  private readonly jobs: J[]
  private readonly waiting: ((taken: Taken<J> | undefined) => void)[] = []
  private busy = 0

  constructor(jobs: readonly J[]) {
    this.jobs = [...jobs]
  }

  /** The next job; undefined when there are none and will be none. */
  take(): Promise<Taken<J> | undefined> {
    if (this.jobs.length === 0 && this.busy === 0) return Promise.resolve(undefined)
    return new Promise(resolve => {
      this.waiting.push(resolve)
      this.hand()
    })
  }

  /** A job that was taken is done; those it leads to come before all others. */
  done(next: readonly J[]): void {
    this.busy--
    this.jobs.unshift(...next)
    this.hand()
  }

  /** Nobody shall wait any longer. */
  close(): void {
    this.jobs.length = 0
    for (const resolve of this.waiting.splice(0)) resolve(undefined)
  }

  private hand(): void {
    while (this.waiting.length > 0 && this.jobs.length > 0) {
      this.busy++
      this.waiting.shift()?.({job: this.jobs.shift() as J})
    }
    if (this.jobs.length === 0 && this.busy === 0) this.close()
  }
}
