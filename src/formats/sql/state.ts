import type {CopyHead} from './copy.js'
import type {Rules} from './rules.js'

/** What a script is in the middle of between two rows or statements: what must be known to go on from there. */
export interface ScriptState {
  readonly mode: 'top' | 'rows' | 'copy'
  /** of the statement whose rows go on; empty at the top */
  readonly table: string
  readonly columns: readonly string[] | undefined
  readonly insert: 'one' | 'all'
  readonly copy: CopyHead | undefined
  readonly rules: Rules
  /** what ends statements */
  readonly delimiter: string
  readonly survey: 'done' | 'not done'
}
