import * as Args from '@oclif/core/args'
import {BaseCommand} from '../cli/base-command.js'
import {renderAll, writeAll} from '../cli/deliver.js'
import {exitOf} from '../cli/exit.js'
import {config, factFlags, json, judgeFlags, outputFlags, records} from '../cli/flags.js'
import {judgeOptionsOf, settingsFrom} from '../cli/judging.js'
import {usage} from '../cli/messages.js'
import {checkTargets} from '../cli/reports.js'
import type {TypedCount} from '../cli/values.js'
import type {TypedCounts} from '../model/options.js'

/** Judges saved tallies or typed-in counts; no data needed. */
export default class Assess extends BaseCommand {
  static override args = {tally: Args.string({multiple: true, ignoreStdin: true})}
  static override flags = {
    records,
    config,
    ...judgeFlags,
    ...factFlags,
    json,
    report: outputFlags.report,
    quiet: outputFlags.quiet,
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Assess)
    const files = args.tally ?? []
    if (files.length === 0 && !flags.records && !statesFacts(flags)) throw usage(m => m.nothingToAssess())
    const library = await import('../index.js')
    checkTargets(
      flags.report ?? [],
      flags.json,
      library.listReports().map(({id}) => id),
    )
    const settings = await settingsFrom(flags.config, library)
    const judging = await judgeOptionsOf(flags, settings, library)
    const tallies = await Promise.all(files.map(file => library.readTally(file)))
    const document = await library.assess({tallies, counts: countsOf(flags.records ?? [])}, judging)
    const written = writeAll(await renderAll(document, flags, this.reportLang(settings), library))
    if (!flags.quiet) for (const file of written) this.tell(this.messages.written(file))
    process.exitCode = exitOf(document)
  }
}

/** Money, prior punishment or known use may decide without a single record. */
function statesFacts(flags: Readonly<Record<string, unknown>>): boolean {
  return flags['case'] !== undefined || Object.keys(factFlags).some(name => flags[name] !== undefined)
}

/** One number a category: a category typed twice is a slip, not a sum. */
function countsOf(typed: readonly TypedCount[]): TypedCounts {
  const counts = new Map<string, number>()
  for (const {of, records} of typed) {
    if (counts.has(of)) throw usage(m => m.givenTwice(`--records ${of}`))
    counts.set(of, records)
  }
  return Object.fromEntries(counts)
}
