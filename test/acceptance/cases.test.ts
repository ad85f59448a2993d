import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Facts} from '../../src/model/facts.js'
import type {TypedCounts} from '../../src/model/options.js'
import {library, material} from './material.js'

/** One person's counts and facts in a published case, and what the source says came of it. */
interface Unit {
  readonly who: string
  readonly role: string
  readonly conduct: string
  readonly counts: TypedCounts
  readonly proceeds: number | null
  readonly prior: boolean
  readonly knew_crime: boolean
  readonly traj_used_in_crime: boolean
  readonly lawful_business: boolean
  readonly stated_outcome: string | null
  readonly negative_test: boolean
}

interface Case {
  readonly id: string
  readonly law_regime: string
  readonly test_units?: readonly Unit[]
}

const file = join(material, 'reference', 'casebook.json')
const OUTCOMES: Readonly<Record<string, string>> = {
  情节严重: 'serious',
  情节特别严重: 'especially-serious',
  不构成: 'below',
}
/** Their outcome does not follow from number or money, as the sources themselves say. */
const DEPARTURES: readonly string[] = ['YANTING-760', 'KAIHE-STUDENT-BJ']

function units(): readonly (readonly [string, Unit])[] {
  if (material === '' || !existsSync(file)) return []
  const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8'))
  return cases
    .filter(({id, law_regime}) => law_regime === '2017-10' && !DEPARTURES.includes(id))
    .flatMap(({id, test_units = []}) => test_units.map(unit => [`${id} ${unit.who}`, unit] as const))
    .filter(([, unit]) => unit.stated_outcome !== null && !unit.negative_test)
}

function factsOf(unit: Unit): Readonly<Record<string, unknown>> {
  return {
    acts: [unit.conduct === 'acquire' ? 'obtain' : unit.conduct],
    duty: unit.role === 'duty' || unit.role === 'service',
    knownCrimeUse: unit.knew_crime,
    trajectoryUsedInCrime: unit.traj_used_in_crime,
    lawfulBusiness: unit.lawful_business,
    ...(unit.proceeds !== null && {proceeds: unit.proceeds}),
    ...(unit.prior && {prior: 'criminal'}),
  }
}

describe('published cases', () => {
  if (units().length === 0) test.skip('need the material that HONGXIAN_SHARED names', () => {})

  test.each([...units()])('%s', async (_, unit) => {
    const {assess, parseFacts} = await library()
    const facts: Partial<Facts> = parseFacts(factsOf(unit))
    const {assessments} = await assess({counts: unit.counts}, {facts})
    const verdict = assessments.find(
      each => each.ruleSet === 'cn-criminal-253-1' && each.interpretation === 'mainstream',
    )?.verdict
    expect(verdict === 'near' ? 'below' : verdict).toBe(OUTCOMES[unit.stated_outcome ?? ''])
  })
})
