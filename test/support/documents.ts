import type {
  Assessment,
  CategoryCount,
  FactsDocument,
  OpenFact,
  Provision,
  ScanDocument,
  SignatureDocument,
  TableDocument,
  Verdict,
} from '../../src/model/document.js'
import {
  CATEGORIES,
  type Category,
  INTERPRETATIONS,
  type Interpretation,
  TIER_OF,
} from '../../src/model/law.js'

/**
 * Standing answers for report tests. People, names and figures are invented; the figures add up
 * (conservation, weight, ratio), so a report that adds wrongly shows.
 */

const POINTS = {sensitive: 100, important: 10, general: 1} as const
const LINES = {sensitive: 50, important: 500, general: 5000} as const

/** Never part of an answer: planted beside a specimen, it must be in no report. */
export const RAW_MARKER = 'RAW-13800138000-MARKER'

type Records = Partial<Record<Category, number>>
type Excluded = Partial<CategoryCount['excluded']>

export interface Story {
  readonly records: Records
  readonly excluded?: Partial<Record<Category, Excluded>>
  readonly narrow?: Records
  readonly broad?: Records
  readonly verdicts?: Partial<Record<Interpretation, Verdict>>
  readonly tables?: readonly TableDocument[]
  readonly facts?: Partial<FactsDocument>
  readonly change?: Partial<ScanDocument>
}

export const FACTS: FactsDocument = {
  acts: [],
  duty: 'unknown',
  recipients: 1,
  proceeds: 'unknown',
  profit: 'unknown',
  lawfulBusiness: 'unknown',
  acquisition: 'unknown',
  knownCrimeUse: 'unknown',
  trajectoryUsedInCrime: 'unknown',
  prior: {kind: 'unknown'},
  consequences: [],
  breach: 'unknown',
  orderedAndRefused: 'unknown',
  networkServiceProvider: 'unknown',
  criticalInfrastructure: 'unknown',
  crossBorder: 'unknown',
  exportedSinceJanuary: {sensitive: 0, ordinary: 0},
  exportExemption: 'unknown',
  importantData: 'unknown',
  asOf: '2026-11-21',
  proportional: 'purposive',
}

function countsOf(records: Records, excluded: Story['excluded'] = {}): CategoryCount[] {
  return CATEGORIES.filter(category => (records[category] ?? 0) > 0).map(category => {
    const read = records[category] ?? 0
    const out = {duplicate: 0, false: 0, masked: 0, stationary: 0, ...excluded[category]}
    const counted = read - out.duplicate - out.false - out.masked - out.stationary
    const persons = Math.ceil(counted * 0.8)
    const distinctRecords = read - out.duplicate
    const tier = TIER_OF[category]
    return {
      category,
      tier,
      records: read,
      distinctRecords,
      counted,
      excluded: out,
      persons,
      exact: true,
      error: 0,
    }
  })
}

const tierSum = (counts: readonly CategoryCount[], tier: CategoryCount['tier']): number =>
  counts.reduce((sum, count) => sum + (count.tier === tier ? count.counted : 0), 0)

const weightOf = (counts: readonly CategoryCount[]): number =>
  counts.reduce((sum, count) => sum + POINTS[count.tier] * count.counted, 0)

const verdictOf = (weight: number): Verdict =>
  weight >= 50_000 ? 'especially-serious' : weight >= 5000 ? 'serious' : weight >= 4000 ? 'near' : 'below'

function provisionsOf(counts: readonly CategoryCount[]): Provision[] {
  const source = {cite: '法释〔2017〕10号', url: 'https://www.spp.gov.cn/', mark: 'text'} as const
  const tiers = (['sensitive', 'important', 'general'] as const).map((tier, at): Provision => {
    const value = tierSum(counts, tier)
    return {
      cite: `法释〔2017〕10号 5(1)(${at + 3})`,
      title: {
        zh: ['四类敏感信息', '其他重要信息', '一般信息'][at] ?? '',
        en: ['The four sensitive kinds', 'Other important kinds', 'All other kinds'][at] ?? '',
      },
      measure: `${tier} records`,
      unit: 'records',
      value,
      threshold: LINES[tier],
      operator: 'at-least',
      met: value >= LINES[tier],
      grade: 'serious',
      arithmetic:
        counts
          .filter(count => count.tier === tier)
          .map(count => String(count.counted))
          .join(' + ') || '0',
      source,
    }
  })
  const weight = weightOf(counts)
  const arithmetic = `100 × ${tierSum(counts, 'sensitive')} + 10 × ${tierSum(counts, 'important')} + ${tierSum(counts, 'general')} = ${weight}`
  const sum = (
    cite: string,
    threshold: number,
    grade: Provision['grade'],
    zh: string,
    en: string,
  ): Provision => ({
    cite,
    title: {zh, en},
    measure: 'weight',
    unit: 'weight',
    value: weight,
    threshold,
    operator: 'at-least',
    met: weight >= threshold,
    grade,
    arithmetic,
    source,
  })
  return [
    ...tiers,
    sum('法释〔2017〕10号 5(1)(6)', 5000, 'serious', '按比例折算合计', 'Proportional sum'),
    {
      cite: '法释〔2017〕10号 5(1)(7)',
      title: {zh: '违法所得', en: 'Illegal proceeds'},
      measure: 'proceeds',
      unit: 'fen',
      value: 0,
      threshold: 500_000,
      operator: 'at-least',
      met: false,
      grade: 'serious',
    },
    {
      cite: '法释〔2017〕10号 5(1)(9)',
      title: {zh: '受过处罚又再犯', en: 'Repeated after punishment'},
      measure: 'prior',
      unit: 'fact',
      value: 0,
      threshold: 1,
      operator: 'at-least',
      met: false,
      grade: 'serious',
    },
    sum(
      '法释〔2017〕10号 5(2)(3)',
      50_000,
      'especially-serious',
      '数量达到前款标准十倍',
      'Ten times the standard',
    ),
  ]
}

const reached = (verdict: Verdict): boolean => verdict === 'serious' || verdict === 'especially-serious'

function openFact(fact: string, suppose: string, zh: string, en: string): OpenFact {
  // biome-ignore lint/suspicious/noThenProperty: the contract's word; it is a string, never called
  return {fact, question: {zh, en}, if: suppose, then: 'serious'}
}

function criminal(
  interpretation: Interpretation,
  counts: readonly CategoryCount[],
  verdict: Verdict,
): Assessment {
  const weight = weightOf(counts)
  return {
    ruleSet: 'cn-criminal-253-1',
    title: {zh: '侵犯公民个人信息罪', en: 'Infringing citizens’ personal information'},
    inForce: {from: '2017-06-01'},
    interpretation,
    verdict,
    weight,
    ratio: (weight / 5000).toFixed(4),
    provisions: provisionsOf(counts),
    openFacts: [
      reached(verdict)
        ? openFact('prior', 'prior=criminal', '是否受过处罚？', 'Any prior punishment?')
        : openFact(
            'duty',
            'acts=sell, duty=yes',
            '是否在履职或提供服务过程中获得并出售、提供？',
            'Was it obtained in duty or service, then sold or provided?',
          ),
    ],
    consequences: [
      {
        cite: '刑法 253-1',
        title: {zh: '法定刑', en: 'Penalty range'},
        applies: verdict === 'below' ? 'no' : 'yes',
        text: {
          zh: '三年以下有期徒刑或者拘役，并处或者单处罚金。',
          en: 'Up to three years or short detention, with or instead a fine.',
        },
      },
      {
        cite: '法释〔2017〕10号 12',
        title: {zh: '罚金', en: 'Fine'},
        applies: 'if',
        condition: {zh: '有违法所得', en: 'there are proceeds'},
        text: {zh: '一般为违法所得的一倍以上五倍以下。', en: 'Normally one to five times the proceeds.'},
      },
    ],
    notes: [{zh: '单位犯罪适用同一标准（第七条）。', en: 'Units are judged by the same standard (art. 7).'}],
  }
}

function incident(interpretation: Interpretation, persons: number): Assessment {
  const met = persons >= 1000
  return {
    ruleSet: 'company-incident',
    title: {zh: '网络安全事件分级', en: 'Incident grading'},
    inForce: {from: '2025-11-01'},
    interpretation,
    verdict: met ? 'serious' : 'below',
    weight: 0,
    ratio: (persons / 1000).toFixed(4),
    provisions: [
      {
        cite: '国家网络安全事件报告管理办法',
        title: {zh: '涉及人数', en: 'Persons concerned'},
        measure: 'persons',
        unit: 'persons',
        value: persons,
        threshold: 1000,
        operator: 'at-least',
        met,
        grade: 'consequence',
      },
    ],
    openFacts: [],
    consequences: [
      {
        cite: '管理办法',
        title: {zh: '报告时限', en: 'Time limit'},
        applies: met ? 'yes' : 'no',
        text: {zh: '四小时内报告。', en: 'Report within four hours.'},
      },
    ],
    notes: [],
  }
}

const signature = (
  kinds: readonly string[],
  records: number,
  home: Category,
  readings: SignatureDocument['readings'],
  distinctRecords = records,
): SignatureDocument => ({
  kinds,
  records,
  distinctRecords,
  persons: Math.ceil(distinctRecords * 0.8),
  pattern: `pattern-${home}`,
  home,
  readings,
})

const same = (category: Category): SignatureDocument['readings'] => ({
  narrow: category,
  mainstream: category,
  broad: category,
})

/** A table of hotel stays with `rows` rows, all personal. */
export function stays(source: string, table: string, rows: number): TableDocument {
  return {
    source,
    table,
    rows,
    note: '住宿登记',
    topics: ['hotel'],
    person: 'direct',
    category: 'accommodation',
    columns: [
      {name: '姓名', kind: 'person_name', confidence: 0.97, evidence: ['header', 'values']},
      {
        name: 'sfzh',
        comment: '身份证号',
        kind: 'id_card',
        confidence: 0.99,
        evidence: ['header', 'comment', 'values'],
      },
      {name: 'room', kind: 'room_no', confidence: 0.9, evidence: ['header', 'neighbours']},
      {name: 'created', kind: 'none', confidence: 0.6, evidence: []},
    ],
    signatures: [
      signature(['id_card', 'person_name', 'room_no'], rows, 'accommodation', same('accommodation')),
    ],
    specimens: [
      specimen('姓名', 'person_name', '张**', 1),
      specimen('sfzh', 'id_card', '110101********003X', 1),
    ],
  }
}

/** A specimen with a raw value planted beside it, as a careless writer might leave one. */
function specimen(
  column: string,
  kind: string,
  masked: string,
  row: number,
): TableDocument['specimens'][number] {
  const planted = {column, kind, masked, row, raw: RAW_MARKER}
  return planted
}

export function contacts(source: string, table: string, rows: number, distinct = rows): TableDocument {
  return {
    source,
    table,
    rows,
    topics: ['member'],
    person: 'linked',
    category: 'general',
    link: {column: 'member_id', table: 't_member', toColumn: 'id'},
    columns: [
      {name: 'member_id', kind: 'person_key', confidence: 0.8, evidence: ['schema', 'values']},
      {
        name: 'phone',
        comment: '手机号',
        kind: 'mobile',
        confidence: 0.98,
        evidence: ['header', 'comment', 'values'],
      },
    ],
    signatures: [signature(['mobile', 'person_key'], rows, 'general', same('general'), distinct)],
    specimens: [specimen('phone', 'mobile', '138****1234', 7)],
  }
}

export function trails(source: string, table: string, rows: number): TableDocument {
  return {
    source,
    table,
    rows,
    topics: ['track'],
    person: 'linked',
    category: 'trajectory',
    columns: [
      {name: 'device', kind: 'device_id', confidence: 0.7, evidence: ['values']},
      {name: 'lat', kind: 'lat', confidence: 0.95, evidence: ['header', 'values']},
      {name: 'lng', kind: 'lng', confidence: 0.95, evidence: ['header', 'values']},
    ],
    signatures: [
      signature(['device_id', 'lat', 'lng'], rows, 'trajectory', {
        narrow: 'general',
        mainstream: 'trajectory',
        broad: 'trajectory',
      }),
    ],
    specimens: [specimen('lat', 'lat', '39.9***', 1)],
  }
}

export function document(story: Story): ScanDocument {
  const {records, excluded, tables = []} = story
  const by: Record<Interpretation, readonly CategoryCount[]> = {
    narrow: countsOf(story.narrow ?? records, excluded),
    mainstream: countsOf(records, excluded),
    broad: countsOf(story.broad ?? records, excluded),
  }
  const verdicts = Object.fromEntries(
    INTERPRETATIONS.map(each => [each, story.verdicts?.[each] ?? verdictOf(weightOf(by[each]))]),
  ) as Record<Interpretation, Verdict>
  const personal = by.mainstream.reduce((sum, count) => sum + count.counted, 0)
  const out = by.mainstream.reduce((sum, count) => sum + count.records - count.counted, 0)
  const read = Math.max(
    personal + out,
    tables.reduce((sum, table) => sum + table.rows, 0),
  )
  const persons = by.mainstream.reduce((most, count) => Math.max(most, count.persons), 0)
  const verdict = verdicts.mainstream
  return {
    schema: 'hongxian/scan/1',
    tool: {name: 'hongxian', version: '0.1.0'},
    facts: {...FACTS, ...story.facts},
    coverage: {
      files: {walked: Math.max(1, tables.length), examined: Math.max(1, tables.length), gaps: 0},
      bytes: 12_345_678,
      rows: {read, personal, excluded: out, notPersonal: read - personal - out},
      gaps: [],
    },
    tables,
    counts: by.mainstream,
    countsBy: by,
    assessments: [
      ...INTERPRETATIONS.map(each => criminal(each, by[each], verdicts[each])),
      ...INTERPRETATIONS.map(each => incident(each, persons)),
    ],
    verdict: {
      ruleSet: 'cn-criminal-253-1',
      interpretation: 'mainstream',
      verdict,
      complete: 'complete',
      disagreement: INTERPRETATIONS.filter(each => verdicts[each] !== verdict).map(each => ({
        interpretation: each,
        verdict: verdicts[each],
      })),
      headline: {
        zh: `侵犯公民个人信息罪：折算值 ${weightOf(by.mainstream)}，标准线 5000`,
        en: `Infringing citizens’ personal information: weighted count ${weightOf(by.mainstream)}, the line is 5000`,
      },
    },
    whatIf: [
      {
        facts: {zh: '履职或提供服务中获得并出售', en: 'Obtained in duty or service, then sold'},
        change: {duty: 'yes', acts: 'sell'},
        verdicts: {narrow: 'below', mainstream: 'serious', broad: 'especially-serious'},
      },
      {facts: {zh: '提供给两个接收方', en: 'Two recipients'}, change: {recipients: '2'}, verdicts},
    ],
    headroom: CATEGORIES.map(category => {
      const tier = TIER_OF[category]
      return {
        category,
        tier,
        line: LINES[tier],
        left: Math.max(0, Math.ceil((5000 - weightOf(by.mainstream)) / POINTS[tier])),
      }
    }),
    remediation: [],
    notices: [],
    exitCode: reached(verdict) ? 1 : 0,
    ...story.change,
  }
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>.csv',
  "=cmd|'/c calc'!A1",
  '\u001b[31mred\u001b[0m\u0007\u009b2J',
  '::error file=a.ts::pwned\n::set-output name=x::y',
  'invoice\u202egnp.exe\u2066',
  '##vso[task.complete result=Failed]',
  '@octocat `x` | y | [z](javascript:alert(1)) <!-- ',
  '\ud800lone\u2028line',
  `${'长'.repeat(400)}/end.csv`,
] as const

const TABLES = [
  stays('hotel/登记.csv', '登记.csv', 300),
  trails('gps/track.csv', 'track.csv', 80),
  contacts('crm/dump.sql', 't_contact', 1200, 1180),
]

const STEP = {
  action: 'mask-column',
  source: 'gps/track.csv',
  table: 'track.csv',
  columns: ['lat', 'lng'],
  effect: {zh: '去掉坐标后不再是行踪轨迹', en: 'Without coordinates it is no longer a trail'},
  weightBefore: 12_180,
  weightAfter: 4180,
  verdictAfter: 'near',
} as const

const GAPS = [
  {place: 'backup/2019.zip', cause: 'encrypted', detail: '3 members need a password'},
  {place: 'backup/2020.zip', cause: 'encrypted', detail: '1 member needs a password'},
  {place: 'dump.sql.gz', cause: 'truncated', detail: 'ends at byte 1048576'},
  ...Array.from({length: 14}, (_, at) => ({
    place: `mail/box-${at}.pst`,
    cause: 'unsupported-format',
    detail: '',
  })),
]

const gapCoverage = (walked: number, read: number): ScanDocument['coverage'] => ({
  files: {walked, examined: walked - 17, gaps: 17},
  bytes: 987_654_321_012,
  rows: {read, personal: read, excluded: 0, notPersonal: 0},
  gaps: GAPS,
})

const clear = document({records: {}, change: {whatIf: []}})

const near = document({
  records: {accommodation: 300, general: 1200},
  excluded: {general: {duplicate: 20, masked: 5}},
  tables: [TABLES[0]!, TABLES[2]!],
})

const serious = document({
  records: {trajectory: 80, accommodation: 300, general: 1200},
  narrow: {accommodation: 300, general: 1280},
  excluded: {general: {duplicate: 20}, trajectory: {stationary: 9, false: 1}},
  tables: TABLES,
  facts: {
    acts: ['sell'],
    duty: 'no',
    proceeds: '1234.56',
    prior: {kind: 'administrative', date: '2025-12-01'},
  },
  change: {
    remediation: [STEP],
    notices: [{place: 'crm/dump.sql', cause: 'encoding', detail: 'read as GB18030'}],
  },
})

const especiallySerious = document({
  records: {trajectory: 123_456, credit: 1, health: 44_000, other_important: 12, general: 9_876_543},
  excluded: {general: {duplicate: 876_543}},
  tables: Array.from({length: 14}, (_, at) =>
    trails(
      `国内分公司/华东大区/车辆监控平台/2025年度/第${at + 1}季度导出/track-${at}.parquet`,
      'part-0',
      9000 - at,
    ),
  ),
})

const undecided = document({
  records: {general: 40},
  verdicts: {narrow: 'undecided', mainstream: 'undecided', broad: 'undecided'},
  tables: [contacts('crm/new.csv', 'new.csv', 40)],
  change: {coverage: gapCoverage(18, 40), exitCode: 3},
})

const hostile = document({
  records: {general: 9},
  tables: HOSTILE.map(name => {
    const table = contacts(name, name, 1)
    const column = {name, comment: name, kind: 'mobile', confidence: 0.9, evidence: ['values'] as const}
    return {
      ...table,
      note: name,
      columns: [column],
      link: {column: name, table: name, toColumn: name},
      specimens: [{column: name, kind: 'mobile', masked: '138****1234', row: 1}],
    }
  }),
  change: {
    coverage: {...gapCoverage(26, 9), gaps: HOSTILE.map(place => ({place, cause: 'damaged', detail: place}))},
    notices: HOSTILE.map(place => ({place, cause: 'encoding', detail: place})),
    remediation: HOSTILE.map(name => ({...STEP, source: name, table: name, columns: [name]})),
  },
})

const hard = <T extends {readonly verdict: ScanDocument['verdict']}>(answer: T): T => ({
  ...answer,
  verdict: {...answer.verdict, complete: 'incomplete'},
})

/** The standing answers, by what they are. */
export const STANDING: Readonly<Record<string, ScanDocument>> = {
  clear,
  near,
  serious,
  'especially-serious': especiallySerious,
  undecided: hard(undecided),
  hostile: hard(hostile),
}
export {HOSTILE}
