import {existsSync} from 'node:fs'
import type {Facts} from '../model/facts.js'
import type {Interpretation} from '../model/law.js'
import type {FailOn, JudgeOptions} from '../model/options.js'
import type {Settings} from '../model/settings.js'
import {defined, type FactFlags, factsOf} from './facts.js'

type Library = typeof import('../index.js')

/** The flags that say how to judge, as parsed. */
export interface JudgeFlags extends FactFlags {
  readonly interpretation?: Interpretation | undefined
  readonly rules?: readonly string[] | undefined
  readonly 'fail-on'?: FailOn | undefined
  readonly near?: number | undefined
  readonly 'allow-incomplete'?: boolean | undefined
  readonly case?: string | undefined
}

/** The settings file that is named, else hongxian.yaml of the working folder if there is one, else nothing. */
export async function settingsFrom(file: string | undefined, library: Library): Promise<Settings> {
  if (file !== undefined) return library.readSettings(file)
  return existsSync(library.SETTINGS_FILE) ? library.readSettings(library.SETTINGS_FILE) : {}
}

/** What a judgement needs: flags win over the case file, the case file over the settings. */
export async function judgeOptionsOf(
  flags: JudgeFlags,
  settings: Settings,
  library: Library,
): Promise<JudgeOptions> {
  return defined({
    facts: await statedFacts(flags, settings, library),
    rules: await rulesOf(flags.rules, settings, library),
    interpretation: flags.interpretation ?? settings.interpretation,
    failOn: flags['fail-on'] ?? settings.failOn,
    near: flags.near ?? settings.near,
    allowIncomplete: flags['allow-incomplete'] ? ('yes' as const) : undefined,
  })
}

/** A choice on the command line stands alone; policies of the settings join what the settings choose, or all that ship. */
async function rulesOf(
  typed: readonly string[] | undefined,
  {rules, policies}: Settings,
  library: Library,
): Promise<readonly string[] | undefined> {
  if (typed || !policies) return typed ?? rules
  return [...(rules ?? (await library.listRules()).map(({id}) => id)), ...policies]
}

async function statedFacts(flags: JudgeFlags, settings: Settings, library: Library): Promise<Partial<Facts>> {
  return {
    ...library.parseFacts(settings.facts ?? {}),
    ...(flags.case === undefined ? {} : library.parseFacts(await library.readYamlMapping(flags.case))),
    ...factsOf(flags),
  }
}
