import {UsageError} from '../model/errors.js'
import type {Language} from '../model/report.js'
import {en} from './messages-en.js'
import {type Messages, zh} from './messages-zh.js'

export type {Messages} from './messages-zh.js'

/** What the commands say in one language. */
export function messagesIn(lang: Language): Messages {
  return lang === 'zh' ? zh : en
}

/** A usage error in both languages: `usage(m => m.pathMissing(path))`. */
export function usage(say: (messages: Messages) => string): UsageError {
  return new UsageError({zh: say(zh), en: say(en)})
}
