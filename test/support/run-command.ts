import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {buildIfStale, root} from '../../bin/setup.js'

/** How a run of the built tool ended, and all it wrote. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Circumstances {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** called with the process once it runs, to send it signals */
  readonly meanwhile?: (child: ReturnType<typeof spawn>) => void
}

let isCurrent = false

/** Once a test file: sources may change while tests run, a run must not. */
function bringUpToDate(): void {
  if (!isCurrent) buildIfStale()
  isCurrent = true
}

/** Runs bin/run.js as a process of its own; the build is brought up to date first. Locale: English unless given. */
export async function hongxian(
  args: readonly string[],
  {cwd, env, meanwhile}: Circumstances = {},
): Promise<Ran> {
  bringUpToDate()
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:LC_|LANG|CI$|NO_COLOR|FORCE_COLOR)/.test(name),
  )
  const child = spawn(process.execPath, [join(root, 'bin', 'run.js'), ...args], {
    cwd: cwd ?? root,
    env: {...Object.fromEntries(inherited), LANG: 'en_US.UTF-8', ...env},
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  meanwhile?.(child)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return {code, out, err}
}
