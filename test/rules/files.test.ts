import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {detectors} from '../../detectors/index.js'
import {UsageError} from '../../src/model/errors.js'
import {
  checkRules,
  listRules,
  loadPatterns,
  loadRuleSets,
  SHIPPED_RULES,
  showRules,
} from '../../src/run/rule-files.js'
import {FACT_KEYS} from '../../src/steps/law/facts-reader.js'

const folder = new URL('../../rules/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const schema = (name: string) =>
  new Ajv2020({allErrors: true}).compile(JSON.parse(text(`${name}.schema.json`)))
const ruleFiles = [...readdirSync(folder).filter(name => name.startsWith('cn-')), 'examples/policy.yaml']

describe.each(ruleFiles)('%s', name => {
  it('follows the published schema', () => {
    const validate = schema('rule-set')
    expect(validate(parse(text(name))), JSON.stringify(validate.errors)).toBe(true)
  })

  it('passes the check, worked examples included', async () => {
    const rules = await checkRules(new URL(name, folder).pathname)
    expect(rules.examples.length).toBeGreaterThan(3)
  })
})

describe('the shelf', () => {
  it('ships every rule file of the folder', () => {
    const files = readdirSync(folder).filter(name => name.startsWith('cn-'))
    expect(files.toSorted()).toEqual(SHIPPED_RULES.map(id => `${id}.yaml`).toSorted())
  })

  it('lists what ships, the crime first', async () => {
    expect((await listRules()).map(({id}) => id)).toEqual([...SHIPPED_RULES])
  })

  it.each(['zh', 'en'] as const)('shows every number with its article in %s', async lang => {
    const shown = await showRules('cn-criminal-253-1', lang)
    for (const cite of [
      '5(1)(3)',
      '5(1)(8)/5(1)(7)',
      '5(2)(3)/5(1)(8)/5(1)(5)',
      '6(1)(1)',
      '刑法 253-1(1)',
    ]) {
      expect(shown).toContain(cite)
    }
    for (const number of ['2,500', '25,000', '50,000', '250', '5000.00', '25000.00'])
      expect(shown).toContain(number)
  })

  it.each(SHIPPED_RULES)('%s is shown in both languages', async id => {
    expect(await showRules(id, 'zh')).not.toBe(await showRules(id, 'en'))
  })

  it('shows the patterns', async () => {
    expect(await showRules('patterns', 'zh')).toContain('业主、购房人名单')
  })
})

describe('patterns.yaml', () => {
  it('follows the published schema', () => {
    const validate = schema('patterns')
    expect(validate(parse(text('patterns.yaml'))), JSON.stringify(validate.errors)).toBe(true)
  })

  it('names only kinds that a detector declares', () => {
    const kinds = new Set(detectors.map(({kind}) => kind))
    const named = wordsIn(parse(text('patterns.yaml')), KIND_KEYS)
    expect([...named].filter(kind => !kinds.has(kind))).toEqual([])
  })

  it('names only topics a table can be about', () => {
    const named = wordsIn(parse(text('patterns.yaml')), ['topic', 'topicAny'])
    expect([...named].filter(topic => !TOPICS.includes(topic))).toEqual([])
  })

  it('displaces only patterns that exist', async () => {
    const {patterns} = await loadPatterns()
    const ids = patterns.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(patterns.flatMap(({displaces = []}) => displaces).filter(id => !ids.includes(id))).toEqual([])
  })
})

/** What tables can be about. */
const TOPICS =
  `library attendance hotel stay_booking health appointment maternity loan credit_report bank wallet insurance house
  property_management rent vehicle parking trip track ticket order cart payment express call message mail chat notice
  verification review complaint repair visitor school score staff payroll account login_log operation_log customer
  supplier company member region dictionary product stock config schedule statistics article template vote coupon
  points social_security poi behaviour event health_declaration medical_visit attendance note follow_up`.split(
    /\s+/,
  )

const KIND_KEYS = ['has', 'hasAny', 'hasAll', 'only', 'of', 'direct']

/** Words named anywhere under these keys in a parsed pattern file. */
function wordsIn(node: unknown, keys: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string' && keys.includes(key)) found.add(value)
    else if (Array.isArray(value)) for (const each of value) visit(each, key)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) visit(each, name)
    }
  }
  visit(node, '')
  return found
}

describe('the case schema', () => {
  it('knows exactly the facts that are read', () => {
    const {properties} = JSON.parse(text('case.schema.json'))
    expect(Object.keys(properties).toSorted()).toEqual([...FACT_KEYS].toSorted())
  })
})

describe('an own rule file', () => {
  const policy = text('examples/policy.yaml')
  const written = (content: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'policy.yaml')
    writeFileSync(file, content)
    return file
  }
  const fault = async (content: string) => {
    const file = written(content)
    const error = await checkRules(file).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UsageError)
    return (error as UsageError).text.en.replaceAll(file, 'policy.yaml')
  }

  it('is loaded beside the law', async () => {
    const rules = await loadRuleSets(['cn-criminal-253-1', written(policy)])
    expect(rules.map(({id}) => id)).toEqual(['cn-criminal-253-1', 'company-policy'])
  })

  it('names the line of a misspelt key', async () => {
    const line = policy.split('\n').findIndex(each => each.includes('grade: especially-serious')) + 1
    const found = await fault(policy.replace('grade: especially-serious', 'grades: especially-serious'))
    expect(found).toContain(`policy.yaml:${line - 4}`)
    expect(found).toContain('grades')
  })

  it('refuses an operator the law does not know', async () => {
    expect(await fault(policy.replace('operator: more-than', 'operator: over'))).toContain('more-than')
  })

  it('refuses a unit that does not fit its measure', async () => {
    expect(await fault(policy.replace('number: 10, unit: records', 'number: 10, unit: persons'))).toContain(
      'the unit must be records',
    )
  })

  it('refuses an example that comes out otherwise', async () => {
    const found = await fault(policy.replace('number: 10, unit: records', 'number: 11, unit: records'))
    expect(found).toContain('example stricter-than-law')
  })

  it('refuses a day that does not exist', async () => {
    expect(await fault(policy.replace('from: 2026-01-01', 'from: 2026-02-30'))).toContain('2026-02-30')
  })

  it('refuses what is not YAML, with the line', async () => {
    expect(await fault('schema: [\n  a: b: c\n')).toMatch(/line \d+/)
  })

  it('suggests the rules that were meant', async () => {
    await expect(loadRuleSets(['cn-criminal-253'])).rejects.toThrow('did you mean cn-criminal-253-1?')
  })
})
