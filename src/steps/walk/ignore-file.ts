import ignore from 'ignore'

/** Patterns in it, in the syntax of .gitignore, leave files of its folder and below out of the scan. */
export const IGNORE_FILE = '.hongxianignore'
/** bytes; an ignore file is written by hand */
export const MAX_IGNORE_FILE = 64 * 1024
/** More wildcards in one line could make matching a long name take minutes; such lines are not applied. */
const MAX_WILDCARDS = 3

/** The rules of one ignore file: paths are relative to its folder, folders end in `/`. */
export interface IgnoreRules {
  /** where the file lies, relative to the root */
  readonly folder: string
  readonly test: (path: string) => {readonly ignored: boolean; readonly unignored: boolean}
  readonly linesLeftOut: number
}

export function ignoreRules(folder: string, text: string): IgnoreRules {
  const lines = text.split(/\r?\n/)
  const usable = lines.filter(line => (line.replaceAll('**', '').match(/\*/g) ?? []).length <= MAX_WILDCARDS)
  const matcher = ignore().add(usable)
  return {folder, test: path => matcher.test(path), linesLeftOut: lines.length - usable.length}
}

/**
 * Which file's rules leave out `path` (relative to the root; folders end in `/`), if any. The deepest file
 * that says anything about it decides, as with git.
 */
export function ignoredBy(path: string, rules: readonly IgnoreRules[]): IgnoreRules | undefined {
  for (const rule of rules.toReversed()) {
    const relative = rule.folder === '' ? path : path.slice(rule.folder.length + 1)
    const {ignored, unignored} = rule.test(relative)
    if (ignored) return rule
    if (unignored) return undefined
  }
  return undefined
}
