import {BaseCommand} from '../../cli/base-command.js'
import {json} from '../../cli/flags.js'
import {listing} from '../../cli/listing.js'

/** What can be opened. */
export default class FormatsList extends BaseCommand {
  static override flags = {json}

  async run(): Promise<void> {
    const {flags} = await this.parse(FormatsList)
    const {listFormats} = await import('../../index.js')
    const formats = await listFormats()
    if (flags.json) return this.printJson(formats)
    const rows = formats.map(({id, yields, extensions, title}) => [
      id,
      this.messages.yields(yields),
      extensions.join(' '),
      title[this.lang],
    ])
    this.print(listing(this.messages.formatHead(), rows, this.width))
  }
}
