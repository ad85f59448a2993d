import {BaseCommand} from '../../cli/base-command.js'
import {json} from '../../cli/flags.js'
import {listing} from '../../cli/listing.js'

/** The rule sets that ship, and when they are in force. */
export default class RulesList extends BaseCommand {
  static override flags = {json}

  async run(): Promise<void> {
    const {flags} = await this.parse(RulesList)
    const {listRules} = await import('../../index.js')
    const rules = await listRules()
    if (flags.json) return this.printJson(rules)
    const rows = rules.map(({id, title, inForce}) => [id, inForce.from, inForce.to ?? '', title[this.lang]])
    this.print(listing(this.messages.ruleHead(), rows, this.width))
  }
}
