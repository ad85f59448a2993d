import * as Flags from '@oclif/core/flags'
import {BaseCommand} from '../cli/base-command.js'
import {paths} from '../cli/flags.js'
import {usage} from '../cli/messages.js'
import {checkWritable} from '../cli/reports.js'

/** Adds saved tallies to one, in any order. */
export default class Merge extends BaseCommand {
  static override args = {tally: paths}
  static override flags = {
    save: Flags.string({helpGroup: 'output', helpValue: 'TALLY'}),
    quiet: Flags.boolean({helpGroup: 'output'}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Merge)
    const {save} = flags
    if (save === undefined) throw usage(m => m.missingFlag('--save'))
    checkWritable(save)
    const {merge, readTally, writeTally} = await import('../index.js')
    const tallies = await Promise.all(args.tally.map(file => readTally(file)))
    await writeTally(save, merge(tallies))
    if (!flags.quiet) this.tell(this.messages.written(save))
  }
}
