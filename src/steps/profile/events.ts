import type {FieldKind} from '../../model/detector.js'
import type {ColumnFinding, Topic} from '../../model/plan.js'
import {isOfClerk} from '../link/clerks.js'
import {wordsOf} from '../link/names.js'

/** Kinds by which a row tells whose it is. */
const WHOSE: ReadonlySet<FieldKind | 'none'> = new Set([
  'person_key',
  'student_no',
  'employee_no',
  'account_no',
  'house_property',
])

/** When a row was entered or changed: nearly every table has it, and nobody did anything then. */
const ENTERED =
  /(?:creat|updat|modif|insert|delet|gmt|edit_?time|add_?time|last_|创建|新建|更新|修改|添加|删除|录入)/iu
/** What somebody wrote or gave as his reason. */
const WRITTEN =
  /^(?:content|text|reason|comment|reply|answer|question|opinion|feedback|body|title)s?$|(?:内容|原因|理由|评论|回复|评价|事由|意见|标题)$/iu

/**
 * Whether rows tell what somebody did or wrote, by the columns alone: a key of whoever it was, and a time or a text
 * of the row's own. Tables that only join users and roles have neither.
 */
export function isEvent(findings: readonly ColumnFinding[]): boolean {
  const own = findings.filter(({name, note}) => !isOfClerk(wordsOf(name), note))
  return own.some(({kind}) => WHOSE.has(kind)) && own.some(each => isEventTime(each) || isWritten(each))
}

function isEventTime({kind, name, note = ''}: ColumnFinding): boolean {
  return kind === 'timestamp' && !ENTERED.test(name) && !ENTERED.test(note)
}

function isWritten({kind, name, note = '', values}: ColumnFinding): boolean {
  if (kind !== 'none' && kind !== 'message_text' && kind !== 'message_title') return false
  const called = note.split(/[\s,.;:(（，。；：、]/u)[0] ?? ''
  return values.filled > 0 && (WRITTEN.test(wordsOf(name).at(-1) ?? '') || WRITTEN.test(called))
}

/** The topic such tables are given beside those of their names: `event`, of anything somebody did. */
export function eventOf(findings: readonly ColumnFinding[]): readonly Topic[] {
  return isEvent(findings) ? ['event'] : []
}
