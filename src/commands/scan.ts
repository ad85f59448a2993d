import {existsSync} from 'node:fs'
import {BaseCommand} from '../cli/base-command.js'
import {renderAll, writeAll} from '../cli/deliver.js'
import {exitOf} from '../cli/exit.js'
import {defined} from '../cli/facts.js'
import {factFlags, inputFlags, judgeFlags, noProgress, outputFlags, paths} from '../cli/flags.js'
import {interruptible} from '../cli/interrupt.js'
import {judgeOptionsOf, settingsFrom} from '../cli/judging.js'
import {usage} from '../cli/messages.js'
import {isWatched, type ProgressLine, progressLine, SILENT} from '../cli/progress.js'
import {checkTargets, checkWritable} from '../cli/reports.js'

/** The whole way: paths to verdict. */
export default class Scan extends BaseCommand {
  static override args = {path: paths}
  static override flags = {
    ...inputFlags,
    ...judgeFlags,
    ...factFlags,
    ...outputFlags,
    'no-progress': noProgress,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Scan)
    const library = await import('../index.js')
    const {report = [], json, save, include, exclude, jobs} = flags
    checkTargets(
      report,
      json,
      library.listReports().map(({id}) => id),
    )
    if (save !== undefined) checkWritable(save)
    for (const path of args.path) if (!existsSync(path)) throw usage(m => m.pathMissing(path))
    const settings = await settingsFrom(flags.config, library)
    const judging = await judgeOptionsOf(flags, settings, library)
    const line = this.progress(flags)
    const {result, pieces} = await interruptible(async signal => {
      const digestKey = save === undefined ? undefined : await library.houseKey()
      const reading = defined({include, exclude, jobs, settings, digestKey})
      const result = await library
        .scan({paths: args.path, ...judging, ...reading, signal, onProgress: line.show})
        .finally(line.end)
      return {result, pieces: await renderAll(result.document, flags, this.reportLang(settings), library)}
    })
    if (save !== undefined) await library.writeTally(save, result.tally)
    const written = [...writeAll(pieces), ...(save === undefined ? [] : [save])]
    if (!flags.quiet) for (const file of written) this.tell(this.messages.written(file))
    process.exitCode = exitOf(result.document)
  }

  private progress(flags: {readonly quiet: boolean; readonly 'no-progress': boolean}): ProgressLine {
    const wanted = !flags.quiet && !flags['no-progress'] && isWatched(process.stderr, process.env)
    return wanted ? progressLine(process.stderr, this.messages, () => performance.now()) : SILENT
  }
}
