import {existsSync} from 'node:fs'
import * as Flags from '@oclif/core/flags'
import {BaseCommand} from '../cli/base-command.js'
import {config, json, word} from '../cli/flags.js'
import {settingsFrom} from '../cli/judging.js'
import {usage} from '../cli/messages.js'
import {wholeNumber} from '../cli/values.js'

/** Why each column and record was read as it was; values are masked. */
export default class Explain extends BaseCommand {
  static override args = {path: word}
  static override flags = {
    record: Flags.custom<number>({
      parse: async text => wholeNumber('--record', text, 1),
      helpGroup: 'input',
      helpValue: 'ROW',
    })(),
    config,
    json,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Explain)
    const {path, table} = placeOf(args.path)
    const [library, {explainText}] = await Promise.all([
      import('../index.js'),
      import('../cli/explain-text.js'),
    ])
    const settings = await settingsFrom(flags.config, library)
    const {record} = flags
    const document = await library.explain(path, {
      ...(table !== undefined && {table}),
      ...(record !== undefined && {record}),
      settings,
    })
    if (flags.json) return this.printJson(document)
    this.print(explainText(document, this.reportLang(settings), this.width))
  }
}

/** `file#table`; a name that exists as it stands may hold a `#` itself. */
function placeOf(text: string): {readonly path: string; readonly table?: string} {
  if (existsSync(text)) return {path: text}
  const cut = text.lastIndexOf('#')
  const path = cut > 0 ? text.slice(0, cut) : text
  if (!existsSync(path)) throw usage(m => m.pathMissing(path))
  return {path, table: text.slice(cut + 1)}
}
