import {existsSync} from 'node:fs'
import type {Interfaces} from '@oclif/core'
import {BaseCommand} from '../cli/base-command.js'
import {type Piece, renderAll, writeAll} from '../cli/deliver.js'
import {exitOf} from '../cli/exit.js'
import {defined} from '../cli/facts.js'
import {factFlags, inputFlags, judgeFlags, noProgress, outputFlags, paths} from '../cli/flags.js'
import {interruptible} from '../cli/interrupt.js'
import {judgeOptionsOf, settingsFrom} from '../cli/judging.js'
import {usage} from '../cli/messages.js'
import {isWatched, type ProgressLine, progressLine, SILENT} from '../cli/progress.js'
import {checkTargets, checkWritable} from '../cli/reports.js'
import type {ScanDocument} from '../model/document.js'
import type {ScanResult} from '../model/options.js'

type Library = typeof import('../index.js')
type Parsed = Interfaces.ParserOutput<
  Interfaces.InferredFlags<typeof Scan.flags>,
  Interfaces.InferredFlags<typeof Scan.baseFlags>,
  Interfaces.InferredArgs<typeof Scan.args>
>

/** A scan's result, and what is to be written of it. */
interface Answer {
  readonly result: ScanResult
  readonly pieces: readonly Piece[]
}

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
    const parsed = await this.parse(Scan)
    const library = await import('../index.js')
    refuse(parsed, library)
    const {result, pieces} = await this.read(parsed, library)
    const {save, quiet} = parsed.flags
    if (save !== undefined) await library.writeTally(save, result.tally)
    const written = [...writeAll(pieces), ...(save === undefined ? [] : [save])]
    if (!quiet) this.tellAfter(result.document, written)
    process.exitCode = exitOf(result.document)
  }

  /** Scans and renders; Ctrl-C ends both, and nothing has been written yet. */
  private async read({args, flags}: Parsed, library: Library): Promise<Answer> {
    const settings = await settingsFrom(flags.config, library)
    const judging = await judgeOptionsOf(flags, settings, library)
    const {include, exclude, jobs} = flags
    const digestKey = flags.save === undefined ? undefined : await library.houseKey()
    const reading = defined({include, exclude, jobs, settings, digestKey})
    const line = this.progress(flags)
    return interruptible(async signal => {
      const result = await library
        .scan({paths: args.path, ...judging, ...reading, signal, onProgress: line.show})
        .finally(line.end)
      return {result, pieces: await renderAll(result.document, flags, this.reportLang(settings), library)}
    })
  }

  private progress(flags: {readonly quiet: boolean; readonly 'no-progress': boolean}): ProgressLine {
    const wanted = !flags.quiet && !flags['no-progress'] && isWatched(process.stderr, process.env)
    return wanted ? progressLine(process.stderr, this.messages, () => performance.now()) : SILENT
  }

  private tellAfter(document: ScanDocument, written: readonly string[]): void {
    if (document.coverage.files.walked === 0) this.tell(this.messages.nothingFound())
    for (const file of written) this.tell(this.messages.written(file))
  }
}

/** Everything that can be known to be wrong before anything is read. */
function refuse({args, flags}: Parsed, library: Library): void {
  const formats = library.listReports().map(({id}) => id)
  checkTargets(flags.report ?? [], flags.json, formats)
  if (flags.save !== undefined) checkWritable(flags.save)
  for (const path of args.path) if (!existsSync(path)) throw usage(m => m.pathMissing(path))
}
