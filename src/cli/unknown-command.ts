import {existsSync} from 'node:fs'
import {nearest} from '../kit/near-miss.js'
import type {UsageError} from '../model/errors.js'
import {usage} from './messages.js'

/** What to say to words that are no command: the one most likely meant, or that `scan` is missing. */
export function unknownCommand(argv: readonly string[], ids: readonly string[]): UsageError {
  const words = argv.flatMap(arg => arg.split(':'))
  const first = words[0] ?? ''
  const names = ids.map(id => id.replaceAll(':', ' '))
  const groups = new Set(names.map(name => name.split(' ')[0] ?? name))
  if (first.startsWith('-')) return usage(m => m.flagBeforeCommand(first))
  if (names.includes(first))
    return usage(m => m.unexpectedArgument(words.slice(1).join(' ')) + m.seeHelp(first))
  if (!groups.has(first) && existsSync(first)) return usage(m => m.pathWithoutCommand(first))
  const typed = groups.has(first) ? words.slice(0, 2).join(' ') : first
  return usage(m => m.unknownCommand(typed, nearest(typed, [...names, ...groups])))
}
