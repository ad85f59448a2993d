import type {ExitCode, ScanDocument} from '../model/document.js'
import {UsageError} from '../model/errors.js'
import {Interrupted} from './interrupt.js'

/**
 * How a run ends. 0 below the line of `--fail-on` · 1 line reached · 2 could not run · 3 ran, line not
 * reached, something unread or undecided · 130 interrupted. What a judged document ends with was decided when it
 * was judged (`exitCodeOf` in src/steps/compose.ts) and is only read here, so that reports and process agree.
 */
export function exitOf(outcome: ScanDocument | 'done' | Error): ExitCode {
  if (outcome === 'done') return 0
  if (outcome instanceof Interrupted) return 130
  if (outcome instanceof UsageError) return 2
  return outcome instanceof Error ? 2 : outcome.exitCode
}
