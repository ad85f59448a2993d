import type {Command, Interfaces} from '@oclif/core'
import {CLIError} from '@oclif/core/errors'
import {CommandHelp, Help} from '@oclif/core/help'
import {helpEn} from './help-en.js'
import type {CommandTexts, HelpTexts} from './help-texts.js'
import {helpZh} from './help-zh.js'
import {languageOf} from './language.js'
import {unknownCommand} from './unknown-command.js'

function texts(): HelpTexts {
  return languageOf(process.argv.slice(2), process.env) === 'zh' ? helpZh : helpEn
}

/** The help of one command, in the reader's language. */
class SpokenCommandHelp extends CommandHelp {
  /** `--act=<option>` becomes its text, and the choices below it. */
  protected override flags(flags: Command.Flag.Any[]): [string, string | undefined][] | undefined {
    return flags.length === 0
      ? undefined
      : flags.map(flag => [this.flagHelpLabel(flag).trim(), describe(flag)])
  }

  override section(header: string, body: Parameters<CommandHelp['section']>[1]): string {
    return super.section(texts().headings[header] ?? header, body)
  }
}

function describe(flag: Command.Flag.Any): string {
  const {choices} = texts()
  const options = flag.type === 'option' ? flag.options : undefined
  return [flag.summary ?? '', ...(options ? [choices(options.join(' | '))] : [])].join('\n')
}

/** oclif's help with every text from help-zh.ts or help-en.ts. */
export default class SpokenHelp extends Help {
  protected override CommandHelpClass = SpokenCommandHelp

  constructor(config: Interfaces.Config, opts: Partial<Interfaces.HelpOptions> = {}) {
    super(config, {...opts, flagSortOrder: 'none', hideCommandSummaryInDescription: true})
    for (const command of config.commands) speak(command, texts())
    for (const topic of config.topics) topic.description = texts().topics[topic.name] ?? ''
  }

  override async showHelp(argv: string[]): Promise<void> {
    try {
      await super.showHelp(argv)
    } catch (error) {
      throw error instanceof CLIError ? unknownCommand(argv, this.config.commandIDs) : error
    }
  }

  override formatRoot(): string {
    const {about, rootUsage, exitCodes, environment} = texts()
    const list = (pairs: readonly (readonly [string, string])[]) =>
      this.renderList(
        pairs.map(([left, right]) => [left, right]),
        {indentation: 2, spacer: '\n'},
      )
    return [
      this.wrap(about, 0),
      this.section('VERSION', this.config.userAgent),
      this.section('USAGE', `$ ${this.config.bin} ${rootUsage}`),
      this.section('EXIT CODES', list(exitCodes)),
      this.section('ENVIRONMENT', list(environment)),
    ].join('\n\n')
  }

  override section(header: string, body: Parameters<Help['section']>[1]): string {
    return super.section(texts().headings[header] ?? header, body)
  }
}

/** Gives a command its texts. What oclif keeps of a command is plain data, so this changes no class. */
function speak(command: Command.Loadable, {commands, flags, required}: HelpTexts): void {
  const id = command.id.replaceAll(' ', ':')
  const own = commands[id]
  if (!own) return
  command.summary = own.summary
  command.description = own.description ?? ''
  command.usage = own.usage
  command.examples = own.examples.map(([description, line]) => ({description, command: line}))
  command.flags = Object.fromEntries(Object.entries(command.flags).sort(byGroup))
  for (const [name, flag] of Object.entries(command.flags))
    flag.summary = flags[`${id} ${name}`] ?? flags[name] ?? ''
  speakArgs(command, own, required)
}

const GROUPS: readonly (string | undefined)[] = ['input', 'judge', 'facts', 'output']

function byGroup([, a]: [string, Command.Flag.Cached], [, b]: [string, Command.Flag.Cached]): number {
  return GROUPS.indexOf(a.helpGroup) - GROUPS.indexOf(b.helpGroup)
}

function speakArgs(command: Command.Loadable, own: CommandTexts, required: string): void {
  for (const [name, arg] of Object.entries(command.args))
    arg.description = `${own.args?.[name] ?? ''}${arg.required ? required : ''}`
}
