import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unionSize} from '../../src/kit/distinct.js'
import type {ColumnFinding} from '../../src/model/plan.js'
import type {RuleSet} from '../../src/model/rules.js'
import type {DistinctSet, Held, TableTally} from '../../src/model/tally.js'
import {loadPatterns, loadRuleSets} from '../../src/run/rule-files.js'
import {classify} from '../../src/steps/classify.js'
import {unknownFacts} from '../../src/steps/law/facts.js'
import {parseFacts} from '../../src/steps/law/facts-reader.js'
import type {TableLink} from '../../src/steps/link.js'
import {type RemediationRequest, remediation} from '../../src/steps/remediation.js'
import {choose} from '../../src/steps/remediation-choice.js'
import type {Option} from '../../src/steps/remediation-options.js'

const book = await loadPatterns()
const [crime] = (await loadRuleSets(['cn-criminal-253-1'])) as [RuleSet]
let serial = 0

function fresh(size: number): DistinctSet {
  const words = new Uint32Array(size * 2)
  for (let i = 0; i < size; i++) words[2 * i] = ++serial
  return {kind: 'exact', words}
}

function table(path: string, name: string, kinds: string, records: number): TableTally {
  const held = kinds.split(' ')
  const findings: ColumnFinding[] = held.map((kind, column) => ({
    column,
    name: `c_${kind}`,
    kind,
    confidence: 1,
    evidence: ['header'],
    values: {filled: records, shape: 0, proof: 0, masked: 0, false: 0},
    others: [],
    look: 'cell',
  }))
  const header = {
    place: {path, members: [], table: name},
    columns: held.map(kind => ({name: `c_${kind}`})),
    from: 'header row' as const,
  }
  const distinct = fresh(records)
  return {
    plan: {header, findings, topics: [], identity: [], keys: []},
    rows: records,
    signatures: [{kinds: held as Held[], records, distinct, persons: distinct}],
    keys: [],
    specimens: [],
  }
}

function request(
  tables: readonly TableTally[],
  stated: Record<string, unknown> = {acts: ['provide'], duty: 'no'},
  links: readonly TableLink[] = tables.map(() => ({person: 'direct'})),
): RemediationRequest {
  return {
    tables: classify(tables, links, book, unionSize).tables,
    book,
    rules: crime,
    facts: {...unknownFacts('2026-11-21'), ...parseFacts(stated)},
    interpretation: 'mainstream',
    unionSize,
  }
}

describe('remediation', () => {
  it('has nothing to do below the line', () => {
    expect(remediation(request([table('a.csv', '', 'mobile person_name', 4_999)])).steps).toEqual([])
  })

  it('drops the one column that makes the record important', () => {
    const {steps} = remediation(request([table('a.csv', '', 'diagnosis mobile person_name', 600)]))
    expect(steps).toMatchObject([
      {
        action: 'drop-column',
        source: 'a.csv',
        columns: ['c_diagnosis'],
        weightBefore: 6_000,
        weightAfter: 600,
        verdictAfter: 'below',
      },
    ])
  })

  it('masks identities where dropping columns would not do', () => {
    const {steps} = remediation(request([table('a.csv', '', 'mobile person_name', 6_000)]))
    expect(steps).toMatchObject([
      {action: 'mask-column', columns: ['c_mobile', 'c_person_name'], verdictAfter: 'below'},
    ])
  })

  it('touches the table that weighs, not the one beside it', () => {
    const tables = [
      table('a.sql', 'contacts', 'mobile person_name', 900),
      table('a.sql', 'loans', 'loan_amount person_name', 400),
    ]
    const {steps} = remediation(request(tables))
    expect(steps.map(each => each.table)).toEqual(['loans'])
    expect(steps.at(-1)?.verdictAfter).toMatch(/below|near/)
  })

  it('tells the verdict after each step, falling to the end', () => {
    const tables = ['a', 'b', 'c'].map(name => table(`${name}.csv`, '', 'balance person_name', 300))
    const {steps} = remediation(request(tables))
    const weights = [steps[0]?.weightBefore ?? 0, ...steps.map(each => each.weightAfter)]
    expect(weights[0]).toBe(90_000)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(steps[0]?.verdictAfter).toBe('especially-serious')
    expect(['below', 'near']).toContain(steps.at(-1)?.verdictAfter)
  })

  it('stays below a higher line with less', () => {
    const tables = ['a', 'b', 'c'].map(name => table(`${name}.csv`, '', 'balance person_name', 300))
    const all = remediation(request(tables))
    const some = remediation({...request(tables), below: 'especially-serious'})
    expect(some.cost).toBeLessThan(all.cost)
    expect(some.steps.at(-1)?.verdictAfter).toBe('serious')
  })

  it('heeds the halved line and the recipients', () => {
    const {steps} = remediation(
      request([table('a.csv', '', 'diagnosis mobile person_name', 130)], {
        acts: ['sell'],
        duty: 'yes',
        recipients: 2,
      }),
    )
    expect(steps).toMatchObject([{columns: ['c_diagnosis'], weightBefore: 2_600, weightAfter: 260}])
  })

  it('cuts the key of a linked table', () => {
    const links: TableLink[] = [
      {person: 'direct'},
      {person: 'linked', via: {column: 'member_id', table: 'members', toColumn: 'id'}},
    ]
    const tables = [
      table('a.sql', 'members', 'mobile person_name', 100),
      table('a.sql', 'orders', 'amount order_no', 600),
    ]
    const {steps} = remediation(request(tables, undefined, links))
    expect(steps.at(-1)?.verdictAfter).toMatch(/below|near/)
    expect(steps.every(each => each.table === 'orders')).toBe(true)
  })

  it('offers nothing where money carries the verdict', () => {
    const asked = request([table('a.csv', '', 'mobile person_name', 10)], {acts: ['sell'], proceeds: 9_000})
    expect(remediation(asked).steps).toEqual([])
  })

  it('is the same every time', () => {
    const tables = ['a', 'b', 'c', 'd'].map(name => table(`${name}.csv`, '', 'diagnosis person_name', 200))
    expect(remediation(request(tables))).toEqual(remediation(request(tables)))
  })
})

describe('choosing', () => {
  const option = fc.record({cost: fc.integer({min: 1, max: 60}), weight: fc.nat(60)})
  const bare = (cost: number, weight: number): Option => ({
    action: 'drop-column',
    kinds: [],
    after: undefined,
    cost,
    weight,
  })
  const tables = fc.array(
    fc
      .tuple(fc.integer({min: 1, max: 60}), fc.array(option, {minLength: 1, maxLength: 4}))
      .map(([weight, list]) => [bare(0, weight), ...list.map(each => bare(each.cost, each.weight))]),
    {minLength: 1, maxLength: 5},
  )

  /** The cheapest choice by trying all. */
  function cheapest(list: readonly (readonly Option[])[], limit: number): number {
    const [first, ...rest] = list
    if (first === undefined) return limit >= 0 ? 0 : Number.POSITIVE_INFINITY
    return Math.min(...first.map(each => each.cost + cheapest(rest, limit - each.weight)))
  }

  it('keeps the limit, and lies between the true optimum and its own bound', () => {
    fc.assert(
      fc.property(tables, fc.nat(120), (list, limit) => {
        const found = choose(list, limit)
        const best = cheapest(list, limit)
        if (found === undefined) return best === Number.POSITIVE_INFINITY
        const weight = list.reduce((sum, options, i) => sum + (options[found.choice[i] ?? 0]?.weight ?? 0), 0)
        return weight <= limit && found.cost >= best && found.atLeast <= best
      }),
      {numRuns: 300},
    )
  })
})
