/** Who enters, changes or approves rows: nearly every table names him, and the row is not about him. */
const CLERK =
  /^(?:creator|adder|updater|modifier|editor|deleter|auditor|approver|checker|reviewer|operator|handler|recorder|inputter)$/u
const CLERK_DOES =
  /^(?:created?|add(?:ed)?|insert(?:ed)?|updated?|modify|modified|edit(?:ed)?|deleted?|last|audit(?:ed)?|approved?|check(?:ed)?|review(?:ed)?|operated?|oper|opt|handled?|record(?:ed)?|enter(?:ed)?|input)$/u
const SOMEBODY = /^(?:by|user|uid|userid|person|man|staff|emp|employee|account|admin|people)$/u
const CLERK_NOTE =
  /^(?:创建|新建|录入|修改|更新|编辑|删除|审核|审批|操作|经办|登记|处理|办理)(?:人|者|员|用户)/u

/** Whom a row may well be about, though the system calls him its author. */
const SUBJECT_NOTE =
  /^(?:学生|学员|考生|患者|病人|业主|住户|会员|客户|顾客|买家|投资人|借款人|乘客|旅客|游客|家长|申请人|报修人|投诉人)/u

/** Whether a column, by its words or its comment, names who entered or approved the row. */
export function isOfClerk(words: readonly string[], note: string | undefined): boolean {
  if (SUBJECT_NOTE.test(note ?? '')) return false
  const [first = '', ...rest] = words
  if (CLERK.test(first) || (CLERK_DOES.test(first) && rest.some(word => SOMEBODY.test(word)))) return true
  return CLERK_NOTE.test(words.join('')) || CLERK_NOTE.test(note ?? '')
}
