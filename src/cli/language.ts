import type {Language} from '../model/report.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language to speak: `--lang`, else the locale (LC_ALL, LC_MESSAGES, LANG, the first that is set).
 * No locale, `C` and `POSIX` say nothing about the reader, and this is a tool about Chinese law: Chinese.
 */
export function languageOf(argv: readonly string[], environment: Environment): Language {
  return statedLanguage(argv) ?? ofLocale(environment)
}

/** What `--lang` says, if it is there. */
export function statedLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--')
  const flags = end < 0 ? argv : argv.slice(0, end)
  for (const [i, arg] of flags.entries()) {
    const value = arg === '--lang' ? flags[i + 1] : arg.startsWith('--lang=') ? arg.slice(7) : undefined
    if (value === 'zh' || value === 'en') return value
  }
  return undefined
}

function ofLocale(environment: Environment): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  const language = locale.toLowerCase().split(/[_.@-]/)[0] ?? ''
  return ['', 'c', 'posix', 'zh'].includes(language) ? 'zh' : 'en'
}
