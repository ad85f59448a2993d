import type {FieldKind} from '../../model/detector.js'
import type {ColumnFinding, Topic} from '../../model/plan.js'
import {isOfClerk} from '../link/clerks.js'
import {wordsOf} from '../link/names.js'
import {isLog} from '../link/topics.js'

/** Kinds by which a column names whoever entered or approved a row. */
const NAMING: ReadonlySet<FieldKind | 'none'> = new Set(['person_name', 'account_no', 'employee_no'])
/** Kinds that say something of a place, a device or a household, not yet who it is. */
const LOOSE: ReadonlySet<FieldKind | 'none'> = new Set(['none', 'ip', 'address', 'device_id'])

/**
 * Columns of clerks read as nothing where they are all that names anybody: who changed a price or shut down a shop is
 * not whom the row is about. In logs he is.
 */
export function withoutBystanders(
  findings: readonly ColumnFinding[],
  topics: readonly Topic[],
  identifies: (kind: FieldKind) => boolean,
): readonly ColumnFinding[] {
  if (isLog(topics) || findings.some(isLogged)) return findings
  const clerks = new Set(findings.filter(({name, note}) => isOfClerk(wordsOf(name), note)))
  const subject = findings.some(
    finding => !clerks.has(finding) && !LOOSE.has(finding.kind) && identifies(finding.kind),
  )
  if (subject) return findings
  return findings.map(finding =>
    clerks.has(finding) && NAMING.has(finding.kind) ? asNothing(finding) : finding,
  )
}

/** The time at which somebody operated a system: the row is about what he did. */
const LOGGED = /^(?:oper(?:ate|ation)?_?(?:time|date|at)|操作(?:时间|日期))$/iu

function isLogged({name, note = ''}: ColumnFinding): boolean {
  return LOGGED.test(name) || LOGGED.test(note)
}

function asNothing(finding: ColumnFinding): ColumnFinding {
  if (finding.evidence.includes('settings')) return finding
  return {
    ...finding,
    kind: 'none',
    confidence: 0,
    evidence: [],
    others: [finding.kind, ...finding.others],
    look: 'off',
  }
}
