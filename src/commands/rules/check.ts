import {BaseCommand} from '../../cli/base-command.js'
import {word} from '../../cli/flags.js'

/** Checks a rule file: its schema, the kinds it names, its worked examples. */
export default class RulesCheck extends BaseCommand {
  static override args = {file: word}

  async run(): Promise<void> {
    const {args} = await this.parse(RulesCheck)
    const {checkRules} = await import('../../index.js')
    await checkRules(args.file)
    this.print(`${this.messages.ruleFileFine(args.file)}\n`)
  }
}
