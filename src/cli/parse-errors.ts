import {nearest} from '../kit/near-miss.js'
import type {UsageError} from '../model/errors.js'
import {usage} from './messages.js'

/** What oclif's parse errors carry; their classes are not exported, so they are told apart by name. */
interface ParseError {
  readonly name: string
  readonly kind: string
  readonly message: string
  readonly flags?: readonly string[]
  readonly args?: readonly (string | {readonly name: string})[]
  readonly known: readonly string[]
  /** the command whose help to point at, with spaces */
  readonly command: string
}

interface ParseInput {
  readonly flags?: object
  readonly context?: {readonly id?: string}
}

/** The usage error an oclif parse error stands for, in both languages; undefined when it is something else. */
export function translateParseError(error: unknown): UsageError | undefined {
  if (!(error instanceof Error)) return undefined
  const parsed = parseError(error)
  return ofClass(parsed) ?? ofMessage(parsed.message)
}

function parseError(error: Error): ParseError {
  const fields = error as {flags?: string[]; args?: (string | {name: string})[]; parse?: {input?: ParseInput}}
  const input = fields.parse?.input
  return {
    name: error.name,
    kind: error.constructor.name,
    message: error.message,
    known: Object.keys(input?.flags ?? {}),
    command: (input?.context?.id ?? '').replaceAll(':', ' '),
    ...(fields.flags && {flags: fields.flags}),
    ...(fields.args && {args: fields.args}),
  }
}

function ofClass({kind, flags = [], args = [], known, command}: ParseError): UsageError | undefined {
  const words = args.map(arg => (typeof arg === 'string' ? arg : arg.name.toUpperCase())).join(' ')
  if (kind === 'NonExistentFlagsError') return unknownFlag(flags[0] ?? '', known, command)
  if (kind === 'RequiredArgsError') return usage(m => m.missingArgument(words) + m.seeHelp(command))
  if (kind === 'UnexpectedArgsError') return usage(m => m.unexpectedArgument(words) + m.seeHelp(command))
  return undefined
}

function unknownFlag(typed: string, known: readonly string[], command: string): UsageError {
  const flag = typed.split('=')[0] ?? typed
  const near = nearest(
    flag,
    [...known, 'help'].map(name => `--${name}`),
  )
  return usage(m => m.unknownFlag(flag, near) + m.seeHelp(command))
}

/** Errors that carry nothing but an English sentence; the sentences are those of the pinned @oclif/core. */
const SENTENCES: readonly (readonly [RegExp, (found: readonly string[]) => UsageError])[] = [
  [
    /^Expected (--\S+?)=([\s\S]*?) to be one of: ([^\n]*)/,
    ([flag, value, options]) => badChoice(flag!, value!, options!),
  ],
  [
    /^Flag (--\S+) expects one of these values: (.*)/,
    ([flag, options]) => usage(m => m.needsValue(flag!, options!)),
  ],
  [/^Flag (--\S+) expects a value/, ([flag]) => usage(m => m.needsValue(flag!, ''))],
  [/^Flag (--\S+) can only be specified once/, ([flag]) => usage(m => m.givenTwice(flag!))],
  [/Missing required flag (\S+)/, ([flag]) => usage(m => m.missingFlag(`--${flag}`))],
]

function ofMessage(message: string): UsageError | undefined {
  for (const [pattern, usageOf] of SENTENCES) {
    const found = pattern.exec(message)
    if (found) return usageOf(found.slice(1))
  }
  return undefined
}

function badChoice(flag: string, value: string, options: string): UsageError {
  return usage(m => m.badChoice(flag, value, options, nearest(value, options.split(', '))))
}
