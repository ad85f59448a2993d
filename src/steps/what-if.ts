import type {Headroom, WhatIf} from '../model/document.js'
import type {Facts} from '../model/facts.js'
import {CATEGORIES, type Category, type Interpretation, type Text, TIER_OF} from '../model/law.js'
import type {Evidence, RuleSet} from '../model/rules.js'
import {alikeIn, verdictOne} from './assess.js'
import {evaluate} from './law/evaluate.js'
import {parseFacts} from './law/facts-reader.js'
import {typedCount} from './law/quantities.js'

interface Supposition {
  readonly facts: Text
  readonly change: Readonly<Record<string, string>>
}

function suppose(zh: string, en: string, change: Supposition['change']): Supposition {
  return {facts: {zh, en}, change}
}

/** The small matrix: who acts, what is done, to how many. */
const SUPPOSITIONS: readonly Supposition[] = [
  suppose('一般主体，只获取', 'anybody, only obtained', {acts: 'obtain', duty: 'no'}),
  suppose('一般主体，出售或提供给一人', 'anybody, given to one', {
    acts: 'provide',
    duty: 'no',
    recipients: '1',
  }),
  suppose('一般主体，给两人', 'anybody, given to two', {acts: 'provide', duty: 'no', recipients: '2'}),
  suppose('一般主体，给十人', 'anybody, given to ten', {acts: 'provide', duty: 'no', recipients: '10'}),
  suppose('履职或服务中获得，未流出', 'from duty or service, kept', {acts: 'obtain', duty: 'yes'}),
  suppose('履职或服务中获得，给一人', 'from duty or service, given to one', {
    acts: 'provide',
    duty: 'yes',
    recipients: '1',
  }),
  suppose('履职或服务中获得，给两人', 'from duty or service, given to two', {
    acts: 'provide',
    duty: 'yes',
    recipients: '2',
  }),
  suppose('履职或服务中获得，给十人', 'from duty or service, given to ten', {
    acts: 'provide',
    duty: 'yes',
    recipients: '10',
  }),
  suppose('为合法经营购买、收受，未流出', 'bought for a lawful business, kept', {
    acts: 'obtain',
    lawfulBusiness: 'yes',
    acquisition: 'buy',
  }),
]

/** What the verdict would be if these facts were so, all else as stated. From counts alone. */
export function whatIf(evidence: Evidence, facts: Facts, rules: RuleSet): readonly WhatIf[] {
  const like = alikeIn(evidence)
  return SUPPOSITIONS.map(({facts: title, change}) => {
    const supposed = {...facts, ...parseFacts(readable(change))}
    const verdict = (each: Interpretation) => verdictOne(evidence, supposed, rules, each)
    const narrow = verdict('narrow')
    const mainstream = like('mainstream', rules) === 'narrow' ? narrow : verdict('mainstream')
    const same = {narrow, mainstream, broad: undefined}[like('broad', rules)]
    return {facts: title, change, verdicts: {narrow, mainstream, broad: same ?? verdict('broad')}}
  })
}

/** Numbers of the change as numbers. */
function readable(change: Supposition['change']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(change).map(([fact, value]) => [fact, /^\d+$/.test(value) ? Number(value) : value]),
  )
}

/** Above every line of the law; a category that does not reach one by then never will. */
const BEYOND_ALL_LINES = 1_000_000_000

/**
 * For each category: how many records alone reach the first line (`line`), and how many more there may be
 * before the verdict leaves below (`left`), whether for a grade or for undecided. Categories that no number
 * brings there are left out.
 */
export function headroom(
  evidence: Evidence,
  facts: Facts,
  rules: RuleSet,
  interpretation: Interpretation,
): readonly Headroom[] {
  const known = new Map<string, Room | undefined>()
  return CATEGORIES.flatMap(category => {
    const alike = isSingledOut(category, rules) ? category : TIER_OF[category]
    if (!known.has(alike)) known.set(alike, roomOf(category, evidence, facts, rules, interpretation))
    const room = known.get(alike)
    return room === undefined ? [] : [{category, tier: TIER_OF[category], ...room}]
  })
}

/** Records left before the line, and the line. */
type Room = Pick<Headroom, 'left' | 'line'>

function roomOf(
  category: Category,
  evidence: Evidence,
  facts: Facts,
  rules: RuleSet,
  interpretation: Interpretation,
): Room | undefined {
  const alone = (records: number) => withMore({counts: NO_COUNTS, persons: {}}, category, records)
  const line = firstThat(
    records => isGraded(alone(records), facts, rules, interpretation),
    likelyLine(category, rules),
  )
  if (line === undefined) return undefined
  const leaves = firstThat(
    more => leavesBelow(withMore(evidence, category, more), facts, rules, interpretation),
    likelyLeft(category, line, evidence, interpretation),
  )
  return {left: Math.max(0, (leaves ?? line) - 1), line}
}

/** The lowest number the rules name for the category or its tier. */
function likelyLine(category: Category, {lines}: RuleSet): number {
  const numbers = lines.flatMap(({measure, line}) => {
    const counted = 'records' in measure ? measure.records : []
    const named = counted.includes(category) || counted.includes(TIER_OF[category])
    return named && line !== undefined ? [Number(line.number)] : []
  })
  return numbers.length === 0 ? 1 : Math.min(...numbers)
}

/** Who holds a duty reaches the line at half of it, which is open as a rule. */
function likelyLeft(
  category: Category,
  line: number,
  {counts}: Evidence,
  interpretation: Interpretation,
): number {
  const alike = counts[interpretation].filter(({tier}) => tier === TIER_OF[category])
  return Math.ceil(line / 2) - alike.reduce((sum, {counted}) => sum + counted, 0)
}

/** Whether the rules name this category by itself; those they do not name are all like their tier. */
function isSingledOut(category: Category, rules: RuleSet): boolean {
  return JSON.stringify([rules.lines, rules.special, rules.requires]).includes(`"${category}"`)
}

const NO_COUNTS: Evidence['counts'] = {narrow: [], mainstream: [], broad: []}

function withMore(evidence: Evidence, category: Category, records: number): Evidence {
  const more = typedCount(category, records)
  const counts = (each: Interpretation) => [...evidence.counts[each], more]
  return {
    ...evidence,
    counts: {narrow: counts('narrow'), mainstream: counts('mainstream'), broad: counts('broad')},
  }
}

function isGraded(evidence: Evidence, facts: Facts, rules: RuleSet, interpretation: Interpretation): boolean {
  return evaluate({rules, evidence, interpretation, facts, takenOut: []}, 'high').grade !== 'below'
}

function leavesBelow(
  evidence: Evidence,
  facts: Facts,
  rules: RuleSet,
  interpretation: Interpretation,
): boolean {
  const verdict = verdictOne(evidence, facts, rules, interpretation)
  return verdict !== 'below' && verdict !== 'near'
}

/** The smallest number for which a test that stays true holds, from nought up; undefined if none. A guess spares tests. */
export function firstThat(test: (number: number) => boolean, guess = 1): number | undefined {
  if (test(0)) return 0
  let low = 0
  let high = Math.max(1, guess)
  while (!test(high)) {
    if (high > BEYOND_ALL_LINES) return undefined
    low = high
    high *= 10
  }
  if (high - 1 > low && !test(high - 1)) return high
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (test(middle)) high = middle
    else low = middle
  }
  return high
}
