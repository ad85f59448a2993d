import {describe, expect, it} from 'vitest'
import type {Verdict} from '../../src/model/document.js'
import type {Tier} from '../../src/model/law.js'
import type {RuleSet} from '../../src/model/rules.js'
import {loadRuleSets} from '../../src/run/rule-files.js'
import {assessOne} from '../../src/steps/assess.js'
import {unknownFacts} from '../../src/steps/law/facts.js'
import {parseFacts} from '../../src/steps/law/facts-reader.js'
import {typedEvidence} from '../../src/steps/law/quantities.js'

const [crime] = (await loadRuleSets(['cn-criminal-253-1'])) as [RuleSet]
const TODAY = '2026-11-21'

function judge(counts: Partial<Record<Tier, number>>, facts: Record<string, unknown>): Verdict {
  const {verdict} = assessOne(
    typedEvidence(counts),
    {...unknownFacts(TODAY), ...parseFacts(facts)},
    crime,
    'mainstream',
  )
  return verdict === 'near' ? 'below' : verdict
}

const ORDINARY = {acts: ['sell'], duty: 'no'}
const DUTY = {acts: ['sell'], duty: 'yes'}
const TIERS = {sensitive: 100, important: 10, general: 1} as const

// law.md §1.4: both grades, for anybody and for duty or service, in points (100, 10 and 1 a record).
const LINES = [
  {who: 'anybody', facts: ORDINARY, points: 5_000, over: 'serious', under: 'below'},
  {who: 'anybody', facts: ORDINARY, points: 50_000, over: 'especially-serious', under: 'serious'},
  {who: 'duty or service', facts: DUTY, points: 2_500, over: 'serious', under: 'below'},
  {who: 'duty or service', facts: DUTY, points: 25_000, over: 'especially-serious', under: 'serious'},
] as const

describe.each(LINES)('$who at $points points', ({facts, points, over, under}) => {
  it.each(Object.entries(TIERS) as [Tier, number][])('%s: one below, at, one above', (tier, weight) => {
    const line = points / weight
    expect([line - 1, line, line + 1].map(records => judge({[tier]: records}, facts))).toEqual([
      under,
      over,
      over,
    ])
  })

  it('the proportional sum: one point below, at, one above', () => {
    const sensitive = points / 500
    const important = points / 50
    const rest = points - sensitive * 100 - important * 10
    const verdicts = [rest - 1, rest, rest + 1].map(general => judge({sensitive, important, general}, facts))
    expect(verdicts).toEqual([under, over, over])
  })

  it('the proceeds: one fen below, at, one above', () => {
    const verdicts = [`${points - 1}.99`, `${points}.00`, `${points}.01`].map(proceeds =>
      judge({general: 1}, {...facts, proceeds}),
    )
    expect(verdicts).toEqual([under, over, over])
  })
})

describe('who is halved', () => {
  it('not an insider who only obtains', () => {
    expect(judge({sensitive: 49}, {acts: ['obtain'], duty: 'yes'})).toBe('below')
  })

  it('publishing counts as providing', () => {
    expect(judge({sensitive: 25}, {acts: ['publish'], duty: 'yes'})).toBe('serious')
  })
})

describe('recipients', () => {
  it.each([
    [2, 2_499, 'below'],
    [2, 2_500, 'serious'],
    [10, 5_000, 'especially-serious'],
  ] as const)('%i recipients of %i general records: %s', (recipients, general, verdict) => {
    expect(judge({general}, {...ORDINARY, recipients})).toBe(verdict)
  })

  it('do not multiply what was only obtained', () => {
    expect(judge({general: 4_999}, {acts: ['obtain'], recipients: 10})).toBe('below')
  })

  it('obtained and given to one is not doubled', () => {
    expect(judge({general: 4_999}, {acts: ['obtain', 'sell'], duty: 'no'})).toBe('below')
  })
})

describe('art. 6', () => {
  const LAWFUL = {acts: ['obtain'], lawfulBusiness: 'yes'}

  it.each([
    ['49999.99', 'below'],
    ['50000.00', 'serious'],
    ['5000000.00', 'serious'],
  ] as const)('profit of %s: %s, never especially serious', (profit, verdict) => {
    expect(judge({general: 10_000_000}, {...LAWFUL, profit})).toBe(verdict)
  })

  it.each(['exchange', 'steal'])('does not cover %s', acquisition => {
    expect(judge({general: 5_000}, {...LAWFUL, acquisition})).toBe('serious')
  })

  it('leaves sensitive and important records under art. 5', () => {
    expect(judge({general: 4_999, important: 499}, LAWFUL)).toBe('below')
    expect(judge({general: 4_999, important: 500}, LAWFUL)).toBe('serious')
  })

  it('does not survive passing on', () => {
    expect(judge({general: 5_000}, {...LAWFUL, acts: ['obtain', 'provide']})).toBe('serious')
  })
})

describe('prior punishment', () => {
  it.each([
    ['2024-11-21', 'serious'],
    ['2024-11-20', 'below'],
    ['2026-11-22', 'below'],
  ] as const)('administrative on %s, act of 2026-11-21: %s', (date, verdict) => {
    const prior = {kind: 'administrative', date}
    expect(judge({general: 1}, {acts: ['obtain'], prior, actDate: TODAY})).toBe(verdict)
  })
})

describe('read literally', () => {
  it('sums only counts below their own line', () => {
    expect(judge({sensitive: 49, important: 10}, {...ORDINARY, proportional: 'literal'})).toBe('serious')
    expect(judge({sensitive: 300, important: 2_000}, {...ORDINARY, proportional: 'literal'})).toBe('serious')
    expect(judge({sensitive: 300, important: 2_000}, ORDINARY)).toBe('especially-serious')
  })
})
