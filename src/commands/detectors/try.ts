import {BaseCommand} from '../../cli/base-command.js'
import {json, word} from '../../cli/flags.js'
import {listing} from '../../cli/listing.js'

/** Which detectors would claim a value. */
export default class DetectorsTry extends BaseCommand {
  static override args = {value: word}
  static override flags = {json}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(DetectorsTry)
    const {tryValue} = await import('../../index.js')
    const claims = await tryValue(args.value)
    if (flags.json) return this.printJson(claims)
    if (claims.length === 0) return this.print(`${this.messages.nothingRecognised()}\n`)
    const rows = claims.map(({kind, match, title}) => [kind, this.messages.match(match), title[this.lang]])
    this.print(listing(this.messages.triedHead(), rows, this.width))
  }
}
