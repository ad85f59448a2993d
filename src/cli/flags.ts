import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import * as values from './values.js'

/*
 * The flags of the commands. Their texts are in help-zh.ts and help-en.ts, by name. `multipleNonGreedy`:
 * a repeated flag must not swallow the paths that follow it. Values are checked while parsing, before anything is read.
 */

/** What to read. */
export const inputFlags = {
  include: Flags.string({multiple: true, multipleNonGreedy: true, helpGroup: 'input', helpValue: 'GLOB'}),
  exclude: Flags.string({multiple: true, multipleNonGreedy: true, helpGroup: 'input', helpValue: 'GLOB'}),
  config: Flags.string({helpGroup: 'input', helpValue: 'FILE'}),
  jobs: Flags.custom<number>({
    parse: async text => values.wholeNumber('--jobs', text, 1),
    helpGroup: 'input',
    helpValue: 'N',
  })(),
}

/** What only the user knows; everything not said stays unknown. */
export const factFlags = {
  act: Flags.option({
    options: ['obtain', 'sell', 'provide', 'publish'] as const,
    multiple: true,
    multipleNonGreedy: true,
    helpGroup: 'facts',
  })(),
  duty: Flags.boolean({allowNo: true, helpGroup: 'facts'}),
  recipients: Flags.custom<number>({
    parse: async text => values.wholeNumber('--recipients', text, 1),
    helpGroup: 'facts',
    helpValue: 'N',
  })(),
  proceeds: Flags.custom<bigint>({
    parse: async text => values.money('--proceeds', text),
    helpGroup: 'facts',
    helpValue: 'YUAN',
  })(),
  profit: Flags.custom<bigint>({
    parse: async text => values.money('--profit', text),
    helpGroup: 'facts',
    helpValue: 'YUAN',
  })(),
  'lawful-business': Flags.boolean({allowNo: true, helpGroup: 'facts'}),
  acquisition: Flags.option({
    options: ['buy', 'receive', 'exchange', 'steal'] as const,
    helpGroup: 'facts',
  })(),
  'known-crime-use': Flags.boolean({allowNo: true, helpGroup: 'facts'}),
  'trajectory-used-in-crime': Flags.boolean({allowNo: true, helpGroup: 'facts'}),
  prior: Flags.custom<ReturnType<typeof values.prior>>({
    parse: async text => values.prior(text),
    helpGroup: 'facts',
    helpValue: 'WHAT',
  })(),
  consequence: Flags.option({
    options: [
      'death',
      'serious-injury',
      'mental-disorder',
      'kidnapping',
      'major-loss',
      'vile-impact',
    ] as const,
    multiple: true,
    multipleNonGreedy: true,
    helpGroup: 'facts',
  })(),
  'as-of': Flags.custom<string>({
    parse: async text => values.date('--as-of', text),
    helpGroup: 'facts',
    helpValue: 'DATE',
  })(),
  case: Flags.string({helpGroup: 'facts', helpValue: 'FILE'}),
}

/** By which law and reading, and where the line for the exit code is. */
export const judgeFlags = {
  interpretation: Flags.option({
    options: ['narrow', 'mainstream', 'broad'] as const,
    helpGroup: 'judge',
  })(),
  rules: Flags.string({multiple: true, multipleNonGreedy: true, helpGroup: 'judge', helpValue: 'ID'}),
  'fail-on': Flags.option({
    options: ['near', 'serious', 'especially-serious', 'never'] as const,
    helpGroup: 'judge',
  })(),
  near: Flags.custom<number>({
    parse: async text => values.percentage('--near', text),
    helpGroup: 'judge',
    helpValue: 'PERCENT',
  })(),
  'allow-incomplete': Flags.boolean({helpGroup: 'judge'}),
}

export const json = Flags.boolean({helpGroup: 'output'})
export const config = inputFlags.config

/** Where the answer goes. */
export const outputFlags = {
  json,
  report: Flags.custom<values.ReportTarget>({
    parse: async text => values.reportTarget(text),
    multiple: true,
    multipleNonGreedy: true,
    helpGroup: 'output',
    helpValue: 'FORMAT=FILE',
  })(),
  save: Flags.string({helpGroup: 'output', helpValue: 'TALLY'}),
  quiet: Flags.boolean({helpGroup: 'output'}),
}

export const noProgress = Flags.boolean({helpGroup: 'output'})

export const records = Flags.custom<values.TypedCount>({
  parse: async text => values.typedCount(text),
  multiple: true,
  multipleNonGreedy: true,
  helpGroup: 'input',
  helpValue: 'CATEGORY=N',
})()

/** Never read from standard input behind the user's back. */
export const paths = Args.string({multiple: true, required: true, ignoreStdin: true})
export const word = Args.string({required: true, ignoreStdin: true})
