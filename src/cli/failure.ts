import type {ExitCode} from '../model/document.js'
import {UsageError} from '../model/errors.js'
import type {Language} from '../model/report.js'
import {exitOf} from './exit.js'
import {inSources} from './frames.js'
import {Interrupted} from './interrupt.js'
import {languageOf} from './language.js'
import {messagesIn, usage} from './messages.js'
import {translateParseError} from './parse-errors.js'

/**
 * Tells the person what ended the run, on standard error, and returns the exit code.
 * The last resort of bin/run.js: whatever a command throws comes here.
 */
export function report(error: unknown): ExitCode {
  const lang = languageOf(process.argv.slice(2), process.env)
  const failure = translateParseError(error) ?? translateWriteError(error) ?? error
  process.stderr.write(`${wordsFor(failure, lang)}\n`)
  return exitOf(failure instanceof Error ? failure : new Error())
}

/** A full disk behind standard output; a closed pipe never comes here, it is a normal end. */
function translateWriteError(error: unknown): UsageError | undefined {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'write' && 'code' in error))
    return undefined
  const code = String(error.code)
  return usage(m => m.notWritable(m.standardOutput(), code))
}

/** One line for what a person can mend; for our own bug, where it happened. */
export function wordsFor(failure: unknown, lang: Language): string {
  const m = messagesIn(lang)
  if (failure instanceof UsageError) return m.line(failure.text[lang])
  if (failure instanceof Interrupted) return m.line(m.interrupted())
  return [m.line(m.bug()), ...trace(failure, m.withheld())].join('\n')
}

/** Messages of these come from the language itself; others may quote what was read (`JSON.parse` does). */
const SPEAK_FREELY: readonly string[] = ['TypeError', 'ReferenceError', 'RangeError']

function trace(failure: unknown, withheld: string): readonly string[] {
  if (!(failure instanceof Error)) return [typeof failure]
  const code = 'code' in failure ? String(failure.code) : ''
  const message = SPEAK_FREELY.includes(failure.name) && !code ? failure.message : withheld
  const frames = (failure.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .map(inSources)
  return [`${failure.name}${code && ` ${code}`}: ${message}`, ...frames]
}
