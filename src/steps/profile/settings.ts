import {globMatcher} from '../../kit/glob.js'
import {sourceOf} from '../../model/place.js'
import type {ColumnFinding} from '../../model/plan.js'
import type {TableHeader} from '../../model/records.js'
import type {ColumnSetting} from '../../model/settings.js'
import type {Shelves} from '../shelves.js'

/** Applies what a person pinned or vetoed; the last setting that fits wins. Each shows as evidence. */
export function correct(
  finding: ColumnFinding,
  header: TableHeader,
  corrections: readonly ColumnSetting[],
  shelves: Shelves,
): ColumnFinding {
  let result = finding
  for (const setting of corrections) {
    if (fits(setting, finding, header)) result = applied(setting, result, shelves)
  }
  return result
}

function fits(setting: ColumnSetting, finding: ColumnFinding, header: TableHeader): boolean {
  return (
    matches(setting.source, sourceOf(header.place)) &&
    matches(setting.table, header.place.table ?? '') &&
    matches(setting.column, finding.name)
  )
}

function matches(glob: string | undefined, text: string): boolean {
  return glob === undefined || globMatcher(glob)(text)
}

function applied(setting: ColumnSetting, finding: ColumnFinding, shelves: Shelves): ColumnFinding {
  if (setting.kind !== undefined) {
    const detector = setting.kind === 'none' ? undefined : shelves.detectorOf(setting.kind)
    const look = setting.kind === 'none' ? 'off' : detector?.values === 'required' ? 'cell' : 'filled'
    return {...finding, kind: setting.kind, confidence: 1, evidence: ['settings'], look}
  }
  if (!setting.notKinds?.includes(finding.kind)) return finding
  return {...finding, kind: 'none', confidence: 1, evidence: ['settings'], look: 'watch'}
}
