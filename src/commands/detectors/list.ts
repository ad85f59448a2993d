import {BaseCommand} from '../../cli/base-command.js'
import {json} from '../../cli/flags.js'
import {listing} from '../../cli/listing.js'

/** What is recognised. */
export default class DetectorsList extends BaseCommand {
  static override flags = {json}

  async run(): Promise<void> {
    const {flags} = await this.parse(DetectorsList)
    const {listDetectors} = await import('../../index.js')
    const detectors = await listDetectors()
    if (flags.json) return this.printJson(detectors)
    const rows = detectors.map(({kind, family, byValue, title}) => [
      kind,
      family,
      this.messages.byValue(byValue),
      title[this.lang],
    ])
    this.print(listing(this.messages.detectorHead(), rows, this.width))
  }
}
