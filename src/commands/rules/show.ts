import {BaseCommand} from '../../cli/base-command.js'
import {word} from '../../cli/flags.js'

/** One rule set in words, every number with its citation. */
export default class RulesShow extends BaseCommand {
  static override args = {id: word}

  async run(): Promise<void> {
    const {args} = await this.parse(RulesShow)
    const {showRules} = await import('../../index.js')
    const text = await showRules(args.id, this.lang)
    this.print(text.endsWith('\n') ? text : `${text}\n`)
  }
}
