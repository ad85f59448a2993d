import type {RemediationStep, Verdict} from '../model/document.js'
import type {Text} from '../model/law.js'
import type {ClassifiedTable} from './classify.js'
import type {Option} from './remediation-options.js'

/** One change of a table as the JSON result states it. */
export function stepOf(
  table: ClassifiedTable,
  option: Option,
  weightBefore: number,
  weightAfter: number,
  verdictAfter: Verdict,
): RemediationStep {
  const action = option.action === 'leave' ? 'drop-table' : option.action
  const columns = columnsOf(table, option)
  return {
    action,
    source: table.source,
    ...(table.table === '' ? {} : {table: table.table}),
    ...(columns.length === 0 ? {} : {columns}),
    effect: effectOf(table, action, columns),
    weightBefore,
    weightAfter,
    verdictAfter,
  }
}

/** Names of the columns that hold the kinds; for masking also the key that leads to persons. */
function columnsOf({tally, link}: ClassifiedTable, {action, kinds}: Option): readonly string[] {
  if (action === 'drop-table') return []
  const held = tally.plan.findings.filter(({kind}) => kinds.includes(kind)).map(({name}) => name)
  const key = action === 'mask-column' && link.via !== undefined ? [link.via.column] : []
  return [...new Set([...held, ...key])]
}

function effectOf(
  table: ClassifiedTable,
  action: RemediationStep['action'],
  columns: readonly string[],
): Text {
  const rows = table.rows.personal
  if (action === 'drop-table') {
    return {
      zh: `不导出该表，${rows} 条不再计入`,
      en: `Leave the table out: ${rows} records no longer count`,
    }
  }
  if (action === 'mask-column') {
    return {
      zh: `不可逆地遮盖 ${columns.join('、')}，${rows} 条不再能识别到人`,
      en: `Mask ${columns.join(', ')} beyond recovery: ${rows} records no longer lead to a person`,
    }
  }
  return {
    zh: `删去 ${columns.join('、')}，${rows} 条降为较低一级（去重数沿用原数，只会更少）`,
    en: `Drop ${columns.join(', ')}: ${rows} records fall to a lower tier (different records as before, at most)`,
  }
}

/** Tables of one file that all go are one step: the file goes. */
export function wholeFiles(
  steps: readonly RemediationStep[],
  tables: readonly ClassifiedTable[],
): readonly RemediationStep[] {
  const goes = (source: string) => {
    const mine = tables.filter(table => table.source === source && table.rows.personal > 0)
    const gone = steps.filter(step => step.source === source && step.action === 'drop-table')
    return mine.length > 1 && gone.length === mine.length
  }
  return steps.flatMap(step => {
    if (step.action !== 'drop-table' || !goes(step.source)) return [step]
    const mine = steps.filter(each => each.source === step.source)
    return step === mine.at(-1) ? [fileStep(mine, step)] : []
  })
}

function fileStep(mine: readonly RemediationStep[], last: RemediationStep): RemediationStep {
  const {table: _, ...rest} = last
  return {
    ...rest,
    action: 'drop-file',
    effect: {zh: '不导出该文件', en: 'Leave the file out'},
    weightBefore: mine[0]?.weightBefore ?? last.weightBefore,
  }
}
