import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isDay, yearsAfter} from '../../src/kit/dates.js'
import {parseYuan, yuanOf} from '../../src/kit/money.js'
import type {OpenFact} from '../../src/model/document.js'
import {UsageError} from '../../src/model/errors.js'
import type {Facts} from '../../src/model/facts.js'
import type {Evidence, RuleSet} from '../../src/model/rules.js'
import {loadRuleSets} from '../../src/run/rule-files.js'
import {assess, assessOne} from '../../src/steps/assess.js'
import {factsDocument, unknownFacts} from '../../src/steps/law/facts.js'
import {parseFacts} from '../../src/steps/law/facts-reader.js'
import {headlineOf} from '../../src/steps/law/headline.js'
import {typedCount, typedEvidence} from '../../src/steps/law/quantities.js'
import {headroom, whatIf} from '../../src/steps/what-if.js'

const all = await loadRuleSets()
const crime = all[0] as RuleSet
const set = (id: string) => all.find(rules => rules.id === id) as RuleSet
const facts = (stated: Record<string, unknown> = {}): Facts => ({
  ...unknownFacts('2026-11-21'),
  ...parseFacts(stated),
})
const judged = (evidence: Evidence, stated = {}, rules = crime) =>
  assessOne(evidence, facts(stated), rules, 'mainstream')

const told = (open: readonly OpenFact[]) => open.map(each => `${each.fact}: ${each.if} → ${each.then}`)

/** Counts of which the size is an estimate. */
function estimated(records: number, error: number): Evidence {
  const counts = [{...typedCount('general', records), exact: false, error}]
  return {counts: {narrow: counts, mainstream: counts, broad: counts}, persons: {}}
}

describe('every rule set under every interpretation', () => {
  it('comes in the order given', () => {
    const found = assess(typedEvidence({general: 1}), facts(), all)
    expect(found).toHaveLength(all.length * 3)
    expect(found.slice(0, 3).map(each => [each.ruleSet, each.interpretation])).toEqual([
      ['cn-criminal-253-1', 'narrow'],
      ['cn-criminal-253-1', 'mainstream'],
      ['cn-criminal-253-1', 'broad'],
    ])
  })

  it('gives the provisions a sum one can follow by hand', () => {
    const {provisions, weight, ratio} = judged(typedEvidence({trajectory: 30, accommodation: 300}), {
      acts: ['obtain'],
    })
    const sum = provisions.find(each => each.cite === '法释〔2017〕10号 5(1)(6)')
    expect(sum).toMatchObject({
      value: 6_000,
      threshold: 5_000,
      met: true,
      unit: 'weight',
      arithmetic: '100×30 + 10×300 + 1×0 = 6000',
    })
    expect([weight, ratio]).toEqual([6_000, '1.2000'])
  })

  it('names the chain of articles behind a moved line', () => {
    const {provisions} = judged(typedEvidence({general: 25_000}), {acts: ['sell'], duty: 'yes'})
    expect(
      provisions.filter(each => each.met && each.grade === 'especially-serious').map(each => each.cite),
    ).toEqual(['法释〔2017〕10号 5(2)(3)/5(1)(8)/5(1)(5)', '法释〔2017〕10号 5(2)(3)/5(1)(8)/5(1)(6)'])
  })

  it('never shows a ratio of 1 before the line', () => {
    expect(judged(typedEvidence({general: 4_999}), {acts: ['obtain']}).ratio).toBe('0.9998')
    expect(judged(typedEvidence({general: 5_000}), {acts: ['obtain']}).ratio).toBe('1.0000')
    expect(judged(typedEvidence({general: 2_500}), {acts: ['sell'], duty: 'yes'}).ratio).toBe('1.0000')
  })

  it('stays exact far beyond what doubles hold', () => {
    const {provisions} = judged(typedEvidence({sensitive: 999_999_999_999}), {
      acts: ['sell'],
      recipients: 1_000_000,
    })
    expect(provisions.find(each => each.unit === 'weight')?.arithmetic).toContain('99999999999900000000')
  })
})

describe('near', () => {
  it.each([
    [3_999, 80, 'below'],
    [4_000, 80, 'near'],
    [4_500, 95, 'below'],
    [4_750, 95, 'near'],
  ] as const)('%i general at %i percent is %s', (general, near, verdict) => {
    expect(
      assessOne(typedEvidence({general}), facts({acts: ['obtain']}), crime, 'narrow', near).verdict,
    ).toBe(verdict)
  })

  it('looks at money too', () => {
    expect(judged(typedEvidence({general: 1}), {acts: ['sell'], duty: 'no', proceeds: 4_000}).verdict).toBe(
      'near',
    )
  })
})

describe('undecided', () => {
  it.each([
    [2_499, 'below'],
    [2_500, 'undecided'],
    [4_999, 'undecided'],
    [5_000, 'serious'],
    [30_000, 'serious'],
  ] as const)('nothing stated, %i general: %s', (general, verdict) => {
    expect(judged(typedEvidence({general})).verdict).toBe(verdict)
  })

  it('names the fact it hangs on and what it would give', () => {
    expect(told(judged(typedEvidence({general: 3_000})).openFacts)).toContain(
      'duty: acts=sell, duty=yes → serious',
    )
  })

  it('an act stated, duty not: ordinary, but still listed', () => {
    const {verdict, openFacts} = judged(typedEvidence({general: 3_000}), {acts: ['sell']})
    expect(verdict).toBe('below')
    expect(told(openFacts)).toContain('duty: duty=yes → serious')
  })

  it('duty stated, the act not', () => {
    expect(judged(typedEvidence({general: 3_000}), {duty: 'yes'}).verdict).toBe('undecided')
    expect(judged(typedEvidence({general: 3_000}), {duty: 'no'}).verdict).toBe('below')
  })

  it('circumstances nobody stated are listed and do not hold up the verdict', () => {
    const {verdict, openFacts} = judged(typedEvidence({general: 1}), {acts: ['sell'], duty: 'no'})
    expect(verdict).toBe('below')
    expect(openFacts.map(({fact}) => fact)).toEqual(
      expect.arrayContaining(['prior', 'knownCrimeUse', 'proceeds', 'consequences']),
    )
  })

  it('nothing found leaves nothing open', () => {
    expect(judged(typedEvidence({}))).toMatchObject({verdict: 'below', openFacts: [], ratio: '0.0000'})
  })

  it('an estimate whose interval straddles a line cannot decide', () => {
    expect(judged(estimated(50_100, 0.0081), {acts: ['obtain']}).verdict).toBe('undecided')
    expect(judged(estimated(5_100, 0.0081), {acts: ['obtain']}).verdict).toBe('undecided')
    expect(judged(estimated(70_000, 0.0081), {acts: ['obtain']}).verdict).toBe('especially-serious')
  })

  it('persons nobody counted', () => {
    expect(judged(typedEvidence({general: 10}), {}, set('cn-incident')).verdict).toBe('undecided')
  })

  it('rules that are not in force on the day', () => {
    const {verdict, notes} = judged(typedEvidence({general: 10}), {asOf: '2017-05-31'})
    expect(verdict).toBe('undecided')
    expect(notes[0]?.zh).toContain('2017-06-01')
  })

  it('286-1 waits for the order and the refusal, and ends when there was none', () => {
    const leak = typedEvidence({sensitive: 500})
    expect(judged(leak, {}, set('cn-criminal-286-1')).verdict).toBe('undecided')
    expect(judged(leak, {orderedAndRefused: 'no'}, set('cn-criminal-286-1')).verdict).toBe('below')
    expect(judged(leak, {orderedAndRefused: 'yes'}, set('cn-criminal-286-1')).verdict).toBe('undecided')
  })
})

describe('consequences', () => {
  it('work out the fine from the proceeds', () => {
    const {consequences} = judged(typedEvidence({general: 1}), {acts: ['sell'], proceeds: '5150.50'})
    const fine = consequences.find(each => each.cite === '法释〔2017〕10号 12')
    expect(fine?.text.zh).toContain('5150.50 元至 25752.50 元')
  })

  it('art. 10 only below especially serious', () => {
    const cites = (general: number) =>
      judged(typedEvidence({general}), {acts: ['sell']}).consequences.map(each => each.cite)
    expect(cites(5_000)).toContain('法释〔2017〕10号 10')
    expect(cites(50_000)).not.toContain('法释〔2017〕10号 10')
  })

  it('warn that courts are uneven on ten times the halved line', () => {
    const notes = (duty: string) =>
      judged(typedEvidence({general: 25_000}), {acts: ['sell'], duty})
        .notes.map(each => each.zh)
        .join()
    expect(notes('yes')).toContain('实践不一')
    expect(notes('no')).not.toContain('实践不一')
  })

  it('warn of an act older than the rules', () => {
    const {notes} = judged(typedEvidence({general: 1}), {actDate: '2016-08-01'})
    expect(notes[0]?.zh).toContain('从旧兼从轻')
  })
})

describe('what was left out', () => {
  it('is noted when counting it would decide', () => {
    const excluded = {duplicate: 0, false: 60, masked: 0, stationary: 0}
    const counts = [{...typedCount('general', 4_990), records: 5_050, excluded}]
    const evidence = {counts: {narrow: counts, mainstream: counts, broad: counts}, persons: {}}
    const {verdict, notes} = judged(evidence, {acts: ['obtain']})
    expect(verdict).toBe('near')
    expect(notes.map(each => each.zh).join()).toContain('60 条')
  })
})

describe('headline', () => {
  const line = (
    counts: Parameters<typeof typedEvidence>[0],
    stated: Record<string, unknown>,
    gaps: boolean,
  ) =>
    headlineOf(assess(typedEvidence(counts), facts(stated), [crime]), [crime], {
      interpretation: 'mainstream',
      gaps,
    })

  it('speaks of numbers, never of guilt or innocence', () => {
    for (const general of [0, 4_500, 5_000, 50_000, 3_000]) {
      for (const stated of [{}, {acts: ['obtain']}]) {
        for (const gaps of [true, false]) {
          const {zh = '', en = ''} = line({general}, stated, gaps)?.headline ?? {}
          expect(zh).not.toMatch(/构成犯罪|不构成|无罪|有罪|合法|安全/)
          expect(en).not.toMatch(/guilt|crime|innocent|legal|safe/i)
          expect(zh.length * en.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it('below with gaps is never an all-clear', () => {
    const found = line({general: 1}, {acts: ['obtain'], duty: 'no'}, true)
    expect(found).toMatchObject({verdict: 'below', complete: 'incomplete'})
    expect(found?.headline.zh).toContain('不能据此认为未达标准')
  })

  it('says which standard carries it', () => {
    expect(line({general: 5_000}, {acts: ['obtain']}, false)?.headline.zh).toContain('数量标准达到：情节严重')
    expect(line({general: 1}, {acts: ['sell'], proceeds: 5_000}, false)?.headline.zh).toContain(
      '数额标准达到',
    )
  })

  it('prints the interpretations that differ', () => {
    const counts = {
      narrow: [],
      mainstream: [typedCount('transaction', 500)],
      broad: [typedCount('property', 500)],
    }
    const evidence = {counts, persons: {}}
    const found = headlineOf(assess(evidence, facts({acts: ['obtain']}), [crime]), [crime], {
      interpretation: 'mainstream',
      gaps: false,
    })
    expect(found?.disagreement).toEqual([
      {interpretation: 'narrow', verdict: 'below'},
      {interpretation: 'broad', verdict: 'especially-serious'},
    ])
  })
})

describe('what if', () => {
  it('shows what acts, duty and recipients would change', () => {
    const rows = whatIf(typedEvidence({general: 3_000}), facts(), crime)
    const found = Object.fromEntries(rows.map(each => [each.facts.en, each.verdicts.mainstream]))
    expect(found).toMatchObject({
      'anybody, only obtained': 'below',
      'anybody, given to two': 'serious',
      'from duty or service, kept': 'below',
      'from duty or service, given to one': 'serious',
      'from duty or service, given to ten': 'especially-serious',
      'bought for a lawful business, kept': 'below',
    })
  })
})

describe('head-room', () => {
  const room = (counts: Parameters<typeof typedEvidence>[0], stated: Record<string, unknown>) =>
    headroom(typedEvidence(counts), facts(stated), crime, 'mainstream')

  it('counts what may still come', () => {
    const found = room({general: 4_990}, {acts: ['obtain']})
    expect(found.find(each => each.category === 'general')).toMatchObject({left: 9, line: 5_000})
    expect(found.find(each => each.category === 'property')).toMatchObject({left: 0, line: 50})
  })

  it('is halved for duty and divided by recipients', () => {
    const found = room({}, {acts: ['sell'], duty: 'yes', recipients: 2})
    expect(found.find(each => each.category === 'health')).toMatchObject({left: 124, line: 125})
  })

  it('stops where the verdict would hang on missing facts', () => {
    expect(room({}, {}).find(each => each.category === 'general')).toMatchObject({left: 2_499, line: 5_000})
  })

  it('has none where no number reaches a line', () => {
    const found = room({}, {acts: ['obtain'], lawfulBusiness: 'yes'})
    expect(found.map(each => each.category)).not.toContain('general')
  })

  it('agrees with the verdict at its edge', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(600), fc.nat(6_000), (sensitive, important, general) => {
        const stated = facts({acts: ['obtain'], duty: 'no'})
        const counts = {sensitive, important, general}
        const found = headroom(typedEvidence(counts), stated, crime, 'mainstream').find(
          each => each.category === 'general',
        )
        const at = (more: number) =>
          assessOne(typedEvidence({...counts, general: general + more}), stated, crime, 'mainstream').verdict
        const left = found?.left ?? 0
        const over = ['serious', 'especially-serious']
        return over.includes(at(left + 1)) && (left === 0 || !over.includes(at(left)))
      }),
      {numRuns: 25},
    )
  })
})

describe('facts', () => {
  it('come back as they were written', () => {
    const stated = facts({proceeds: '52380', acts: ['sell'], prior: 'administrative=2025-01-31'})
    expect(factsDocument(stated)).toMatchObject({
      proceeds: '52380.00',
      profit: 'unknown',
      acts: ['sell'],
      prior: {kind: 'administrative', date: '2025-01-31'},
    })
    expect(parseFacts(factsDocument(stated))).toEqual(stated)
  })

  it.each([
    [{act: ['sell']}, 'did you mean acts?'],
    [{acts: ['steal']}, 'one of obtain, sell, provide, publish'],
    [{recipients: 1.5}, 'a whole number'],
    [{recipients: -1}, 'a whole number'],
    [{proceeds: 'much'}, 'yuan'],
    [{proceeds: '1.234'}, 'yuan'],
    [{duty: 'maybe'}, 'one of yes, no, unknown'],
    [{asOf: '2026-02-29'}, 'YYYY-MM-DD'],
    [{prior: 'administrative=soon'}, 'administrative=DATE'],
    [{exportedSinceJanuary: {persons: 1}}, 'PERSONS'],
  ])('%j is a usage error that says what to write', (stated, words) => {
    expect(() => parseFacts(stated)).toThrow(UsageError)
    expect(() => parseFacts(stated)).toThrow(words)
  })

  it.each([null, [], 'sell'])('%j is no mapping', stated => {
    expect(() => parseFacts(stated)).toThrow(UsageError)
  })

  it('money is exact both ways', () => {
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 15n), fen => parseYuan(yuanOf(fen)) === fen))
    expect([parseYuan('5150.5'), parseYuan('1e3'), parseYuan(''), parseYuan('.5')]).toEqual([
      515_050n,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('dates', () => {
  it('exist or do not', () => {
    expect(['2024-02-29', '2023-02-29', '2026-13-01', '2026-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('fall on the last of February where there is no 29th', () => {
    expect(yearsAfter('2024-02-29', 2)).toBe('2026-02-28')
  })
})

describe('more never lightens', () => {
  it('a verdict does not fall when records, recipients or proceeds grow', () => {
    const rank = ['below', 'near', 'undecided', 'serious', 'especially-serious']
    fc.assert(
      fc.property(
        fc.record({sensitive: fc.nat(600), important: fc.nat(6_000), general: fc.nat(60_000)}),
        fc.record({sensitive: fc.nat(600), important: fc.nat(6_000), general: fc.nat(60_000)}),
        fc.constantFrom('yes', 'no'),
        fc.integer({min: 1, max: 3}),
        (counts, more, duty, recipients) => {
          const sum = {
            sensitive: counts.sensitive + more.sensitive,
            important: counts.important + more.important,
            general: counts.general + more.general,
          }
          const stated = {acts: ['provide'], duty, recipients}
          const before = judged(typedEvidence(counts), stated).verdict
          return (
            rank.indexOf(judged(typedEvidence(sum), {...stated, recipients: recipients + 1}).verdict) >=
            rank.indexOf(before)
          )
        },
      ),
      {numRuns: 60},
    )
  })
})
