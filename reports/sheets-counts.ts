import {COUNT_NAMES, INTERPRETATION_NAMES, TIER_NAMES, VERDICT_WORDS} from '../src/kit/words-for-people.js'
import type {Assessment, CategoryCount, Provision} from '../src/model/document.js'
import {INTERPRETATIONS, type Interpretation} from '../src/model/law.js'
import type {Sheet, Value} from './sheets.js'
import {lineOf, measured} from './story/provisions.js'
import type {Telling} from './story/telling.js'

/** 条 and 人 of every category under all three readings. */
export function categorySheet(told: Telling): Sheet {
  const {say} = told
  const titles = [
    ...[
      say('口径', 'Reading'),
      say('类别', 'Category'),
      say('级别', 'Tier'),
      say('读到（条）', 'Read (records)'),
    ],
    ...[say('不重复（条）', 'Distinct (records)'), say('重复（条）', 'Duplicate (records)')],
    ...[say('不实（条）', 'Proven false (records)'), say('已脱敏（条）', 'Masked (records)')],
    ...[say('静止点（条）', 'Stationary (records)'), say('计入（条）', 'Counted (records)')],
    ...[say('人数（人）', 'Persons'), say('精确', 'Exact'), say('标准误差', 'Standard error')],
  ]
  const rows = INTERPRETATIONS.flatMap(reading =>
    told.document.countsBy[reading].map(count => countRow(told, reading, count)),
  )
  return {name: say('类别', 'Categories'), columns: titles.map(title => ({title, width: 18})), rows}
}

function countRow(told: Telling, reading: Interpretation, count: CategoryCount): Value[] {
  const {duplicate, false: untrue, masked, stationary} = count.excluded
  return [
    told.pick(INTERPRETATION_NAMES[reading]),
    told.pick(COUNT_NAMES[count.category]),
    told.pick(TIER_NAMES[count.tier]),
    ...[
      count.records,
      count.distinctRecords,
      duplicate,
      untrue,
      masked,
      stationary,
      count.counted,
      count.persons,
    ],
    count.exact ? told.say('是', 'yes') : told.say('估计', 'estimated'),
    count.error,
  ]
}

/** Every provision of every rule set under every reading. */
export function provisionSheet(told: Telling): Sheet {
  const {say} = told
  const columns = [
    {title: say('规则', 'Rule set'), width: 32},
    {title: say('口径', 'Reading'), width: 18},
    {title: say('结果', 'Verdict'), width: 18},
    {title: say('条款', 'Provision'), width: 32},
    {title: say('标准', 'Standard'), width: 32},
    {title: say('数值', 'Figure'), width: 18},
    {title: say('标准线', 'Line'), width: 18},
    {title: say('达到', 'Met'), width: 10},
    {title: say('算式', 'Arithmetic'), width: 48},
    {title: say('来源', 'Source'), width: 48},
  ]
  const rows = told.document.assessments.flatMap(each =>
    each.provisions.map(item => provisionRow(told, each, item)),
  )
  return {name: say('条款', 'Provisions'), columns, rows}
}

function provisionRow(told: Telling, assessment: Assessment, provision: Provision): Value[] {
  return [
    told.pick(assessment.title),
    told.pick(INTERPRETATION_NAMES[assessment.interpretation]),
    told.pick(VERDICT_WORDS[assessment.verdict]),
    provision.cite,
    told.pick(provision.title),
    measured(told, provision, provision.value),
    lineOf(told, provision),
    provision.met ? told.say('是', 'yes') : told.say('否', 'no'),
    provision.arithmetic ?? '',
    provision.source?.url ?? provision.source?.cite ?? '',
  ]
}
