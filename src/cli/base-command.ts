import {Command} from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import type {Language} from '../model/report.js'
import type {Settings} from '../model/settings.js'
import {languageOf, statedLanguage} from './language.js'
import {type Messages, messagesIn} from './messages.js'

/** What every command shares: its language, its two outputs, and letting failures pass to bin/run.js. */
export abstract class BaseCommand extends Command {
  static override baseFlags = {
    lang: Flags.option({options: ['zh', 'en'] as const, helpGroup: 'output'})(),
  }

  protected get lang(): Language {
    return languageOf(this.argv, process.env)
  }

  /** The language of reports: `--lang`, else that of the settings, else the locale's. */
  protected reportLang(settings: Settings): Language {
    return statedLanguage(this.argv) ?? settings.lang ?? this.lang
  }

  protected get messages(): Messages {
    return messagesIn(this.lang)
  }

  /** For programs and for reading: standard output. */
  protected print(text: string | Uint8Array): void {
    process.stdout.write(text)
  }

  protected printJson(value: unknown): void {
    this.print(`${JSON.stringify(value, null, 2)}\n`)
  }

  /** Terminal columns to lay text out in. */
  protected get width(): number {
    return process.stdout.columns || 80
  }

  /** For the person at the keyboard: one line to standard error. */
  protected tell(text: string): void {
    process.stderr.write(`${this.messages.line(text)}\n`)
  }

  /** Failures are told, and numbered, in one place only: src/cli/failure.ts. */
  protected override async catch(error: unknown): Promise<never> {
    throw error
  }
}
