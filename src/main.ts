import {run} from '@oclif/core/run'
import {settings} from '@oclif/core/settings'
import Assess from './commands/assess.js'
import DetectorsList from './commands/detectors/list.js'
import DetectorsTry from './commands/detectors/try.js'
import Explain from './commands/explain.js'
import FormatsList from './commands/formats/list.js'
import Init from './commands/init.js'
import Merge from './commands/merge.js'
import RulesCheck from './commands/rules/check.js'
import RulesList from './commands/rules/list.js'
import RulesShow from './commands/rules/show.js'
import Scan from './commands/scan.js'

export {report} from './cli/failure.js'
export {default as Help} from './cli/help.js'
export {default as notFound} from './cli/not-found.js'

/** Every command by its id; a table, so that no folder is searched at the start. package.json names it to oclif. */
export const commands = {
  assess: Assess,
  'detectors:list': DetectorsList,
  'detectors:try': DetectorsTry,
  explain: Explain,
  'formats:list': FormatsList,
  init: Init,
  merge: Merge,
  'rules:check': RulesCheck,
  'rules:list': RulesList,
  'rules:show': RulesShow,
  scan: Scan,
}

/** Runs the command that was typed; `root` is the folder of package.json. Whatever goes wrong is thrown. */
export async function main(typed: readonly string[], root: string): Promise<void> {
  // Otherwise NODE_ENV=test or development makes oclif look for a TypeScript compiler.
  settings.enableAutoTranspile = false
  await run(argvOf(typed), {root, userPlugins: false, devPlugins: false})
}

/** `hongxian help scan` is `hongxian scan --help`. */
function argvOf(typed: readonly string[]): string[] {
  return typed[0] === 'help' ? [...typed.slice(1), '--help'] : [...typed]
}
